import { describe, expect, test } from 'vitest';
import { english } from '../../../test/support/english.ts';
import { speakToThem } from './speak-to-them.ts';

const names = { recipient: 'Priya Raman', others: ['Dana Ortiz', 'Lee Wong'] };

const said = (text: string, known = names) => speakToThem(text, english.read(text), known, english, false);

describe('what is said about the recipient is said to them', () => {
  test.each([
    ['her talk', 'your talk'],
    ['his article on flumes', 'your article on flumes'],
    ['her new parser', 'your new parser'],
    ['I heard her', 'I heard you'],
    ['I heard her in Leeds', 'I heard you in Leeds'],
    ['I met him in Leeds', 'I met you in Leeds'],
    ['the talk was hers', 'the talk was yours'],
    ['the talk was his', 'the talk was yours'],
    ['she wrote it herself', 'you wrote it yourself'],
    ['he built it himself', 'you built it yourself'],
  ])('%s: %s', (text, spoken) => {
    expect(said(text)).toBe(spoken);
  });

  test.each([
    ['she gets access to our logs', 'you get access to our logs'],
    ['he is on the board', 'you are on the board'],
    ['she was on the board', 'you were on the board'],
    ['she has a parser', 'you have a parser'],
    ['he does it by hand', 'you do it by hand'],
    ['she can test it', 'you can test it'],
    ['she often writes about it', 'you often write about it'],
    ['she wrote about it', 'you wrote about it'],
    ['what is she working on', 'what are you working on'],
    ['how does he count them', 'how do you count them'],
    ['where did she go', 'where did you go'],
  ])('with the verb that goes with it: %s', (text, spoken) => {
    expect(said(text)).toBe(spoken);
  });

  test.each([
    ["Priya's talk", 'your talk'],
    ["I liked Priya's talk", 'I liked your talk'],
    ["Priya Raman's talk", 'your talk'],
    ['Priya wrote about it', 'you wrote about it'],
    ['Priya Raman writes about it', 'you write about it'],
    ['Priya is on the board', 'you are on the board'],
    ['priya has a parser', 'you have a parser'],
  ])('by their name: %s', (text, spoken) => {
    expect(said(text)).toBe(spoken);
  });
});

test.each(['your talk', 'I read it', 'they wrote it', 'its data', 'the reeds', ''])(
  'what is not about them stays: “%s”',
  (text) => {
    expect(said(text)).toBeNull();
  },
);

test('what may be about somebody else whom the form knows stays', () => {
  expect(said('I heard Dana and her team')).toBeNull();
  expect(said('we know Wong and he is keen')).toBeNull();
});

test('somebody else who is named after what is said of them changes nothing', () => {
  expect(said('her talk with Dana')).toBe('your talk with Dana');
});

test('without a name, only the pronouns tell', () => {
  const nobody = { recipient: ' ', others: [] };
  expect(said('her talk', nobody)).toBe('your talk');
  expect(said('Priya wrote about it', nobody)).toBeNull();
  expect(said('I heard Dana and her team', nobody)).toBeNull();
});
