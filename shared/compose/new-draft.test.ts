import { expect, test } from 'vitest';
import { makeDraft, makePerson } from '../../test/support/core-in-folder.ts';
import type { ChannelId } from '../channels.ts';
import { draftSchema } from '../model/draft.ts';
import type { PurposeId } from '../purposes/purposes.ts';
import type { StageId } from '../stages.ts';
import { emptyAnswers, untouchedMessage } from './empty-draft.ts';
import { channelFor, firstChannel, newDraft, writtenAgain } from './new-draft.ts';

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

test('the channel that the user chose stays with what can go by it, and comes back with that', () => {
  const chosen = (chosenChannel: ChannelId | null, purpose: PurposeId) =>
    channelFor(purpose, { chosenChannel }, 'linkedin-note');
  expect(chosen('email', 'follow-up')).toBe('email');
  expect(chosen('linkedin-note-premium', 'follow-up')).toBe('linkedin-message');
  expect(chosen('linkedin-note-premium', 'connection-request')).toBe('linkedin-note-premium');
  expect(chosen('x-message', 'ask-introduction')).toBe('x-message');
  expect(chosen(null, 'ask-introduction')).toBe('email');
  expect(chosen(null, 'connection-request')).toBe('linkedin-note');
});

test('what came as a note is answered with a message', () => {
  const message = { id: 'm1', purpose: null, templateId: null, at: now, text: 'Let us connect' } as const;
  const person = makePerson('p1', {
    messages: [{ ...message, direction: 'from-them', channel: 'linkedin-note' }],
  });
  const beginning = { id: 'd1', now, channel: 'linkedin-message', person } as const;
  for (const purpose of ['reply-to-request', 'follow-up', 'first-message'] as const)
    expect(newDraft(purpose, beginning).channel).toBe('linkedin-message');
});

test('a reply to a person answers what they wrote last, by the way it came', () => {
  const message = { id: 'm1', purpose: null, templateId: null, channel: 'email' } as const;
  const person = makePerson('p1', {
    messages: [
      { ...message, direction: 'from-them', at: '2026-11-20T08:00:00.000Z', text: 'Newer' },
      { ...message, id: 'm2', direction: 'from-them', at: '2026-11-19T08:00:00.000Z', text: 'Older' },
      { ...message, id: 'm3', direction: 'to-them', at: '2026-11-21T08:00:00.000Z', text: 'Mine' },
    ],
  });
  const beginning = { id: 'd1', now, channel: 'linkedin-message', person } as const;
  const reply = newDraft('reply-to-request', beginning);
  expect(reply.answers.receivedMessage).toBe('Newer');
  expect(reply.channel).toBe('email');
  const request = newDraft('connection-request', beginning);
  expect(request.answers.receivedMessage).toBe('');
  expect(request.channel).toBe('linkedin-message');
});

test('a reply to someone who never wrote has nothing to answer', () => {
  const draft = newDraft('reply-to-request', { id: 'd1', now, channel: 'email', person: makePerson('p1') });
  expect(draft.answers.receivedMessage).toBe('');
  expect(draft.channel).toBe('email');
});

test('written again to somebody who is not kept, a draft is new but for the answers, the channel and the template', () => {
  const { answers } = newDraft('reply-to-request', {
    id: 'd0',
    now,
    channel: 'email',
    person: makePerson('p1'),
  });
  const kept = {
    answers,
    templateId: 'own-1',
    customValues: { meal: 'Soup' },
    personId: 'p1',
    chosenChannel: 'x-message',
  } as const;
  const sent = makeDraft('d1', {
    ...kept,
    purpose: 'reply-to-request',
    channel: 'x-message',
    step: 'message',
    message: { ...untouchedMessage, edited: { text: 'Hi.', base: '' }, fit: true },
    dismissed: ['link:1'],
    sent: { at: now, text: 'Hi.' },
  });
  expect(writtenAgain(sent, { id: 'd2', now, person: null })).toEqual({
    ...newDraft('reply-to-request', { id: 'd2', now, channel: 'x-message', person: null }),
    ...kept,
  });
});

test('what goes on a dialogue answers what they wrote last, and only while it was not answered', () => {
  const message = { id: 'm1', purpose: null, templateId: null, channel: 'email' } as const;
  const theirs = {
    ...message,
    direction: 'from-them',
    at: '2026-11-20T08:00:00.000Z',
    text: 'Per door?',
  } as const;
  const mine = {
    ...message,
    id: 'm2',
    direction: 'to-them',
    at: '2026-11-21T08:00:00.000Z',
    text: 'Per train.',
  } as const;
  const beginning = (messages: readonly (typeof theirs | typeof mine)[]) => ({
    id: 'd1',
    now,
    channel: 'linkedin-message' as const,
    person: makePerson('p1', { stage: 'in-dialogue', messages }),
  });
  const answer = newDraft('follow-up', beginning([theirs]));
  expect(answer).toMatchObject({ channel: 'email', templateId: 'follow-up-answer' });
  expect(answer.answers.receivedMessage).toBe('Per door?');
  const again = newDraft('follow-up', beginning([theirs, mine]));
  expect(again).toMatchObject({ channel: 'linkedin-message', templateId: 'follow-up-once-more' });
  expect(again.answers.receivedMessage).toBe('');
});

test('an introduction is asked for by email, whatever the user’s usual way is', () => {
  expect(firstChannel('ask-introduction', 'x-message')).toBe('email');
});

const sentRequest = makeDraft('d1', {
  purpose: 'connection-request',
  channel: 'email',
  personId: 'p1',
  answers: { ...emptyAnswers, name: 'Dana Ortiz', reason: 'we both measure reeds' },
  sent: { at: now, text: 'Hi Dana.' },
});

/** The one that the request was sent to, who keeps bees. */
const asked = (stage: StageId) =>
  makePerson('p1', {
    name: 'Dana Ortiz',
    role: 'Beekeeper',
    stage,
    messages: [
      {
        id: 'm1',
        direction: 'to-them',
        purpose: 'connection-request',
        templateId: null,
        channel: 'email',
        at: now,
        text: 'Hi Dana.',
      },
    ],
  });

test('written again to somebody who was asked, what comes next begins with what is known, and says nothing twice', () => {
  const again = writtenAgain(sentRequest, { id: 'd2', now, person: asked('requested') });
  expect(again).toMatchObject({
    purpose: 'follow-up',
    templateId: 'follow-up-once-more',
    channel: 'email',
    personId: 'p1',
  });
  expect(again.answers).toEqual({ ...emptyAnswers, name: 'Dana Ortiz', role: 'Beekeeper' });
});

test('written again after it was withdrawn, a request is repeated with its answers', () => {
  const again = writtenAgain(sentRequest, { id: 'd2', now, person: asked('withdrawn') });
  expect(again).toMatchObject({ purpose: 'connection-request', personId: 'p1', sent: null });
  expect(again.answers).toEqual(sentRequest.answers);
});

test('what follows upon a note goes as a message', () => {
  const note = { ...sentRequest, channel: 'linkedin-note' } as const;
  expect(writtenAgain(note, { id: 'd2', now, person: asked('requested') }).channel).toBe('linkedin-message');
});
