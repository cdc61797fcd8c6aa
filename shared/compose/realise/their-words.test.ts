/** What an answer repeats of the recipient's words, what it says of a thing of theirs, and what is remembered. */
import { describe, expect, test } from 'vitest';
import { realising } from '../../../test/support/realising.ts';
import type { PromptKindId } from '../../prompt-kinds.ts';
import type { RealisedField } from './realised-answer.ts';

const names = { recipient: 'Robin Hale', others: ['Prajakta Joshi'] };

const realised = realising(names);

describe('a claim of theirs is said to be theirs', () => {
  test.each<[PromptKindId, string, string]>([
    ['post', 'meetings are mostly a waste of time', 'You wrote that meetings are mostly a waste of time.'],
    ['post', 'growers shd be paid by quality', 'You wrote that growers should be paid by quality.'],
    ['post', 'that outdoor stages in August are a war', 'You wrote that outdoor stages in August are a war.'],
    ['talk', 'that nobody waits', 'You said that nobody waits.'],
    ['talk', 'bees are shy', 'You said that bees are shy.'],
    ['post', 'we are shy', 'We are shy.'],
    ['post', 'the article says bees sleep', 'The article says bees sleep.'],
    ['post', 'Mary posted it', 'Mary posted it.'],
    ['post', 'wrote that you sing', 'You wrote that you sing.'],
    ['post', 'wrote with my sister', 'I wrote with my sister.'],
    [
      'talk',
      "lecture 'silence is drawn, not heard'",
      "Thank you for your lecture 'silence is drawn, not heard'.",
    ],
    ['talk', 'meeting for new glaziers', 'I was at your meeting for new glaziers.'],
    ['post', 'asked users what they hate', 'You asked users what they hate.'],
    ['talk', 'the talk: Day 1 is late', 'Thank you for the talk: Day 1 is late.'],
    ['post', 'that post on reeds', 'I read that post on reeds.'],
    ['work', 'bees are shy', 'Bees are shy.'],
  ])('%s: “%s”', (kind, typed, expected) => {
    expect(realised('prompt', typed, kind).sentence).toBe(expected);
  });
});

describe('what is said of a thing is not said of who writes', () => {
  test.each([
    ['Useful for our orchard. I have three', 'It is useful for our orchard. I have three.'],
    ['Beautiful. Nobody here builds so', 'Beautiful. Nobody here builds so.'],
    ['useful to know', 'It would be useful to know.'],
    ['only glazier who answers', 'You are the only glazier who answers.'],
    ['first one to ask', 'You are the first one to ask.'],
    ['only on Mondays', 'I am writing only on Mondays.'],
    ['3 years in the rain and still dry', '3 years in the rain and still dry.'],
  ])('“%s”', (typed, expected) => {
    expect(realised('reason', typed).sentence).toBe(expected);
  });
});

describe('what both were in, or one remembers', () => {
  test.each([
    ['her ceramics class', 'I was in her ceramics class.'],
    ['the elephant with the scar', 'I remember the elephant with the scar.'],
    ['audit of last year', 'I remember the audit of last year.'],
    ['the old shipyard', 'We were both at the old shipyard.'],
    ['the choir', 'We were both in the choir.'],
    ['year 1999, my first winter', 'I remember the year 1999, my first winter.'],
    ['cross training in Oslo in 2017', 'We were both in cross training in Oslo in 2017.'],
    ['the guideline committee in 2022', 'We were both in the guideline committee in 2022.'],
    ['shared a boat in 2021', 'We shared a boat in 2021.'],
    ['my interview in 2015; I came late', 'I am writing because of my interview in 2015. I came late.'],
  ])('“%s”', (typed, expected) => {
    expect(realised('prompt', typed, 'past').sentence).toBe(expected);
  });
});

