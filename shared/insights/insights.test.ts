import { describe, expect, it } from 'vitest';
import type { Message, Person } from '../model/person.ts';
import { newPerson } from '../people/new-person.ts';
import { outcomesOf } from './outcomes.ts';
import { groupingIds, outcomeIds, sharesOf, shareWords } from './shares.ts';

const day = (number: number) => new Date(Date.UTC(2026, 9, number, 12)).toISOString();

function message(at: number, direction: Message['direction'], part: Partial<Message> = {}): Message {
  return {
    id: `m-${at}-${direction}`,
    at: day(at),
    direction,
    purpose: direction === 'to-them' ? 'connection-request' : null,
    channel: 'linkedin-note',
    templateId: null,
    text: 'Hello',
    ...part,
  };
}

const person = (id: string, part: Partial<Person>): Person => ({
  ...newPerson({ id, now: day(1) }),
  ...part,
});

const naming = { timeZone: 'Europe/London', titleOf: (id: string) => (id === 'own' ? 'After a talk' : null) };

describe('what became of a message', () => {
  it('is a reply where they wrote before the user did again', () => {
    const messages = [message(1, 'to-them'), message(4, 'to-them'), message(6, 'from-them')];
    const sent = outcomesOf([person('dana', { messages: messages.toReversed() })]);
    expect(sent.map(({ daysToReply }) => daysToReply)).toEqual([null, 2]);
  });

  it('is an acceptance by a later stage, by where they stand without a history, or by an answer', () => {
    const invited = { messages: [message(3, 'to-them')] };
    const accepted = (part: Partial<Person>) =>
      outcomesOf([person('dana', { ...invited, ...part })])[0]?.wasAccepted;
    expect(accepted({ stage: 'requested' })).toBe(false);
    expect(accepted({ stage: 'met' })).toBe(true);
    expect(accepted({ stage: 'declined', stageHistory: [{ at: day(4), stage: 'accepted' }] })).toBe(true);
    expect(accepted({ stage: 'accepted', stageHistory: [{ at: day(2), stage: 'accepted' }] })).toBe(false);
    expect(accepted({ messages: [message(3, 'to-them'), message(5, 'from-them')] })).toBe(true);
  });

  it('is no acceptance where nothing was to be accepted', () => {
    const messages = [message(3, 'to-them', { purpose: 'follow-up', channel: 'email' })];
    expect(outcomesOf([person('dana', { messages })])[0]?.wasAccepted).toBeNull();
  });

  it('is a meeting that came later', () => {
    const messages = [message(3, 'to-them'), message(9, 'to-them')];
    const meetings = [{ id: 'met', at: day(5), text: '' }];
    expect(outcomesOf([person('dana', { messages, meetings })]).map(({ wasMet }) => wasMet)).toEqual([
      true,
      false,
    ]);
  });
});

describe('shares', () => {
  const people = [
    person('dana', {
      messages: [message(1, 'to-them', { text: 'Which data?', templateId: 'own' }), message(2, 'from-them')],
    }),
    person('lee', { messages: [message(3, 'to-them', { templateId: 'gone' })] }),
    person('ana', {
      messages: [message(31, 'to-them', { text: 'x'.repeat(500), purpose: null, channel: 'email' })],
    }),
  ];
  const sent = outcomesOf(people);

  it.each([
    ['question', ['With a question', 'Without a question'], [1, 2]],
    ['template', ['A template that is gone', 'After a talk', 'Without a template'], [1, 1, 1]],
    ['channel', ['Email', 'LinkedIn note'], [1, 2]],
    ['length', ['Up to 200 characters', 'Up to 1,200 characters'], [2, 1]],
    ['month', ['October 2026'], [3]],
    ['purpose', ['Connection request', 'Without a purpose'], [2, 1]],
  ] as const)('are told by %s', (grouping, labels, counts) => {
    const shares = sharesOf(sent, 'replied', grouping, naming);
    expect(shares.map(({ label }) => label)).toEqual(labels);
    expect(shares.map(({ all }) => all)).toEqual(counts);
  });

  it('count each message once, whatever is asked', () => {
    for (const grouping of groupingIds) {
      for (const outcome of outcomeIds) {
        const all = sharesOf(sent, outcome, grouping, naming).reduce((sum, share) => sum + share.all, 0);
        expect(all).toBe(outcome === 'accepted' ? 2 : 3);
      }
    }
  });

  it('name those to whom the messages went', () => {
    const [withQuestion] = sharesOf(sent, 'replied', 'question', naming);
    expect(withQuestion).toMatchObject({ came: 1, all: 1, personIds: ['dana'], isTooFew: true });
  });

  it('say when they are too few to tell, and otherwise between what the truth lies', () => {
    const share = {
      key: 'k',
      label: 'l',
      came: 6,
      all: 10,
      interval: [0.312, 0.832],
      isTooFew: false,
    } as const;
    expect(shareWords(share)).toBe('6 of 10, between 31 and 83 %');
    expect(shareWords({ ...share, came: 2, all: 3, isTooFew: true })).toBe('2 of 3: too few to tell');
  });
});
