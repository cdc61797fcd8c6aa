/// <reference path="./popular-english-words.d.ts" />
/** How usual a word is: its place in a list of the words of a large encyclopaedia, names among them, the most used first. */
import { words } from 'popular-english-words';
import type { RankOf } from '../../../shared/spelling/meant-words.ts';

const ranks: ReadonlyMap<string, number> = new Map(words.getAll().map((word, rank) => [word, rank]));

export const rankOf: RankOf = (word) => ranks.get(word) ?? Number.POSITIVE_INFINITY;
