import { expect, test } from 'vitest';
import { wilson } from './wilson.ts';

test('the interval of a share is Wilson’s', () => {
  expect(wilson(8, 10).map((end) => Math.round(1000 * end))).toEqual([490, 943]);
});
