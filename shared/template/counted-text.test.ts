import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../test/support/property-runs.ts';
import { type CountingRule, countCharacters } from '../channels.ts';
import { canSettle, countOn, countText } from './counted-text.ts';

const countings: readonly CountingRule[] = ['utf-16', 'x-weighted', 'graphemes'];

/** What joins, and what keeps apart. */
const bit = fc.constantFrom(
  ...['a', 'bc', ' ', '\n', '\r', '.', ',', ':', '/', '@', '-', 'é', 'e\u0301', '\u0301', '\u200d', '\ufe0f'],
  ...['👩', '🚀', '🇬', '🇧', '🏽', '漢', 'か', '\u3099', '。', '！', '\u1100', '\u1161', 'क', '\u094d', 'ष'],
  ...['http', 's://', 'http://a.co', 'x.com', 'שלום', '\u0600', '…', '”', '1', '\u20e3', '\ud83d'],
);
const text = fc.array(bit, { maxLength: 8 }).map((all) => all.join(''));

describe.each(countings)('counting %s', (counting) => {
  it('a text at once is the channel’s own figure', () => {
    fc.assert(
      fc.property(text, (whole) => {
        expect(countText(whole, counting)).toBe(countCharacters(whole, counting));
      }),
      { seed: 20264, numRuns: runs(1_500) },
    );
  });

  it('a text as it grows adds up to the same, wherever it was cut', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (pieces) => {
        let settled = 0;
        let tail = '';
        for (const piece of pieces) {
          const counted = countOn(tail, piece, counting);
          settled += counted.settled;
          tail = counted.tail;
        }
        expect(settled + countText(tail, counting)).toBe(countCharacters(pieces.join(''), counting));
      }),
      { seed: 20265, numRuns: runs(1_500) },
    );
  });

  it('counts a finished word for good, so that no tail grows without end', () => {
    const { settled, tail } = countOn('', `${'word '.repeat(20)}end`, counting);
    expect([settled + tail.length, tail.length < 6]).toEqual([103, true]);
  });
});

it('settles what stands by itself at once, where links are not counted', () => {
  expect(countOn('', '漢字かな', 'utf-16').tail).toBe('な');
  expect(countOn('', '漢字かな', 'graphemes').tail).toBe('な');
  expect(countOn('', 'word', 'graphemes').tail).toBe('d');
  expect(countOn('', 'see example', 'x-weighted').tail).toBe(' example');
});

describe('a text whose count is certain before white space', () => {
  it.each([
    ['', ''],
    ['word', ''],
    ['word', '.'],
    ['word', ','],
    ['word', ' —'],
    ['word', '\n('],
    ['漢', ''],
    ['👩', ''],
  ])('“%s” with “%s” owed', (tail, owed) => {
    expect(canSettle(tail, owed)).toBe(true);
  });

  it.each([
    ['word', '—'],
    ['word', '('],
    ['word', '.)'],
    ['a\r', ''],
    ['a\u0600', ''],
  ])('not “%s” with “%s” owed', (tail, owed) => {
    expect(canSettle(tail, owed)).toBe(false);
  });
});
