import { expect, test } from 'vitest';
import { emptyAnswers } from './empty-draft.ts';
import { withAnswer } from './with-answer.ts';

const answers = {
  ...emptyAnswers,
  reason: 'we met',
  beginnings: { reason: 'as-typed', question: 'may-i-ask', prompt: 'as-typed' },
};

test('emptying a box forgets that its words were to stand exactly as typed', () => {
  expect(withAnswer(answers, 'reason', ' ').beginnings).toEqual({
    question: 'may-i-ask',
    prompt: 'as-typed',
  });
});

test('going on typing, and a beginning that was chosen, change nothing but the answer', () => {
  expect(withAnswer(answers, 'reason', 'we met in Leeds')).toEqual({ ...answers, reason: 'we met in Leeds' });
  expect(withAnswer(answers, 'question', '').beginnings).toEqual(answers.beginnings);
});
