import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makePerson } from '../../test/support/core-in-folder.ts';
import { daysAfter } from '../calendar.ts';
import type { FollowUp, Message } from '../model/person.ts';
import { dueLists, dueOf, newFollowUp, nextDay, putOffUntil } from './follow-up.ts';

const setAt = '2026-11-10T10:00:00.000Z';

const written = (at: string, direction: Message['direction'] = 'to-them'): Message => ({
  id: at,
  at,
  direction,
  purpose: null,
  channel: 'email',
  templateId: null,
  text: 'Hello',
});

function followed(followUp: FollowUp | null, ...messages: readonly Message[]) {
  return makePerson('p1', { followUp, messages });
}

const at = (now: string, timeZone = 'UTC') => ({ now: new Date(now), timeZone });
const onDay = (day: string) => newFollowUp({ day }, setAt);
const every = (everyWeeks: number, asked = setAt) => newFollowUp({ everyWeeks }, asked);

describe('one day', () => {
  test('is the next day, due on it and overdue after it', () => {
    const person = followed(onDay('2026-11-20'));
    expect(nextDay(person, 'UTC')).toBe('2026-11-20');
    expect(dueOf(person, at('2026-11-19T23:59:59Z'))).toBeNull();
    expect(dueOf(person, at('2026-11-20T00:00:00Z'))).toMatchObject({ day: '2026-11-20', daysOver: 0 });
    expect(dueOf(person, at('2026-12-02T08:00:00Z'))).toMatchObject({ daysOver: 12 });
  });

  test('begins and ends where the user is', () => {
    const person = followed(onDay('2026-11-20'));
    expect(dueOf(person, at('2026-11-19T15:00:00Z', 'Asia/Tokyo'))?.daysOver).toBe(0);
    expect(dueOf(person, at('2026-11-19T15:00:00Z', 'Europe/Berlin'))).toBeNull();
    expect(dueOf(person, at('2026-11-21T04:59:00Z', 'America/New_York'))?.daysOver).toBe(0);
    expect(dueOf(person, at('2026-11-21T05:00:00Z', 'America/New_York'))?.daysOver).toBe(1);
  });

  test('is done with by a contact on it or after it, whoever wrote', () => {
    expect(nextDay(followed(onDay('2026-11-20'), written('2026-11-20T00:00:00.000Z')), 'UTC')).toBeNull();
    const answered = followed(onDay('2026-11-20'), written('2026-11-25T00:00:00.000Z', 'from-them'));
    expect(nextDay(answered, 'UTC')).toBeNull();
  });

  test('stays when they are in touch before it: it was chosen for what comes then', () => {
    expect(nextDay(followed(onDay('2026-11-20'), written('2026-11-19T23:00:00.000Z')), 'UTC')).toBe(
      '2026-11-20',
    );
    // In Berlin it is the day already.
    expect(
      nextDay(followed(onDay('2026-11-20'), written('2026-11-19T23:00:00.000Z')), 'Europe/Berlin'),
    ).toBeNull();
  });

  test('asked for on the same day as a contact, is not done with by that contact', () => {
    for (const contact of ['2026-11-10T09:00:00.000Z', setAt])
      expect(nextDay(followed(onDay('2026-11-10'), written(contact)), 'UTC')).toBe('2026-11-10');
  });
});

