import { beforeEach, expect, test } from 'vitest';
import {
  anchorAt,
  clearSelection,
  selectAll,
  selectUpTo,
  toggleSelected,
  useSelection,
} from './selection.ts';

const shown = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
const selected = () => [...useSelection.getState().ids].toSorted().join('');

beforeEach(clearSelection);

test('somebody is picked, and let go of again', () => {
  toggleSelected('b');
  toggleSelected('d');
  expect(selected()).toBe('bd');
  toggleSelected('b');
  expect(selected()).toBe('d');
});

test('all between the last one picked and another are picked as well, in either direction', () => {
  toggleSelected('b');
  selectUpTo('d', shown);
  expect(selected()).toBe('bcd');
  selectUpTo('a', shown);
  expect(selected()).toBe('abcd');
});

test('a range begins where it is said to, unless it has begun', () => {
  anchorAt('c');
  anchorAt('a');
  selectUpTo('d', shown);
  expect(selected()).toBe('cd');
});

test('a range without a beginning in sight is only the one who was reached', () => {
  selectUpTo('c', shown);
  expect(selected()).toBe('c');
  toggleSelected('e');
  selectUpTo('b', shown.slice(0, 3));
  expect(selected()).toBe('bce');
});

test('everyone who is shown is picked at once, and let go of', () => {
  toggleSelected('gone');
  selectAll(shown);
  expect(selected()).toBe('abcde');
  clearSelection();
  expect(useSelection.getState()).toEqual({ ids: new Set(), anchor: null });
});
