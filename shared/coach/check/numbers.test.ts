import { describe, expect, test } from 'vitest';
import { englishCheckWords } from '../languages/en/check-words.ts';
import { noCheckWords } from './check-words.ts';
import { daysOf, numbersIn } from './numbers.ts';

const { numbers } = englishCheckWords;
const valuesIn = (text: string) => numbersIn(text, englishCheckWords).map(({ value }) => value);

describe('a number is read', () => {
  test.each([
    ['40 stations', [40]],
    ['forty stations', [40]],
    ['Twenty-two children', [22]],
    ['a hundred and twenty boats', [120]],
    ['three hundred thousand', [300_000]],
    ['two thousand five hundred', [2_500]],
    ['a dozen walkers, two dozen dogs', [12, 24]],
    ['1,200 or 1200 or 1.200 or 1 200', [1_200, 1_200, 1_200, 1_200]],
    ['30k payments, 2.5m users', [30_000, 2_500_000]],
    ['the 21st of May', [21]],
    ['in the 1990s', [1_990]],
    ['4,5 kelvin', [4.5]],
    ['six of seven, eight nine', [6, 7, 8, 9]],
    ['five and six', [5, 6]],
    ['thirty and forty', [30, 40]],
    ['twenty thousand and one more', [20_001]],
    ['down by a third', [1 / 3]],
    ['two thirds of it', [2 / 3]],
    ['half the power', [1 / 2]],
    ['thousands of letters', [1_000]],
    ['version v2 of B2B', []],
    ['the one thing, for the third time', []],
    ['number 1', [1]],
  ])('%s', (text, expected) => {
    const values = valuesIn(text);
    expect(values).toHaveLength(expected.length);
    values.forEach((value, at) => {
      expect(value).toBeCloseTo(expected[at] ?? Number.NaN, 6);
    });
  });
});

test('a number stands where it is written and knows what it counts', () => {
  const text = 'We have about 600 casual staff in York.';
  const [number] = numbersIn(text, englishCheckWords);
  expect(text.slice(number?.start, number?.end)).toBe('600');
  expect(number?.next).toBe('casual');
  expect(number?.counts).toEqual(['casual', 'staff']);
  expect(numbersIn('5 % less', englishCheckWords)[0]?.counts).toEqual(['percent']);
});

test('a spelled number is marked from its first word to its last', () => {
  const text = 'All thirty-one clinics, two thirds of us';
  const marked = numbersIn(text, englishCheckWords).map(({ start, end }) => text.slice(start, end));
  expect(marked).toEqual(['thirty-one', 'thirds']);
});

test('in a language whose words are not known, figures are read all the same', () => {
  expect(numbersIn('drei Proben von 1764', noCheckWords).map(({ value }) => value)).toEqual([1_764]);
});

test('a stretch of time is told in days', () => {
  const days = (text: string) => numbersIn(text, englishCheckWords).map((number) => daysOf(number, numbers));
  expect(days('2 weeks')).toEqual([14]);
  expect(days('twelve months')[0]).toBeCloseTo(364.8);
  expect(days('12 stations')).toEqual([null]);
});
