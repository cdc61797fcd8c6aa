import { describe, expect, test } from 'vitest';
import { isTooLarge, largestInput, largestInputOf, mostFields } from './input-size.ts';

/** What a value costs beside what it holds. */
const each = 4;

describe('an input', () => {
  test.each([
    ['a text', (size: number) => 'x'.repeat(size - each)],
    ['bytes', (size: number) => new Uint8Array(size - each)],
    ['a buffer', (size: number) => new ArrayBuffer(size - each)],
    ['a list', (size: number) => ['x'.repeat(size - 2 * each)]],
    ['a field', (size: number) => ({ note: 'x'.repeat(size - 2 * each - 'note'.length) })],
    ['the name of a field', (size: number) => ({ ['x'.repeat(size - 2 * each)]: null })],
    ['many small values', (size: number) => new Array(size / each - 1).fill(1)],
  ])('may be as large as it gets and not one more, being %s', (_name, make) => {
    expect(isTooLarge(make(largestInput))).toBe(false);
    expect(isTooLarge(make(largestInput + each))).toBe(true);
  });

  test('is too large by a single character', () => {
    expect(isTooLarge('x'.repeat(largestInput - each + 1))).toBe(true);
  });

  test('is measured at any depth, and all of it together', () => {
    const half = 'x'.repeat(largestInput / 2);
    expect(isTooLarge({ a: { b: [half] } })).toBe(false);
    expect(isTooLarge({ a: { b: [half] }, c: half })).toBe(true);
  });

  test('is too large when it has more entries than it may have characters, empty or not', () => {
    expect(isTooLarge(new Array(largestInput + 1))).toBe(true);
  });

  test('is too large when it has more fields than anything has, at any depth', () => {
    const having = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 0]));
    expect(isTooLarge([having(mostFields)])).toBe(false);
    expect(isTooLarge([having(mostFields + 1)])).toBe(true);
  });

  test.each([null, undefined, 7, true, '', [], {}])('is not too large being %j', (input) => {
    expect(isTooLarge(input)).toBe(false);
  });
});

test('a change of all the people there can be is let in, and no other method takes as much', () => {
  const change = new Array(largestInput).fill(1);
  expect(isTooLarge(change, largestInputOf('changePeople'))).toBe(false);
  expect(isTooLarge(new Array(largestInputOf('changePeople') + 1), largestInputOf('changePeople'))).toBe(
    true,
  );
  for (const method of ['savePerson', 'saveTemplates', 'saveDraft'] as const)
    expect(largestInputOf(method)).toBe(largestInput);
});
