import { describe, expect, test } from 'vitest';
import { makePerson } from '../../test/support/core-in-folder.ts';
import type { Person } from '../model/person.ts';
import { dueLists, newFollowUp, putOffUntil } from './follow-up.ts';
import { lastNote, reminderFor, untoldOf, withTold } from './reminders.ts';

const followUp = newFollowUp({ day: '2026-11-20' }, '2026-11-01T10:00:00.000Z');

function named(name: string, changes: Partial<Person> = {}): Person {
  return makePerson(name.toLowerCase() || 'nameless', { name, followUp, ...changes });
}

function dueOn(day: string, ...people: readonly Person[]) {
  const { due, overdue } = dueLists(people, { now: new Date(`${day}T12:00:00Z`), timeZone: 'UTC' });
  return [...due, ...overdue];
}

const noted = (text: string, at = '2026-11-02T08:00:00.000Z') => ({ id: text.slice(0, 9), at, text });

describe('what is said', () => {
  test('of one person names them, the day and what was noted last', () => {
    const notes = [noted('moving to Graz', '2026-11-05T08:00:00.000Z'), noted('likes  night\ntrains')];
    expect(reminderFor(dueOn('2026-11-20', named('Dana', { notes })), null)).toEqual({
      title: 'Dana: due today',
      body: 'Last note: moving to Graz',
      personId: 'dana',
    });
  });

  test.each([
    ['2026-11-21', 'Dana: due since yesterday'],
    ['2026-12-02', 'Dana: due for 12 days'],
  ])('on %s, when that was missed, is since when', (day, title) => {
    expect(reminderFor(dueOn(day, named('Dana')), null)).toMatchObject({
      title,
      body: 'Nothing is noted about them yet.',
    });
  });

  test('keeps to a line that a notification has room for', () => {
    const long = dueOn('2026-11-20', named('Dana', { notes: [noted('word '.repeat(100))] }));
    const body = reminderFor(long, null)?.body ?? '';
    expect(body.length).toBeLessThan(140);
    expect(body).toMatch(/word…$/);
    const whole = 'a'.repeat(120);
    const exact = dueOn('2026-11-20', named('Dana', { notes: [noted(whole)] }));
    expect(reminderFor(exact, null)?.body).toBe(`Last note: ${whole}`);
  });

  test('of several people is said at once', () => {
    const people = dueOn('2026-11-20', named('Dana'), named('Lee'), named('Kim'), named('Ana'));
    expect(reminderFor(people, null)).toEqual({
      title: '4 people to write to',
      body: 'Ana, Dana and 2 others.',
      personId: null,
    });
  });

  test('of someone without a name is said all the same', () => {
    expect(reminderFor(dueOn('2026-11-20', named(' ')), null)?.title).toBe(
      'someone without a name: due today',
    );
  });
});

describe('nothing twice', () => {
  test('nobody due, nothing is said', () => {
    expect(reminderFor(dueOn('2026-11-19', named('Dana')), null)).toBeNull();
  });

  test('whom the user was told of is not told again, on that day or later', () => {
    const [due] = dueOn('2026-11-20', named('Dana'));
    const told = due === undefined ? named('Dana') : withTold(due);
    expect(reminderFor(dueOn('2026-11-20', told), null)).toBeNull();
    expect(reminderFor(dueOn('2026-11-25', told), null)).toBeNull();
    expect(untoldOf(dueOn('2026-11-25', told))).toEqual([]);
  });

  test('who was put off is told of on the new day', () => {
    const told = { ...followUp, toldFor: '2026-11-20' };
    const person = named('Dana', { followUp: putOffUntil(told, '2026-11-21') });
    expect(reminderFor(dueOn('2026-11-21', person), null)?.title).toBe('Dana: due today');
  });

  test('whose page is open is in sight, and not told of', () => {
    const people = dueOn('2026-11-20', named('Dana'), named('Lee'));
    expect(reminderFor(people, 'dana')).toMatchObject({ personId: 'lee' });
    expect(reminderFor(people, 'someone-else')?.personId).toBeNull();
    expect(reminderFor(dueOn('2026-11-20', named('Dana')), 'dana')).toBeNull();
    // It counts as told: both are marked.
    expect(untoldOf(people).map(({ person }) => person.id)).toEqual(['dana', 'lee']);
  });
});

test('telling changes nothing else about a person', () => {
  const [due] = dueOn('2026-11-20', named('Dana'));
  const person = named('Dana');
  expect(due && withTold(due)).toEqual({ ...person, followUp: { ...followUp, toldFor: '2026-11-20' } });
  expect(
    withTold({ person: named('Dana', { followUp: null }), day: '2026-11-20', daysOver: 0 }).followUp,
  ).toBeNull();
});

test('the last note is the newest, and of two of one moment the one added later', () => {
  const at = '2026-11-05T08:00:00.000Z';
  expect(lastNote({ notes: [noted('a', at), noted('b', at), noted('c')] })?.text).toBe('b');
  expect(lastNote({ notes: [] })).toBeNull();
});
