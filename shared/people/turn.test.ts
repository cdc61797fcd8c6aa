import { describe, expect, it } from 'vitest';
import type { Message, Person } from '../model/person.ts';
import { type StageId, stageIds } from '../stages.ts';
import { newPerson } from './new-person.ts';
import { withStage } from './stage-history.ts';
import { isEnded, openQuestion, turnOf } from './turn.ts';

const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}T09:00:00.000Z`;
const person: Person = newPerson({ id: 'p1', now: day(1) });

function at(stage: StageId, changes: Partial<Person> = {}): Person {
  return { ...person, stage, ...changes };
}

function said(direction: Message['direction'], on: number, changes: Partial<Message> = {}): Message {
  const id = `${direction}-${on}`;
  return {
    id,
    at: day(on),
    direction,
    purpose: null,
    channel: 'email',
    templateId: null,
    text: id,
    ...changes,
  };
}

const theirs = (on: number, text = 'Hello') => said('from-them', on, { text });
const mine = (on: number, changes: Partial<Message> = {}) => said('to-them', on, changes);

describe('it is the user’s turn', () => {
  it('when they wrote last, however the messages were recorded', () => {
    const messages = [theirs(5), mine(3)];
    expect(turnOf(at('in-dialogue', { messages }))).toEqual({
      whose: 'yours',
      because: 'they-wrote',
      since: day(5),
    });
  });

  it('when they asked out of the blue', () => {
    const asked = { whose: 'yours', because: 'they-asked' };
    expect(turnOf(at('blind-request', { messages: [theirs(4)] }))).toEqual({ ...asked, since: day(4) });
    expect(turnOf(withStage(person, 'blind-request', day(3)))).toEqual({ ...asked, since: day(3) });
  });

  it('when they accepted, until something is sent', () => {
    const accepted = withStage(at('requested', { messages: [mine(2)] }), 'accepted', day(4));
    expect(turnOf(accepted)).toEqual({ whose: 'yours', because: 'they-accepted', since: day(4) });
    const wrote = { ...accepted, messages: [mine(2), mine(6)] };
    expect(turnOf(wrote)).toEqual({ whose: 'theirs', since: day(6) });
  });

  it('when they accepted at a time that was not recorded, and nothing but the invitation went out', () => {
    const invitation = mine(2, { purpose: 'connection-request' });
    const since = (messages: readonly Message[]) => turnOf(at('accepted', { messages }));
    expect(since([invitation])).toEqual({ whose: 'yours', because: 'they-accepted', since: day(2) });
    expect(since([])).toEqual({ whose: 'yours', because: 'they-accepted', since: day(1) });
    expect(since([invitation, mine(5)])).toEqual({ whose: 'theirs', since: day(5) });
    expect(since([mine(5, { purpose: 'reply-to-request' })]).whose).toBe('theirs');
  });

  it('after they met, until something is sent', () => {
    const meetings = [
      { id: 'g2', at: day(8), text: '' },
      { id: 'g1', at: day(6), text: '' },
    ];
    const met = at('met', { messages: [mine(7)], meetings });
    expect(turnOf(met)).toEqual({ whose: 'yours', because: 'you-met', since: day(8) });
    expect(turnOf({ ...met, messages: [mine(9)] })).toEqual({ whose: 'theirs', since: day(9) });
  });
});

describe('it is their turn', () => {
  it('once the user wrote', () => {
    const messages = [theirs(3), mine(5)];
    expect(turnOf(at('in-dialogue', { messages }))).toEqual({ whose: 'theirs', since: day(5) });
    expect(turnOf(at('blind-request', { messages }))).toEqual({ whose: 'theirs', since: day(5) });
  });

  it('after a request that is not kept itself', () => {
    expect(turnOf(withStage(person, 'requested', day(3)))).toEqual({ whose: 'theirs', since: day(3) });
    expect(turnOf(at('requested', { updatedAt: day(7) }))).toEqual({ whose: 'theirs', since: day(7) });
  });
});

describe('it is nobody’s turn', () => {
  it.each(['idea', 'in-dialogue', 'met', 'relationship'] as const)('at “%s” with nothing said', (stage) => {
    expect(turnOf(withStage(person, stage, day(3)))).toEqual({ whose: 'nobody' });
  });

  it.each(stageIds.filter(isEnded))('at “%s”, whatever they wrote', (stage) => {
    expect(turnOf(at(stage, { messages: [theirs(3, 'Why?')] }))).toEqual({ whose: 'nobody' });
    expect(openQuestion(at(stage, { messages: [theirs(3, 'Why?')] }))).toBeNull();
  });

  it('ends with a decision or with silence, and with nothing else', () => {
    expect(stageIds.filter(isEnded)).toEqual(['declined', 'no-answer', 'withdrawn']);
  });

  it('once the user said that there is nothing to answer, until they write again', () => {
    const thanked = at('in-dialogue', { messages: [theirs(3, 'Thanks! See you?')], settledAt: day(3) });
    expect(turnOf(thanked)).toEqual({ whose: 'nobody' });
    expect(openQuestion(thanked)).toBeNull();
    expect(turnOf({ ...thanked, messages: [theirs(4)] }).whose).toBe('yours');
    expect(turnOf({ ...thanked, messages: [mine(2)], settledAt: day(9) }).whose).toBe('theirs');
  });
});

describe('their open question', () => {
  const question = (messages: readonly Message[]) => openQuestion(at('in-dialogue', { messages }));

  it('is the last one that they asked', () => {
    expect(question([theirs(3, 'How are you? Which valve?')])).toBe('Which valve?');
    expect(question([theirs(3, 'Hello!')])).toBeNull();
  });

  it('stays open while they write on', () => {
    expect(question([theirs(3, 'Which valve?'), theirs(4, 'The drawing is attached.')])).toBe('Which valve?');
    expect(question([theirs(4, 'Or which pump?'), theirs(3, 'Which valve?')])).toBe('Or which pump?');
  });

  it('is the newest, in whichever order the messages were recorded', () => {
    const three = [theirs(4, 'Or which pump?'), theirs(6, 'Which hose?'), theirs(3, 'Which valve?')];
    expect(question(three)).toBe('Which hose?');
    expect(question(three.toReversed())).toBe('Which hose?');
  });

  it('is what they asked in the same moment in which the user wrote, if it was recorded later', () => {
    expect(question([mine(4), theirs(4, 'Which valve?')])).toBe('Which valve?');
    expect(question([theirs(4, 'Which valve?'), mine(4), theirs(5, 'Thanks.')])).toBeNull();
    expect(question([theirs(5, 'Thanks.'), theirs(3, 'Which valve?'), mine(4)])).toBeNull();
  });

  it('is never one that the user asked', () => {
    expect(question([mine(3, { text: 'Which valve?' }), theirs(4, 'Hello!')])).toBeNull();
  });

  it('is closed by whatever the user wrote since', () => {
    expect(question([theirs(3, 'Which valve?'), mine(4)])).toBeNull();
    expect(question([theirs(3, 'Which valve?'), mine(4), theirs(5, 'Thanks.')])).toBeNull();
    expect(question([mine(4), theirs(5, 'Which pump?'), theirs(3, 'Which valve?')])).toBe('Which pump?');
  });

  it('of the same moment is open when it was recorded after the user’s message', () => {
    expect(question([mine(4), theirs(4, 'Which valve?')])).toBe('Which valve?');
    expect(question([theirs(4, 'Which valve?'), mine(4)])).toBeNull();
  });
});
