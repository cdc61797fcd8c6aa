import { expect, test } from 'vitest';
import { wordsAskedFor, wordsOf } from './words.ts';

test.each([
  ['Priya  Raman', ['priya', 'raman']],
  ['O’Malley, Smith-Jones', ['o', 'malley', 'omalley', 'smith', 'jones', 'smithjones']],
  ['C++ (and C#)', ['c', '+', '+', 'and', 'c', '#']],
  ['… – “;” /', []],
  ['東京駅', ['東京駅', '京駅', '駅']],
  ['JR東', ['jr東', 'r東', '東']],
  ['x'.repeat(30), ['x'.repeat(24)]],
])('%j is found by %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test.each([
  ['O’Malley o', ['o', 'malley']],
  ['東京駅', ['東京駅']],
  ['++', ['+']],
  ['y'.repeat(30), ['y'.repeat(24)]],
])('%j asks for %j', (query, words) => {
  expect(wordsAskedFor(query)).toEqual(words);
});
