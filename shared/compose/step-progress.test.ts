import { expect, it } from 'vitest';
import type { Answers } from '../model/draft.ts';
import type { PurposeId } from '../purposes/purposes.ts';
import type { StepId } from '../steps.ts';
import type { ComposedMessage } from './compose-message.ts';
import { emptyAnswers } from './empty-draft.ts';
import { stepProgress } from './step-progress.ts';

const gap = { start: 3, end: 17, text: '{{first_name}}', field: 'first_name' };

const message: ComposedMessage = {
  text: 'Hi {{first_name}}',
  length: 17,
  limit: 200,
  unfilled: [gap],
  made: null,
  live: '',
  isEdited: false,
  hasNewerAnswers: false,
  fitted: null,
  isPending: false,
};

const progress = (
  step: StepId,
  answers: Partial<Answers>,
  composed: Partial<ComposedMessage> = {},
  purpose: PurposeId = 'connection-request',
) => stepProgress(step, { purpose, answers: { ...emptyAnswers, ...answers } }, { ...message, ...composed });

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

it('has the message done when it could be copied as it is', () => {
  const whole = { text: 'Hi Priya', unfilled: [], length: 8 };
  expect(progress('message', { name: 'Priya' }, whole)).toBe('done');
  expect(progress('message', { name: 'Priya' }, { ...whole, limit: 8 })).toBe('done');
  expect(progress('message', { name: 'Priya' }, { ...whole, limit: 7 })).toBe('partly');
  expect(progress('message', { name: 'Priya' }, { ...whole, text: ' ' })).toBe('partly');
  expect(progress('message', { name: 'Priya' })).toBe('partly');
  expect(progress('message', {}, { isEdited: true })).toBe('partly');
});
