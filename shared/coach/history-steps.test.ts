import { expect, test } from 'vitest';
import { makePerson } from '../../test/support/core-in-folder.ts';
import { prepareHistory, prepareHistoryInSteps } from './history.ts';

const text =
  'Hello Dana, you asked for the dwell times of all platforms, and we have three years of them to share.';
const message = (id: string, words = text) => ({
  id,
  at: '2026-11-01T10:00:00.000Z',
  direction: 'to-them' as const,
  purpose: null,
  channel: 'email' as const,
  templateId: null,
  text: words,
});

test('a history is prepared with a rest before every person and every message', () => {
  const people = [makePerson('p-1', { messages: [message('m-1'), message('m-2')] }), makePerson('p-2')];
  const steps = prepareHistoryInSteps(people);
  let rests = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) rests += 1;
  expect(rests).toBe(4);
  expect(step.value).toEqual(prepareHistory(people));
  expect(step.value.messages).toHaveLength(2);
});

test('a message that was read before is compared without the name that its person has now', () => {
  const messages = [
    message('m-1', 'It was good to hear Dana Okafor speak of the dwell times of all platforms.'),
  ];
  const shingles = (name: string) => [
    ...prepareHistory([makePerson('p-1', { name, messages })]).index.keys(),
  ];
  expect(shingles('Dana Okafor').some((shingle) => shingle.includes('dana'))).toBe(false);
  expect(shingles('Lee Wong').some((shingle) => shingle.includes('dana'))).toBe(true);
  expect(shingles('Dana Okafor').some((shingle) => shingle.includes('dana'))).toBe(false);
});
