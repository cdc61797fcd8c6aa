/** Questions, with or without their mark, and clauses that only begin like one. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../../test/support/english.ts';
import type { Shape } from '../realised-answer.ts';
import {
  asksByTone,
  beginsAsQuestion,
  clauseShape,
  isInverted,
  isMeeting,
  isTitle,
  questionShape,
} from './question-shape.ts';

type Words = ReturnType<typeof english.read>;

const readings: Readonly<
  Record<string, readonly [(words: Words) => boolean, readonly string[], readonly string[]]>
> = {
  'the verb stands before who does it': [
    (words) => isInverted(words, 0),
    [
      'are you there',
      "aren't you there",
      'do trainees get paid',
      'did Ana sing',
      'is Ana there',
      'can anybody come',
      'is there room',
      'is the hall open',
      'have you a map',
      'did your course help',
      'did your course start?',
    ],
    [
      'have a look',
      'am I there',
      'you are there',
      'sing you songs',
      'did your course online',
      'can trainees come',
      'is trainees',
      'are',
    ],
  ],
  'it begins as a question': [
    (words) => beginsAsQuestion(words, 0),
    ['does remote ok include Canada', 'is next Friday any good', 'can trainees come', 'has everybody sung'],
    [
      'is',
      'is, well',
      'can trainees',
      'is sung here',
      'is very good',
      'is at the port',
      'sing songs',
      'can sing it',
    ],
  ],
  'a short question of its own': [
    isMeeting,
    ['coffee next week', 'a call', 'quick call on Monday'],
    ['your call', 'the call', 'call centre', 'we had a call', 'bees', 'a very short and quick call'],
  ],
  'asked by the tone alone': [
    asksByTone,
    ['you are still taking students', 'you have room', 'you still teach', 'you teach weaving'],
    ['you can teach', 'you taught weaving', 'we are here', 'you'],
  ],
};

describe.each(Object.entries(readings))('%s', (_, [reading, so, not]) => {
  test.each(so)('“%s”', (text) => {
    expect(reading(english.read(text))).toBe(true);
  });
  test.each(not)('not “%s”', (text) => {
    expect(reading(english.read(text))).toBe(false);
  });
});

test.each([
  ['Why Ferries Matter', true],
  ['How Bees Find Their Way Home', true],
  ['Why ferries matter', false],
  ['why Ferries Matter', false],
  ['Ferries Matter Much', false],
  ['Why Ferries', false],
])('“%s” is a title: %s', (text, is) => {
  expect(isTitle(text)).toBe(is);
});

test.each<[string, boolean, Shape | null]>([
  ['how did you get there', false, 'question'],
  ['what is it', false, 'question'],
  ['what about the bees', false, 'question'],
  ['how you got there', true, 'wh-clause'],
  ['when is noon', false, 'wh-clause'],
  ['who told you', true, 'question'],
  ['who told you', false, 'wh-clause'],
  ['how many people came', true, 'question'],
  ['how many people came', false, 'wh-clause'],
  ['in which town do you work', true, 'question'],
  ['in which town you work', true, null],
  ['in which town do you work', false, null],
  ['have your bees survived', true, 'question'],
  ['have your bees', false, null],
  ['are you there', false, 'question'],
  ['does remote ok include Canada', true, 'question'],
  ['does remote ok include Canada', false, null],
  ['the bees', true, null],
])('“%s”, where a question is due (%s): %s', (text, asks, shape) => {
  expect(questionShape(english.read(text), 0, asks)).toBe(shape);
});

test.each<[string, boolean, Shape]>([
  ['why', false, 'question'],
  ['if you come, can I see it', true, 'question'],
  ['if you come, can I see it', false, 'sentence'],
  ['what bees', true, 'question'],
  ['what bees', false, 'wh-clause'],
])('a clause “%s”, where a question is due (%s): %s', (text, asks, shape) => {
  expect(clauseShape(english.read(text), 0, asks)).toBe(shape);
});
