/** Whether “they” in an answer may mean the recipient, by the words before it. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../../test/support/english.ts';
import { theySaidToThem, unboundThey } from './unbound-they.ts';

const names = { recipient: 'Robin Hale', others: [], isSomebodyNamed: false };
const said = (text: string, about = '', before = '') =>
  theySaidToThem(
    text,
    english.read(text),
    { about: [english.read(about)], said: [english.read(before)] },
    names,
    english,
  )?.text ?? null;

describe('nobody else is told of', () => {
  test.each([
    ['My aunt baked with them in 2011', 'My aunt baked with you in 2011'],
    ['My sister in law rang them when the weir broke', 'My sister in law rang you when the weir broke'],
    ['Odran Pell borrows a kiln off them', 'Odran Pell borrows a kiln off you'],
    ['I have drawn ponds on their map for years', 'I have drawn ponds on your map for years'],
    ['I care about what they do. They tune organs.', 'I care about what you do. You tune organs.'],
    ['slow weaving. They have it 3 yrs already', 'slow weaving. You have it 3 yrs already'],
    ['we have a good loom, they can have it', 'we have a good loom, you can have it'],
    ['I can mend most things, if they ever want a hand', 'I can mend most things, if you ever want a hand'],
    ['I doubt they have another customer like us', 'I doubt you have another customer like us'],
    ['if the glaze fails they throw it away', 'if the glaze fails you throw it away'],
    ['Odran Pell, they sang together for years', 'Odran Pell, you sang together for years'],
    ['They run their own site and they said so', 'You run your own site and you said so'],
    ['You said they did it in a term', 'You said you did it in a term'],
    ['to hear of their plans', 'to hear of your plans'],
    [
      'You said they have reels in 900 boxes and cannot lift them',
      'You said you have reels in 900 boxes and cannot lift them',
    ],
    ['quilts that you liked, and their requirement', 'quilts that you liked, and your requirement'],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe('others are told of before', () => {
  test.each([
    'my pupils want to learn and they practise',
    'our staff is small and they want to stay',
    'the choir sings in May and they hire a hall',
    'I mend looms and sell them',
    'I fix old clocks and love their sound',
    'You do up old bikes and give them away',
    'her class drew squids and she put them up',
    'everybody asks and they want an answer',
    'those who want it can have their own',
    'a trainee asked whether they want it',
    'Ana and Bela said so, they hire',
    'Tidewater closed and they sell the hall',
    'two of them',
    'it is hot, as they say',
    'they call it the drum',
    'them two came along',
    'our packs are late and I want them to shine',
    'a good winter if you want them',
    'looms in snow. You said they stop at night',
    "I'd bring my clients n they'd buy it",
    'Odran Pell, they told me to write',
    'the doubles can go while I can lift them',
    'members of the guild, if they want it',
    'bees know the way and want their queen',
    'the traders keep the ice and they pay',
  ])('%s', (text) => {
    expect(said(text)).toBeNull();
  });

  test('in an answer before this one', () => {
    expect(said('a box, they pay for it')).toBe('a box, you pay for it');
    expect(said('a box, they pay for it', 'the talk where the fishers pay for ice')).toBeNull();
    expect(said('how they sleep', 'your talk on hedgehogs')).toBeNull();
    expect(said('how they sleep', 'your talk on sleep in three weeks')).toBe('how you sleep');
  });

  test('of groups only where it tells of whom they deal with', () => {
    expect(said('they can have it', 'my talk to the choir')).toBeNull();
    expect(said('they can have it', '', 'half of our choir is against it')).toBe('you can have it');
    expect(said('they can have it', '', 'half of my staff is against it')).toBe('you can have it');
    expect(said('they can have it', '', 'would you speak to our parents association')).toBeNull();
    expect(said('when to send them on', '', 'I had two dogs')).toBeNull();
  });

  test('but not who only goes before such a word', () => {
    expect(said('they hire', 'It was the dairy technicians’ day')).toBe('you hire');
  });
});

test('whoever does it does it to others', () => {
  expect(said('if they want them')).toBe('if you want them');
});

test('whoever “he” is stays as he is', () => {
  expect(said('I know what they plan and he told me')).toBe('I know what you plan and he told me');
});

test('only the places that mean them are found', () => {
  const tokens = english.read('I lift the doubles and give them if they want them');
  expect([...unboundThey(tokens, { about: [], said: [] }, english)].map((at) => tokens[at]?.text)).toEqual([
    'they',
  ]);
});
