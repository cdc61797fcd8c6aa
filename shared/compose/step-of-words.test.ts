import { expect, test } from 'vitest';
import { emptyAnswers } from './empty-draft.ts';
import { stepOfWords } from './step-of-words.ts';

const answers = {
  ...emptyAnswers,
  howKnown: 'Audiance of your talk',
  sharedInterests: ['night trians'],
  answerToThem: 'at midnigt',
};

test('words come from the step that asks for the answer they stand in, else from the message', () => {
  const stepOf = (words: string) => stepOfWords(words, { purpose: 'connection-request', answers });
  expect(stepOf('audiance')).toBe('who');
  expect(stepOf('trians')).toBe('who');
  expect(stepOf('recieve')).toBe('message');
});

test('an answer that the purpose does not ask for makes no words of its message', () => {
  expect(stepOfWords('midnigt', { purpose: 'connection-request', answers })).toBe('message');
  expect(stepOfWords('midnigt', { purpose: 'follow-up', answers })).not.toBe('message');
});
