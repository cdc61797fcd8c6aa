/** Numbers and dates of a text that are not noted, or are noted otherwise. */
import type { CheckWords } from './check-words.ts';
import { datesIn, isDateNoted } from './dates.ts';
import type { Doubt } from './doubt.ts';
import type { NotedValues } from './noted-values.ts';
import { daysOf, type NumberInText, numbersIn, withUnit } from './numbers.ts';

const firstYear = 1900;
const lastYear = 2100;
const isYear = ({ value }: Pick<NumberInText, 'value'>) =>
  value >= firstYear && value <= lastYear && Number.isInteger(value);

/** "a year" is 52 weeks to one person and 12 months to another. */
const tolerance = 0.06;
const isClose = (one: number, other: number) => Math.abs(one - other) <= tolerance * Math.max(one, other);

/** Whether it follows from noted years: the time between two of them, or a year within a stretch. */
function followsFromYears(number: NumberInText, noted: NotedValues): boolean {
  return noted.texts.some(({ numbers }) => {
    const years = numbers.filter(isYear).map(({ value }) => value);
    if (years.length < 2) return false;
    const [first, last] = [Math.min(...years), Math.max(...years)];
    return isYear(number)
      ? number.value > first && number.value < last
      : number.next.startsWith('year') && number.value === last - first;
  });
}

function judge(
  number: NumberInText,
  noted: NotedValues,
  words: CheckWords,
): 'noted' | { readonly instead: string | null } {
  const all = noted.texts.flatMap(({ numbers }) => numbers).filter(({ isPart }) => isPart === number.isPart);
  const days = daysOf(number, words.numbers);
  if (days !== null && noted.days.some((other) => isClose(days, other))) return 'noted';
  if (followsFromYears(number, noted)) return 'noted';
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
  const numbers = numbersIn(text, words.numbers).flatMap((number): readonly Doubt[] => {
    if (isOfTheMessage(number, isAsking, words)) return [];
    const found = judge(number, noted, words);
    if (found === 'noted') return [];
    // "Half of it" is a way of speaking, unless it is said to be otherwise.
    if (
      number.value === 1 / 2 &&
      number.isPart &&
      found.instead === null &&
      !/\bby $/u.test(text.slice(Math.max(0, number.start - 4), number.start))
    )
      return [];
    return [
      {
        start: number.start,
        end: number.start + withUnit(text, number).length,
        kind: 'number',
        instead: found.instead,
      },
    ];
  });
  const dates = datesIn(text, words.dates)
    .filter((date) => date.isPast && !(isAsking && date.weekday !== null) && !isDateNoted(date, noted.dates))
    .map(({ start, end, weekday }): Doubt => {
      const alike = noted.dates.find((other) => (other.weekday === null) === (weekday === null));
      return { start, end, kind: 'number', instead: alike?.typed ?? null };
    });
  return [...numbers, ...dates];
}
