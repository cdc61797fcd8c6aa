/** What is answered where no request is written: to what they asked, through whom, and why not. */
import { expect, test } from 'vitest';
import { english } from '../../../test/support/english.ts';
import { realiseAnswer } from './realise-answer.ts';
import type { RealisedField } from './realised-answer.ts';

const names = { recipient: 'Robin Hale', others: ['Lee Wong'] };

const realise = (field: RealisedField, typed: string) =>
  realiseAnswer({ field, kind: null, beginning: null, typed, names }, english);

test.each([
  ['No', 'No.'],
  ['none', 'None.'],
  ['october', 'October.'],
  ["don't know yet, we meet on Monday", "Don't know yet, we meet on Monday."],
  ['mostly at night', 'Mostly at night.'],
  ['count per door', 'Count per door.'],
  ['Per door. and since May', 'Per door. And since May.'],
])('an answer to what they asked begins as it is typed: %s', (typed, sentence) => {
  expect(realise('answerToThem', typed)).toMatchObject({ sentence, problem: null });
});

test.each(['n/a', 'TBD', '…', '?', 'todo', 'later'])('“%s” is no answer yet', (typed) => {
  expect(realise('answerToThem', typed)).toMatchObject({ sentence: null, problem: 'says-nothing' });
});

test.each([
  ['you two ran the night shift together', 'You two ran the night shift together.'],
  ['because you know Lee from school', 'I am asking you because you know Lee from school.'],
  ['your years at Harbour Rail', 'I am asking you because of your years at Harbour Rail.'],
  ['as a friend of Lee', 'I am asking you as a friend of Lee.'],
])('why they are asked for an introduction: %s', (typed, sentence) => {
  expect(realise('whyThem', typed).sentence).toBe(sentence);
});

test.each([
  ['busy until May', 'I am busy until May.'],
  ['only connect with people I know', 'I only connect with people I know.'],
  ['because I am leaving the trade', 'That is because I am leaving the trade.'],
  ['no time until spring', 'I have no time until spring.'],
  ['I do not buy tools', 'I do not buy tools.'],
])('why the user declines: %s', (typed, sentence) => {
  expect(realise('whyNot', typed).sentence).toBe(sentence);
});
