import { expect, test } from 'vitest';
import { makeDraft } from '../../test/support/core-in-folder.ts';
import type { Draft } from '../model/draft.ts';
import { recalledFrom, requestTo } from './recalled.ts';

const blank = makeDraft('any').answers;
const sent = (id: string, day: number, changes: Partial<Draft> = {}) =>
  makeDraft(id, {
    personId: 'p-1',
    sent: { at: `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`, text: 'Hello' },
    ...changes,
  });

test('the request to somebody is the last one that was sent to them', () => {
  const drafts = [
    sent('older', 2),
    sent('newer', 9),
    sent('oldest', 1),
    sent('to another', 20, { personId: 'p-2' }),
    sent('no request', 21, { purpose: 'follow-up' }),
    makeDraft('unsent', { personId: 'p-1' }),
  ];
  expect(requestTo('p-1', drafts)?.id).toBe('newer');
  expect(requestTo('p-3', drafts)).toBeNull();
});

test('a first message recalls what prompted the request, its reason and its offer, unless it has them by now', () => {
  const request = {
    answers: {
      ...blank,
      prompt: ' your talk ',
      reason: 'you asked for data',
      benefitForThem: 'our logs',
      question: 'Why?',
    },
  };
  const first = { purpose: 'first-message' as const, answers: { ...blank, reason: 'because of the map' } };
  expect(recalledFrom(request, first)).toEqual([
    { key: 'prompt', text: 'your talk' },
    { key: 'benefitForThem', text: 'our logs' },
  ]);
  expect(recalledFrom({ answers: blank }, first)).toEqual([]);
  expect(recalledFrom(request, { purpose: 'decline', answers: blank })).toEqual([]);
});
