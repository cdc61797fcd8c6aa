import { expect, test } from 'vitest';
import type { SentMessage } from './outcomes.ts';
import { replyTime } from './reply-time.ts';

const after = (...days: readonly (number | null)[]) =>
  replyTime(days.map((daysToReply): SentMessage => ({ ...silent, daysToReply })));

const silent: SentMessage = {
  ...{ personId: 'dana', at: '2026-10-01T12:00:00.000Z', purpose: null, channel: 'email' },
  ...{ templateId: null, length: 5, hasQuestion: false, wasAccepted: null, daysToReply: null, wasMet: false },
};

test('nothing is told of no reply', () => {
  expect(after()).toBeNull();
  expect(after(null, null)).toBeNull();
});

test.each([
  [0, 'less than a day'],
  [0.9, 'less than a day'],
  [1, '1 day'],
  [1.4, '1 day'],
  [2.6, '3 days'],
  [1_200, '1,200 days'],
])('of one reply it is told when that came: %d', (days, value) => {
  expect(after(null, days)).toEqual({ label: 'The one reply came after', value });
});

test.each([
  [[9, 1], '1 to 9 days'],
  [[3, 3], '3 days'],
  [[0.2, 0.8], 'less than a day'],
  [[5, 0.2, 2], 'less than a day to 5 days'],
])('of few replies it is told what they were, and nothing of half of them: %o', (days, value) => {
  expect(after(...days)).toEqual({ label: `The ${days.length} replies came after`, value });
});

test('of ten replies and more it is told within what whole days half of them came', () => {
  const label = 'Half of the 10 replies came within';
  expect(after(9, 9, 9, 9, 9, 2, 2, 2, 2, 2)).toEqual({ label, value: '6 days' });
  expect(after(9, 9, 9, 9, 3, 3, 2, 2, 2, 2)).toEqual({ label, value: '3 days' });
  expect(after(9, 9, 9, 9, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1)).toEqual({ label, value: '1 day' });
  expect(after(9, 9, 9, 9, 9, 1, 2, 2, 2, 3, 4, null)?.label).toBe('Half of the 11 replies came within');
  expect(after(9, 9, 9, 9, 9, 1, 2, 2, 2, 3, 4, null)?.value).toBe('4 days');
  expect(after(9, 9, 9, 9, 9, 9, 9, 9, 9)?.label).toBe('The 9 replies came after');
});
