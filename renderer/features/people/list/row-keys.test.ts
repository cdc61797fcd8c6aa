import { expect, test } from 'vitest';
import { rowAfterKey } from './row-keys.ts';

test.each([
  ['ArrowDown', 21],
  ['ArrowUp', 19],
  ['PageDown', 28],
  ['PageUp', 12],
  ['Home', 0],
  ['End', 39],
])('%s leads from the row at 20 of 40 to the one at %i', (key, target) => {
  expect(rowAfterKey(key, 20, 40)).toBe(target);
});

test('no key leads past the first row or the last', () => {
  for (const key of ['ArrowUp', 'PageUp', 'Home']) expect(rowAfterKey(key, 0, 5)).toBe(0);
  for (const key of ['ArrowDown', 'PageDown', 'End']) expect(rowAfterKey(key, 4, 5)).toBe(4);
  expect(rowAfterKey('PageUp', 3, 5)).toBe(0);
  expect(rowAfterKey('PageDown', 3, 5)).toBe(4);
});

test('other keys are left to the page', () => {
  for (const key of ['Enter', 'Tab', 'a', 'constructor']) expect(rowAfterKey(key, 1, 5)).toBeNull();
});
