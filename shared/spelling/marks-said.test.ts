import { expect, test } from 'vitest';
import { marksSaid } from './marks-said.ts';

/** The words of `typed` that stay marked, where each of `wrong` is marked with its suggestion. */
function stayingOf(typed: string, wrong: Readonly<Record<string, string>>, said: string | null) {
  const marks = Object.entries(wrong).map(([words, suggestion]) => {
    const start = typed.indexOf(words);
    return { start, end: start + words.length, message: '', suggestions: [suggestion], word: null };
  });
  return marksSaid(typed, marks, said).map(({ start, end }) => typed.slice(start, end));
}

test('a day in small letters is no mistake of the answer where the message writes it large', () => {
  const friday = { friday: 'Friday' };
  expect(stayingOf('your talk last friday', friday, 'Thank you for your talk last Friday.')).toEqual([]);
  expect(stayingOf('your talk last friday', friday, 'your talk last friday')).toEqual(['friday']);
  expect(stayingOf('friday at the fair', friday, 'Friday at the fair was good.')).toEqual([]);
});

test('a word that is misspelt stays marked, with a capital at the head of the sentence too', () => {
  const wrong = { audiance: 'audience' };
  expect(stayingOf('audiance of your talk', wrong, 'Audiance of your talk.')).toEqual(['audiance']);
  expect(stayingOf('audiance of your talk', wrong, 'I was in your audiance.')).toEqual(['audiance']);
  expect(stayingOf('audiance of your talk', wrong, 'Audiances are large.')).toEqual([]);
});

test('what is put right goes, however it was spaced, and nothing where the sentence is not known', () => {
  const twice = { 'the  the': 'the' };
  expect(stayingOf('I read the  the book', twice, 'I read the the book.')).toEqual(['the  the']);
  expect(stayingOf('I read the  the book', twice, 'I read the book.')).toEqual([]);
  expect(stayingOf('I dont', { dont: 'don’t' }, 'I don’t.')).toEqual([]);
  expect(stayingOf('I dont', { dont: 'don’t' }, null)).toEqual(['dont']);
});
