/** Reads a name as typed into titles, given names and family names, and finds what its bearer may be called. */

import { remembering } from '../../remembering.ts';
import { undividedFamilies } from './data/family-names.ts';
import { boundNameStarts, doubleNameEnds, doubleNameStarts } from './data/given-names.ts';
import { particles, patronymics } from './data/particles.ts';
import { shortenedGivenNames, shortenedPrefixes } from './data/titles.ts';
import { isFamilyBeforeComma, type NameOrder, orderOf } from './name-order.ts';
import { isDotted, isInitial, readNameText, type Word, wordAt } from './name-words.ts';
import { areTitles, countTitles } from './titles.ts';
import { isSegmentBehind, withoutWordsBehind } from './words-behind.ts';

type Words = readonly Word[];

export type NameParts = NameOrder & {
  /** The name in NFC with single spaces, into which the words point. */
  readonly source: string;
  /** Mr, Dr, Sir and their like, when they stood in front. */
  readonly titles: Words;
  /** All words of the name in the order in which they stand, middle names among them. */
  readonly words: Words;
  /** Names in brackets or quotation marks. */
  readonly nicknames: readonly Words[];
  /** A name in Chinese, Japanese or Korean script, which is used whole. */
  readonly isUndivided: boolean;
};

const eastAsian = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー々・·]+$/u;
const thaiTitle = /^(?:นางสาว|นาง|นาย|คุณ|ดร\.?)(?=\p{Script=Thai}{3})/u;

const eastAsianTitles = '様|さん|先生|氏|教授|博士|女士|小姐|老师|老師|医生|님|씨';
const eastAsianTitle = new RegExp(`(?<=..)(?:${eastAsianTitles})$`, 'u');
const isEastAsianTitle = new RegExp(`^(?:${eastAsianTitles})$`, 'u');

/** "山田 太郎 様": a title that stands behind the name as a word of its own. */
function isNoTitleBehind({ text }: Word, index: number): boolean {
  return index === 0 || !isEastAsianTitle.test(text);
}

function isEastAsian({ text }: Word): boolean {
  return eastAsian.test(text);
}

/** The word without a title that its script writes together with the name, or a point that ends a sentence. */
function withoutAttachments(source: string, word: Word): Word {
  const thai = thaiTitle.exec(word.text)?.[0].length ?? 0;
  const asian = isEastAsian(word) ? (eastAsianTitle.exec(word.text)?.[0].length ?? 0) : 0;
  const isAbbreviated =
    isInitial(word) || shortenedGivenNames.has(word.key) || word.text.slice(0, -1).includes('.');
  const point = isDotted(word) && !isAbbreviated ? 1 : 0;
  return thai + asian + point === 0 ? word : wordAt(source, word.start + thai, word.end - asian - point);
}

/** A name in two scripts ("Minsu Kim 김민수") is read in the one that separates its parts. */
function inOneScript(words: Words): Words {
  const others = words.filter((word) => !isEastAsian(word));
  return others.length > 1 ? others : words;
}

/** "山田 太郎" by its space; "김민수" and "王小明" by a family name that is known. */
function orderOfUndivided(source: string, first: Word, rest: Words): NameOrder {
  const words = [first, ...rest];
  if (rest.length > 0) return { given: rest, family: [first], called: words };
  const length = [3, 2, 1].find((count) => undividedFamilies.has(first.text.slice(0, count))) ?? 0;
  const isNameLong = first.text.length > length && first.text.length <= Math.max(length + 2, 3);
  if (length === 0 || !isNameLong) return { given: words, family: [] };
  const middle = first.start + length;
  return {
    given: [wordAt(source, middle, first.end)],
    family: [wordAt(source, first.start, middle)],
    called: words,
  };
}

function orderOfWords(source: string, words: Words): NameOrder & { readonly isUndivided: boolean } {
  const [first, ...rest] = words;
  if (first === undefined || !words.every(isEastAsian)) return { ...orderOf(words), isUndivided: false };
  return { ...orderOfUndivided(source, first, rest), isUndivided: true };
}

/** The titles in front and the name without them. */
function splitTitles(words: Words): readonly [Words, Words] {
  const count = countTitles(words);
  return [words.slice(0, count), words.slice(count)];
}

function nicknamesIn(asides: readonly Words[]): readonly Words[] {
  return asides.filter((words) => {
    const [first] = words;
    const isName = first !== undefined && /^\p{Lu}\p{Ll}|^\p{Lo}/u.test(first.text) && words.length < 3;
    // "(Retd.)" is a shortened word, not what anybody is called.
    const isShortened = words.some(({ text }) => /\p{Ll}\.$/u.test(text));
    return isName && !isShortened && !areTitles(words) && !isSegmentBehind(words, words);
  });
}

