/** What is exactly so is read by signs: each an expression with texts that it hits and texts that it must miss. */
import { type Span, withoutOverlaps } from '../../span.ts';
import { findPhrases, type ReadText } from '../reading/read-text.ts';

export type Sign = {
  /** Global; it runs on a text in the form of `toPlain`. */
  readonly pattern: RegExp;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
};

/** Where one of the signs stands in a text, in the order of the text; of two that overlap, the one listed first. */
export function findSigns(read: ReadText, signs: readonly Sign[]): readonly Span[] {
  return withoutOverlaps(signs.flatMap(({ pattern }) => findPhrases(read, pattern)));
}

/** Whether some text, in the form of `toPlain`, holds one of the signs. */
export function holdsSign(plain: string, signs: readonly Sign[]): boolean {
  return signs.some(({ pattern }) => plain.search(pattern) >= 0);
}

/** One of the words, as part of an expression; of no words, what nothing matches. */
export function anyOf(words: readonly string[]): string {
  return words.length === 0 ? '(?!)' : `(?:${words.join('|')})`;
}
