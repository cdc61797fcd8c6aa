/**
 * What was meant by a word that the checker does not know. A word of a trade, a kitchen or another language is no
 * mistake; so only that counts which is one slip away from a word that everybody uses, and is itself next to never used.
 */
import { usualWords } from './data/usual-words.ts';
import type { Dialect } from './dialects.ts';
import { isByEar, isOneSlip, isOtherEnglish } from './one-slip.ts';

type RankOf = (word: string) => number;

/** How words are used, in small letters. */
export type WordUse = {
  /** A word's place among all that are used, the most used first, from 0; infinite for one that nobody uses. */
  readonly rankOf: RankOf;
  /** True for a word of a large dictionary, whether the checker knows it or not. */
  readonly isRareWord: (word: string) => boolean;
};

/** What is told of a word: what the checker would put in its place, the English, and how usual words are. */
type Known = WordUse & { readonly suggestions: readonly string[]; readonly dialect: Dialect };

/**
 * Whether what was meant is used enough, and the word that stands there little enough, that it is a slip: the first has
 * to be among the `rank` most used, the second not among the `rarest`, and so many `times` further down the list. Short
 * words are near to many others, and so are words that have nothing but their consonants in common.
 */
const bounds = {
  short: { rank: 3_000, rarest: 40_000, times: 20 },
  long: { rank: 25_000, rarest: 25_000, times: 4 },
  byEar: { rank: 10_000, rarest: 40_000, times: 10 },
} as const;

const shortest = 4;
const shortestLong = 6;

const isWord = (suggestion: string) => /^[a-z]+$/.test(suggestion);

/** The plural of a word that is known: the checker then offers that word, or the plural with an apostrophe. */
const isPlural = (word: string, suggestions: readonly string[]) =>
  word.endsWith('s') && suggestions.some((known) => `${known}s` === word || known.replace("'", '') === word);

/** The spelling of another English that is right here: any of them, or an s that the dictionary only knows as a z. */
function isRightElsewhere(word: string, suggestion: string, dialect: Dialect): boolean {
  if (dialect === 'any') return isOtherEnglish(word, suggestion);
  return dialect !== 'american' && suggestion.replaceAll('z', 's') === word;
}

function isLikelier(word: string, meant: string, rankOf: RankOf): boolean {
  const isNear = isOneSlip(word, meant);
  if (!isNear && !isByEar(word, meant)) return false;
  const { rank, rarest, times } = bounds[word.length < shortestLong ? 'short' : isNear ? 'long' : 'byEar'];
  const usual = rankOf(meant);
  return usual < rank && rankOf(word) >= Math.max(rarest, (usual + 1) * times);
}

/** What was meant by an unknown word, the likeliest first; null where it may be right. */
export function meantWords(
  word: string,
  { suggestions, dialect, rankOf, isRareWord }: Known,
): readonly string[] | null {
  // A capital speaks for a name.
  if (!isWord(word) || usualWords.has(word)) return null;
  if (word.length < shortest || isPlural(word, suggestions)) return null;
  if (suggestions.some((suggestion) => isRightElsewhere(word, suggestion, dialect))) return null;
  const meant = suggestions.filter(
    (suggestion) =>
      isWord(suggestion) &&
      (isOtherEnglish(word, suggestion) || (!isRareWord(word) && isLikelier(word, suggestion, rankOf))),
  );
  return meant.length > 0 ? meant.toSorted((one, other) => rankOf(one) - rankOf(other)) : null;
}
