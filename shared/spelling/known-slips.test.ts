import { expect, test } from 'vitest';
import { knownSlips } from './known-slips.ts';

const slipsIn = (text: string) =>
  knownSlips(text).map(({ start, end, suggestions }) => [text.slice(start, end), suggestions[0]]);

test('common slips are found with what was meant, in the letters in which they were typed', () => {
  expect(slipsIn('Thier note, wich i recieved, was alot to read.')).toEqual([
    ['Thier', 'Their'],
    ['wich', 'which'],
    ['recieved', 'received'],
    ['alot', 'a lot'],
  ]);
  expect(knownSlips('Is it wierd?')).toEqual([
    { start: 6, end: 11, message: '“wierd” may be misspelt.', suggestions: ['weird'], word: 'wierd' },
  ]);
});

test('an apostrophe that is missing or misplaced is put where it belongs', () => {
  expect(slipsIn("I dont and could'nt. Im sorry, whats new, iam here, youre right")).toEqual([
    ['dont', "don't"],
    ["could'nt", "couldn't"],
    ['Im', "I'm"],
    ['whats', "what's"],
    ['iam', 'I am'],
    ['youre', "you're"],
  ]);
  expect(slipsIn("I don't, I'm, i'm, we’ve, they're")).toEqual([]);
});

test.each([
  'As is her wont she waited',
  'I was wont to ask',
  'Measure the cant of the hull',
  'The cant hook is mine',
  'A tup, a wether and two ewes',
  'Er war im Haus',
])('what is a word where it stands is left alone: %s', (text) => {
  expect(slipsIn(text)).toEqual([]);
});

test.each([
  ['I wont keep you', 'wont'],
  ['You cant come', 'cant'],
  ['I ask wether you can', 'wether'],
  ['hello im new', 'im'],
  ['Im 12 years old', 'Im'],
])('what is no word where it stands is found: %s', (text, slip) => {
  expect(slipsIn(text).map(([typed]) => typed)).toEqual([slip]);
});

test.each([
  'I wrote to Teh about it',
  'Teh Siew Ling sent it',
  'Hi Teh, how are you?',
  'Teh said so',
  'NEICE is a firm',
  'see wich.example or @wich',
  'he said “wich” once',
])('a name, an address and a quotation are left alone: %s', (text) => {
  expect(slipsIn(text)).toEqual([]);
});

test('a sentence begins behind a greeting, a stop and a new line', () => {
  for (const text of ['Hi Ann, Definately so', 'Yes. Definately so', 'Hi,\nDefinately so', 'Definately so'])
    expect(slipsIn(text)).toEqual([['Definately', 'Definitely']]);
});

test('a day, a month and a language have a capital, unless it may be another word', () => {
  expect(slipsIn('see you on monday, in english, till june')).toEqual([
    ['monday', 'Monday'],
    ['english', 'English'],
    ['june', 'June'],
  ]);
  expect(slipsIn('On Monday we march in May with polish, in English. JUNE')).toEqual([]);
});
