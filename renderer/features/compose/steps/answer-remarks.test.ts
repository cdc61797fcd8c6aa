import { expect, test } from 'vitest';
import { offerWords, problemWords } from './answer-remarks.ts';

const mary = { name: 'Dr. Mary Ann Smith', callThem: 'Annie' };
const nobody = { name: '', callThem: '' };

test('an answer that is none is asked about in words that fit what is wrong with it', () => {
  expect(problemWords('says-nothing', mary)).toMatch(/^That says nothing yet/);
  expect(problemWords('says-too-little', mary)).toMatch(/A few words more/);
  expect(problemWords('unclear-who', mary)).toBe('Not in the message yet: is that you, or Annie?');
});

test('whoever has no name yet is spoken of all the same', () => {
  expect(problemWords('unclear-who', nobody)).toBe('Not in the message yet: is that you, or them?');
  expect(offerWords({ kind: 'speak-to-them' }, nobody)).toBe('Say it to them:');
});

test('other words are said to whom one calls by the name one uses, or are the usual ones', () => {
  expect(offerWords({ kind: 'speak-to-them' }, mary)).toBe('Say it to Annie:');
  expect(offerWords({ kind: 'usual-form' }, mary)).toBe('Usually written');
});
