import { expect, test } from 'vitest';
import { type KeptFigure, quantile, readFigures, spread, tableOf } from './figures.ts';

const key: KeptFigure = { section: 'keys', what: 'key to its frame', value: 8, unit: 'ms', aim: 16 };
const size: KeptFigure = { section: 'first-load', what: 'size', value: 240, unit: 'kB', aim: null };

test('a quantile is the value below which that share of the samples lie', () => {
  const samples = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect([0, 0.5, 0.99, 1].map((share) => quantile(samples, share))).toEqual([1, 51, 100, 100]);
  expect(quantile([], 0.5)).toBeNaN();
});

test('a spread tells the median and the 99th percentile, each with its aim where there is one', () => {
  expect(spread('a save', [1, 2, 3], { p99: 16 })).toEqual([
    { what: 'a save, median', value: 2, unit: 'ms', aim: null },
    { what: 'a save, 99th percentile', value: 3, unit: 'ms', aim: 16 },
  ]);
});

test('lines of JSON are read back as the figures they were made of', () => {
  const lines = [key, size].map((figure) => JSON.stringify(figure)).join('\n');
  expect(readFigures(`${lines}\n`)).toEqual([key, size]);
  expect(() => readFigures('{"what":"size"}')).toThrow();
});

test('a table says which aims are missed', () => {
  expect(tableOf([key, { ...key, value: 17 }, size], [])).toEqual([
    'key to its frame       8.00 ms  aim 16 ms',
    'key to its frame      17.00 ms  aim 16 ms  MISSED',
    'size                 240.00 kB',
  ]);
});

test('beside an earlier run it tells the ratio to the same figure of the same section', () => {
  const before = [
    { ...size, what: 'key to its frame', value: 1 },
    { ...key, value: 16 },
  ];
  expect(tableOf([key, size], before)).toEqual([
    'key to its frame       8.00 ms  aim 16 ms  0.50 × before',
    'size                 240.00 kB',
  ]);
});
