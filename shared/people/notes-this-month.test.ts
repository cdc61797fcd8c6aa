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
const now = new Date('2026-11-23T12:00:00Z');

function count(...messages: readonly Message[]): number {
  return notesThisMonth([makePerson('p1', { messages })], now);
}

test('counts the notes with an invitation that went out this month', () => {
  expect(count(note, { ...note, channel: 'linkedin-note-premium' })).toBe(2);
});

test('counts neither last month, nor other channels, nor what came in', () => {
  expect(
    count(
      { ...note, at: '2026-10-31T23:59:59.000Z' },
      { ...note, channel: 'email' },
      { ...note, direction: 'from-them' },
      { ...note, purpose: 'reply-to-request' },
    ),
  ).toBe(0);
});
