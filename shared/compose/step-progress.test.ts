import { expect, it } from 'vitest';
import type { Answers } from '../model/draft.ts';
import type { PurposeId } from '../purposes/purposes.ts';
import type { StepId } from '../steps.ts';
import { emptyAnswers } from './empty-draft.ts';
import { stepProgress } from './step-progress.ts';

const progress = (
  step: StepId,
  answers: Partial<Answers>,
  { isEdited = false, isReady = false, subject = '' } = {},
  purpose: PurposeId = 'connection-request',
) =>
  stepProgress(step, { purpose, subject, answers: { ...emptyAnswers, ...answers } }, { isEdited }, isReady);

it('has no step begun in an empty draft', () => {
  for (const step of ['who', 'why', 'benefit', 'message'] as const)
    expect(progress(step, { reason: '  ' })).toBe('empty');
});

it('has the first step done with a name and how one knows of them', () => {
  expect(progress('who', { name: 'Priya Raman' })).toBe('partly');
  expect(progress('who', { howKnown: 'at Transit Leeds' })).toBe('partly');
  expect(progress('who', { company: 'Harbour Rail' })).toBe('partly');
  expect(progress('who', { name: 'Priya Raman', howKnown: 'at Transit Leeds' })).toBe('done');
  expect(progress('who', { name: 'Priya Raman', commonConnections: ['Dana Ortiz'] })).toBe('done');
  const received = { name: 'Priya Raman', receivedMessage: 'Let us connect' };
  expect(progress('who', received, {}, 'reply-to-request')).toBe('done');
  expect(progress('who', received)).toBe('partly');
});

it('has the second step done with a reason', () => {
  expect(progress('why', { prompt: 'your talk' })).toBe('partly');
  expect(progress('why', { reason: 'you asked for data' })).toBe('done');
});

it('has the third step done with something for them and a question', () => {
  expect(progress('benefit', { benefitForMe: 'your view' })).toBe('partly');
  expect(progress('benefit', { benefitForThem: 'share our logs' })).toBe('partly');
  expect(progress('benefit', { question: 'per door?' })).toBe('partly');
  expect(progress('benefit', { benefitForThem: 'share our logs', question: 'per door?' })).toBe('done');
});

it('asks of each purpose what that needs', () => {
  expect(progress('why', { answerToThem: 'per door' }, {}, 'first-message')).toBe('done');
  expect(progress('why', { whyThem: 'you two are friends' }, {}, 'ask-introduction')).toBe('partly');
  expect(progress('who', { name: 'Dana Ortiz' }, {}, 'ask-introduction')).toBe('partly');
  expect(progress('who', { name: 'Dana Ortiz', introduceTo: 'Lee Wong' }, {}, 'ask-introduction')).toBe(
    'done',
  );
});

it('has the message done when it is ready, and begun once something is written there', () => {
  expect(progress('message', { name: 'Priya' }, { isReady: true })).toBe('done');
  expect(progress('message', { name: 'Priya', reason: 'you asked for data' })).toBe('empty');
  expect(progress('message', {}, { isEdited: true })).toBe('partly');
  expect(progress('message', {}, { subject: 'Your data' })).toBe('partly');
  expect(progress('message', {})).toBe('empty');
});
