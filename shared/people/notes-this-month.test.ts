import { expect, test } from 'vitest';
import { makePerson } from '../../test/support/core-in-folder.ts';
import type { Message } from '../model/person.ts';
import { notesThisMonth } from './notes-this-month.ts';

const note: Message = {
  id: 'm1',
  at: '2026-11-20T08:00:00.000Z',
  direction: 'to-them',
  purpose: 'connection-request',
  channel: 'linkedin-note',
  templateId: null,
  text: 'Hi',
};

function count(messages: readonly Message[], now = '2026-11-23T12:00:00Z', timeZone = 'UTC'): number {
  return notesThisMonth([makePerson('p1', { messages })], { now: new Date(now), timeZone });
}

function countAt(at: string, now: string, timeZone: string): number {
  return count([{ ...note, at }], now, timeZone);
}

test('counts the notes with an invitation that went out this month, to whomever', () => {
  expect(count([note, { ...note, channel: 'linkedin-note-premium' }])).toBe(2);
  const people = [makePerson('p1', { messages: [note] }), makePerson('p2', { messages: [note] })];
  expect(notesThisMonth(people, { now: new Date('2026-11-23T12:00:00Z'), timeZone: 'UTC' })).toBe(2);
});

test('counts neither last month, nor other channels, nor what came in', () => {
  expect(
    count([
      { ...note, at: '2026-10-31T23:59:59.000Z' },
      { ...note, channel: 'email' },
      { ...note, direction: 'from-them' },
      { ...note, purpose: 'reply-to-request' },
    ]),
  ).toBe(0);
});

test('counts from the first moment of the month to its last', () => {
  const now = '2026-10-31T23:59:59.000Z';
  expect(countAt('2026-10-01T00:00:00.000Z', now, 'UTC')).toBe(1);
  expect(countAt('2026-09-30T23:59:59.999Z', now, 'UTC')).toBe(0);
  expect(countAt(now, now, 'UTC')).toBe(1);
});

test('does not take the same month of another year for this one', () => {
  expect(countAt('2025-11-20T08:00:00.000Z', '2026-11-23T12:00:00Z', 'UTC')).toBe(0);
  // Sent while the clock was a year ahead.
  expect(countAt('2027-11-20T08:00:00.000Z', '2026-11-23T12:00:00Z', 'UTC')).toBe(0);
});

test('follows the calendar of where the user is, not that of Greenwich', () => {
  // Half past ten in the evening of 31 October in New York, when it is November in Greenwich already.
  const lateInOctober = '2026-11-01T02:30:00.000Z';
  const november = '2026-11-20T15:00:00.000Z';
  expect(countAt(lateInOctober, november, 'UTC')).toBe(1);
  expect(countAt(lateInOctober, november, 'America/New_York')).toBe(0);
  // Eight in the morning of 1 December in Tokyo, when Greenwich still has November.
  const earlyInDecember = '2026-11-30T23:00:00.000Z';
  expect(countAt(november, earlyInDecember, 'Asia/Tokyo')).toBe(0);
  expect(countAt(earlyInDecember, earlyInDecember, 'Asia/Tokyo')).toBe(1);
});
