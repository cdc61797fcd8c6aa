/** Tells a slip of the pen or of the key from another word. */
import { editDistance } from '../edit-distance.ts';

/** Sounds that are taken for one another in writing. */
const alike = ['aeiouy', 'cksz'];

const areAlike = (one: string, other: string) =>
  alike.some((letters) => letters.includes(one) && letters.includes(other));

/** The letters in which two words of one length differ; null where it is more than one. */
function differing(one: string, other: string): readonly [string, string] | null {
  const places = [...one].flatMap((letter, at) => (letter === other[at] ? [] : [at]));
  const [at] = places;
  return places.length === 1 && at !== undefined ? [one.charAt(at), other.charAt(at)] : null;
}

/**
 * True where `typed` is `meant` with one slip: a letter left out or doubled within the word, two that changed places, or
 * one that sounds alike. Another first letter, an ending more or less or another consonant makes another word, most
 * often one that a dictionary lacks. Both in small letters.
 */
export function isOneSlip(typed: string, meant: string): boolean {
  if (typed === meant || typed.charAt(0) !== meant.charAt(0) || editDistance(typed, meant, 1) > 1)
    return false;
  if (typed.startsWith(meant) || meant.startsWith(typed)) return false;
  if (typed.length !== meant.length) return true;
  const letters = differing(typed, meant);
  return letters === null || areAlike(...letters);
}

/** The consonants of a word, each run of one and the same as one: what is left of it when it is written by ear. */
const consonants = (word: string) => word.replaceAll(/[aeiouy]/g, '').replaceAll(/(.)\1+/g, '$1');

/** Shorter words have too few consonants to be known by. */
const shortestByEar = 7;

/** True where two words that begin and end alike differ in nothing but vowels and doubled letters. Both in small letters. */
export function isByEar(typed: string, meant: string): boolean {
  if (typed === meant || typed.length < shortestByEar) return false;
  if (typed.charAt(0) !== meant.charAt(0) || typed.at(-1) !== meant.at(-1)) return false;
  return Math.abs(typed.length - meant.length) <= 2 && consonants(typed) === consonants(meant);
}

/** Letters in which the Englishes differ, each changed to what stands for both; in this order. */
const variants: readonly (readonly [RegExp, string])[] = [
  [/our/g, 'or'],
  [/re(?=s?$)/g, 'er'],
  [/ough$/g, 'ow'],
  [/z/g, 's'],
  [/nce/g, 'nse'],
  [/ice$/g, 'ise'],
  [/y(?=e?r)/g, 'i'],
  [/ll(?=(?:e[dr]s?|ings?|ors?|ists?)$)/g, 'l'],
  [/[ao]e/g, 'e'],
  [/ogue/g, 'og'],
  [/grey/g, 'gray'],
  [/dge(?=ment)/g, 'dg'],
];

const inOneEnglish = (word: string) =>
  variants.reduce((text, [pattern, replacement]) => text.replaceAll(pattern, replacement), word);

/** True where the two are one word, as one English and as another spells it. */
export function isOtherEnglish(one: string, other: string): boolean {
  return inOneEnglish(one) === inOneEnglish(other);
}
