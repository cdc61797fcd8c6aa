import { describe, expect, test } from 'vitest';
import { englishCheckWords } from '../languages/en/check-words.ts';
import { datesIn, isDateNoted } from './dates.ts';

const { dates } = englishCheckWords;
const found = (text: string) =>
  datesIn(text, dates).map(({ start, end, months, weekday }) => [
    text.slice(start, end),
    weekday ?? [...months],
  ]);

describe('a date is found', () => {
  test.each([
    ['in March 2023', [['March', [3]]]],
    ['on 12 May', [['May', [5]]]],
    ['on the 12th May', [['May', [5]]]],
    ['May 12, at noon', [['May', [5]]]],
    [
      'Sept and October',
      [
        ['Sept', [9]],
        ['October', [10]],
      ],
    ],
    ['last winter', [['winter', [12, 1, 2]]]],
    ['on Fridays', [['Fridays', 'friday']]],
    ['on 2025-03-12', [['2025-03-12', [3]]]],
    ['on 5/4/2025', [['5/4/2025', [5, 4]]]],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

test.each(['May I ask?', 'You may march on.', 'a decade', 'Mar Vista', 'version 1.2'])(
  'and none in: %s',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

test('a season is the past only behind a word that says so', () => {
  const isPast = (text: string) => datesIn(text, dates).map((date) => date.isPast);
  expect(isPast('last summer')).toEqual([true]);
  expect(isPast('this summer')).toEqual([false]);
  expect(isPast('last Friday')).toEqual([true]);
  expect(isPast('on Friday')).toEqual([false]);
  expect(isPast('in June')).toEqual([true]);
});

test('a date is noted by its month, a season by any of its months, a weekday by itself', () => {
  const isNoted = (text: string, noted: string) =>
    datesIn(text, dates).every((date) => isDateNoted(date, datesIn(noted, dates)));
  expect(isNoted('in June', 'on 3 June')).toBe(true);
  expect(isNoted('in June', 'in July')).toBe(false);
  expect(isNoted('last summer', 'in July')).toBe(true);
  expect(isNoted('last winter', 'in July')).toBe(false);
  expect(isNoted('last Friday', 'on Fridays')).toBe(true);
  expect(isNoted('last Friday', 'on Monday in July')).toBe(false);
});
