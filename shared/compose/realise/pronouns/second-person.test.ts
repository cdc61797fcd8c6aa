/** Words about somebody as they are said to that person. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../../test/support/english.ts';
import { isThirdPerson, secondPersonPronoun, secondPersonVerb, withPairsAsOne } from './second-person.ts';

/** The first pronoun of a text as it is said to them. */
function pronoun(text: string, they = false): string | null {
  const tokens = english.read(text);
  for (const at of tokens.keys()) {
    const said = secondPersonPronoun(tokens, at, they, english);
    if (said !== null) return said;
  }
  return null;
}

/** The first word that is a verb about them, as it is said to them. */
function verb(text: string): string | null {
  const tokens = english.read(text);
  const at = tokens.findIndex(isThirdPerson);
  const token = tokens[at];
  return token === undefined ? null : secondPersonVerb(token, tokens[at + 1]);
}

describe('a pronoun', () => {
  test.each([
    ['she sang', 'you'],
    ['he sang', 'you'],
    ['I heard him', 'you'],
    ['the song was hers', 'yours'],
    ['she herself', 'you'],
    ['sang by herself', 'yourself'],
    ['sang by himself', 'yourself'],
    ['his song', 'your'],
    ['the song was his', 'yours'],
    ['her song', 'your'],
    ['her old song', 'your'],
    ['her two songs', 'your'],
    ['I heard her', 'you'],
    ['I heard her in Leeds', 'you'],
    ['get her 20', 'you'],
    ['heard her speak', 'you'],
    ['let her know', 'you'],
    ['watching her work', 'you'],
    ['send her clients', 'you'],
    ['send to her photos of it', 'you'],
    ['write to her office', 'your'],
    ['I taught her piano', 'you'],
    ['I taught her son', 'your'],
    ['give her real figures', 'you'],
    ['show her videos', 'you'],
    ['give her access', 'you'],
    ['send her clients to Leeds', 'your'],
    ['find her clients', 'your'],
    ['give her first hand news', 'you'],
    ['give her first-hand accounts', 'you'],
    ['give her first refusal', 'you'],
    ['give her first book a push', 'your'],
    ['give her book a review', 'your'],
    ['give her work more exposure', 'your'],
    ['give her early sight of the plans', 'you'],
    ['give her students a tour', 'your'],
    ['give her kids lessons', 'your'],
    ['save her hours of work', 'you'],
    ['tell her stories from the yard', 'you'],
    ['teach her students', 'your'],
    ['show her team', 'your'],
    ['cook her dinner', 'you'],
    ['served her coffee for years', 'you'],
    ['served her customers', 'your'],
    ['get her orders done', 'your'],
    ['earn her trust', 'your'],
    ['win her support', 'your'],
    ['buy her honey', 'your'],
    ['buy her books', 'your'],
    ['buy her dinner', 'you'],
    ['serve her wine', 'your'],
    ['pass her messages on', 'your'],
    ['hand her leaflets out', 'your'],
    ['send her photos back to Ely', 'your'],
    ['give her feedback on a draft', 'you'],
    ['record his.', 'yours'],
    ['record hers.', 'yours'],
    ['a friend of his in Ely', 'yours'],
    ['his in-house team', 'your'],
    ['send her photos to my class', 'your'],
    ['meet her clients', 'your'],
    ['a lecture of her', 'yours'],
    ['two talks of him', 'yours'],
    ['a photo of her', 'you'],
    ['a lot of him', 'you'],
    ['ahead of him', 'you'],
  ])('“%s”: %s', (text, said) => {
    expect(pronoun(text)).toBe(said);
  });

  test.each(['they sang', 'I heard them', 'their song', 'the song is mine', 'it sang'])(
    'none in “%s”',
    (text) => {
      expect(pronoun(text)).toBeNull();
    },
  );

  test.each([
    ['they sang', 'you'],
    ['I heard them', 'you'],
    ['their song', 'your'],
    ['the song was theirs', 'yours'],
    ['by themselves', 'yourself'],
  ])('“%s”, where they are the recipient: %s', (text, said) => {
    expect(pronoun(text, true)).toBe(said);
  });
});

describe('a verb', () => {
  test.each([
    ['she is here', 'are'],
    ['she was here', 'were'],
    ['she has sung', 'have'],
    ['she does sing', 'do'],
    ['she sings', 'sing'],
    ['she teaches', 'teach'],
    ["she's written three books", "'ve"],
    ["she's moved", "'ve"],
    ["she's retired", "'re"],
    ["she's here", "'re"],
  ])('“%s”: %s', (text, said) => {
    expect(verb(text)).toBe(said);
  });

  test.each(['she sang', 'she can sing', 'we sing', 'the songs'])('none in “%s”', (text) => {
    expect(verb(text)).toBeNull();
  });
});

test.each([
  ['he/she sang', 2],
  ['his/her song and his/her choir', 5],
  ['and/or', 3],
  ['/ she sang', 3],
])('a pair is one word: “%s” has %i', (text, words) => {
  expect(withPairsAsOne(english.read(text))).toHaveLength(words);
});

describe('how long something took is nobody’s', () => {
  test.each([
    ['Odran worked for her 2 yrs', 'you'],
    ['I trained with her three years, and sang', 'you'],
    ['I have known her 20 years', 'you'],
    ['I thanked her for her 2 years', 'your'],
    ['I read of her 20 years at Kew', 'your'],
    ['we marked her 20 years', 'your'],
    ['I worked for her two sisters', 'your'],
    ['I know her 20 years of notes', 'your'],
  ])('%s: %s', (text, said) => {
    const tokens = english.read(text);
    const at = tokens.findLastIndex(({ lower }) => lower === 'her');
    expect(secondPersonPronoun(tokens, at, false, english)).toBe(said);
  });
});
