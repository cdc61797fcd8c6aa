/** Words as they sound, and days in short, spelt out as one would to a stranger. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../../test/support/english.ts';
import { realising } from '../../../../test/support/realising.ts';
import type { RealisedField } from '../realised-answer.ts';
import { withShorthandSpelt } from './shorthand.ts';

const realise = realising({ recipient: 'Priya Raman', others: [] });

test.each([
  ['I wanna rent a desk', 'I want to rent a desk'],
  ['lemme know', 'let me know'],
  ["I've gotta go", "I've got to go"],
  ['we gotta go', 'we have to go'],
  ['I shoulda asked', 'I should have asked'],
  ['been tryna find a drummer', 'been trying to find a drummer'],
  ['feels kinda odd', 'feels rather odd'],
  ['I kinda know the mayor', 'I kind of know the mayor'],
  ['we are sorta neighbours', 'we are sort of neighbours'],
  ['he gotta see it', 'he has to see it'],
  ['my boss is gonna leave', 'my boss is going to leave'],
  ['got a quick msg', 'got a quick message'],
  ['the fair on Fri evening', 'the fair on Friday evening'],
  ['the fair last fri we had', 'the fair last Friday we had'],
  ['some kinda glue', 'some kind of glue'],
  ['dunno how to fire it', "don't know how to fire it"],
  ['the webinar last tues', 'the webinar last Tuesday'],
  ['the fair on weds', 'the fair on Wednesday'],
  ['the fair last sat', 'the fair last Saturday'],
  ['the fair on fri', 'the fair on Friday'],
])('%s', (typed, spelt) => {
  expect(withShorthandSpelt(typed, english)).toBe(spelt);
});

test.each([
  'a wannabe potter',
  'dunno',
  'we talked on sun and wind',
  'this sat in a drawer',
  'the last sat in the hall',
  'the cat sat down',
  'WANNA and GONNA are bands',
  'the fair on Mon Repos',
  'last Sun workstation',
  'the song “gimme some water”',
  'a use of msg in soup',
  'the council gonna close the hall',
])('%s stays', (typed) => {
  expect(withShorthandSpelt(typed, english)).toBe(typed);
});

describe('whose it is', () => {
  test.each<readonly [RealisedField, string, string]>([
    ['reason', 'wanna rent a chair at your salon', 'I want to rent a chair at your salon.'],
    ['reason', "Just wanna tell you it's unreal", "I just want to tell you it's unreal."],
    ['reason', 'gonna retire soon and need a buyer', 'I am going to retire soon and need a buyer.'],
    ['reason', 'gotta move my bees by may', 'I have to move my bees by May.'],
    ['reason', 'kinda stuck with my thesis', 'I am rather stuck with my thesis.'],
    ['question', 'wanna meet?', 'Do you want to meet?'],
    ['question', 'wanna grab a coffee', 'Do you want to grab a coffee?'],
    ['question', 'wanna know how you did it', 'I want to know how you did it.'],
    ['question', 'gonna be there?', 'Are you going to be there?'],
    ['question', 'gotta book?', 'Do I have to book?'],
    ['question', 'you coming friday?', 'Are you coming Friday?'],
    ['question', 'you got anything outta Ely?', 'Have you got anything out of Ely?'],
    ['question', "you reckon it'd work on clay?", "Do you reckon it'd work on clay?"],
    ['question', 'need planning for that?', 'Do I need planning for that?'],
    ['question', 'need anyone for harvest?', 'Do you need anyone for harvest?'],
    ['question', 'need a hand?', 'Do you need a hand?'],
    ['question', 'happy to chat?', 'Are you happy to chat?'],
    ['question', 'ever had one go wrong', 'Have you ever had one go wrong?'],
    ['reason', 'rather than wait', 'Rather than wait.'],
  ])('%s: %s', (field, typed, sentence) => {
    expect(realise(field, typed).sentence).toBe(sentence);
  });
});
