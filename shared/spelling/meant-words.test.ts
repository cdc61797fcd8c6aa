import { expect, test } from 'vitest';
import type { Dialect } from './dialects.ts';
import { meantWords } from './meant-words.ts';

/** How usual the words of these tests are; what is not among them, nobody uses. */
const ranks: Readonly<Record<string, number>> = {
  thought: 720,
  business: 443,
  battalion: 2_900,
  speak: 2_443,
  seek: 3_183,
  saliva: 29_663,
  wife: 300,
  ripping: 9_000,
  wifi: 18_000,
  yarn: 2_999,
  timetable: 5_000,
  taught: 1_776,
  coming: 1_392,
  cumming: 32_996,
  comming: 89_772,
  salvia: 41_812,
  yarrn: 50_000,
  arctics: 100_000,
  coping: 24_000,
  cooping: 90_000,
  comeing: 24_000,
  samosa: 9_000,
  polards: 900,
  harmonium: 40_000,
};

const rankOf = (word: string) => ranks[word] ?? Number.POSITIVE_INFINITY;
const meant = (word: string, suggestions: readonly string[], dialect: Dialect = 'any') =>
  meantWords(word, { suggestions, dialect, rankOf, isRareWord: (rare) => rare === 'repping' });

test('what is used most was meant most likely', () => {
  expect(meant('thaught', ['taught', 'thought'])).toEqual(['thought', 'taught']);
  expect(meant('comming', ['cumming', 'coming'])).toEqual(['coming']);
});

test('a word that is used itself is no slip of another, nor is one of a word that is rare', () => {
  expect(meant('salvia', ['saliva'])).toBeNull();
  expect(meant('bodhrans', ['bodhrains'])).toBeNull();
  expect(meant('wifi', ['wife'])).toBeNull();
  expect(meant('repping', ['ripping'])).toBeNull();
});

test('a short word is a slip of the most usual ones alone', () => {
  expect(meant('speek', ['speak', 'seek'])).toEqual(['speak']);
  expect(meant('yarm', ['yarn'])).toBeNull();
  expect(meant('yran', ['yarn'])).toEqual(['yarn']);
  expect(meant('yrn', ['yarn'])).toBeNull();
});

test('a rarer word has to be much rarer', () => {
  expect(meant('yarrn', ['yarn'])).toBeNull();
  expect(meant('comeing', ['coming'])).toBeNull();
  expect(meant('coaping', ['coping'])).toEqual(['coping']);
  expect(meant('cooping', ['coping'])).toBeNull();
});

test('a word that few use was not meant', () => {
  expect(meant('artics', ['arctics'])).toBeNull();
  expect(meant('harmoenum', ['harmonium'])).toBeNull();
});

test('what is written by ear is a slip of a usual word', () => {
  expect(meant('batallion', ['battalion', 'stallion'])).toEqual(['battalion']);
  expect(meant('bussinuss', ['business'])).toEqual(['business']);
});

test('another English, a plural, a known word and what is no word are left alone', () => {
  expect(meant('colour', ['color'])).toBeNull();
  expect(meant('colour', ['color'], 'american')).toEqual(['color']);
  expect(meant('timetables', ['timetable', "timetable's"])).toBeNull();
  expect(meant('paneer', ['pander'])).toBeNull();
  expect(meant('pollards', ['pollard', 'polards'])).toBeNull();
  expect(meant('samoosa', ['samosa'])).toBeNull();
  expect(meant('x-ray', ['xray'])).toBeNull();
});
