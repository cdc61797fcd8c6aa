import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWholeNumber, shownNumber, writtenNumber } from './whole-number.ts';

const range = { least: 1, most: 100_000 };

describe('a number someone typed', () => {
  it.each([
    ['200', 200],
    [' 1,900 ', 1900],
    ['1 900', 1900],
    ['100000', 100_000],
    ['007', 7],
  ])('reads "%s" as %d', (text, number) => {
    expect(readWholeNumber(text, range)).toBe(number);
  });

  it('reads as many groups of thousands as there are', () => {
    expect(readWholeNumber('1,234,567', { least: 1, most: 9_999_999 })).toBe(1_234_567);
  });

  it.each([
    '',
    ' ',
    '0',
    '100001',
    '-5',
    '1.5',
    '1.900',
    '1,90',
    '2e3',
    '0x10',
    'two hundred',
    '٢٠٠',
    '200 or so',
  ])('does not guess what "%s" means', (text) => {
    expect(readWholeNumber(text, range)).toBeNull();
  });

  it('reads back every number it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (number) => {
        expect(readWholeNumber(writtenNumber(number), range)).toBe(number);
      }),
    );
  });
});

describe('a field for a number', () => {
  it('shows the number in force until something is typed', () => {
    expect(shownNumber(null, 1_900, range)).toEqual({ text: '1,900', isWrong: false });
  });

  it('leaves a number as it was typed', () => {
    expect(shownNumber('1900', 1_900, range)).toEqual({ text: '1900', isWrong: false });
  });

  it('keeps what cannot be used, and says that it is wrong', () => {
    for (const typed of ['', 'a few', '0', '100001'])
      expect(shownNumber(typed, 1_900, range)).toEqual({ text: typed, isWrong: true });
  });

  it('shows a number that came by other means in place of what was typed before', () => {
    expect(shownNumber('250', 200, range)).toEqual({ text: '200', isWrong: false });
  });
});
