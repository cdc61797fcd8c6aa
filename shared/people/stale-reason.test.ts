import { expect, test } from 'vitest';
import { makeDraft } from '../../test/support/core-in-folder.ts';
import { emptyAnswers } from '../compose/empty-draft.ts';
import type { PromptKindId } from '../prompt-kinds.ts';
import { staleReason } from './stale-reason.ts';

const clock = { now: new Date('2026-11-29T12:00:00Z'), timeZone: 'UTC' };

function reason(promptKind: PromptKindId | null, createdAt: string, prompt = 'your talk in Leeds') {
  return staleReason(makeDraft('d1', { createdAt, answers: { ...emptyAnswers, promptKind, prompt } }), clock);
}

test.each<[PromptKindId, string]>([
  ['talk', 'you noted their talk 9 days ago'],
  ['post', 'you noted their post 9 days ago'],
  ['event', 'you noted the event 9 days ago'],
])('a %s goes stale', (kind, expected) => {
  expect(reason(kind, '2026-11-20T23:00:00.000Z')).toBe(expected);
});

test('what keeps, what is fresh and what is not written down is no reason to hurry', () => {
  for (const kind of ['work', 'person', 'field', 'past', null] as const)
    expect(reason(kind, '2026-11-01T10:00:00.000Z')).toBeNull();
  expect(reason('talk', '2026-11-27T00:00:00.000Z')).toBeNull();
  expect(reason('talk', '2026-11-26T23:59:00.000Z')).toBe('you noted their talk 3 days ago');
  expect(reason('talk', '2026-11-01T10:00:00.000Z', ' ')).toBeNull();
});
