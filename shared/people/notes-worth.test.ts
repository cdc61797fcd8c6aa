import { expect, test } from 'vitest';
import { makeDraft } from '../../test/support/core-in-folder.ts';
import { emptyAnswers } from '../compose/empty-draft.ts';
import type { Answers, Draft } from '../model/draft.ts';
import { draftsForNotes, noteAdvice } from './notes-worth.ts';

function to(name: string, answers: Partial<Answers> = {}, changes: Partial<Draft> = {}): Draft {
  return makeDraft(name.toLowerCase() || 'nobody', {
    answers: { ...emptyAnswers, name, ...answers },
    ...changes,
  });
}

const order = (...drafts: readonly Draft[]) => draftsForNotes(drafts).map(({ answers }) => answers.name);

test('a reason counts most, then something for them, common ground, and a question', () => {
  expect(
    order(
      to('Question', { question: 'Do you?' }),
      to('Ground', { prompt: 'your talk' }),
      to('Known', { howKnown: 'we met' }, { createdAt: '2026-11-01T10:00:00.000Z' }),
      to('Reason', { reason: 'you asked' }),
      to('Nothing'),
      to('All', {
        reason: 'you asked',
        benefitForThem: 'logs',
        commonConnections: ['Lee'],
        question: 'Do you?',
      }),
      to('Offer', { benefitForThem: 'logs', question: 'Do you?' }),
    ),
  ).toEqual(['All', 'Reason', 'Offer', 'Known', 'Ground', 'Question', 'Nothing']);
});

test('only requests that carry a note, to somebody, and that are not sent yet', () => {
  const sent = { at: '2026-11-20T10:00:00.000Z', text: 'Hi' };
  expect(
    order(
      to('Mail', {}, { channel: 'email' }),
      to('Reply', {}, { purpose: 'reply-to-request' }),
      to('Sent', {}, { sent }),
      to('Example', {}, { isExample: true }),
      to(' '),
      to('Premium', {}, { channel: 'linkedin-note-premium' }),
    ),
  ).toEqual(['Premium']);
});

const reason = { reason: 'you asked' };

test('says who has most to say only where the notes do not reach', () => {
  const drafts = [to('Ana', reason), to('Ben'), to('Cem', reason)];
  expect(noteAdvice(drafts, 3)).toBe('');
  expect(noteAdvice(drafts, 2)).toBe('3 drafts want one. By what is noted, Ana and Cem have most to say.');
  expect(noteAdvice(drafts, 1)).toBe('3 drafts want one. By what is noted, Ana has most to say.');
  expect(noteAdvice([to('Ana'), to('Ben')], 1)).toBe('2 drafts want one. None of them gives a reason yet.');
  expect(noteAdvice([], 0)).toBe('');
});

test('says what can be done when none is left', () => {
  const advice = 'A request without a note can go out at any time; or keep the drafts for next month.';
  expect(noteAdvice([to('Ana', reason)], 0)).toBe(advice);
  expect(noteAdvice([to('Ana', reason)], -1)).toBe(advice);
});
