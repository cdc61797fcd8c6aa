/** Numbers and dates of a text that are not noted, or are noted otherwise. */
import type { CheckWords } from './check-words.ts';
import { datesIn, isDateNoted } from './dates.ts';
import type { Doubt } from './doubt.ts';
import type { NotedValues } from './noted-values.ts';
import { daysOf, isYear, type NumberInText, numbersIn, withUnit } from './numbers.ts';

/** "a year" is 52 weeks to one person and 12 months to another. */
const tolerance = 0.06;
const daysOfYear = 365;
const isClose = (one: number, other: number) => Math.abs(one - other) <= tolerance * Math.max(one, other);

/** Whether it follows from noted years: the time between two of them, or a year within a stretch. */
function followsFromYears(number: NumberInText, days: number | null, { stretches }: NotedValues): boolean {
  return stretches.some(([first, last]) =>
    isYear(number)
      ? number.value > first && number.value < last
      : days !== null && isClose(days, (last - first) * daysOfYear),
  );
}

function judge(
  number: NumberInText,
  noted: NotedValues,
  words: CheckWords,
): 'noted' | { readonly instead: string | null } {
  const all = noted.numbers.filter(({ isPart }) => isPart === number.isPart);
  const days = daysOf(number, words.numbers);
  if (days !== null && noted.days.some((other) => isClose(days, other))) return 'noted';
  if (followsFromYears(number, days, noted)) return 'noted';
  const countsSame = ({ counts }: NumberInText) => counts.some((unit) => number.counts.includes(unit));
  const same = all.filter(({ value }) => Math.abs(value - number.value) < 1e-9);
  const others = all.filter((one) => !same.includes(one) && countsSame(one));
  if (same.length > 0 && (others.length === 0 || same.some(countsSame))) return 'noted';
  const alike =
    others[0] ??
    (isYear(number) || number.isPart ? all.find((one) => isYear(one) === isYear(number)) : undefined);
  return { instead: alike?.typed ?? null };
}

/** Counts nothing that could be noted: "two questions", "fifteen minutes" that are asked for. */
function isOfTheMessage(number: NumberInText, isAsking: boolean, { numbers }: CheckWords): boolean {
  return (
    (!number.isPart && number.value <= 3 && numbers.ofTheMessage.has(number.next)) ||
    (isAsking && numbers.timeAsked.has(number.next))
  );
}

/** "Half of it" is a way of speaking; "by half" is none. */
function isManner(text: string, { value, isPart, start }: NumberInText, { numbers }: CheckWords): boolean {
  const before = /(\p{L}+) $/u.exec(text.slice(Math.max(0, start - 10), start))?.[1] ?? '';
  return isPart && value === 1 / 2 && !numbers.bySize.has(before);
}

/**
 * @param text one statement
 * @param isAsking whether it asks something, so that a time in it can be a wish
 */
export function doubtfulNumbers(
  text: string,
  isAsking: boolean,
  noted: NotedValues,
  words: CheckWords,
): readonly Doubt[] {
  const numbers = numbersIn(text, words).flatMap((number): readonly Doubt[] => {
    if (isOfTheMessage(number, isAsking, words)) return [];
    const found = judge(number, noted, words);
    if (found === 'noted' || (found.instead === null && isManner(text, number, words))) return [];
    const end = number.start + withUnit(text, number).length;
    return [{ start: number.start, end, kind: 'number', instead: found.instead }];
  });
  const dates = datesIn(text, words.dates)
    .filter((date) => date.isPast && !(isAsking && date.weekday !== null) && !isDateNoted(date, noted.dates))
    .map(({ start, end, weekday }): Doubt => {
      const alike = noted.dates.find((other) => (other.weekday === null) === (weekday === null));
      return { start, end, kind: 'number', instead: alike?.typed ?? null };
    });
  return [...numbers, ...dates];
}
