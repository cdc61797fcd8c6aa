import { expect, it } from 'vitest';
import type { Message, Person } from '../model/person.ts';
import { newPerson } from './new-person.ts';
import { nextStepOf } from './next-step.ts';
import { withStage } from './stage-history.ts';

const clock = { now: new Date('2026-11-29T10:00:00Z'), timeZone: 'Europe/Berlin' };
const person: Person = newPerson({ id: 'p1', now: '2026-11-01T09:00:00.000Z' });

function message(direction: Message['direction'], at: string, text = 'Hello'): Message {
  return { id: at, at, direction, purpose: null, channel: 'email', templateId: null, text };
}

const talking = (...messages: readonly Message[]): Person => ({ ...person, stage: 'in-dialogue', messages });

it('is their question that waits, with the advice to answer it first', () => {
  const step = nextStepOf(
    talking(message('from-them', '2026-11-24T10:00:00.000Z', 'Thanks. Which valve is it? Ours freezes.')),
    clock,
  );
  expect(step).toMatchObject({
    title: 'Your turn',
    last: 'They asked · 5 days ago',
    quote: 'Which valve is it?',
  });
  expect(step.advice).toMatch(/^Answer the question/);
});

it('is a question of before that waits on, where they wrote since', () => {
  const asked = message('from-them', '2026-11-24T10:00:00.000Z', 'Which valve is it?');
  for (const since of ['', 'The drawing is attached.']) {
    const step = nextStepOf(talking(asked, message('from-them', '2026-11-28T10:00:00.000Z', since)), clock);
    expect(step).toMatchObject({ last: 'They wrote · yesterday', quote: 'Which valve is it?' });
    expect(step.advice).toMatch(/^Answer the question/);
  }
});

it('is what they wrote, where they asked nothing', () => {
  const step = nextStepOf(talking(message('from-them', '2026-11-28T10:00:00.000Z', ' Here it is. ')), clock);
  expect(step).toMatchObject({ last: 'They wrote · yesterday', quote: 'Here it is.' });
  expect(step.advice).toMatch(/^Answer, and ask/);
});

it('quotes nothing where nothing is written', () => {
  const step = nextStepOf(talking(message('from-them', '2026-11-28T10:00:00.000Z', ' ')), clock);
  expect(step.quote).toBeNull();
});

it('is the first message after they accepted, which is no time to sell', () => {
  const accepted = withStage(
    talking(message('from-them', '2026-11-10T10:00:00.000Z', 'Who are you?')),
    'accepted',
    '2026-11-28T23:30:00.000Z',
  );
  const step = nextStepOf(accepted, clock);
  // Half past midnight in Berlin.
  expect(step).toMatchObject({ title: 'Your turn', last: 'They accepted · today', quote: null });
  expect(step.advice).toMatch(/Not the moment to offer anything for sale/);
});

it('is a word after a meeting, whatever they had asked before it', () => {
  const met = {
    ...talking(message('from-them', '2026-11-10T10:00:00.000Z', 'When?')),
    meetings: [{ id: 'g1', at: '2026-11-12T10:00:00.000Z', text: '' }],
  };
  expect(nextStepOf(met, clock)).toMatchObject({ last: 'You met · 17 days ago', quote: null });
});

it('is a question about the reason, where they asked to connect', () => {
  const asked: Person = {
    ...person,
    stage: 'blind-request',
    messages: [message('from-them', '2026-11-29T08:00:00.000Z', 'Let us connect!')],
  };
  const step = nextStepOf(asked, clock);
  expect(step).toMatchObject({ last: 'They asked to connect · today', quote: 'Let us connect!' });
  expect(step.advice).toMatch(/compelling reason/);
});

it('is to wait, once the user wrote', () => {
  const waiting = talking(message('to-them', '2026-10-12T10:00:00.000Z'));
  expect(nextStepOf(waiting, clock)).toEqual({
    title: 'Their turn',
    last: 'You wrote · 12 Oct',
    quote: null,
    advice: '',
  });
});

it('is how it ended, and when', () => {
  const withdrawn = withStage(person, 'withdrawn', '2026-11-12T10:00:00.000Z');
  expect(nextStepOf(withdrawn, clock)).toMatchObject({ title: 'Withdrawn', last: '17 days ago', advice: '' });
  expect(nextStepOf({ ...person, stage: 'declined' }, clock)).toMatchObject({ title: 'Declined', last: '' });
});

it('is nobody’s, with when they were last in touch', () => {
  const settled = {
    ...talking(message('from-them', '2026-11-24T10:00:00.000Z', 'Thanks!')),
    settledAt: '2026-11-25T10:00:00.000Z',
  };
  expect(nextStepOf(settled, clock)).toMatchObject({
    title: 'Nothing to answer',
    last: 'Last in touch · 5 days ago',
  });
  expect(nextStepOf(person, clock).title).toBe('Not written to yet');
  expect(nextStepOf({ ...person, stage: 'relationship' }, clock).title).toBe('Nothing recorded yet');
});
