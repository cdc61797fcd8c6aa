/** Verbs by what their subject does, where that decides whose sentence it is. */
const lemmas = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What somebody gets: "get access to our logs" is what the recipient could do, not the sender. */
export const receivingVerbs =
  lemmas(`get gain receive learn save reach have find use join try hear benefit avoid reduce
  discover win see access earn enjoy attend explore understand know obtain expand grow`);

/** What somebody is after: "looking for a job" is what they are doing, not what they would value. */
export const seekingVerbs = lemmas(
  'look search seek hope try plan work think apply build write hop consider',
);
