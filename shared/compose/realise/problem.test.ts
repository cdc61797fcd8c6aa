/** Why an answer is asked back, and where its sentence can stand. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../test/support/english.ts';
import type { PromptKindId } from '../../prompt-kinds.ts';
import { problemOf } from './problem.ts';
import { readPart } from './read-part.ts';
import type { AnswerToRealise, Problem, RealisedField } from './realised-answer.ts';

const names = { recipient: 'Robin Hale', others: [] };

function problem(text: string, more: Pick<AnswerToRealise, 'field'> & Partial<AnswerToRealise>, parts = 1) {
  const answer: AnswerToRealise = { kind: null, beginning: null, typed: text, names, ...more };
  const part = readPart(text, answer, english);
  return problemOf(
    Array.from({ length: parts }, () => part),
    text,
    answer,
    english,
  );
}

type Row = readonly [field: RealisedField, kind: PromptKindId | null, text: string];

const asked: Readonly<Record<Problem, readonly Row[]>> = {
  'says-nothing': [
    ['reason', null, '...'],
    ['reason', null, 'n/a'],
    ['answerToThem', null, 'tbd'],
    ['answerToThem', null, '?'],
    ['answerToThem', null, 'later'],
    ['answerToThem', null, ''],
  ],
  'says-too-little': [
    ['prompt', 'event', 'webinar'],
    ['prompt', 'event', 'a webinar'],
    ['benefitForThem', null, 'advice'],
    ['benefitForMe', null, 'learning'],
    ['benefitForMe', null, 'combine'],
    ['prompt', 'talk', 'talk'],
  ],
  'unclear-who': [
    ['reason', null, 'hiring manager for testers'],
    ['reason', null, 'teacher in Leeds'],
    ['howKnown', null, 'old boss'],
    ['howKnown', null, 'former teacher'],
    ['howKnown', null, 'my teacher at school'],
    ['howKnown', null, 'friend of my cousin'],
    ['reason', null, 'to raise a question in Parliament'],
  ],
};

describe.each(Object.entries(asked))('%s', (what, rows) => {
  test.each(rows)('%s, %s: %s', (field, kind, text) => {
    expect(problem(text, { field, kind })).toBe(what);
  });
});

test.each<Row>([
  ['answerToThem', null, 'No'],
  ['answerToThem', null, 'October'],
  ['answerToThem', null, 'later this week'],
  ['prompt', 'event', 'the webinar'],
  ['prompt', 'event', 'a webinar on bees'],
  ['prompt', 'field', 'weaving'],
  ['prompt', 'past', 'Leeds'],
  ['benefitForThem', null, 'advice on bees'],
  ['benefitForMe', null, 'learning from you'],
  ['work', null, 'weaving'],
  ['howKnown', null, 'church'],
  ['howKnown', null, 'the old boss of my cousin'],
  ['howKnown', null, 'a friend of my cousin'],
  ['howKnown', null, 'Ana, my cousin'],
  ['reason', null, 'the hiring manager'],
  ['reason', null, 'bees in Leeds'],
  ['reason', null, 'to learn from you'],
  ['reason', null, 'to raise your question in Parliament'],
  ['benefitForMe', null, 'to raise a question in Parliament'],
])('%s, %s: “%s” can stand', (field, kind, text) => {
  expect(problem(text, { field, kind })).toBeNull();
});

test('whoever chose a beginning wants the sentence that it makes, unless nothing is said', () => {
  const chosen = { field: 'reason', beginning: 'i-am-a' } as const;
  expect(problem('hiring manager for testers', chosen)).toBeNull();
  expect(problem('n/a', chosen)).toBe('says-nothing');
});

test('of several sentences none says too little', () => {
  expect(problem('webinar', { field: 'prompt', kind: 'event' }, 2)).toBeNull();
  expect(problem('to raise a question in Parliament', { field: 'reason' }, 2)).toBe('unclear-who');
});
