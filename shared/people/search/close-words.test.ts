import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../../test/support/property-runs.ts';
import { eachCloseWord, slipsForgiven } from './close-words.ts';

/** The distance between two texts by its definition, for comparison. */
function distance(a: string, b: string): number {
  const known = new Map<string, number>();
  const between = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = `${i} ${j}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const exchanged = between(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
    const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    const swapped = isSwapped ? between(i - 2, j - 2) + 1 : exchanged;
    const least = Math.min(between(i - 1, j) + 1, between(i, j - 1) + 1, exchanged, swapped);
    known.set(key, least);
    return least;
  };
  return between(a.length, b.length);
}

const beginnings = (word: string) => Array.from(word, (_, index) => word.slice(0, index + 1));

test('gives exactly the words of which a beginning is close enough, each once', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 25 }), word, fc.nat(2), (words, sought, slips) => {
      const sorted = words.toSorted();
      const found: string[] = [];
      eachCloseWord(sorted, sought, slips, (close) => found.push(close));
      const expected = sorted.filter((one) =>
        beginnings(one).some((start) => distance(sought, start) <= slips),
      );
      expect(found).toEqual(expected);
    }),
    { numRuns: runs(500) },
  );
});

test.each([
  ['abc', 0],
  ['abcd', 1],
  ['abcdefg', 1],
  ['abcdefgh', 2],
])('forgives in %j %i slips', (word, slips) => {
  expect(slipsForgiven(word)).toBe(slips);
});
