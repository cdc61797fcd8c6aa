import { describe, expect, test } from 'vitest';
import { english } from '../../test/support/english.ts';
import { isWorthSaying } from './beside-prompt.ts';
import { emptyAnswers } from './empty-draft.ts';
import { realisedAnswer } from './realised-answers.ts';

const talk = 'Thank you for your talk in Leeds.';

function isSaid(howKnown: string, prompt = talk, isChosen = false): boolean {
  const realised = realisedAnswer({ ...emptyAnswers, howKnown }, 'howKnown', english);
  return isWorthSaying(realised, prompt, isChosen, english);
}

describe('beside what prompted the message it is said', () => {
  test.each([
    'you inspected us in April',
    'We have spoken once on the phone, years ago.',
    'met at the ram sale',
    'I have read two of your books',
    'My nephew was in your school.',
    'I have only seen you on video',
    'My colleague, Ginette, was on your course.',
    'In 2019 we shared an office',
    'After your lecture we talked for an hour',
    'My wife says you taught her to swim',
    'You treated my mother and she walks again',
    'you came in my shop at Christmas',
    'We were colleagues at Siemens',
    'was your student in 2019',
    'your neighbour at number 12',
  ])('%s', (howKnown) => {
    expect(isSaid(howKnown)).toBe(true);
  });
});

describe('what happened between the two is said beside a prompt that names the same', () => {
  test.each([
    ['I bought elm off you once, 2018', 'The elm boards you cut for the Fenwick barn.'],
    ['Your son was in my class two years ago, with the pond project', 'I remember the pond project in 2020.'],
    [
      'You wrote to our old mailbox in 2022 and nobody answered',
      'I remember your request of 2022 for a price.',
    ],
    ['we shared a table at the millers dinner, table 9', 'I am writing after the millers dinner in Ely.'],
  ])('%s: %s', (howKnown, prompt) => {
    expect(isSaid(howKnown, prompt)).toBe(true);
  });

  test.each([
    ['You asked a question at the evening lecture', 'You asked why at the evening lecture in May.'],
    ['I shared a taxi with Ines', 'I shared a taxi with you and Ines.'],
    ['I was at the millers dinner', 'I am writing after the millers dinner in Ely.'],
  ])('but not where it is told again: %s: %s', (howKnown, prompt) => {
    expect(isSaid(howKnown, prompt)).toBe(false);
  });
});

test('who says so may be named again where more is told of them', () => {
  const told = 'Ginette says you are looking for altos.';
  expect(isSaid('My cousin Ginette sings in your choir', told)).toBe(true);
  expect(isSaid('Ginette told me about you', told)).toBe(false);
});

describe('beside what prompted the message it is not said', () => {
  test.each([
    ['where they were found', 'LinkedIn search'],
    ['where they were found', 'your newsletter'],
    ['where they were found', 'I found you in the list of members'],
    ['where they were found', 'we came across your profile'],
    ['a fragment', 'LinkedIn, and you trained with my nurses'],
    ['a fragment', 'youtube, everybody knows you'],
    ['where they were found', 'I came across your talk'],
    ['where they were found', 'saw you on LinkedIn'],
    ['where they were found', 'I saw your profile'],
    ['where they were found', 'I looked you up'],
    ['where they were found', 'you popped up in my feed'],
    ['a fragment', 'my teacher was'],
    ['a fragment', 'Mate of my brother, odd but there you go'],
    ['a fragment', 'Through the choir, we sing there.'],
    ['what is not said to them yet', 'she teaches at our school'],
    ['nothing', 'n/a'],
  ])('%s: %s', (_, howKnown) => {
    expect(isSaid(howKnown)).toBe(false);
  });

  test.each([
    ['the same things', 'We met at the ram sale.', 'We were both at the Builth ram sale.'],
    ['the same name', 'We studied in one group at Svishtov.', 'We were both at college in Svishtov.'],
    ['what was read', 'I read your article in the Courier.', 'I have read your article about sore heels.'],
    ['what begins the same', 'I read your column in the trade press.', 'I read your piece on hinges.'],
  ])('%s: %s %s', (_, howKnown, prompt) => {
    expect(isSaid(howKnown)).toBe(true);
    expect(isSaid(howKnown, prompt)).toBe(false);
  });
});

test.each([
  ['We were colleagues at Siemens.', 'We were both at the Bern fair.'],
  ['We both sing in the Bach choir.', 'We both know Dana.'],
  ['I am your neighbour.', 'I am writing after dinner at ours.'],
])('two sentences may begin alike: %s %s', (howKnown, prompt) => {
  expect(isSaid(howKnown, prompt)).toBe(true);
});

test('what the user chose a beginning for is said in any case', () => {
  expect(isSaid('LinkedIn search', talk, true)).toBe(true);
  expect(isSaid('n/a', talk, true)).toBe(false);
});
