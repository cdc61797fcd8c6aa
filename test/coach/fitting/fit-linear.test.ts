import { expect, test } from 'vitest';
import { type Features, probabilityOf } from '../../../shared/coach/acts/linear-model.ts';
import { type FitOptions, fitTogether, saysNo, tableOf } from './fit-linear.ts';

const options: FitOptions = { rounds: 20, rate: 0.2, decay: 0.001, least: 0.01, leastSeen: 2 };

const features = (...names: readonly string[]): Features => new Map(names.map((name) => [name, 1]));

/** "call" tells; "the" stands everywhere; "once" is too rare to be learnt from. */
const examples = Array.from({ length: 60 }, (_, at) => ({
  features: at % 3 === 0 ? features('the', 'call', at === 0 ? 'once' : 'often') : features('the', 'often'),
  isTrue: at % 3 === 0,
}));
const table = tableOf(
  examples.map((example) => example.features),
  options.leastSeen,
);
const modelOf = (isTrue: (position: number) => boolean) => fitTogether(table, [isTrue], options)[0] ?? saysNo;

const fitted = () => modelOf((position) => examples[position]?.isTrue === true);

test('learns which feature tells', () => {
  const model = fitted();
  expect(probabilityOf(model, features('the', 'call'))).toBeGreaterThan(0.9);
  expect(probabilityOf(model, features('the', 'often'))).toBeLessThan(0.1);
  expect(model.weights.get('call') ?? 0).toBeGreaterThan(model.weights.get('the') ?? 0);
});

test('learns nothing from what is seen too seldom, and keeps no weight that is nearly nought', () => {
  const model = fitted();
  expect(model.weights.has('once')).toBe(false);
  for (const weight of model.weights.values()) expect(Math.abs(weight)).toBeGreaterThanOrEqual(options.least);
});

test('gives the same weights from the same examples', () => {
  expect(fitted()).toEqual(fitted());
});

test('says how often what it is never told is true', () => {
  const rare = modelOf(() => false);
  expect(probabilityOf(rare, features('the', 'often'))).toBeLessThan(0.1);
});
