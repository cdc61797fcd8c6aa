/**
 * What can be read from a person's name as it was typed: what to call them in a greeting, their last name, the form
 * in which it is usually written, and the letters of their avatar.
 * Nothing here guesses a gender or changes the name: apart from white space, which is reduced to single spaces, and
 * Unicode's canonical form (NFC), every word of the results stands in the name as typed, but for the usual form.
 */

import { withCapital } from '../text.ts';
import { titlesOfFirstNames } from './names/data/titles.ts';
import { isInitial, type Word } from './names/name-words.ts';
import { calledBy, isShortenedPrefix, type NameParts, readName, sliceOf } from './names/read-name.ts';
import { usualFormOf } from './names/usual-form.ts';

export { foldForSearch } from '../fold.ts';

export type PersonName = {
  /** The likeliest to stand in a greeting; '' when the text has no name in it. */
  readonly callThem: string;
  /** What else they may be called, the likeliest first: "Mary" where `callThem` is "Mary Ann". */
  readonly others: readonly string[];
  /** The title and the last name: "Dr. Visser"; null where no title goes with it. */
  readonly formal: string | null;
  /** The last name with the particles before it; '' where there is none. */
  readonly last: string;
  /** The whole name as people write it, where it was typed in capitals or all small; else null. */
  readonly usualForm: string | null;
};

const mostOthers = 4;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function isLoneWordAfterTitle({ titles, given, family }: NameParts): boolean {
  return titles.some((word) => !isShortenedPrefix(word)) && given.length === 1 && family.length === 0;
}

/** "Dr. med. Popp": the last title that can be spoken, with what belongs to it. */
function withTitle(name: NameParts): string {
  const words = name.titles.filter((word) => !isShortenedPrefix(word));
  const start = Math.max(
    0,
    words.findLastIndex(({ text }) => /^\p{Lu}|^\p{Lo}/u.test(text)),
  );
  const whole = sliceOf(name.source, [...words.slice(start), ...name.given]);
  const lone = sliceOf(name.source, name.given);
  return whole.endsWith(lone) ? whole : lone;
}

/** Nobody is greeted as "K.": a nickname is there for that, else the title, else the whole name. */
function calledByInitials(name: NameParts, initials: readonly Word[]): string {
  const { source, nicknames, family } = name;
  const [nickname] = nicknames;
  if (nickname !== undefined) return sliceOf(source, nickname);
  const alone = initials.length === 1 && /^\p{L}\p{M}*\.?$/u.test(initials[0]?.text ?? '');
  return titleAndLast(name) ?? sliceOf(source, alone ? [...initials, ...family] : initials);
}

function callThemIn(name: NameParts): string {
  if (isLoneWordAfterTitle(name)) return withTitle(name);
  const { best } = calledBy(name);
  if (best.length === 0) return titleAndLast(name) ?? sliceOf(name.source, name.family);
  const areInitials = best.every(isInitial);
  return areInitials ? calledByInitials(name, best) : sliceOf(name.source, best);
}

function lastNameIn(name: NameParts): string {
  const { source, titles, given, family } = name;
  if (isLoneWordAfterTitle(name)) {
    return titlesOfFirstNames.has(titles.at(-1)?.key ?? '') ? '' : sliceOf(source, given);
  }
  const start = family.findLastIndex((word, index) => {
    const next = family[index + 1];
    return next !== undefined && source.slice(word.end, next.start) !== ' ';
  });
  return sliceOf(source, family.slice(start + 1));
}

/** "Prof. Dr." of "Prof. Dr. med. Anna Popp": the titles as they are spoken, without small letters around them. */
function spokenTitles({ source, titles }: NameParts): string {
  const spoken = titles.filter((word) => !isShortenedPrefix(word) && /^\p{Lu}|^\p{Lo}/u.test(word.text));
  const [first, ...rest] = spoken.filter(({ key }) => key.length > 1);
  if (first === undefined) return '';
  const isApart = (gap: string) => /\p{L}/u.test(gap);
  const last = rest.reduce((end, word) => (isApart(source.slice(end.end, word.start)) ? end : word), first);
  return source.slice(first.start, last.end);
}

/** Whether no given name begins with a small letter, as the words of "The doctor who helped" do. */
function isWrittenAsName({ given }: NameParts): boolean {
  return given.every(({ text }) => !/^\p{Ll}/u.test(text));
}

/** "Prof. Banerjee" for "Prof. (Dr.) A.K. Banerjee"; null without a title, and for one that goes with the first name. */
function titleAndLast(name: NameParts): string | null {
  const [title, last] = [spokenTitles(name), lastNameIn(name)];
  const isOfFirstName = name.titles.some(({ key }) => titlesOfFirstNames.has(key));
  const hasNone = title === '' || last === '' || isOfFirstName || isLoneWordAfterTitle(name);
  return hasNone || !isWrittenAsName(name) ? null : `${title} ${last}`;
}

