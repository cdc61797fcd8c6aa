/** Sets of words, written as one line for each language or field so that another one is another line. */

/**
 * All words of the groups, in one set.
 * @param groups the words of each group with single spaces between them; the group's name is for the reader
 */
export function wordSet(groups: Readonly<Record<string, string>>): ReadonlySet<string> {
  return new Set(Object.values(groups).flatMap((words) => words.split(' ')));
}
