import { expect, test } from 'vitest';
import { logOddsOf, probabilityOf, sigmoid, signsOf } from './linear-model.ts';

const model = {
  bias: -1,
  weights: new Map([
    ['call', 3],
    ['meet', 2],
    ['reeds', -4],
  ]),
};

test('adds the weights of what is there to its bias', () => {
  expect(probabilityOf(model, new Map())).toBeCloseTo(0.269, 3);
  expect(probabilityOf(model, new Map([['call', 1]]))).toBeCloseTo(0.881, 3);
  expect(probabilityOf(model, new Map([['call', 0.5]]))).toBeCloseTo(0.622, 3);
  expect(probabilityOf(model, new Map([['unheard of', 1]]))).toBeCloseTo(0.269, 3);
});

test('says how strongly it says yes, of which the probability is made', () => {
  const features = new Map([['call', 0.5]]);
  expect(logOddsOf(model, features)).toBe(0.5);
  expect(probabilityOf(model, features)).toBe(sigmoid(0.5));
});

test('names what speaks for it, the strongest first, and nothing that speaks against it', () => {
  const features = new Map([
    ['meet', 1],
    ['reeds', 1],
    ['call', 1],
    ['unheard of', 1],
  ]);
  expect(signsOf(model, features, 5)).toEqual([
    { feature: 'call', pull: 3 },
    { feature: 'meet', pull: 2 },
  ]);
  expect(signsOf(model, features, 1).map(({ feature }) => feature)).toEqual(['call']);
});
