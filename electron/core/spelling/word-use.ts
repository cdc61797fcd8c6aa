/// <reference path="./popular-english-words.d.ts" />
/** What words are used in English, and how much. */
import dictionary from 'an-array-of-english-words' with { type: 'json' };
import { words } from 'popular-english-words';
import type { WordUse } from '../../../shared/spelling/meant-words.ts';

/** Names are among them, the most used first: they were counted in a large encyclopaedia. */
const ranks: ReadonlyMap<string, number> = new Map(words.getAll().map((word, rank) => [word, rank]));

/** With rare words and all their forms, as players of word games have them; without names. */
const inDictionary: ReadonlySet<string> = new Set(dictionary);

export const wordUse: WordUse = {
  rankOf: (word) => ranks.get(word) ?? Number.POSITIVE_INFINITY,
  isRareWord: (word) => inDictionary.has(word),
};
