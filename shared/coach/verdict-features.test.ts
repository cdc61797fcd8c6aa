import { expect, test } from 'vitest';
import { forEachAct } from './acts/act-reader.ts';
import { pullOf } from './verdict-features.ts';

const statement = {
  start: 0,
  end: 10,
  part: 'body' as const,
  isQuestion: false,
  does: { ...forEachAct(() => 0), sell: 0.5 },
  features: new Map([
    ['w deal', 1],
    ['w unheard', 1],
  ]),
};

test('a statement pulls by what it does, and a little by its words', () => {
  const weights = new Map([
    ['most sell', 2],
    ['share sell', 1],
    ['most reason', -9],
    ['w deal', 5],
  ]);
  expect(pullOf(statement, { bias: 3, weights })).toBeCloseTo(0.5 * (2 + 1) + (3 / Math.sqrt(20)) * 5);
  expect(pullOf(statement, { bias: 3, weights: new Map() })).toBe(0);
});
