/** What is said about the recipient, said to them; and the names that the form knows. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../../test/support/english.ts';
import { withKnownNames } from '../repair/known-names.ts';
import { speakToThem } from './speak-to-them.ts';

const names = {
  recipient: 'Priya Raman',
  callThem: 'Pri',
  others: ['Dana Ortiz', 'Mark Rose', 'Lee'],
  isSomebodyNamed: false,
};

const said = (text: string, isPrompt: boolean) =>
  speakToThem(text, english.read(text), names, english, isPrompt);

describe('said to them', () => {
  test.each([
    ["Priya's talk", 'your talk'],
    ["Priya's going to speak", "you're going to speak"],
    ["Priya's a judge", "you're a judge"],
    ['Pri wrote it', 'you wrote it'],
    ['Priya Raman wrote it', 'you wrote it'],
    ["about Priya's loom", 'about your loom'],
    ['she has a loom', 'you have a loom'],
    ['has she a loom', 'have you a loom'],
    ['is she late', 'are you late'],
    ['was he late', 'were you late'],
    ['does he weave', 'do you weave'],
    ["she's late", "you're late"],
    ['she often weaves', 'you often weave'],
    ['her new loom', 'your new loom'],
    ['her 42 looms', 'your 42 looms'],
    ['saw her Leeds talk', 'saw your Leeds talk'],
    ['saw her weaving', 'saw your weaving'],
    ['saw her', 'saw you'],
    ['hers', 'yours'],
    ['is it his', 'is it yours'],
    ['himself', 'yourself'],
    ['herself', 'yourself'],
  ])('%s: %s', (typed, spoken) => {
    expect([said(typed, false), said(typed, true)]).toEqual([spoken, spoken]);
  });

  test.each([
    ['their post', 'your post'],
    ['they said so', 'you said so'],
    ['ask them', 'ask you'],
  ])('in what prompted it alone: %s', (typed, spoken) => {
    expect([said(typed, false), said(typed, true)]).toEqual([null, spoken]);
  });

  test.each(['my nurses and their looms', 'at Dana her loom', 'Lee and her loom', 'the talk', ''])(
    'nothing is changed in “%s”',
    (typed) => {
      expect([said(typed, false), said(typed, true)]).toEqual([null, null]);
    },
  );
});

describe('a name that the form knows gets its capitals', () => {
  test.each([
    ['dana ortiz wrote', 'Dana Ortiz wrote'],
    ['mark rose wrote', 'Mark Rose wrote'],
    ['dana wrote', 'Dana wrote'],
    ['priya weaves', 'Priya weaves'],
    ['lee and dana', 'lee and Dana'],
  ])('%s: %s', (typed, written) => {
    expect(withKnownNames(typed, names, english)).toBe(written);
  });

  test.each(['i mark it', 'a dana', 'the rose', 'red rose', 'DANA wrote', 'Dana Ortiz'])(
    'but not in “%s”',
    (typed) => {
      expect(withKnownNames(typed, names, english)).toBe(typed);
    },
  );

  test('and without names nothing is done', () => {
    expect(withKnownNames('dana wrote', { ...names, recipient: '', others: ['x'] }, english)).toBe(
      'dana wrote',
    );
  });
});
