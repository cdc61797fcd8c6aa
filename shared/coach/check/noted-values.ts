/** Everything the user has noted, of the person and of themselves, in the form in which a text is checked against it. */
import { foldForSearch } from '../../people/names.ts';
import { foldedWords, type Noted, stem, tellingStems } from '../known/person-facts.ts';
import type { IsFunctionWord } from '../known/telling.ts';
import { toPlain } from '../reading/read-text.ts';
import type { CheckWords } from './check-words.ts';
import { type DateInText, datesIn } from './dates.ts';
import { nameRuns } from './name-runs.ts';
import { daysOf, isYear, type NumberInText, numbersIn, withUnit } from './numbers.ts';

/** A name as it was noted. */
export type NotedName = {
  readonly name: string;
  /** Its words in small letters. */
  readonly words: readonly string[];
  /** The word before it. */
  readonly before: string;
  /** Stems of what the text is about in which it stands. */
  readonly telling: readonly string[];
};

export type NotedNumber = NumberInText & { readonly typed: string };

/** The words of noted texts, in the forms in which a word is looked up. */
export type NotedWords = {
  /** Folded. */
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** What could be the short form of noted words in a row: "coo" of "Chief Operating Officer". */
  readonly initials: ReadonlySet<string>;
  /** By how they begin. */
  readonly byBeginning: ReadonlyMap<string, readonly string[]>;
};

export type NotedValues = NotedWords & {
  readonly names: readonly NotedName[];
  readonly numbers: readonly NotedNumber[];
  /** The first and the last of the years that one text names. */
  readonly stretches: readonly (readonly [number, number])[];
  /** Whether it is noted that the two have met. */
  readonly hasMet: boolean;
  /** Stretches of time, in days. */
  readonly days: readonly number[];
  readonly dates: readonly (DateInText & { readonly typed: string })[];
  readonly answers: Noted['answers'];
  readonly profile: Noted['profile'];
  /** What is noted of one side, without what only the other side's role and firm say. */
  readonly of: Readonly<Record<'me' | 'them', NotedWords>>;
};

const latest = 200;
/** Letters that words of one family share at least. */
const leastShared = 4;

/** The words of a text, folded, those with hyphens in their parts too. */
export function looseWords(text: string): readonly string[] {
  return foldedWords(text).flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word]));
}

const longestInitials = 5;

function initialsOf(words: readonly string[], isFunctionWord: IsFunctionWord): readonly string[] {
  const telling = words.filter((word) => !isFunctionWord(word));
  const found: string[] = [];
  for (let from = 0; from < telling.length; from += 1)
    for (let length = 2; length <= longestInitials && from + length <= telling.length; length += 1)
      found.push(
        telling
          .slice(from, from + length)
          .map(([first = '']) => first)
          .join(''),
      );
  return found;
}

function singleDays(text: string, words: CheckWords): readonly number[] {
  return [...toPlain(text).matchAll(/(\p{L}+) (\p{L}+)/gu)].flatMap(({ 1: before = '', 2: unit = '' }) => {
    const days = words.numbers.days.get(unit);
    return days !== undefined && words.numbers.single.has(before) ? [days] : [];
  });
}

function wordsOf(texts: readonly string[], { isFunctionWord }: CheckWords): NotedWords {
  const words = texts.flatMap(looseWords);
  return {
    words: new Set(words),
    stems: new Set(words.map(stem)),
    initials: new Set(texts.flatMap((text) => initialsOf(foldedWords(text), isFunctionWord))),
    byBeginning: Map.groupBy(new Set(words), (word) => word.slice(0, leastShared)),
  };
}

function namesIn(text: string, { isFunctionWord }: CheckWords): readonly NotedName[] {
  const telling = tellingStems(text, isFunctionWord);
  return nameRuns(text).map(({ words, before }) => ({
    name: words.map((word) => word.text).join(' '),
    words: words.map((word) => toPlain(word.text)),
    before,
    telling,
  }));
}

function readNumbers(text: string, words: CheckWords): readonly NotedNumber[] {
  return numbersIn(text, words).map((number) => ({ ...number, typed: withUnit(text, number) }));
}

function stretchOf(numbers: readonly NumberInText[]): readonly [number, number] | null {
  const years = numbers.filter(isYear).map(({ value }) => value);
  return years.length < 2 ? null : [Math.min(...years), Math.max(...years)];
}

const filled = (values: readonly unknown[]): readonly string[] =>
  values.flat().filter((value): value is string => typeof value === 'string' && value.trim() !== '');

/** What a text may say: answers, notes, messages and profile. */
export function notedValues({ answers, known, profile }: Noted, words: CheckWords): NotedValues {
  const { role, company, ...others } = answers;
  const { role: myRole, company: myCompany, work, ...mine } = profile;
  const notes = [
    ...(known?.notes ?? []).slice(-latest),
    ...(known?.messages ?? []).slice(-latest).map(({ text }) => text),
  ];
  const shared = [...filled(Object.values(others)), ...filled(Object.values(mine)), ...notes];
  const theirs = filled([role, company]);
  const ours = filled([myRole, myCompany, work]);
  const typed = [...shared, ...theirs, ...ours];
  const numbers = typed.map((text) => readNumbers(text, words));
  const days = numbers.flat().map((number) => daysOf(number, words.numbers));
  return {
    ...wordsOf(typed, words),
    names: typed.flatMap((text) => namesIn(text, words)),
    numbers: numbers.flat(),
    stretches: numbers.map(stretchOf).filter((stretch) => stretch !== null),
    hasMet: typed.some((text) => words.events.notedEncounter.test(text)),
    days: [...days.filter((one) => one !== null), ...typed.flatMap((text) => singleDays(text, words))],
    dates: typed.flatMap((text) =>
      datesIn(text, words.dates).map((date) => ({ ...date, typed: text.slice(date.start, date.end) })),
    ),
    answers,
    profile,
    of: { me: wordsOf([...shared, ...ours], words), them: wordsOf([...shared, ...theirs], words) },
  };
}

/** True when a word was noted, or one so like it that they say the same ("trains", "train"). */
export function isWordNoted({ words, stems }: NotedWords, word: string): boolean {
  const [folded = ''] = foldedWords(word);
  if (words.has(folded) || stems.has(stem(folded))) return true;
  return folded.includes('-') && folded.split('-').every((part) => words.has(part) || stems.has(stem(part)));
}

/** The noted words that begin with the same letters; none for a short word. */
export function beginningAs({ byBeginning }: NotedWords, folded: string): readonly string[] {
  return folded.length < leastShared
    ? []
    : (byBeginning.get(folded.slice(0, leastShared)) ?? []).filter((word) => word.length >= leastShared);
}

/** True when a noted word begins as this one does, for most of its length: "teaches" and "teacher". */
export function isKinNoted(noted: NotedWords, word: string): boolean {
  if (isWordNoted(noted, word)) return true;
  const folded = foldForSearch(word);
  const beginning = folded.slice(0, Math.max(leastShared, Math.ceil(folded.length * 0.6)));
  return beginningAs(noted, folded).some((other) => other.startsWith(beginning));
}
