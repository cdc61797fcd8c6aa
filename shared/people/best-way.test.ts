import { describe, expect, test } from 'vitest';
import { makePerson } from '../../test/support/core-in-folder.ts';
import type { Person } from '../model/person.ts';
import { stageIds } from '../stages.ts';
import { type WayInput, waysTo } from './best-way.ts';

const clock = { now: new Date('2026-11-29T12:00:00Z'), timeZone: 'UTC' };

function input(changes: Partial<WayInput> = {}): WayInput {
  const answers = { commonConnections: [], promptKind: null };
  return { answers, hasReason: true, person: null, people: [], notesLeft: 3, clock, ...changes };
}

const ids = (changes: Partial<WayInput>) => waysTo(input(changes)).map(({ id }) => id);
const bare = { commonConnections: [], promptKind: null };

function acquaintance(name: string, stage: Person['stage'], contact?: string): Person {
  const meetings = contact === undefined ? [] : [{ id: 'm', at: contact, text: '' }];
  return makePerson(name.toLowerCase(), { name, stage, meetings });
}

describe('to a stranger', () => {
  test('with a reason, a note; or none, which keeps it for somebody else', () => {
    const [note, without] = waysTo(input());
    expect(note).toMatchObject({ id: 'note', channel: 'linkedin-note' });
    expect(note?.reason).toBe('You have a reason to give. 3 of this month’s notes are left.');
    expect(without).toMatchObject({ id: 'no-note', channel: null });
    expect(without?.reason).toContain('keeps the note for somebody else');
    expect(waysTo(input({ notesLeft: 1 }))[0]?.reason).toContain('1 of this month’s notes is left');
    expect(waysTo(input({ notesLeft: null }))[0]?.reason).toBe('You have a reason to give.');
  });

  test('without a reason, no note: there is nothing that it could give', () => {
    expect(ids({ hasReason: false })).toEqual(['no-note']);
    expect(waysTo(input({ hasReason: false }))[0]?.reason).toContain('No reason is noted');
  });

  test('without a note left, no note; an InMail for those who have it', () => {
    expect(ids({ notesLeft: 0 })).toEqual(['no-note', 'inmail']);
    expect(waysTo(input({ notesLeft: 0 }))[0]?.reason).toContain('No note is left this month');
  });

  test('who published something is first answered there', () => {
    expect(ids({ answers: { ...bare, promptKind: 'post' } })).toEqual(['comment-first', 'note', 'no-note']);
    expect(ids({ answers: { ...bare, promptKind: 'talk' } })).toEqual(['note', 'no-note']);
  });

  test('an address that is noted comes before a note', () => {
    const person = makePerson('p1', { stage: 'idea', email: 'kim@example.org' });
    expect(waysTo(input({ person }))[0]).toMatchObject({ id: 'email', channel: 'email' });
    expect(ids({ person: makePerson('p1', { email: ' ' }) })).toEqual(['note', 'no-note']);
  });
});

describe('an introduction', () => {
  const answers = { ...bare, commonConnections: ['dana ortiz', ' Léa Wong ', 'Kim Sample'] };

  test('is asked of the one who is closest, of two of whom one heard last', () => {
    const people = [
      acquaintance('Kim Sample', 'in-dialogue', '2026-11-28T08:00:00.000Z'),
      acquaintance('Dana Ortiz', 'met', '2026-11-01T08:00:00.000Z'),
      acquaintance('Lea Wong', 'met', '2026-11-20T08:00:00.000Z'),
      acquaintance('Nobody Asked', 'relationship'),
    ];
    const [way] = waysTo(input({ answers, people }));
    expect(way).toMatchObject({
      id: 'introduction',
      label: 'An introduction through Lea Wong',
      reason: 'Lea Wong, whom you have met, knows you both. It costs no note.',
      channel: null,
      through: { name: 'Lea Wong' },
    });
    expect(waysTo(input({ answers, people: people.toReversed() }))[0]).toEqual(way);
  });

  test('is asked of nobody whom the user does not talk to, and not of the person', () => {
    const strangers = stageIds.filter((stage) => !['in-dialogue', 'met', 'relationship'].includes(stage));
    for (const stage of strangers)
      expect(ids({ answers, people: [acquaintance('Dana Ortiz', stage)] })).toEqual(['note', 'no-note']);
    const person = { ...acquaintance('Dana Ortiz', 'idea') };
    const people = [{ ...person, stage: 'met' as const }];
    expect(ids({ answers, person, people })).toEqual(['note', 'no-note']);
  });

  test.each([
    ['relationship', 'to whom you are close'],
    ['in-dialogue', 'with whom you are in dialogue'],
  ] as const)('says how close they are at “%s”', (stage, words) => {
    expect(waysTo(input({ answers, people: [acquaintance('Dana Ortiz', stage)] }))[0]?.reason).toContain(
      words,
    );
  });
});

test('to someone who accepted there is a message, and nothing else to weigh', () => {
  for (const stage of ['accepted', 'in-dialogue', 'met', 'relationship'] as const)
    expect(ids({ person: makePerson('p1', { stage, email: 'kim@example.org' }) })).toEqual(['message']);
});

test('after a withdrawn invitation the date is said, and the ways around it', () => {
  const person = makePerson('p1', {
    stage: 'withdrawn',
    stageHistory: [{ at: '2026-11-20T10:00:00.000Z', stage: 'withdrawn' }],
    email: 'kim@example.org',
  });
  expect(ids({ person })).toEqual(['email', 'wait', 'inmail']);
  expect(waysTo(input({ person }))[1]?.label).toBe('A new invitation from 11 Dec');
  const later = { now: new Date('2026-12-11T12:00:00Z'), timeZone: 'UTC' };
  expect(ids({ person, clock: later })).toEqual(['email', 'note', 'no-note']);
});

test('every way has a reason and says how sure it is', () => {
  const people = [acquaintance('Dana Ortiz', 'met')];
  const answers = { commonConnections: ['Dana Ortiz'], promptKind: 'post' as const };
  for (const notesLeft of [0, 3]) {
    for (const { label, reason, source } of waysTo(input({ people, answers, notesLeft }))) {
      expect(label).not.toBe('');
      expect(reason).toMatch(/\.$/);
      expect(source).toMatch(/\.$/);
    }
  }
});
