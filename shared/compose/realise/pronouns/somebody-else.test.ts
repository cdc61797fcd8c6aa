import { describe, expect, test } from 'vitest';
import { english } from '../../../../test/support/english.ts';
import { speakToThem } from './speak-to-them.ts';

const names = { recipient: 'Priya Raman', others: ['Dana Ortiz'] };
const spoken = (text: string, isPrompt = false, isSomebodyNamed = false) =>
  speakToThem(text, english.read(text), { ...names, isSomebodyNamed }, english, isPrompt);

describe('what speaks about the recipient is said to them', () => {
  test.each([
    ['her talk', 'your talk'],
    ['his paper on scour', 'your paper on scour'],
    ['she gets access to our logs', 'you get access to our logs'],
    ['Thank you for her lecture at Northside', 'Thank you for your lecture at Northside'],
    ['his study with Tom Baker', 'your study with Tom Baker'],
    ['her essay about a widow', 'your essay about a widow'],
    ['at Transit Leeds she spoke about gravel', 'at Transit Leeds you spoke about gravel'],
    ['Priya thinks she can help', 'you think you can help'],
  ])('%s', (typed, said) => {
    expect(spoken(typed)).toBe(said);
  });

  test.each([
    ['their podcast on hedges', 'your podcast on hedges'],
    ['they wrote about hedges', 'you wrote about hedges'],
  ])('in what prompted it, "they" is the recipient: %s', (typed, said) => {
    expect(spoken(typed, true)).toBe(said);
    expect(spoken(typed)).toBeNull();
  });
});

describe('what may be about somebody else is left alone', () => {
  test.each([
    'he told me you are opening a bakery',
    'she says your glaze never cracks',
    'Tom Baker thinks he met somebody like that',
    'my landlord has a kiln and he never uses it',
    'she would like what he restored',
    'the vicar asked whether his choir could sing it',
    'a friend lent me her copy',
    'our au pair wants to finish her course',
    'the youngest of our crew forgot his helmet',
    'my other half spends his weekends at the track',
  ])('%s', (typed) => {
    expect(spoken(typed)).toBeNull();
  });

  test('where another answer is about somebody both know, that person may be meant', () => {
    expect(spoken('she said nice things', false, true)).toBeNull();
  });

  test('"their" beside "he" is two people’s', () => {
    expect(spoken('their post, which he liked', true)).toBeNull();
  });
});
