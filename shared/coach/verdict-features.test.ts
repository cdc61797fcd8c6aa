import { expect, test } from 'vitest';
import { inputOf } from '../../test/support/example-reading.ts';
import { forEachAct } from './acts/act-reader.ts';
import { findCertain } from './coach.ts';
import { readContext } from './rule-context.ts';
import { pullOf, verdictFeatures } from './verdict-features.ts';

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

test('what contradicts the notes tells against a message, and how it is written does not', () => {
  const text =
    'Hi Ana, your reeds held!!! Yours for $400, see https://reeds.example. We met in Ghent, as you know.';
  const context = readContext(inputOf({ text, answers: { name: 'Marcus Lind' } }));
  const certain = findCertain(context);
  const found = [...verdictFeatures(context, certain).keys()].filter((name) => name.startsWith('finding'));
  expect(certain.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['exclamations', 'price', 'wrong-name']),
  );
  expect(found).toContain('finding wrong-name');
  expect(found).not.toContain('finding price');
  expect(found).not.toContain('finding exclamations');
});
