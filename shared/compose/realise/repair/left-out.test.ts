/** Subjects and other words that an answer leaves out, put in where they are due. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../../test/support/english.ts';
import { mended } from '../mend.ts';
import type { AnswerToRealise } from '../realised-answer.ts';
import { leftOutSubjectMends } from './left-out-subject.ts';
import { betterMends, bitMends, kinMends, notToMends, passiveMends, wishMends } from './left-out-words.ts';

type Words = ReturnType<typeof english.read>;
/** What becomes of an answer; a text alone stays as it is. */
type Row = string | readonly [typed: string, result: string];

function becomes(mending: (words: Words) => ReturnType<typeof kinMends>, rows: readonly Row[]) {
  const all = rows.map((row) => (typeof row === 'string' ? ([row, row] as const) : row));
  test.each(all)('%s → %s', (typed, result) => {
    expect(mended(typed, mending(english.read(typed)))).toBe(result);
  });
}

describe('whose somebody is', () => {
  becomes(kinMends, [["wife's boss", "my wife's boss"], "wife's", "choir's boss", 'wife and boss']);
});

describe('a little', () => {
  becomes(bitMends, [
    ['bit scared', 'I am a bit scared'],
    ['bit slow', 'I am a bit slow'],
    'bit of bread',
    'very scared',
    'bit me',
  ]);
});

describe('done to the sender', () => {
  becomes(passiveMends, [
    ['laid off from the mill', 'I was laid off from the mill'],
    ['both made redundant', 'we were both made redundant'],
    'laid bricks',
    'both made bread',
  ]);
});

describe('a wish without its verb', () => {
  becomes(
    (words) => wishMends(words, english),
    [
      ['would like connect with millers', 'would like to connect with millers'],
      ['like to meet', 'would like to meet'],
      'would like bread',
      'would like help',
      'like bread',
      'would bake',
    ],
  );
  becomes(
    (words) => notToMends(words, english),
    [
      ['do not lose it again', 'not to lose it again'],
      ["don't lose it", 'not to lose it'],
      ['not wake at three', 'not to wake at three'],
      ['not be late', 'not to be late'],
      'do not want it',
      'not sure',
      'not',
      'do lose it',
      'not often',
    ],
  );
  becomes(betterMends, [
    ['better at chess', 'be better at chess'],
    ['calmer', 'be calmer'],
    'better tools',
    'bread at chess',
  ]);
});

describe('what or who a sentence is about', () => {
  const mending = (field: AnswerToRealise['field'], kind: AnswerToRealise['kind']) => (words: Words) =>
    leftOutSubjectMends(words, { field, kind }, english);

  describe('in a reason', () => {
    becomes(mending('reason', null), [
      ["Doesn't start in the cold", "It doesn't start in the cold"],
      ['Is very good app', 'It is very good app'],
      ['Is the best steel I know', 'It is the best steel I know'],
      ['Was impressed', 'I was impressed'],
      ['Was very impressed', 'I was very impressed'],
      ['Was very sunny', 'It was very sunny'],
      ['I saw it. Blew my mind.', 'I saw it. It blew my mind.'],
      ['I saw it. Works uphill.', 'I saw it. It works uphill.'],
      ['I saw it. Thought you should know.', 'I saw it. I thought you should know.'],
      'Is the shop open',
      'Is very good app?',
      'Blew my mind.',
      'Works uphill',
      'Thought you should know',
      'I saw it. Thought hard.',
      'I saw it. Sings daily.',
      'I saw it. Great.',
      ['Would save me a trip', 'It would save me a trip'],
      'Would love a trip',
    ]);
  });

  describe('where their work prompted it', () => {
    becomes(mending('reason', 'work'), [['Works uphill', 'It works uphill'], 'Sings daily', 'Works']);
  });

  describe('in what is in it for one of the two', () => {
    becomes(mending('benefitForThem', null), [
      ['Would save you a trip', 'It would save you a trip'],
      ['Might help me sleep', 'It might help me sleep'],
      'Could help you move',
      'Would sing you a song',
      'Would save trips',
      'Is very good app',
      ['Maps. Is very good.', 'Maps. It is very good.'],
    ]);
  });

  describe('in how they are known', () => {
    becomes(mending('howKnown', null), [
      'I saw it. Blew my mind.',
      ['I saw it. Was impressed.', 'I saw it. I was impressed.'],
    ]);
  });
});
