import { describe, expect, it } from 'vitest';
import type { Message, Person } from '../model/person.ts';
import { type StageId, stageIds } from '../stages.ts';
import { isWritten, movedWords, moveLabel, movesOf, withMove } from './moves.ts';
import { newPerson } from './new-person.ts';

const person: Person = newPerson({ id: 'p1', now: '2026-11-01T09:00:00.000Z' });

function message(direction: Message['direction'], at = '2026-11-02T09:00:00.000Z'): Message {
  return { id: direction, at, direction, purpose: null, channel: 'email', templateId: null, text: 'Hello' };
}

const standing = (stage: StageId, ...messages: readonly Message[]) => ({ ...person, stage, messages });

describe('the moves that are shown', () => {
  it.each([
    ['idea', ['sent', 'met']],
    ['requested', ['accepted', 'replied']],
    ['accepted', ['replied', 'sent']],
    ['in-dialogue', ['replied', 'met']],
    ['met', ['replied', 'met']],
    ['no-answer', ['replied', 'accepted']],
    ['withdrawn', ['accepted', 'replied']],
  ] as const)('at “%s” are those that are likely', (stage, shown) => {
    expect(movesOf(standing(stage)).shown).toEqual(shown);
  });

  it('begin with what the user sent, when it is their turn', () => {
    expect(movesOf(standing('in-dialogue', message('from-them'))).shown).toEqual(['sent', 'replied']);
    expect(movesOf(standing('in-dialogue', message('to-them'))).shown).toEqual(['replied', 'met']);
  });

  it.each(stageIds)('at “%s” are two, and no move is offered twice or lost', (stage) => {
    const { shown, others } = movesOf(standing(stage));
    expect(shown).toHaveLength(2);
    expect(new Set([...shown, ...others]).size).toBe(shown.length + others.length);
    expect([...shown, ...others]).toEqual(expect.arrayContaining(['replied', 'sent', 'met']));
  });
});

describe('the moves that make sense', () => {
  const all = (one: Person) => {
    const { shown, others } = movesOf(one);
    return [...shown, ...others];
  };

  it('are an end of the request while one is open', () => {
    expect(all(standing('requested'))).toEqual(
      expect.arrayContaining(['accepted', 'declined', 'no-answer', 'withdrawn']),
    );
    expect(all(standing('idea'))).not.toContain('withdrawn');
    expect(all(standing('met'))).not.toContain('no-answer');
    expect(all(standing('withdrawn'))).not.toContain('declined');
  });

  it('are never those to where somebody stands', () => {
    for (const stage of ['accepted', 'declined', 'no-answer', 'withdrawn', 'relationship'] as const)
      expect(all(standing(stage))).not.toContain(stage);
  });

  it('are a lasting relationship once there is one to last', () => {
    expect(all(standing('met'))).toContain('relationship');
    expect(all(standing('requested'))).not.toContain('relationship');
  });

  it('are that there is nothing to answer, when there would be', () => {
    expect(all(standing('in-dialogue', message('from-them')))).toContain('settled');
    expect(all(standing('in-dialogue', message('to-them')))).not.toContain('settled');
  });
});

it('a move is called by what happened', () => {
  expect(moveLabel('accepted', person)).toBe('They accepted');
  expect(moveLabel('replied', standing('requested', message('to-them')))).toBe('They replied');
  // A reply answers something.
  expect(moveLabel('replied', standing('requested'))).toBe('They replied');
  expect(moveLabel('replied', standing('blind-request', message('from-them')))).toBe('They wrote');
  expect(moveLabel('replied', person)).toBe('They wrote');
  expect(moveLabel('sent', person)).toBe('I sent');
});

it('a move with words asks for them, and the others say what was recorded', () => {
  expect((['replied', 'sent', 'met', 'accepted'] as const).filter(isWritten)).toEqual(['replied', 'sent']);
  expect(movedWords('withdrawn')).toBe('You withdrew the request.');
});

it('a move changes the stage, or settles what was to be answered, and says when', () => {
  const now = '2026-11-03T09:00:00.000Z';
  expect(withMove(person, 'accepted', now)).toMatchObject({
    stage: 'accepted',
    stageHistory: [{ at: now, stage: 'accepted' }],
  });
  expect(withMove(person, 'settled', now)).toEqual({ ...person, settledAt: now });
});
