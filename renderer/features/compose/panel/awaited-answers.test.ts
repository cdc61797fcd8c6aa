import { expect, test } from 'vitest';
import type { QuestionReading } from '../../../../shared/coach/coach-types.ts';
import { findUnfilled } from '../../../../shared/compose/unfilled.ts';
import { withAwaited } from './awaited-answers.ts';

const reason: QuestionReading = {
  id: 'reason',
  question: 'What is the compelling reason?',
  state: 'answered',
  evidence: '“I was in the audience at Transit Leeds.”',
  span: { start: 10, end: 50 },
};
const truth: QuestionReading = { ...reason, id: 'truth', question: 'Is it true?', span: null };

test('a reason is not read out of another sentence while its own box is open', () => {
  const gaps = findUnfilled('Hi Priya, I was in the audience at Transit Leeds. {{reason}}.');
  expect(withAwaited([reason, truth], gaps)).toEqual([
    { ...reason, state: 'open', evidence: 'Still to come: your reason to connect.', span: null },
    truth,
  ]);
});

test('questions are read as they stand once nothing of theirs is open', () => {
  const gaps = findUnfilled('Hi {{first_name}}, I was in the audience at Transit Leeds. [meal]');
  expect(withAwaited([reason, truth], gaps)).toEqual([reason, truth]);
});

test('nothing is true of a message that says nothing yet', () => {
  const gaps = findUnfilled('Hi {{first_name}}. {{reason}}.');
  const unsaid: QuestionReading = { ...reason, state: 'open', evidence: 'No sentence yet.', span: null };
  expect(withAwaited([unsaid, truth], gaps)[1]).toEqual({
    ...truth,
    state: 'open',
    evidence: 'Nothing is said yet.',
  });
  expect(withAwaited([reason, truth], gaps)[1]).toEqual(truth);
});
