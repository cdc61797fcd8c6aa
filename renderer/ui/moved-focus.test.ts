import { expect, it } from 'vitest';
import { focusMoved } from './moved-focus.ts';

it.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 0, 1],
  ['ArrowDown', 2, 0],
  ['ArrowUp', 2, 1],
  ['ArrowUp', 0, 2],
  ['ArrowUp', -1, 2],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['a', 0, null],
])('%s leads from %i of three to %j', (key, current, next) => {
  expect(focusMoved(key, current, 3)).toBe(next);
});

it('nothing leads anywhere in an empty menu', () => {
  expect(focusMoved('ArrowDown', -1, 0)).toBeNull();
});
