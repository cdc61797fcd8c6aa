/** Puts a name that was typed in capitals or all small into the form in which people write it, to be offered. */
import { chineseFamilies, koreanFamilies, vietnameseFamilies } from './data/family-names.ts';
import { particles, particlesInSmallLetters, particlesWithCapital, patronymics } from './data/particles.ts';
import { sureTitles } from './data/titles.ts';
import { isInitial, type Word } from './name-words.ts';
import type { NameParts } from './read-name.ts';
import { wordSet } from './word-set.ts';
import { isCapitals, usualLetters } from './words-behind.ts';

/** What follows "Mac" where it takes a capital: MacDonald, but Mackie, Macron and Machado. */
const afterMac = wordSet({
  a: 'allister alpine andrew arthur aulay auley bean beth bride callum cormack coll cullough donald donell dougall duff',
  f: 'fadyen farlane fie gillivray gowan gregor guinness innes intosh intyre iver kay kechnie kenna kenzie kinnon lachlan',
  l: 'laren laughlin lean leish lellan lennan leod mahon manus millan murray nab nally naughton neil neill neish nicol nulty',
  p: 'phail phee pherson quarrie queen rae sween taggart tavish vicar william',
});

/** Names of two letters that would pass for initials. */
const shortNames = wordSet({ names: 'al ed an ab em om ik as ev' });

function capitalised(part: string): string {
  const small = part.toLowerCase().replaceAll('i\u0307', 'i').normalize('NFC');
  const letters = [...small];
  const first = letters.findIndex((letter) => /\p{L}/u.test(letter));
  return letters.map((letter, index) => (index === first ? letter.toUpperCase() : letter)).join('');
}

function usualPart(part: string): string {
  const key = part.toLowerCase();
  if (/^mc[a-z]{3}/u.test(key)) return `Mc${capitalised(part.slice(2))}`;
  if (key.startsWith('mac') && afterMac.has(key.slice(3))) return `Mac${capitalised(part.slice(3))}`;
  // O'Neill, D'Arcy, L'Estrange; but 't Hart.
  const elided = /^(\p{L}{1,2})(['’‘ʼ`´])(\p{L}{2,}.*)$/u.exec(part);
  if (elided !== null) return `${capitalised(elided[1] ?? '')}${elided[2]}${capitalised(elided[3] ?? '')}`;
  if (/^['’‘]\p{L}$/u.test(part)) return part.toLowerCase();
  return capitalised(part);
}

function isFamilyParticle({ key }: Word): boolean {
  return particles.has(key) || particlesInSmallLetters.has(key) || patronymics.has(key);
}

/** One word of a name, with each of its parts between hyphens. */
function usualWord(word: Word, isFirst: boolean, isLast: boolean): string {
  if (!isFirst && !isLast && isFamilyParticle(word) && !particlesWithCapital.has(word.key))
    return word.text.toLowerCase();
  if (isInitial(word)) return word.text.toUpperCase();
  const parts = word.text.split('-');
  return parts
    .map((part, index) =>
      index === 0 && parts.length > 1 && /^[ae]l$/iu.test(part) ? part.toLowerCase() : usualPart(part),
    )
    .join('-');
}

/** Two or three capitals without a vowel are initials ("JP", "TJ"), unless they are a family's ("NG"). */
function areInitials({ text, key }: Word): boolean {
  const isFamily = [chineseFamilies, koreanFamilies, vietnameseFamilies].some((set) => set.has(key));
  if (isFamily || key.length > 3 || !/^\p{Script=Latin}/u.test(text)) return false;
  return !/[aeiouy]/u.test(key) || (key.length === 2 && /^[aeiou]/u.test(key) && !shortNames.has(key));
}

function isSmall({ text }: Word): boolean {
  return text === text.toLowerCase() && text !== text.toUpperCase();
}

function isUnusual(word: Word, isFirst: boolean): boolean {
  if (isInitial(word)) return isSmall(word);
  if (isCapitals(word)) return !areInitials(word);
  return isSmall(word) && (isFirst || !isFamilyParticle(word));
}

/** @returns the whole name with its words in their usual form; null where they are in it already */
export function usualFormOf({ source, titles, words, given }: NameParts): string | null {
  // "Prof. van der Meer": the first word of a family's name alone is none of a sentence.
  const first = given.length > 0 || titles.length === 0 ? 0 : -1;
  const isChanged = words.some((word, index) => isUnusual(word, index === first));
  if (!isChanged) return null;
  const replaced = [
    ...titles.map((word) => ({
      word,
      text: isCapitals(word) && sureTitles.has(word.key) ? capitalised(word.text) : word.text,
    })),
    ...words.map((word, index) => ({
      word,
      text:
        isUnusual(word, index === first) || (isFamilyParticle(word) && isCapitals(word))
          ? usualWord(word, index === first, index === words.length - 1)
          : word.text,
    })),
  ].toSorted((one, other) => one.word.start - other.word.start);
  let form = '';
  let end = 0;
  for (const { word, text } of replaced) {
    form += withUsualLetters(source.slice(end, word.start)) + text;
    end = word.end;
  }
  form += withUsualLetters(source.slice(end));
  return form === source ? null : form;
}

/** Known letters behind the name in their usual form: "phd" as "PhD"; all else as typed. */
function withUsualLetters(text: string): string {
  return text.replace(/[\p{L}.-]{2,}/gu, (letters) => {
    const key = letters.replaceAll('.', '').toLowerCase();
    const usual = usualLetters({ text: letters, key, start: 0, end: 0 });
    return usual === undefined || letters.includes('.') ? letters : usual;
  });
}
