/** Lists of words as data. */

/** The words of a list, which stand with white space between them. */
export const wordList = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
