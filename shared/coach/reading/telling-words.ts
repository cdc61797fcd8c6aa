/** The words of a text that say something of their own, for those who look for evidence. */
import { foldForSearch } from '../../people/names.ts';
import type { Span } from '../../span.ts';
import { type PersonFacts, stem } from './person-facts.ts';
import type { ReadText, Sentence, Word } from './read-text.ts';
import { isTelling } from './word-lists.ts';

/** A word about something, names aside. */
export const telling = (word: Word, facts: PersonFacts): boolean =>
  isTelling(word.plain) && !facts.nameWords.has(foldForSearch(word.plain).replace(/'s$/u, ''));

/** A word that their profile lists. */
export function isPlainProfile(word: Word, facts: PersonFacts): boolean {
  return facts.profileWords.has(stem(foldForSearch(word.plain).replace(/'s$/u, '')));
}

/** Words after position `index` in the same sentence, at most `count`. */
export function following(read: ReadText, sentence: Sentence, index: number, count: number): readonly Word[] {
  return read.words.slice(index + 1, Math.min(sentence.to, index + 1 + count));
}

export function spanOf(from: Word, to: Word | undefined): Span {
  return { start: from.start, end: (to ?? from).end };
}

/** The telling words of a sentence, names and what a profile lists aside. */
export function tellingIn(read: ReadText, sentence: Sentence, facts: PersonFacts): readonly Word[] {
  return read.words
    .slice(sentence.from, sentence.to)
    .filter((word) => word.start >= read.body.start && telling(word, facts) && !isPlainProfile(word, facts));
}
