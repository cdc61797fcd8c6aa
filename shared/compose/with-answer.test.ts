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

test('the beginnings that were chosen are the same ones while words are typed, so that nobody looks at them anew', () => {
  expect(withAnswer(answers, 'reason', 'we met in Leeds').beginnings).toBe(answers.beginnings);
  expect(withAnswer(answers, 'name', '').beginnings).toBe(answers.beginnings);
});
