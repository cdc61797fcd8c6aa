import { expect, test } from 'vitest';
import { makePerson } from '../../test/support/core-in-folder.ts';
import { type FollowUpChoice, newFollowUp } from './follow-up.ts';
import { followUpWords } from './follow-up-words.ts';

const clock = { now: new Date('2026-11-29T12:00:00Z'), timeZone: 'UTC' };

function wordsOf(choice: FollowUpChoice, setAt = '2026-11-29T10:00:00.000Z') {
  return followUpWords(makePerson('p1', { followUp: newFollowUp(choice, setAt) }), clock);
}

test.each([
  ['2026-12-01', 'On 1 Dec', 'In 2 days', false],
  ['2026-11-30', 'On 30 Nov', 'Tomorrow', false],
  ['2026-11-29', 'On 29 Nov', 'Due today', true],
  ['2026-11-28', 'On 28 Nov', 'Overdue by 1 day', true],
  ['2026-11-26', 'On 26 Nov', 'Overdue by 3 days', true],
  ['2027-03-01', 'On 1 Mar 2027', '1 Mar 2027', false],
])('the day %s is said as “%s”, “%s”', (day, text, state, isDue) => {
  expect(wordsOf({ day }, '2026-11-01T10:00:00.000Z')).toEqual({ text, state, isDue });
});

test('a rhythm is said with its next day', () => {
  expect(wordsOf({ everyWeeks: 1 })).toEqual({
    text: 'Every week, next on 6 Dec',
    state: 'In 7 days',
    isDue: false,
  });
  expect(wordsOf({ everyWeeks: 1 }, '2026-11-20T10:00:00.000Z')).toEqual({
    text: 'Every week, due on 27 Nov',
    state: 'Overdue by 2 days',
    isDue: true,
  });
  expect(wordsOf({ everyWeeks: 6 })?.text).toBe('Every 6 weeks, next on 10 Jan 2027');
});

test('nothing is said where nothing was asked for, and once it is done with', () => {
  expect(followUpWords(makePerson('p1'), clock)).toBeNull();
  const meetings = [{ id: 'm', at: '2026-11-29T11:00:00.000Z', text: '' }];
  const followUp = newFollowUp({ day: '2026-11-29' }, '2026-11-29T10:00:00.000Z');
  expect(followUpWords(makePerson('p1', { followUp, meetings }), clock)).toBeNull();
});
