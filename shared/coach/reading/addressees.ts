/** Whom a greeting turns to when it names nobody, and what stands before a name in one; in the languages people mix in. */
import { wordSet } from '../../people/names/word-set.ts';

/** Words for what many people do. */
const trades = wordSet({
  work: 'recruiter hr manager owner director ceo founder founders entrepreneur investor professional hiring partner client customer candidate applicant prospect',
  crafts:
    'author artist chef nurse teacher teachers researcher researchers scientist scholar expert educator',
});

/** Words that fit whoever reads them. */
const nobodies = new Set([
  ...trades,
  ...wordSet({
    titles: 'professor prof doctor dr',
    anyone: 'there all everyone everybody team folks guys you recipient stranger concerned',
    polite: "sir sirs madam ma'am maam mam ma gentlemen ladies",
    network: 'connection connections networker user member members colleague colleagues',
    friends: 'friend friends neighbour neighbours neighbor neighbors parent parents',
    dwellers: 'resident residents homeowner homeowners landlord',
    learners: 'student students graduate graduates alumni alumna alumnus alumnae',
    helpers: 'supporter supporters donor volunteer volunteers reader readers',
    familiar: 'hun hon buddy pal mate bro dude fam dear boss chief fellow',
  }),
]);

/** What may stand beside such a word. */
const beside = wordSet({
  joins: 'or and',
  ranks:
    'committee business linkedin new respected esteemed valued my dear outstanding to whom it may family',
});

/** With one of these before it, any word stands for many. */
const oneOfMany = wordSet({ heads: 'fellow valued esteemed' });

/** Words by which people are called, and which are no names; other rules speak of them, or nobody minds. */
const callings = wordSet({
  english: 'love uncle aunty auntie re first_name firstname last_name lastname',
  others: 'bhai madame monsieur',
});

const titles = wordSet({
  english: 'dr doctor prof professor mr mrs ms miss mx sir dame lord lady rev reverend rabbi dear',
  others: 'herr frau monsieur madame señor señora',
});

const titleBefore = new RegExp(`^(?:${[...titles].join('|')})\\.? `, 'iu');

/** Whether a greeting, in the form of `toPlain`, turns to whoever reads it: "hiring manager", "sir/madam", "dr. researcher". */
export function isNobody(addressee: string): boolean {
  const words = addressee.split(/[\s/,.]+/u).filter((word) => word !== '');
  const [first = '', second] = words;
  if (words.length === 2 && second !== undefined && oneOfMany.has(first)) return true;
  if (/^friend of \S+$/u.test(addressee)) return true;
  // "Dear Prof. Dr. …": the name is still to come.
  if (words.length > 1 && words.every((word) => titles.has(word))) return false;
  return (
    words.some((word) => nobodies.has(word)) && words.every((word) => nobodies.has(word) || beside.has(word))
  );
}

/** Whether a title stands before such a word, where a name should: "dr. researcher". "Dear author" is no more than kind. */
export function isTitledNobody(addressee: string): boolean {
  const titled = addressee.replace(/^(?:dear )+/u, '');
  const length = lengthOfTitles(titled);
  return length > 0 && trades.has(titled.slice(length));
}

/** Whether it calls them, without a name. */
export function isCalling(addressee: string): boolean {
  return callings.has(addressee) || isNobody(addressee);
}

/** How many UTF-16 units of titles stand before a name. */
export function lengthOfTitles(addressee: string): number {
  let length = 0;
  for (
    let title = titleBefore.exec(addressee);
    title !== null;
    title = titleBefore.exec(addressee.slice(length))
  )
    length += title[0].length;
  return length;
}
