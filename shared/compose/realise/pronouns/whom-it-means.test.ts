/** Whom a pronoun in an answer may mean, by the answer alone. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../../test/support/english.ts';
import { mayMeanSomebodyElse } from './somebody-else.ts';

const isUnsure = (text: string, names = {}) =>
  mayMeanSomebodyElse(
    english.read(text),
    { recipient: 'Priya Raman', others: ['Dana Ortiz'], isSomebodyNamed: false, ...names },
    english,
  );

describe('nobody but the recipient can be meant', () => {
  test.each([
    'her talk',
    'his talk',
    'she spoke at Transit Leeds about her loom',
    'Priya said that she weaves',
    'thank you for his talk',
    'during Ramadan he spoke',
    'since Easter she weaves',
    'near Leeds she wove it',
    'at Leeds they spoke',
    'your talk',
  ])('%s', (text) => {
    expect(isUnsure(text)).toBe(false);
  });
});

describe('somebody else may be meant', () => {
  test.each([
    'he liked her talk',
    'himself and hers',
    'Bob said that he weaves',
    'with Anil Kumar he wove it',
    'my neighbour said that she weaves',
    'a friend lent me her copy',
    'you told him',
    'your talk and hers',
    'thank you both, she said to you',
    'they liked her talk',
    'theirs and his',
  ])('%s', (text) => {
    expect(isUnsure(text)).toBe(true);
  });

  test('where the form names one both know', () => {
    expect(isUnsure('her talk', { isSomebodyNamed: true })).toBe(true);
    expect(isUnsure('the talk', { isSomebodyNamed: true })).toBe(false);
  });
});
