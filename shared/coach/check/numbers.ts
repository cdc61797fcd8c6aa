/** The numbers in a text, in figures and in words, with what they count. */
import type { Span } from '../../span.ts';
import { multipliers, numberWords } from '../languages/en/check-words.ts';
import { toPlain } from '../reading/read-text.ts';

export type NumberInText = Span & {
  readonly value: number;
  /** The word behind it, in small letters; '' where there is none. */
  readonly unit: string;
};

const figures = String.raw`\d{1,3}(?:[,.' ]\d{3})+(?!\d)|\d+(?:[.,]\d+)?`;
const words = [...numberWords.keys(), ...multipliers.keys()].join('|');
const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(${figures})(?:st|nd|rd|th)?|((?:(?:${words})s?)(?:(?:[ -]| and )(?:${words})s?(?![\p{L}]))*))(?![\p{L}])(?=[ -]?(\p{L}[\p{L}'-]*)?)`,
  'gu',
);

function valueOfFigures(typed: string): number {
  const isGrouped = /^\d{1,3}(?:[,.' ]\d{3})+$/u.test(typed);
  return Number(isGrouped ? typed.replace(/\D/gu, '') : typed.replace(',', '.'));
}

function valueOfWords(spelled: string): number {
  let total = 0;
  let part = 0;
  for (const typed of spelled.split(/[ -]/u)) {
    const word = numberWords.has(typed) || multipliers.has(typed) ? typed : typed.replace(/s$/u, '');
    const times = multipliers.get(word);
    if (times === undefined) part += numberWords.get(word) ?? 0;
    else if (times === 100) part = Math.max(part, 1) * times;
    else {
      total += Math.max(part, 1) * times;
      part = 0;
    }
  }
  return total + part;
}

/** The numbers of a text in their order. "One" counts nothing by itself and is left out. */
export function numbersIn(text: string): readonly NumberInText[] {
  const plain = toPlain(text);
  return [...plain.matchAll(pattern)].flatMap(({ 0: found, 1: typed, 2: spelled, 3: unit = '', index }) => {
    const value = typed === undefined ? valueOfWords(spelled ?? '') : valueOfFigures(typed);
    if (value === 1 && typed === undefined) return [];
    return [{ start: index, end: index + found.length, value, unit }];
  });
}

const firstYear = 1900;
const lastYear = 2100;

const isYear = ({ value }: NumberInText) =>
  value >= firstYear && value <= lastYear && Number.isInteger(value);

/** Whether a number follows from noted ones: it is one of them, or the time between two noted years. */
export function isNumberNoted(number: NumberInText, noted: readonly NumberInText[]): boolean {
  if (noted.some(({ value }) => value === number.value)) return true;
  const years = noted.filter(isYear).map(({ value }) => value);
  return (
    /^years?$/u.test(number.unit) &&
    years.some((year) => years.some((other) => other - year === number.value))
  );
}
