/** Lists as they are written in a sentence. */

/** "A", "A and B", "A, B and C", however many there are; '' for none. */
export function listInFull(entries: readonly string[]): string {
  const last = entries.at(-1) ?? '';
  return entries.length < 2 ? last : `${entries.slice(0, -1).join(', ')} and ${last}`;
}

/** The most entries that are all named. */
const mostNamed = 3;

/** `listInFull` up to three; from four on the first two are named and the others counted: "A, B and 2 others". */
export function listInBrief(entries: readonly string[]): string {
  if (entries.length <= mostNamed) return listInFull(entries);
  return `${entries.slice(0, 2).join(', ')} and ${entries.length - 2} others`;
}
