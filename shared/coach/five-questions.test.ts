import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyAnswers } from '../compose/empty-draft.ts';
import type { Answers } from '../model/draft.ts';
import { readFiveQuestions } from './five-questions.ts';

const answers: Answers = {
  ...emptyAnswers,
  howKnown: 'I was in the audience at Transit Leeds.',
  reason: 'You asked for open dwell-time data, and we have three years of it',
  benefitForThem: 'I can share our delay logs',
  benefitForMe: 'I would value a second opinion',
  commonConnections: ['Dana Ortiz'],
};

function read(text: string, given = answers) {
  return Object.fromEntries(readFiveQuestions(text, given).map((reading) => [reading.id, reading]));
}

test('quotes the words that answer each question', () => {
  const readings = read(
    'Hi Priya, I was in the audience at Transit Leeds. You asked for open dwell-time data, and we have three years of it. I can share our delay logs; I would value a second opinion. Do you model dwell time?',
  );
  expect(Object.values(readings).map(({ state }) => state)).toEqual(Array(5).fill('answered'));
  expect(readings.who?.evidence).toBe('“I was in the audience at Transit Leeds”');
  expect(readings.conversation?.evidence).toBe('“Do you model dwell time?”');
});

test('does not count what only the form knows', () => {
  expect(read('Hi Priya, let us connect.').reason?.state).toBe('partly');
});

test('leaves the reason open when there is none at all', () => {
  expect(read('Hi Priya.', emptyAnswers).reason?.state).toBe('open');
});

test('does not believe “lots of common contacts”, and says who is named', () => {
  expect(read('We have lots of common contacts.').truth).toMatchObject({
    state: 'partly',
    evidence: '“lots of common contacts”: you have named Dana Ortiz.',
  });
});

test('sees that only one side gains', () => {
  const given = { ...answers, benefitForThem: '' };
  expect(read('I would value a second opinion.', given).benefit).toMatchObject({ state: 'partly' });
});

test('finds no conversation where nothing is asked', () => {
  expect(read('Hi Priya. Buy this.').conversation?.state).toBe('open');
});

test('reads any text without failing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, reason) => {
      expect(readFiveQuestions(text, { ...answers, reason })).toHaveLength(5);
    }),
  );
});