test.each<[RealisedField, string, string]>([
  [
    'reason',
    'putting a face to the name. and moaning about doors',
    'I am putting a face to the name. And moaning about doors.',
  ],
  ['reason', 'argued with my whole team about it', 'I argued with my whole team about it.'],
  ['reason', 'impressed with your maps', 'I was impressed with your maps.'],
  ['reason', 'agree 100%', 'I agree 100%.'],
  ['reason', 'after your course nobody was afraid to ask', 'After your course nobody was afraid to ask.'],
  ['reason', 'after that, I went home', 'After that, I went home.'],
  ['reason', 'Before I could only guess', 'Before I could only guess.'],
  ['reason', 'not agree with all of it', 'I do not agree with all of it.'],
  ['howKnown', 'was my first teacher', 'Was my first teacher.'],
  ['howKnown', 'bought reeds from me at the market', 'You bought reeds from me at the market.'],
  [
    'benefitForThem',
    'a baker who delivers and stays till noon',
    'I can offer a baker who delivers and stays till noon.',
  ],
  [
    'benefitForThem',
    "20 lads who'd listen but would not ask",
    "I can offer 20 lads who'd listen but would not ask.",
  ],
  ['benefitForThem', 'people who plant trees', 'I can offer people who plant trees.'],
  ['benefitForThem', 'paid, 150 a session', 'It is paid, 150 a session.'],
  [
    'benefitForThem',
    'readers, and our hall is open for you',
    'I can offer readers, and our hall is open for you.',
  ],
  ['benefitForThem', 'feedback, and I can check the maps', 'I can offer feedback. I can check the maps.'],
  ['benefitForThem', 'very sincere young audience', 'I can offer a very sincere young audience.'],
  [
    'benefitForMe',
    'a name to call when list is not clear',
    'I would welcome a name to call when list is not clear.',
  ],
  [
    'benefitForMe',
    'A plan for a month, one page will do',
    'I would welcome a plan for a month, one page will do.',
  ],
])('%s: “%s”', (field, typed, expected) => {
  expect(realised(field, typed).sentence).toBe(expected);
});

test.each<[RealisedField, string, string]>([
  ['howKnown', 'was my first teacher', 'you were my first teacher'],
  ['reason', "she's directed six plays", "you've directed six plays"],
  ['reason', "she's retired now", "you're retired now"],
  ['reason', 'she drew squids and put them up', 'you drew squids and put them up'],
  ['benefitForThem', 'I can give her real figures', 'I can give you real figures'],
  ['benefitForThem', 'I can show her new maps to my class', 'I can show your new maps to my class'],
  ['benefitForMe', 'watching her work for a day', 'watching you work for a day'],
  ['reason', 'Chef Robin taught me', 'you taught me'],
  ['benefitForThem', 'it saves her undoing my work', 'it saves you undoing my work'],
  ['benefitForThem', 'I love her writing', 'I love your writing'],
  ['reason', 'I tell her honest how it works', 'I tell you honest how it works'],
  [
    'reason',
    'there are plants in her garden that you do not find here',
    'there are plants in your garden that you do not find here',
  ],
  ['reason', 'she knows what a lung is, i.e. her', 'you know what a lung is, i.e. you'],
  ['reason', 'on his list everybody can see his rank', 'on your list everybody can see his rank'],
  ['reason', 'my sister says Robin helped her', 'my sister says you helped her'],
  [
    'prompt',
    'her talk about late talkers and how we ask them',
    'your talk about late talkers and how we ask them',
  ],
])('%s: “%s” is said to them', (field, typed, expected) => {
  expect(realised(field, typed).offer).toMatchObject({ text: expected });
});

describe('a clause that looks like something else is kept as it is', () => {
  test.each<[RealisedField, string]>([
    ['reason', 'Everything I do in the water is yours.'],
    ['reason', 'Boats in that harbour are burning coal.'],
    ['reason', 'At Oban 900 people walk out to the pier.'],
    ['reason', 'Each evening it stays open.'],
    ['reason', 'To throw it away makes me ill.'],
    ['reason', 'Highest tides among nine harbours.'],
    ['reason', 'Our meadows flood at the same time.'],
    ['benefitForMe', 'Cheap, and fun.'],
  ])('%s: “%s”', (field, typed) => {
    expect(realised(field, typed).sentence).toBe(typed);
  });

  test.each<[RealisedField, string, string]>([
    ['reason', 'the way you led the strike', 'I am writing because of the way you led the strike.'],
    ['reason', 'to throw a party', 'I am writing to throw a party.'],
    ['benefitForThem', 'photos of 14 failed ones', 'I can offer photos of 14 failed ones.'],
    ['benefitForThem', 'knowing that it helped', 'You would know that it helped.'],
    ['benefitForMe', 'practise English', 'I would like to practise English.'],
    ['benefitForMe', 'everything you know', 'I would welcome everything you know.'],
    ['howKnown', 'subscriber since 2018', 'I am a subscriber since 2018.'],
  ])('%s: “%s” is none', (field, typed, expected) => {
    expect(realised(field, typed).sentence).toBe(expected);
  });
});

test.each([
  ['flowers without foam', 'We both work on flowers without foam.'],
  ['papers on reeds', 'We both work on papers on reeds.'],
  ['teachers', 'We are both teachers.'],
])('“%s” are people, or things: %s', (typed, expected) => {
  expect(realised('prompt', typed, 'field').sentence).toBe(expected);
});

test('whoever is to hear it is the one whose marriage it is', () => {
  expect(realised('benefitForMe', 'I want my gaffer to hear it before his marriage goes').offer).toBeNull();
});
