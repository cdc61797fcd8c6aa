import { describe, expect, test } from 'vitest';
import { asSentence, capitalised, cutEnd, hasFinalMark, withMark, withoutMark } from './finish.ts';

test('the end of a text is cut as far as it matches', () => {
  expect(cutEnd('logs,, ', /[\s,]/)).toBe('logs');
  expect(cutEnd('logs', /[\s,]/)).toBe('logs');
  expect(cutEnd(', ,', /[\s,]/)).toBe('');
  expect(cutEnd('a, b', /[\s,]/)).toBe('a, b');
});

describe('the final mark', () => {
  test.each([
    'Yes.',
    'Yes!',
    'Yes?',
    'Yes…',
    '是。',
    '是！',
    '是？',
    'نعم؟',
    'हाँ।',
    'Այո։',
    'He said “yes.”',
    '(Yes.)',
  ])('%s has one', (text) => {
    expect(hasFinalMark(text)).toBe(true);
    expect(withMark(text)).toBe(text);
  });

  test.each(['Yes', 'He said “yes”', 'yes. No', ''])('%s has none', (text) => {
    expect(hasFinalMark(text)).toBe(false);
    expect(withMark(text)).toBe(`${text}.`);
  });

  test.each(['Great 👍', 'Great ❤️', 'See https://example.org/a'])('%s needs none', (text) => {
    expect(withMark(text)).toBe(text);
  });

  test('is the one that is asked for, or that of the script', () => {
    expect(withMark('Is it so', '?')).toBe('Is it so?');
    expect(withMark('是')).toBe('是。');
    expect(withMark('See https://example.org and more')).toBe('See https://example.org and more.');
  });

  test.each([
    ['your talk.', 'your talk'],
    ['your talk?! ', 'your talk'],
    ['your talk', 'your talk'],
    ['Northside Ltd.', 'Northside Ltd.'],
    ['logs, maps, etc.', 'logs, maps, etc.'],
    ['in the U.S.', 'in the U.S.'],
    ['at 5 p.m.', 'at 5 p.m.'],
    ['my Ph.D.', 'my Ph.D.'],
    ['the outlet.', 'the outlet'],
    ['Ltd. and so on.', 'Ltd. and so on'],
  ])('of “%s” goes, unless it belongs to an abbreviation', (text, without) => {
    expect(withoutMark(text)).toBe(without);
  });
});

describe('the first letter', () => {
  test.each([
    ['your talk', 'Your talk'],
    ['“your talk”', '“Your talk”'],
    ['(¿qué?)', '(¿Qué?)'],
    ['état', 'État'],
    ['iPhone apps', 'iPhone apps'],
    ['https://example.org', 'https://example.org'],
    ['www.example.org', 'www.example.org'],
    ['wwww', 'Wwww'],
    ['Your talk', 'Your talk'],
    ['3 talks', '3 talks'],
    ['', ''],
  ])('%s', (text, capital) => {
    expect(capitalised(text)).toBe(capital);
  });
});

test.each([
  ['your talk', 'Your talk.'],
  ['your talk…', 'Your talk.'],
  ['your talk...', 'Your talk.'],
  ['your talk.', 'Your talk.'],
  ['great 👍', 'Great 👍'],
])('“%s” is the sentence “%s”', (text, sentence) => {
  expect(asSentence(text)).toBe(sentence);
});

test('a sentence can be asked', () => {
  expect(asSentence('may I ask', '?')).toBe('May I ask?');
});
