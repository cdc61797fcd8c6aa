/** Finding what the command palette offers: by the beginnings of words, slips of typing forgiven, what was used last first. */
import { eachCloseWord, slipsForgiven } from '../people/search/close-words.ts';
import { wordsAskedFor, wordsOf } from '../people/search/words.ts';

export type Findable = {
  /** Its own among all that is offered. */
  readonly key: string;
  readonly label: string;
  /** Other words by which it is found. */
  readonly also?: string;
};

/** How well a word of the query fits: a whole word, the beginning of one, inside one, or nearly one. */
const fits = { whole: 0, beginning: 1, inside: 3, close: 6 } as const;
const shortestInside = 3;

const wordsKnown = new WeakMap<Findable, readonly string[]>();

function sortedWords(entry: Findable): readonly string[] {
  const known = wordsKnown.get(entry);
  // Stryker disable next-line ConditionalExpression: what is kept only saves dividing the same label again
  if (known !== undefined) return known;
  const words = [...new Set([...wordsOf(entry.label), ...wordsOf(entry.also ?? '')])].sort();
  wordsKnown.set(entry, words);
  return words;
}

function fitOf(words: readonly string[], sought: string): number | null {
  if (words.includes(sought)) return fits.whole;
  if (words.some((word) => word.startsWith(sought))) return fits.beginning;
  if (sought.length >= shortestInside && words.some((word) => word.includes(sought))) return fits.inside;
  let isClose = false;
  const slips = slipsForgiven(sought);
  if (slips > 0)
    eachCloseWord(words, sought, slips, () => {
      isClose = true;
    });
  return isClose ? fits.close : null;
}

/**
 * Those of `entries` in which every word of `query` is found, the best fits first, among equals what was used last, then as
 * given; for an empty query what was used last alone, then the others.
 * @param recent keys, the last used first
 */
export function findEntries<E extends Findable>(
  entries: readonly E[],
  query: string,
  recent: readonly string[],
): readonly E[] {
  const asked = wordsAskedFor(query);
  const usedAt = new Map(recent.map((key, index) => [key, index]));
  const ranked = entries.flatMap((entry) => {
    const words = sortedWords(entry);
    let rank = 0;
    for (const word of asked) {
      const fit = fitOf(words, word);
      if (fit === null) return [];
      rank += fit;
    }
    return [{ entry, rank, use: usedAt.get(entry.key) ?? recent.length }];
  });
  return ranked.sort((a, b) => a.rank - b.rank || a.use - b.use).map(({ entry }) => entry);
}