function readAnew(fullName: string): NameParts {
  const { source, segments, asides } = readNameText(fullName);
  const nicknames = nicknamesIn(asides);
  const clean = (words: Words) => words.map((word) => withoutAttachments(source, word));
  const leading = segments.findIndex((words) => !areTitles(words));
  const titlesBefore = leading > 0 ? segments.slice(0, leading).flat() : [];
  const [first = [], ...rest] = segments.slice(Math.max(leading, 0));
  const [titles, named] = splitTitles(first);
  const words = inOneScript(clean(withoutWordsBehind(named))).filter(isNoTitleBehind);
  const inverted = rest.find((segment) => !isSegmentBehind(segment, first));
  if (inverted !== undefined && isFamilyBeforeComma(words, clean(inverted))) {
    const [between, given] = splitTitles(inverted);
    const givenWords = clean(withoutWordsBehind(given));
    const inOwnOrder = orderOf([...words, ...givenWords]);
    const isOwn = inOwnOrder.family.length === words.length && inOwnOrder.family[0] === words[0];
    return {
      source,
      titles: [...titlesBefore, ...titles, ...between],
      nicknames,
      words: [...words, ...givenWords],
      isUndivided: false,
      ...(isOwn ? inOwnOrder : { given: givenWords, family: words }),
    };
  }
  return { source, titles: [...titlesBefore, ...titles], nicknames, words, ...orderOfWords(source, words) };
}

/** More than stand on a screen: each key makes the composer or a list ask for the same ones. */
const mostRemembered = 1_000;

/** Reads any text; one that has no name in it has no words. */
export const readName: (fullName: string) => NameParts = remembering(readAnew, mostRemembered);

/** The words as they stand in the name, up to where a decoration comes between them. */
export function sliceOf(source: string, words: Words): string {
  const [first, ...rest] = words;
  if (first === undefined) return '';
  let { end } = first;
  for (const word of rest) {
    if (source.slice(end, word.start) !== ' ') break;
    end = word.end;
  }
  return source.slice(first.start, end);
}

function isDouble(first: Word, second: Word): boolean {
  return doubleNameStarts.has(first.key) && doubleNameEnds.has(second.key);
}

/** How many of the given names from `start` on are one: "Mary Ann", "Abdul Rahman", "María del Carmen". */
function lengthOfOneName(given: Words, start: number): number {
  const [first, second, ...rest] = given.slice(start);
  if (first === undefined || second === undefined) return 1;
  if (particles.has(second.key) && !isInitial(second)) {
    const end = [second, ...rest].findIndex(({ key }) => !particles.has(key));
    return end === -1 ? 1 : end + 2;
  }
  const isShortened = isDotted(first) && shortenedGivenNames.has(first.key);
  return isShortened || boundNameStarts.has(first.key) || isDouble(first, second) ? 2 : 1;
}

export type Called = { readonly best: Words; readonly others: readonly Words[] };

/** What to call the bearer by the given names alone: the likeliest, and what else it could be. */
export function calledBy({ given, family, called, alsoCalled = [] }: NameOrder): Called {
  const start = Math.max(
    0,
    given.findIndex((word) => !isInitial(word)),
  );
  const hasFull = given.some((word) => !isInitial(word));
  const end = hasFull ? start + lengthOfOneName(given, start) : given.length;
  const isBound =
    given.length === 1 && family.length === 1 && given.some(({ key }) => boundNameStarts.has(key));
  const hasPatronymic = family.some(({ key }, index) => index === 0 && patronymics.has(key));
  const best =
    called ??
    (isBound
      ? [...given, ...family]
      : given.slice(0, hasPatronymic && hasFull ? Math.max(end, start + 2) : end));
  const full = given.filter((word) => !isInitial(word) && !particles.has(word.key));
  if (!hasFull) return { best, others: alsoCalled };
  const others = [full.slice(0, 1), full.slice(1, 2), given.slice(start, start + 2), given, ...alsoCalled];
  return {
    best,
    others: others.filter(
      (words) => words.length > 0 && words.every(({ key }) => !particles.has(key) || words.length > 2),
    ),
  };
}

/** True for "Md.", "Mohd" and their like, which are left out of what a person is called. */
export function isShortenedPrefix({ key }: Word): boolean {
  return shortenedPrefixes.has(key);
}
