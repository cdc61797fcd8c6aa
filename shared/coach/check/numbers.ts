/** The numbers in a text, in figures and in words, with what they count. */
import type { Span } from '../../span.ts';
import { stem } from '../known/person-facts.ts';
import { isTelling } from '../known/telling.ts';
import { toPlain } from '../reading/read-text.ts';
import type { CheckWords, NumberWords } from './check-words.ts';

export type NumberInText = Span & {
  readonly value: number;
  /** The words behind it up to the first that only carries grammar, three at most, as stems. */
  readonly counts: readonly string[];
  /** The first word behind it, in small letters; '' where a mark follows. */
  readonly next: string;
  /** Whether it is a part of a whole. */
  readonly isPart: boolean;
};

const grouped = /^\d{1,3}(?:[,.' ]\d{3})+$/u;
const figure = String.raw`\d{1,3}(?:[,.' ]\d{3})+(?!\d)|\d+(?:[.,]\d+)?`;
/** A figure with what may be joined to it, or a word, each with what stands before it. */
const piece = new RegExp(
  String.raw`(?<![\p{L}\p{N}_])(?:(${figure})(\p{L}{0,2})(?![\p{L}\p{N}])|(\p{L}[\p{L}']*))`,
  'gu',
);
const following = /[ -]?(\p{L}[\p{L}'-]*|%)/uy;
const mostCounted = 3;

type Piece = Span & { readonly word: string; readonly value: number | null; readonly times: number | null };

function valueOfFigure(typed: string): number {
  return Number(grouped.test(typed) ? typed.replace(/\D/gu, '') : typed.replace(',', '.'));
}

/** Singular of a number word: "thousands". */
function ofWord<T>(map: ReadonlyMap<string, T>, word: string): T | undefined {
  return map.get(word) ?? map.get(word.replace(/s$/u, ''));
}

function piecesOf(plain: string, words: NumberWords): readonly Piece[] {
  return [...plain.matchAll(piece)].map(({ 0: found, 1: typed, 2: suffix = '', 3: word = '', index }) => {
    const span = { start: index, end: index + found.length };
    if (typed === undefined)
      return {
        ...span,
        word,
        value: ofWord(words.values, word) ?? null,
        times: ofWord(words.multipliers, word) ?? null,
      };
    const times = suffix === '' ? 1 : words.suffixes.get(suffix);
    return {
      ...span,
      word: '',
      value: times === undefined ? null : valueOfFigure(typed) * times,
      times: null,
    };
  });
}

/** In a language whose words are not known, the next word may be anything. */
const nothing = { counts: [], next: '' } as const;

function countedAfter(
  plain: string,
  end: number,
  isFunctionWord: CheckWords['isFunctionWord'],
): Pick<NumberInText, 'counts' | 'next'> {
  const found: string[] = [];
  let next = '';
  following.lastIndex = end;
  for (
    let match = following.exec(plain);
    match !== null && found.length < mostCounted;
    match = following.exec(plain)
  ) {
    const word = match[1] ?? '';
    if (next === '') next = word;
    if (word !== '%' && !isTelling(word, isFunctionWord)) break;
    found.push(word === '%' ? 'percent' : stem(word));
  }
  return { counts: found, next };
}

const isJoined = (plain: string, from: Piece, to: Piece) =>
  /^(?:[ -]|,? \p{L}+ )$/u.test(plain.slice(from.end, to.start));

const isDigit = ({ value, times }: Piece) => times === null && value !== null && value < 10;

/** Whether the number goes on with the next word: "thirty" with "one", and "six" not with "seven". */
function goesOn(plain: string, last: Piece, next: Piece): boolean {
  const isNumber = next.word !== '' && (next.value !== null || next.times !== null);
  return isNumber && !(isDigit(last) && isDigit(next)) && isJoined(plain, last, next);
}

/** The value of number words in a row. */
function valueOfRun(run: readonly Piece[]): number {
  let total = 0;
  let part = 0;
  for (const { value, times } of run) {
    if (times === null) part += value ?? 0;
    else if (times <= 100) part = Math.max(part, 1) * times;
    else {
      total += Math.max(part, 1) * times;
      part = 0;
    }
  }
  return total + part;
}

/** The numbers of a text in their order. "One" by itself counts nothing and is left out. */
export function numbersIn(
  text: string,
  { numbers: words, isFunctionWord }: Pick<CheckWords, 'numbers' | 'isFunctionWord'>,
): readonly NumberInText[] {
  const plain = toPlain(text);
  const pieces = piecesOf(plain, words);
  const numbers: NumberInText[] = [];
  const add = (start: number, end: number, value: number, isPart: boolean) =>
    numbers.push({
      start,
      end,
      value,
      isPart,
      ...(words.values.size === 0 ? nothing : countedAfter(plain, end, isFunctionWord)),
    });
  for (let at = 0; at < pieces.length; at += 1) {
    const [first, before] = [pieces[at], pieces[at - 1]];
    if (first === undefined) break;
    const part = ofWord(words.parts, first.word);
    if (part !== undefined) {
      const count = before?.value ?? 1;
      const isSize = part === 1 / 2 || (before !== undefined && words.beforeParts.has(before.word));
      if (isSize && before !== undefined && isJoined(plain, before, first))
        numbers.splice(numbers.findIndex(({ end }) => end === before.end) >>> 0, 1);
      if (isSize) add(first.start, first.end, part * count, true);
      continue;
    }
    if (first.value === null && first.times === null) continue;
    const run = [first];
    for (let last = first; ; ) {
      const joins = last.times !== null && words.joins.has(pieces[at + 1]?.word ?? '') ? 1 : 0;
      const next = pieces[at + 1 + joins];
      if (next === undefined || !goesOn(plain, last, next)) break;
      run.push(next);
      last = next;
      at += 1 + joins;
    }
    const value = valueOfRun(run);
    if (value === 1 && first.word !== '') continue;
    add(first.start, run.at(-1)?.end ?? first.end, value, false);
  }
  return numbers;
}

/** A stretch of time in days; null for a number that counts something else. */
export function daysOf(
  { value, next }: Pick<NumberInText, 'value' | 'next'>,
  words: NumberWords,
): number | null {
  const days = ofWord(words.days, next);
  return days === undefined ? null : days * value;
}

/** The number as typed, with the word that it counts: "40 stations". */
export function withUnit(text: string, { start, end, next, counts }: NumberInText): string {
  const unit = counts.length === 0 ? -1 : toPlain(text).indexOf(next, end);
  return text.slice(start, unit < 0 ? end : unit + next.length);
}

const firstYear = 1900;
const lastYear = 2100;

/** Whether a number is a year, as far as its size tells. */
export function isYear({ value }: Pick<NumberInText, 'value'>): boolean {
  return value >= firstYear && value <= lastYear && Number.isInteger(value);
}
