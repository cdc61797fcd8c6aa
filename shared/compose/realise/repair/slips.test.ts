/** Slips that a careful person mends while copying out an answer. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../../test/support/english.ts';
import type { PromptKindId } from '../../../prompt-kinds.ts';
import type { RealisedField } from '../realised-answer.ts';
import { withSlipsMended } from './slips.ts';

const names = { recipient: 'Robin Hale', others: ['Prajakta Joshi'] };
const mended = (field: RealisedField, text: string, kind: PromptKindId | null = null) =>
  withSlipsMended(text, { field, kind, names }, english);

describe('names of days and months have a capital', () => {
  test.each([
    ['closed on mondays and in july', 'closed on Mondays and in July'],
    ['from 3 march until may', 'from 3 March until May'],
    ['it is now november', 'it is now November'],
  ])('%s: %s', (text, by) => {
    expect(mended('reason', text)).toBe(by);
  });

  test.each(['it may help', 'they march on', 'in march formation', 'Monday', 'MONDAY'])(
    'not in “%s”',
    (text) => {
      expect(mended('reason', text)).toBe(text);
    },
  );
});

describe('two verbs are joined', () => {
  test.each([
    ['want buy queen', 'want to buy queen'],
    ['I hope meet you', 'I hope to meet you'],
    ['want work with you', 'want to work with you'],
  ])('%s: %s', (text, by) => {
    expect(mended('reason', text)).toBe(by);
  });

  test.each([
    'want to buy',
    'I want work in Leeds',
    'I want help',
    'let me try it',
    'you wanted dwell-time data',
    'we want drive-through lanes',
  ])('not in “%s”', (text) => {
    expect(mended('reason', text)).toBe(text);
  });
});

test('what is asked about gets its "it"', () => {
  expect(mended('question', 'is possible to book a slot?')).toBe('is it possible to book a slot?');
  expect(mended('question', 'is good if I come')).toBe('is it good if I come');
  expect(mended('question', 'is better honey sold')).toBe('is better honey sold');
  expect(mended('reason', 'is possible to book')).toBe('is possible to book');
});

describe('what was told says what it was about', () => {
  test.each([
    ['video how to make a hive', 'video on how to make a hive'],
    ['your podcast, gearbox oil sampling', 'your podcast on gearbox oil sampling'],
  ])('%s: %s', (text, by) => {
    expect(mended('prompt', text, 'talk')).toBe(by);
  });

  test.each([
    'your podcast, last week',
    'your talk, it was good',
    'your talk, slides, notes',
    'your garden, roses',
  ])('not in “%s”', (text) => {
    expect(mended('prompt', text, 'talk')).not.toContain(' on ');
  });
});

test('a thing and a sentence about it are two sentences', () => {
  expect(mended('prompt', 'the fair in Tbilisi, you tasted my honey', 'event')).toBe(
    'the fair in Tbilisi. You tasted my honey',
  );
  expect(mended('prompt', 'when we met, you tasted my honey', 'event')).toBe(
    'when we met, you tasted my honey',
  );
  expect(mended('prompt', 'in Tbilisi, you tasted my honey', 'event')).toBe(
    'in Tbilisi, you tasted my honey',
  );
});

test('a stroke parts two answers where something is offered', () => {
  expect(mended('benefitForThem', 'saves time / less waste')).toBe('saves time. less waste');
  expect(mended('benefitForThem', 'and/or')).toBe('and/or');
  expect(mended('benefitForMe', 'time / money')).toBe('time / money');
});

test('two things of a shared past are a list', () => {
  expect(mended('prompt', 'rio vista. robotics', 'past')).toBe('rio vista; robotics');
  expect(mended('prompt', 'Brightleaf, Prajakta', 'past')).toBe('Brightleaf; Prajakta');
  expect(mended('prompt', 'Leith Academy, 1988', 'past')).toBe('Leith Academy, 1988');
  expect(mended('prompt', 'we met. you sang', 'past')).toBe('we met. you sang');
  expect(mended('prompt', 'rio vista. robotics', 'field')).toBe('rio vista. robotics');
});
