import { expect, it } from 'vitest';
import type { Answers, Draft } from '../model/draft.ts';
import { changedPlace, placeWords } from './changed-place.ts';
import { emptyAnswers } from './empty-draft.ts';
import { newDraft } from './new-draft.ts';

const now = '2026-11-30T10:00:00.000Z';
const blank = newDraft('connection-request', { id: 'd', now, channel: 'linkedin-note', person: null });
const answered = (answers: Partial<Answers>, part: Partial<Draft> = {}): Draft => ({
  ...blank,
  ...part,
  answers: { ...emptyAnswers, ...answers },
});

it('names the box whose answer, kind or beginning differs, and its step', () => {
  const reason = { step: 'why', label: 'Your reason to connect' };
  expect(changedPlace(blank, answered({ reason: 'we both keep bees' }))).toEqual(reason);
  expect(changedPlace(answered({ reason: 'we both keep bees' }), blank)).toEqual(reason);
  expect(changedPlace(blank, answered({ beginnings: { reason: 'own' } }))).toEqual(reason);
  const prompt = { step: 'why', label: 'What prompted it' };
  expect(changedPlace(blank, answered({ promptKind: 'talk' }))).toEqual(prompt);
});

it('names the step alone where several boxes of it differ, or the message does', () => {
  const both = answered({ name: 'Ana Sol', role: 'Botanist' });
  expect(changedPlace(blank, both)).toEqual({ step: 'who', label: null });
  const message = { step: 'message', label: null };
  const { answers } = blank;
  expect(changedPlace(blank, answered(answers, { templateId: 'request-talk' }))).toEqual(message);
  const edited = { ...blank.message, edited: { text: 'Hi', base: '' } };
  expect(changedPlace(blank, { ...blank, message: edited })).toEqual(message);
  expect(changedPlace(blank, { ...blank, message: { ...blank.message, fit: true } })).toEqual(message);
});

it('prefers the step that is shown', () => {
  const both = { name: 'Ana Sol', question: 'Which bees?' };
  expect(changedPlace(blank, answered(both))?.step).toBe('who');
  expect(changedPlace(blank, answered(both, { step: 'benefit' }))?.step).toBe('benefit');
});

it('has no place for what is seen from every step, or was kept and not changed', () => {
  expect(changedPlace(blank, blank)).toBeNull();
  expect(changedPlace(blank, { ...blank, channel: 'email', step: 'why', dismissed: ['a'] })).toBeNull();
});

it('says what was done and where', () => {
  expect(placeWords('Undone', { step: 'why', label: 'What prompted it' })).toBe(
    'Undone in “Why connect”: What prompted it.',
  );
  expect(placeWords('Done again', { step: 'message', label: null })).toBe('Done again in “Your message”.');
});
