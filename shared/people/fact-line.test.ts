import { describe, expect, it } from 'vitest';
import { newDraft } from '../compose/new-draft.ts';
import type { Message } from '../model/person.ts';
import { factAbout, subtitleOf } from './fact-line.ts';
import { newPerson } from './new-person.ts';

const clock = { now: new Date('2026-11-21T15:00:00Z'), timeZone: 'Europe/London' };
const person = { ...newPerson({ id: 'p1', now: '2026-11-18T09:00:00.000Z' }), name: 'Priya Raman' };

function message(direction: Message['direction'], at: string): Message {
  return {
    id: `m-${at.slice(8, 10)}`,
    at,
    direction,
    purpose: null,
    channel: 'email',
    templateId: null,
    text: 'Hello',
  };
}

function draft(purpose: 'connection-request' | 'reply-to-request', reason: string) {
  const now = '2026-11-20T09:00:00.000Z';
  const fresh = newDraft(purpose, { id: 'd1', now, channel: 'email', person });
  return { ...fresh, answers: { ...fresh.answers, reason } };
}

describe('the fact beside a person', () => {
  it('calls for nothing where there is only an idea, with or without an empty draft', () => {
    const fact = { text: 'Changed 3 days ago', tone: 'plain' };
    expect(factAbout(person, [], clock)).toEqual(fact);
    expect(factAbout(person, [draft('connection-request', '  ')], clock)).toEqual(fact);
  });

  it.each([
    ['2026-11-21', { text: 'Due today', tone: 'turn' }],
    ['2026-11-20', { text: 'Due since yesterday', tone: 'turn' }],
    ['2026-11-12', { text: 'Due for 9 days', tone: 'turn' }],
    ['2026-11-22', { text: 'Changed 3 days ago', tone: 'plain' }],
  ])('says of somebody to write to on %s whether they are due', (day, fact) => {
    const followUp = { day, everyWeeks: null, setAt: '2026-11-10T09:00:00.000Z', toldFor: null };
    expect(factAbout({ ...person, followUp }, [], clock)).toEqual(fact);
  });

  it('says when the last message went out', () => {
    const sent = { ...person, messages: [message('to-them', '2026-11-15T10:00:00.000Z')] };
    expect(factAbout(sent, [], clock)).toEqual({ text: 'Sent 6 days ago', tone: 'plain' });
  });

  it('says that it is the user’s turn when they wrote last, in whatever order it was recorded', () => {
    const messages = [
      message('from-them', '2026-11-20T10:00:00.000Z'),
      message('to-them', '2026-11-15T10:00:00.000Z'),
    ];
    expect(factAbout({ ...person, stage: 'in-dialogue', messages }, [], clock)).toEqual({
      text: 'Your turn · yesterday',
      tone: 'turn',
    });
  });

  it('takes of two messages at one moment the one recorded later for the last', () => {
    const at = '2026-11-20T10:00:00.000Z';
    const messages = [message('to-them', at), { ...message('from-them', at), id: 'm-answer' }];
    expect(factAbout({ ...person, stage: 'in-dialogue', messages }, [], clock).tone).toBe('turn');
    expect(factAbout({ ...person, messages: messages.toReversed() }, [], clock).text).toBe('Sent yesterday');
  });

  it('says when anything about them last changed where nothing was written yet', () => {
    const met = { ...person, stage: 'met' as const, updatedAt: '2026-11-20T09:00:00.000Z' };
    expect(factAbout(met, [], clock)).toEqual({ text: 'Changed yesterday', tone: 'plain' });
  });

  it.each(['declined', 'no-answer', 'withdrawn'] as const)(
    'says of nobody that it is the user’s turn once it came to an end, with “%s”',
    (stage) => {
      const messages = [message('from-them', '2026-11-20T10:00:00.000Z')];
      expect(factAbout({ ...person, stage, messages }, [], clock)).toEqual({
        text: 'Wrote yesterday',
        tone: 'plain',
      });
    },
  );

  it('puts an open draft before what went before it, and forgets a sent one', () => {
    const messages = [message('from-them', '2026-11-20T10:00:00.000Z')];
    const asked = { ...person, stage: 'blind-request' as const, messages };
    const reply = draft('reply-to-request', '');
    expect(factAbout(asked, [reply], clock)).toEqual({ text: 'Reply drafted', tone: 'plain' });
    expect(factAbout(person, [draft('connection-request', 'Delay logs')], clock)).toEqual({
      text: 'Message drafted',
      tone: 'plain',
    });
    const sent = { ...reply, sent: { at: '2026-11-20T11:00:00.000Z', text: 'Hello' } };
    expect(factAbout(asked, [sent], clock).tone).toBe('turn');
  });
});

describe('the line below a name', () => {
  it('has no separator beside what is not known', () => {
    const who = { role: 'Data lead', company: 'Harbour Rail', location: 'Leeds' };
    expect(subtitleOf(who)).toBe('Data lead, Harbour Rail · Leeds');
    expect(subtitleOf({ ...who, role: '' })).toBe('Harbour Rail · Leeds');
    expect(subtitleOf({ ...who, company: ' ', location: '' })).toBe('Data lead');
    expect(subtitleOf({ role: '', company: '', location: '' })).toBe('');
  });
});
