import { describe, expect, test } from 'vitest';
import { english } from '../../../../test/support/english.ts';
import { calmed, inside, isName, isOneName, keepsCapital } from './names.ts';

const isNameOf = (text: string) => isName(text, english.read(text), english);

describe('a name', () => {
  test.each([
    'Dana Ortiz',
    'Leeds Maker Fair',
    'ORR',
    'Bank of Ghana',
    'Ludwig van der Berg',
    'Reed & Sons',
    'Institute for the Study of Rivers',
    'Okonkwo',
    'Portland, Oregon',
  ])('%s', (text) => {
    expect(isNameOf(text)).toBe(true);
  });

  test.each([
    'dana ortiz',
    'The Fair',
    'Your Talk',
    'My Friend Dana',
    'Dana wrote to me',
    'Maps',
    'Talk on flumes',
    'One Two Three Four Five Six Seven Eight Nine',
    'Dana Ortiz, Lee Wong, Ana Sol, Sam Okafor',
    '2012',
    '',
  ])('not %s', (text) => {
    expect(isNameOf(text)).toBe(false);
  });

  test('of one word has a capital, and is no common noun and nothing that is done', () => {
    for (const text of ['Dana', 'O’Brien', 'Anne-Marie', 'Łukasz']) expect(isOneName(text)).toBe(true);
    for (const text of ['dana', 'Dana Ortiz', 'Webinar', 'Testing', 'Logistics', 'Agreement', 'D'])
      expect(isOneName(text)).toBe(false);
  });
});

describe('the capital of a word', () => {
  test.each(['I', "I'm", 'i', 'ORR', 'iPhone', 'Covid19', 'Dr', 'Welsh', 'Diwali', 'Okonkwo', 'London'])(
    'stays inside a sentence: %s',
    (word) => {
      expect(keepsCapital(word, english)).toBe(true);
    },
  );

  test.each(['Your', 'Keynote', 'Maps', 'Talk', 'Because', 'Webinar', 'In', 'It'])(
    'goes inside a sentence: %s',
    (word) => {
      expect(keepsCapital(word, english)).toBe(false);
    },
  );
});

describe('inside a sentence', () => {
  test.each([
    ['Your talk', 'your talk'],
    ['Keynote on flumes', 'keynote on flumes'],
    ['your talk', 'your talk'],
    ['ORR data', 'ORR data'],
    ['Talk Less', 'Talk Less'],
    ['Your Talk', 'your Talk'],
    ['Bank of Ghana', 'Bank of Ghana'],
    ['University of Leeds', 'University of Leeds'],
    ['Museum of old things', 'museum of old things'],
    ['Grace van der Berg', 'Grace van der Berg'],
    ['I think so', 'I think so'],
    ['“Maps” are read', '“Maps” are read'],
    ['2012 was good', '2012 was good'],
    ['', ''],
  ])('%s: %s', (text, within) => {
    expect(inside(text, english)).toBe(within);
  });
});

describe('a text typed in capitals', () => {
  test.each([
    ['THANK YOU FOR YOUR TALK', 'thank you for your talk'],
    ['I READ YOUR ARTICLE, AND I LIKED IT', 'I read your article, and I liked it'],
    ['YOUR TALK IN LONDON ABOUT OKONKWO', 'your talk in London about Okonkwo'],
    ['THE ORR DATA FROM 2012', 'the ORR data from 2012'],
    ['WE READ THE NSFX DATA', 'we read the NSFX data'],
  ])('%s is calmed', (text, calm) => {
    expect(calmed(text, english)).toBe(calm);
  });

  test.each(['NORTHSIDE RAIL', 'NORTHSIDE RAIL DATA', 'Thank YOU for your TALK', 'your talk', ''])(
    '%s stays as it is',
    (text) => {
      expect(calmed(text, english)).toBe(text);
    },
  );
});
