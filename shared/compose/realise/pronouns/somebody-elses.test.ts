/** Whom “he”, “she” and “they” may be, read from the words around them. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../../test/support/english.ts';
import type { KnownNames } from '../realised-answer.ts';
import { firstOther, goesOnAboutAnother, mayMeanSomebodyElse, mentionsAnother } from './somebody-else.ts';
import { isSaidToThem } from './spoken-to.ts';

const robin: KnownNames = { recipient: 'Robin Hale', others: [] };

const mayMean = (text: string, names = robin) => mayMeanSomebodyElse(english.read(text), names, english);

describe('may be somebody else', () => {
  test.each([
    'you met her there',
    'he knows her well',
    'they asked him to write',
    'Anil said she sings',
    'with Anil she sings',
    'my neighbour says she sings',
    'my dog loves his walks',
    'I want my offsider to hear her',
    'my wife asked me to write to her',
    'my boss and I heard him',
  ])('in “%s”', (text) => {
    expect(mayMean(text)).toBe(true);
  });

  test('where the form has named somebody both know', () => {
    expect(mayMean('she sings', { ...robin, isSomebodyNamed: true })).toBe(true);
    expect(mayMean('the song', { ...robin, isSomebodyNamed: true })).toBe(false);
  });
});

describe('is the recipient', () => {
  test.each([
    'her talk',
    'she sings in the choir',
    'thank you for her talk',
    'her talk on how bats sound if you slow them down',
    'Robin said she sings',
    'from January she sings',
    'at Transit Leeds she sang',
    'in Leeds he sang',
    'I studied Microbiology and heard her',
    'the Leeds choir heard her',
    'Lecture about her choir',
    'she is now matron',
    'old colleague, she taught me',
    'to move up to practice manager like her',
    'my wife knows her',
    'a friend of mine heard her',
    'one of our members heard him',
    'the lady at the bank knows him',
    'her phrase has calmed two mothers, she said',
    'looking for a postdoc with her',
    'the patient data that she has',
    'the song',
  ])('in “%s”', (text) => {
    expect(mayMean(text)).toBe(false);
  });

  test('where a man or a woman is named who they cannot be', () => {
    expect(mayMean('my uncle said she sings', { ...robin, spokenOfAs: 'she' })).toBe(false);
    expect(mayMean('my aunt said she sings', { ...robin, spokenOfAs: 'she' })).toBe(true);
    expect(mayMean('my aunt said he sings', { ...robin, spokenOfAs: 'he' })).toBe(false);
  });
});

describe('goes on about somebody just named', () => {
  const goesOn = (text: string) => goesOnAboutAnother(english.read(text), robin.recipient, english);

  test.each([
    'my landlord has a kiln and he never uses it',
    'my landlord has a kiln but still he never uses it',
    'what should the driver have with him',
    'Gareth says yours is the best he has seen',
    'my neighbour and the kiln that he has',
  ])('in “%s”', (text) => {
    expect(goesOn(text)).toBe(true);
  });

  test.each([
    'Bev says he helped',
    'I heard that my neighbour says he sings',
    'send more families his way and he writes',
    'looking for an apprentice and he knows many',
    'the kiln and he never uses it',
    'he never uses it and my landlord',
    'my landlord heard him',
    'Gareth says he has seen it',
    'sing with him',
  ])('not in “%s”', (text) => {
    expect(goesOn(text)).toBe(false);
  });
});

test.each([
  ['my neighbour sings', 1],
  ['I heard Anil', 2],
  ['I heard Robin', null],
  ['the song', null],
])('the first other in “%s” stands at %s', (text, at) => {
  expect(firstOther(english.read(text), robin.recipient, english)).toBe(at);
});

test.each([
  ['you sang', true],
  ['your song', true],
  ['u sang', true],
  ['thank you', false],
  ['she sang', false],
])('“%s” is said to them: %s', (text, is) => {
  expect(isSaidToThem(english.read(text))).toBe(is);
});

test.each([
  ['one young man', true],
  ['my neighbour', true],
  ['your neighbour', false],
  ['her neighbour', false],
  ['the song', false],
])('“%s” mentions somebody else: %s', (text, is) => {
  expect(mentionsAnother(english.read(text), robin.recipient, english)).toBe(is);
});
