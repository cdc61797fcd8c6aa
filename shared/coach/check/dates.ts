/** Months, seasons and days of the week in a text. */
import type { Span } from '../../span.ts';
import { toPlain } from '../reading/read-text.ts';
import type { DateWords } from './check-words.ts';

export type DateInText = Span & {
  /** The months it can be; none for a day of the week. */
  readonly months: readonly number[];
  /** The day of the week in small letters; null for a month or season. */
  readonly weekday: string | null;
  /** Whether it says when something has been, rather than when something could be. */
  readonly isPast: boolean;
};

const word = /(?<![\p{L}\p{N}])\p{L}+/gu;
/** "2025-03-12", "12/03/2025", "12.3.25": the month may stand first or second. */
const numeric = /(?<!\d)(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})(?!\d)/gu;

const isMonth = (number: number) => number >= 1 && number <= 12;

/** The dates of a text, in no certain order. */
export function datesIn(text: string, words: DateWords): readonly DateInText[] {
  const plain = toPlain(text);
  const found: DateInText[] = [];
  for (const { 0: name, index } of plain.matchAll(word)) {
    const span = { start: index, end: index + name.length };
    const isCapital = text.charAt(index) !== plain.charAt(index);
    const before =
      /(\p{L}+|\d+(?:st|nd|rd|th)?) $/u.exec(plain.slice(Math.max(0, index - 20), index))?.[1] ?? '';
    const isNumbered = /^\d/u.test(before) || /^,? ?\d/u.test(plain.slice(span.end, span.end + 3));
    const month = words.months.get(name);
    const isSure = !words.doubtfulMonths.has(name) || words.beforeMonths.has(before) || isNumbered;
    if (month !== undefined && isCapital && isSure)
      found.push({ ...span, months: [month], weekday: null, isPast: true });
    const season = words.seasons.get(name);
    if (season !== undefined)
      found.push({ ...span, months: season, weekday: null, isPast: words.past.has(before) });
    if (words.weekdays.has(name) && isCapital)
      found.push({ ...span, months: [], weekday: name.replace(/s$/u, ''), isPast: words.past.has(before) });
  }
  for (const { 0: date, 1: first, 2: second, index } of plain.matchAll(numeric))
    found.push({
      start: index,
      end: index + date.length,
      months: [Number(first), Number(second)].filter(isMonth),
      weekday: null,
      isPast: true,
    });
  return found;
}

/** Whether a date is among noted ones; a season with any of its months. */
export function isDateNoted({ months, weekday }: DateInText, noted: readonly DateInText[]): boolean {
  return noted.some((other) =>
    weekday === null ? other.months.some((month) => months.includes(month)) : other.weekday === weekday,
  );
}