/** "Wang Wei" read in its own order: had it been turned round, they would be called Wang. */
function isFamilyFirst({ called, given, family }: NameParts): boolean {
  return called !== undefined && (family[0]?.start ?? 0) < (given[0]?.start ?? 0);
}

function othersIn(name: NameParts, callThem: string): readonly string[] {
  const candidates = [
    ...name.nicknames,
    ...calledBy(name).others,
    ...(isFamilyFirst(name) ? [name.family] : []),
  ];
  const texts = [titleAndLast(name) ?? '', ...candidates.map((words) => sliceOf(name.source, words))];
  return [...new Set(texts.filter((text) => text !== ''))]
    .filter((text) => text !== callThem)
    .slice(0, mostOthers);
}

/** Everything that can be read from `fullName`; any text may come. */
export function readPersonName(fullName: string): PersonName {
  const name = readName(fullName);
  const callThem = callThemIn(name);
  return {
    callThem,
    others: othersIn(name, callThem),
    formal: titleAndLast(name),
    last: lastNameIn(name),
    usualForm: usualFormOf(name),
  };
}

/**
 * What to call a person in a greeting; '' when the text has no name in it.
 * "Dr. Jan van der Berg, PhD" gives "Jan", "J. R. Banda" gives "J. R.", "Ortiz, Dana" gives "Dana", "Tan Wei Ming"
 * gives "Wei Ming". A name in Chinese, Japanese or Korean script is used whole, and "Dr Banda" too, since nobody is
 * greeted as "Banda".
 */
export function firstName(fullName: string): string {
  return callThemIn(readName(fullName));
}

/** "That drone guy", "To the authors of …", "Author of …", "Hiring committee": whoever it is has no name here. */
const describesSomebody =
  /^(?:the|that|this|some|whoever|idk|dear|to the)\s|\s(?:of|the|who|person|guy|lady|team|committee|department|office)(?=[\s,]|$)/iu;

/** "Editor", "admissions": what somebody is to the public, alone or before what they see to. */
const seesToSomething =
  /^(?:editors?|hiring|admissions?|recruitment|reception|management|support|committee|secretary|customer services?)(?=[\s,]|$)/iu;

/** "big dave": how a friend speaks of somebody. */
const fondly = /^(?:big|wee|little|young|old|auld)\s+(?=\p{L})/u;

const smallTitle = /^(?:mr|mrs|ms|miss|dr|prof)(?=[.\s])/u;

/** What a greeting would call them: the first name in the form in which people write it, "Dana" for "DANA ORTIZ"; '' for none. */
export function guessedName(fullName: string): string {
  const start = fullName.slice(0, 200);
  const read = readName(fullName);
  const isArticleOfTitle = read.titles[0]?.key === 'the' && isWrittenAsName(read);
  const described = isArticleOfTitle ? start.replace(/^\s*the\s/iu, '') : start;
  if (describesSomebody.test(described) || seesToSomething.test(start)) return '';
  const name = fullName.replace(fondly, '');
  const called = firstName(readPersonName(name).usualForm ?? name);
  return called.replace(smallTitle, withCapital);
}

/** Whether a greeting calls somebody by a title ("Prof. van der Meer"), as one does from a distance; not "Aunt May". */
export function isCalledByTitle(called: string): boolean {
  const name = readName(called);
  const isFond = name.titles.some(({ key }) => titlesOfFirstNames.has(key));
  return !isFond && name.words.length > 0 && spokenTitles(name) !== '';
}

/** What stands in the greeting: what the user chose to call them, or else the guess from their name. */
export function greetingName(fullName: string, chosen: string): string {
  const own = chosen.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return own === '' ? guessedName(fullName) : own;
}

/** The last name with the particles before it ("van der Berg"); '' for a single name. */
export function lastName(fullName: string): string {
  return lastNameIn(readName(fullName));
}

/** Two such letters are never one for a reader, so that the first of them needs no looking up. */
const startsPlain = /^[ -\u02ff](?:[ -\u02ff]|$)/u;

function firstGrapheme(text: string): string {
  if (startsPlain.test(text)) return text.charAt(0);
  for (const { segment } of segmenter.segment(text)) return segment;
  return '';
}

/** The first character a reader sees, in upper case where that is still one character ("ß" has none). */
function avatarLetter(text: string): string {
  const letter = firstGrapheme(text);
  const upper = letter.toUpperCase();
  return firstGrapheme(upper) === upper ? upper : letter;
}

/** One or two characters, as a reader sees them, to stand for a person in an avatar; '' for an empty name. */
export function initials(fullName: string): string {
  const { source, given, family, isUndivided } = readName(fullName);
  if (isUndivided) return avatarLetter(family[0]?.text ?? given[0]?.text ?? source);
  const letters = avatarLetter(given[0]?.text ?? '') + avatarLetter(family.at(-1)?.text ?? '');
  return letters === '' ? avatarLetter(source) : letters;
}
