import { expect, test } from 'vitest';
import { makePerson } from '../../test/support/core-in-folder.ts';
import { draftSchema } from '../model/draft.ts';
import { firstChannel, newDraft } from './new-draft.ts';

const now = '2026-11-23T08:00:00.000Z';

test('a new draft is one that can be saved', () => {
  const draft = newDraft('connection-request', { id: 'd1', now, channel: 'email', person: null });
  expect(draftSchema.parse(draft)).toEqual(draft);
});

test('takes over what is known of a person, and belongs to them', () => {
  const person = makePerson('p1', { name: 'Dana Ortiz', commonConnections: ['Lee Wong'] });
  const draft = newDraft('connection-request', { id: 'd1', now, channel: 'email', person });
  expect(draft.personId).toBe('p1');
  expect(draft.answers).toMatchObject({ name: 'Dana Ortiz', commonConnections: ['Lee Wong'], reason: '' });
});

test('answers an invitation with a message, since a note goes only with one’s own request', () => {
  expect(firstChannel('reply-to-request', 'linkedin-note')).toBe('linkedin-message');
  expect(firstChannel('reply-to-request', 'email')).toBe('email');
  expect(firstChannel('connection-request', 'linkedin-note')).toBe('linkedin-note');
});
