import { expect, test } from 'vitest';
import { rowsAtFirst, rowsNext } from './use-rows-there.ts';

/** The numbers of rows that are there one after the other, until there are no more to come. */
function stages(total: number, first = rowsAtFirst): readonly number[] {
  const all = [first];
  for (let there = first; rowsNext(there, total) !== there; all.push(there)) there = rowsNext(there, total);
  return all;
}

test('all rows of a long list are there in the end, a few more each time', () => {
  const there = stages(600);
  expect(there.at(-1)).toBe(600);
  for (const [at, count] of there.slice(1).entries()) {
    expect(count).toBeGreaterThan(there[at] ?? count);
    expect(count - (there[at] ?? 0)).toBeLessThanOrEqual(40);
  }
});

test('a short list is there at once', () => {
  expect(stages(0)).toEqual([rowsAtFirst]);
  expect(stages(rowsAtFirst)).toEqual([rowsAtFirst]);
});

test('what a search left is there, and once it is over the rest comes bit by bit again', () => {
  expect(stages(3, 600)).toEqual([600, rowsAtFirst]);
  expect(stages(50, 600)).toEqual([600, 50]);
  expect(stages(51, 50)).toEqual([50, 51]);
});
