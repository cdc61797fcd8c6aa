/** Where a name ends among its words: letters of degrees and memberships, and the words of a phrase, stand behind. */

import { chineseFamilies, koreanFamilies, vietnameseFamilies } from './data/family-names.ts';
import { commonGivenNames, doubleNameEnds } from './data/given-names.ts';
import { lettersBehind, lettersInAnyCase } from './data/letters-behind.ts';
import { familyJoiners, particles, particlesInSmallLetters } from './data/particles.ts';
import { phraseWords, professionWords } from './data/words-behind.ts';
import { isInitial, type Word } from './name-words.ts';

const canonicalLetters: ReadonlyMap<string, string> = new Map(
  [...lettersBehind].map((letters) => [letters.toLowerCase(), letters]),
);

/** The letters as they are usually written, "PhD" for "PHD"; undefined where they are not known. */
export function usualLetters({ key }: Word): string | undefined {
  return canonicalLetters.get(key);
}

const mixedCapitals = /^(?!IJ|Mc|Mac)(?:\p{Lu}{2,}\p{Ll}|\p{Lu}\p{L}*\p{Ll}\p{Lu}+\.?$)/u;
const dottedLetters = /^\p{Lu}\p{Ll}{0,4}\.(?:\p{Lu}\p{L}{0,4}\.?)+$/u;

/** True for "DUPONT"; "ß" is seldom written as a capital ("GROß"), and counts as one. */
export function isCapitals({ text }: Word): boolean {
  const letters = text.replace(/\P{L}/gu, '').replaceAll('ß', 'ẞ');
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

function hasMixedCapitals(word: Word): boolean {
  return mixedCapitals.test(word.text) && !isCapitals(word);
}

function isSmall({ text }: Word): boolean {
  return /^\P{L}*\p{Ll}/u.test(text);
}

function isParticle(word: Word): boolean {
  return particles.has(word.key) || familyJoiners.has(word.key) || particlesInSmallLetters.has(word.key);
}

/** What the first word shows of how the whole name is written. */
function styleOf(words: readonly Word[]) {
  const [first] = words;
  return {
    isAllCapitals: words.slice(0, 2).every((word) => isCapitals(word) || isInitial(word)),
    isSmall: first !== undefined && isSmall(first),
  };
}

/** "DUPONT" in "Jean Pierre DUPONT", as many write their last name, and not the letters of a degree. */
function isFamilyInCapitals(word: Word, before: Word): boolean {
  const isKnown = [chineseFamilies, koreanFamilies, vietnameseFamilies].some((set) => set.has(word.key));
  if (isKnown || isParticle(word) || (isCapitals(before) && before.key.length > 1)) return true;
  const isGivenBefore =
    commonGivenNames.has(before.key) || doubleNameEnds.has(before.key) || isInitial(before);
  return word.key.length > 4 && isGivenBefore && /[aeiouy]/u.test(word.key);
}

function areLetters(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined) return false;
  const { isAllCapitals, isSmall: isAllSmall } = styleOf(words);
  const known = usualLetters(word);
  if (known === undefined) {
    if (hasMixedCapitals(word)) return true;
    if (at < 2) return false;
    return (
      (dottedLetters.test(word.text) && !isInitial(word)) ||
      (isCapitals(word) && !isInitial(word) && !isAllCapitals && !isFamilyInCapitals(word, before))
    );
  }
  if (lettersInAnyCase.has(word.key)) return at > 1 || word.key.length > 2 || /\.\p{L}/u.test(word.text);
  if (isAllCapitals || isAllSmall)
    return at > 1 && word.key.length > 2 && (isAllCapitals || !isSmall(word) || word.key.length > 3);
  // "Anh DO" and "Jack MA" are people; with two names in front, the same letters are a degree.
  const isWrittenSo = word.text === known || isCapitals(word) || dottedLetters.test(word.text);
  return isWrittenSo && (at > 1 || word.key.length > 2 || hasMixedCapitals(word));
}

/** A word of a phrase; a short one ("to", "an") only where small letters tell it from a name ("To", "An"). */
function isOfPhrase(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (/^ex-\p{L}/u.test(word.key)) return true;
  if (!phraseWords.has(word.key)) return false;
  // "Max von und zu Berg"
  if (familyJoiners.has(word.key) && particles.has(words[at - 1]?.key ?? '')) return false;
  const { isAllCapitals, isSmall: isAllSmall } = styleOf(words);
  if (word.key.length > 3) return true;
  return isSmall(word) ? !isAllSmall : isCapitals(word) && !isAllCapitals && word.key.length > 2;
}

function isProfessionOrOffice(key: string): boolean {
  return professionWords.has(key) || phraseWords.has(key);
}

function isOfProfession({ key }: Word): boolean {
  // German forms a woman's from a man's: Gründer, Gründerin.
  return professionWords.has(key) || (key.endsWith('in') && isProfessionOrOffice(key.slice(0, -2)));
}

function endsNameAt(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || at === 0) return false;
  if (isOfPhrase(words, at) || areLetters(words, at)) return true;
  const rest = words.slice(at);
  // "Farrokh Engineer" is a name, "Priya Data Lead" is a name and what she does.
  const isWork = (one: Word) => isOfProfession(one) || phraseWords.has(one.key);
  if (isOfProfession(word) && (at > 1 || (rest.length > 1 && rest.every(isWork)))) return true;
  const isSmallAmongCapitals = isSmall(word) && !styleOf(words).isSmall;
  return at > 1 && isSmallAmongCapitals && (!isParticle(word) || rest.length === 1);
}

/** `words`, without their titles, up to the first one that stands behind the name. */
export function withoutWordsBehind(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex((_, at) => endsNameAt(words, at));
  return end === -1 ? words : words.slice(0, end);
}

/** True where the part after a comma says what somebody is or wants, and not what they are called. */
export function isSegmentBehind(segment: readonly Word[], name: readonly Word[]): boolean {
  const [first] = segment;
  const style = styleOf(name);
  const isBehind = (word: Word) =>
    (word.key.length > 3 && phraseWords.has(word.key)) ||
    lettersInAnyCase.has(word.key) ||
    hasMixedCapitals(word) ||
    (isCapitals(word) && !isInitial(word) && !style.isAllCapitals && !commonGivenNames.has(word.key)) ||
    (usualLetters(word) !== undefined && (usualLetters(word) === word.text || dottedLetters.test(word.text)));
  const isSentence = segment.some((_, at) => at > 0 && isOfPhrase(segment, at));
  const isWork = segment.some(isOfProfession);
  const isSmallFirst = first !== undefined && isSmall(first) && !style.isSmall && !isParticle(first);
  return segment.some(isBehind) || isSentence || isWork || isSmallFirst || segment.length > 4;
}

/** True where `words` stand behind a name and are nobody's: letters of degrees, or what somebody is looking for. */
export function areNobody(words: readonly Word[]): boolean {
  const areAllLetters = words.every((word) => {
    const usual = usualLetters(word);
    const isWrittenSo = usual === word.text || isCapitals(word) || dottedLetters.test(word.text);
    return lettersInAnyCase.has(word.key) || (usual !== undefined && isWrittenSo) || hasMixedCapitals(word);
  });
  const [first] = words;
  const isPhrase =
    first !== undefined && words.length > 1 && first.key.length > 3 && phraseWords.has(first.key);
  return first !== undefined && (areAllLetters || isPhrase);
}