describe('a rhythm', () => {
  test('counts its weeks from the last contact, whoever wrote', () => {
    const earlier = written('2026-11-01T08:00:00.000Z');
    expect(nextDay(followed(every(6), earlier), 'UTC')).toBe('2026-12-13');
    expect(
      nextDay(followed(every(6), written('2026-11-12T08:00:00.000Z', 'from-them'), earlier), 'UTC'),
    ).toBe('2026-12-24');
  });

  test('counts from a meeting as well', () => {
    const meetings = [{ id: 'm', at: '2026-11-14T08:00:00.000Z', text: '' }];
    expect(nextDay({ followUp: every(1), messages: [], meetings }, 'UTC')).toBe('2026-11-21');
  });

  test('counts from the day on which it was asked for, where there was no contact', () => {
    expect(nextDay(followed(every(1)), 'UTC')).toBe('2026-11-17');
  });

  test('that is asked for long after the last contact is due at once, and not long overdue', () => {
    const person = followed(every(2), written('2026-01-05T08:00:00.000Z'));
    expect(nextDay(person, 'UTC')).toBe('2026-11-10');
  });

  test('that is put off rests until then, and goes on from the next contact', () => {
    const followUp = putOffUntil(every(2), '2026-11-25');
    const before = written('2026-11-10T11:00:00.000Z');
    expect(nextDay(followed(followUp, before), 'UTC')).toBe('2026-11-25');
    expect(nextDay(followed(followUp, before, written('2026-11-26T11:00:00.000Z')), 'UTC')).toBe(
      '2026-12-10',
    );
  });

  test('is not brought forward by being put off', () => {
    const followUp = putOffUntil(every(4), '2026-11-12');
    expect(nextDay(followed(followUp, written('2026-11-11T11:00:00.000Z')), 'UTC')).toBe('2026-12-09');
  });

  test.each([
    // The last contact, and the day two weeks later, across what clocks and months do.
    ['Europe/Berlin', '2026-03-22T22:59:00.000Z', '2026-04-05'],
    ['Europe/Berlin', '2026-03-22T23:01:00.000Z', '2026-04-06'],
    ['Europe/Berlin', '2026-10-24T22:01:00.000Z', '2026-11-08'],
    ['America/New_York', '2026-11-01T03:59:00.000Z', '2026-11-14'],
    ['America/New_York', '2026-11-01T04:01:00.000Z', '2026-11-15'],
    ['UTC', '2028-02-15T12:00:00.000Z', '2028-02-29'],
    ['UTC', '2026-12-20T12:00:00.000Z', '2027-01-03'],
  ])('keeps its day of the week in %s after %s', (timeZone, contact, expected) => {
    const person = followed(every(2, '2026-01-01T12:00:00.000Z'), written(contact));
    expect(nextDay(person, timeZone)).toBe(expected);
  });

  test('stays within a week and two years', () => {
    expect(every(0).everyWeeks).toBe(1);
    expect(every(2.4).everyWeeks).toBe(2);
    expect(every(1000).everyWeeks).toBe(104);
  });
});

test('nothing is due where nothing was asked for', () => {
  const person = followed(null, written('2020-01-01T00:00:00.000Z'));
  expect(nextDay(person, 'UTC')).toBeNull();
  expect(dueOf(person, at('2026-11-20T00:00:00Z'))).toBeNull();
});

test('the same person is read anew when the user is somewhere else', () => {
  const person = followed(every(1), written('2026-11-15T23:30:00.000Z'));
  expect(nextDay(person, 'UTC')).toBe('2026-11-22');
  expect(nextDay(person, 'Asia/Tokyo')).toBe('2026-11-23');
  expect(nextDay(person, 'UTC')).toBe('2026-11-22');
});

test('those due today come by name, those overdue the longest first', () => {
  const people = [
    ['Zoë', '2026-11-20'],
    ['adam', '2026-11-20'],
    ['Mia', '2026-11-18'],
    ['Ben', '2026-11-01'],
    ['Lou', '2026-11-21'],
  ].map(([name = '', day = '']) => makePerson(name, { name, followUp: onDay(day) }));
  const { due, overdue } = dueLists(people, at('2026-11-20T12:00:00Z'));
  expect(due.map(({ person }) => person.name)).toEqual(['adam', 'Zoë']);
  expect(overdue.map(({ person, daysOver }) => [person.name, daysOver])).toEqual([
    ['Ben', 19],
    ['Mia', 2],
  ]);
});

test('any contact moves a rhythm to its weeks after that day, never before', () => {
  const days = fc.integer({ min: 0, max: 2_000 }).map((count) => daysAfter('2026-11-10', count));
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 104 }), (contactDay, weeks) => {
      const person = followed(every(weeks), written(`${contactDay}T12:00:00.000Z`));
      expect(nextDay(person, 'UTC')).toBe(daysAfter(contactDay, 7 * weeks));
      expect(dueOf(person, at(`${daysAfter(contactDay, 7 * weeks - 1)}T23:59:59Z`))).toBeNull();
      expect(dueOf(person, at(`${daysAfter(contactDay, 7 * weeks)}T00:00:00Z`))?.daysOver).toBe(0);
    }),
  );
});
