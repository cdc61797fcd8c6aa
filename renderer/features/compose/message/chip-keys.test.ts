import { expect, test } from 'vitest';
import { chipAt, chipBefore, chipBehind } from './chip-keys.ts';

const chips = [
  { start: 3, end: 10 },
  { start: 10, end: 15 },
];

test('a caret within a chip is within it, and beside it at its edges', () => {
  expect(chipAt(chips, 4)).toBe(chips[0]);
  expect(chipAt(chips, 9)).toBe(chips[0]);
  for (const at of [0, 3, 10, 15, 20]) expect(chipAt(chips, at)).toBeNull();
});

test('the chip before the caret ends there, the one behind it begins there', () => {
  expect(chipBefore(chips, 10)).toBe(chips[0]);
  expect(chipBehind(chips, 10)).toBe(chips[1]);
  expect(chipBefore(chips, 3)).toBeNull();
  expect(chipBehind(chips, 15)).toBeNull();
});
