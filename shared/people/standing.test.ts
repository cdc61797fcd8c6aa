import { expect, test } from 'vitest';
import type { Message } from '../model/person.ts';
import { standingOf } from './standing.ts';

function message(day: number, direction: Message['direction'], purpose: Message['purpose'] = null): Message {
  const at = `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`;
  return { id: `m${day}`, at, direction, purpose, channel: 'email', templateId: null, text: 'Hello' };
}

const standing = (...messages: readonly Message[]) => standingOf({ stage: 'accepted', messages });

test('nobody wrote yet', () => {
  expect(standing()).toEqual({
    stage: 'accepted',
    wasWrittenTo: false,
    wasWelcomed: false,
    theyWroteLast: false,
  });
});

test('who wrote last goes by the time, in whatever order it was recorded', () => {
  expect(standing(message(5, 'from-them'), message(3, 'to-them'))).toMatchObject({
    wasWrittenTo: true,
    theyWroteLast: true,
  });
  expect(standing(message(3, 'from-them'), message(5, 'to-them')).theyWroteLast).toBe(false);
});

test('only a first message of one’s own welcomes them', () => {
  expect(standing(message(5, 'to-them', 'first-message')).wasWelcomed).toBe(true);
  expect(standing(message(5, 'to-them', 'connection-request')).wasWelcomed).toBe(false);
  expect(standing(message(5, 'from-them', 'first-message')).wasWelcomed).toBe(false);
});
