/** Obviously invented people, a template and drafts with which every screen has something to show. */
import type { Draft } from '../../../shared/model/draft.ts';
import type { Person } from '../../../shared/model/person.ts';
import { makeDraft, makeMessage, makePerson, makeTemplate } from '../core-in-folder.ts';

export const ana = makePerson('a', {
  name: 'Ana Sol',
  company: 'Harbour Rail',
  stage: 'in-dialogue',
  stageHistory: [{ at: '2026-11-02T12:00:00.000Z', stage: 'requested' }],
  tags: ['rail'],
  messages: [makeMessage(2, 'to-them', 'Hello Ana'), makeMessage(20, 'from-them', 'Which valve?')],
  notes: [{ id: 'n1', at: '2026-11-21T12:00:00.000Z', text: 'Grows reeds' }],
  meetings: [{ id: 'k1', at: '2026-11-22T12:00:00.000Z', text: 'At the depot' }],
  followUp: { day: '2026-11-28', everyWeeks: null, setAt: '2026-11-20T12:00:00.000Z', toldFor: null },
});

export const bea = makePerson('b', {
  name: 'Bea Roy',
  stage: 'requested',
  messages: [makeMessage(1, 'to-them', 'Hello Bea')],
});

export const people: readonly Person[] = [ana, bea, makePerson('c', { name: 'Cai Moss' })];

export const own = makeTemplate('own', { body: 'Hello {{first_name}}, I read {{reason}}' });

export const empty = makeDraft('empty');

export const filled: Draft = {
  ...makeDraft('filled'),
  personId: 'a',
  answers: {
    ...empty.answers,
    name: 'Ana Sol',
    company: 'Harbour Rail',
    prompt: 'her talk on valves',
    reason: 'I repair old valves',
    benefitForThem: 'I can share my drawings',
  },
};

const text = 'Hello Ana, I read what you wrote of valves. May I show you my drawings?';

/** Copied, and not yet said whether it was sent. */
export const copied: Draft = {
  ...filled,
  id: 'copied',
  step: 'message',
  channel: 'email',
  subject: 'Old valves',
  copied: { text, at: '2026-11-28T12:00:00.000Z', isAsking: true },
};

/** Changed by hand after it was made. */
export const edited: Draft = {
  ...filled,
  id: 'edited',
  step: 'message',
  message: { ...filled.message, edited: { text, base: 'Hello' } },
};

export const sent: Draft = {
  ...filled,
  id: 'sent',
  step: 'message',
  copied: null,
  sent: { at: '2026-11-02T12:00:00.000Z', text },
};
