import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  firstRows,
  isSameWindow,
  renderedRows,
  rowHeightRem,
  rowsInSight,
  withRowsAround,
} from './row-window.ts';

const rem = 16;
const rowHeight = rowHeightRem * rem;

/** The window of a list of which ten rows fit on the screen, scrolled by so many rows. */
const scrolledBy = (rows: number) =>
  rowsInSight({ scrollTop: rows * rowHeight, clientHeight: 10 * rowHeight }, rem);

test('begins with enough rows to be measured', () => {
  expect(firstRows).toEqual({ first: 0, last: 8 });
});

test('at the top, holds what is in sight, and the next few once the list rests', () => {
  expect(scrolledBy(0)).toEqual({ first: 0, last: 12 });
  expect(withRowsAround(scrolledBy(0))).toEqual({ first: 0, last: 20 });
});

test('further down, leaves out what is far above', () => {
  expect(scrolledBy(100)).toEqual({ first: 100, last: 112 });
  expect(withRowsAround(scrolledBy(100))).toEqual({ first: 92, last: 120 });
});

test('moves in steps, so that a little scrolling renders nothing anew', () => {
  for (const rows of [100.1, 101, 101.5, 102])
    expect(isSameWindow(scrolledBy(rows), scrolledBy(100))).toBe(true);
  for (const rows of [102.1, 104]) expect(isSameWindow(scrolledBy(rows), scrolledBy(100))).toBe(false);
});

test('is another one where either end differs', () => {
  expect(isSameWindow({ first: 0, last: 8 }, { first: 0, last: 8 })).toBe(true);
  expect(isSameWindow({ first: 0, last: 8 }, { first: 0, last: 12 })).toBe(false);
  expect(isSameWindow({ first: 0, last: 8 }, { first: 4, last: 8 })).toBe(false);
});

test('holds fewer rows where the text is larger', () => {
  const sight = { scrollTop: 0, clientHeight: 1_200 };
  expect(rowsInSight(sight, 32).last).toBeLessThan(rowsInSight(sight, 16).last);
});

test('always holds every row that can be seen, whole or in part', () => {
  const pixels = fc.integer({ min: 0, max: 100_000 });
  fc.assert(
    fc.property(pixels, pixels, fc.integer({ min: 8, max: 40 }), (scrollTop, clientHeight, size) => {
      const { first, last } = rowsInSight({ scrollTop, clientHeight }, size);
      expect(first).toBeGreaterThanOrEqual(0);
      expect(first * rowHeightRem * size).toBeLessThanOrEqual(scrollTop);
      expect(last * rowHeightRem * size).toBeGreaterThanOrEqual(scrollTop + clientHeight);
    }),
  );
});

test('the rows of a window are rendered as far as there are any, and the one with the focus wherever it is', () => {
  expect(renderedRows({ first: 4, last: 7 }, 5, 100)).toEqual([4, 5, 6]);
  expect(renderedRows({ first: 4, last: 7 }, 4, 6)).toEqual([4, 5]);
  expect(renderedRows({ first: 4, last: 7 }, 0, 100)).toEqual([0, 4, 5, 6]);
  expect(renderedRows({ first: 4, last: 7 }, 7, 100)).toEqual([4, 5, 6, 7]);
  expect(renderedRows({ first: 4, last: 7 }, 99, 100)).toEqual([4, 5, 6, 99]);
  expect(renderedRows({ first: 8, last: 12 }, 2, 3)).toEqual([2]);
});
