import { expect, test } from 'vitest';
import { emptyAnswers } from '../../compose/empty-draft.ts';
import { briefOf } from './brief.ts';

test('the brief is the answers, the limit, the two questions and “invent nothing”, and nothing else', () => {
  const answers = {
    ...emptyAnswers,
    name: 'Priya Raman',
    profileLink: 'https://example.org/priya',
    commonConnections: ['Dana Ortiz', 'Lee Wong'],
    reason: ' you asked for open data ',
  };
  expect(briefOf(answers, 200)).toBe(
    [
      'Name: Priya Raman',
      'Common connections: Dana Ortiz, Lee Wong',
      'Your reason to connect: you asked for open data',
      '',
      'At most 200 characters.',
      '',
      'Answer these two questions of the recipient:',
      '1. What’s the compelling reason for us to connect?',
      '2. How do you think our connection will help both of us?',
      '',
      'Invent nothing: say only what stands above.',
    ].join('\n'),
  );
});

test('without an answer the brief begins with the limit', () => {
  expect(briefOf(emptyAnswers, 8_000)).toMatch(/^At most 8000 characters\./);
});
