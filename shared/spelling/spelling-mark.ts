import type { Span } from '../span.ts';

/** A mistake in a text, and what could stand there instead. Its span is in UTF-16 units. */
export type SpellingMark = Span & {
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** What could stand in its place, the likeliest first; an empty one takes the words away. */
  readonly suggestions: readonly string[];
  /** The unknown word, in small letters, where a word is all that is wrong: the user may know better. */
  readonly word: string | null;
};

/** What a menu offers at a mark: what could stand there instead, and whether there is a word to learn. */
export type SpellingOffer = { readonly suggestions: readonly string[]; readonly canLearn: boolean };

/** What the user answers to an offer. */
export type SpellingAnswer =
  | { readonly kind: 'put'; readonly suggestion: string }
  | { readonly kind: 'learn' }
  | { readonly kind: 'ignore' };

/** What a suggestion is called in a menu; one that holds nothing takes the words away. */
export function suggestionLabel(suggestion: string): string {
  return suggestion.trim() === '' ? 'Remove' : suggestion;
}

/** Words are learned and noted in any letters, with either apostrophe, and with the s of an owner. */
export function plainWord(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('’', "'").replace(/'s?$/, '');
}
