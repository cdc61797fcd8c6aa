/** Two statements that an answer runs together, taken apart or let be. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../../test/support/english.ts';
import { mended } from '../mend.ts';
import {
  ableMends,
  getsMends,
  nameThenDoingMends,
  ownDoingMends,
  purposeMends,
  sharedThingMends,
  slashMends,
  thingAndMends,
  twoSentenceMends,
  whoMends,
} from './run-together.ts';

type Mending = (tokens: ReturnType<typeof english.read>) => ReturnType<typeof slashMends>;

const by = (mending: Mending) => (text: string) => mended(text, mending(english.read(text)));

/** The answers that come apart, and those that stay as they are. */
function describeMends(
  what: string,
  mending: Mending,
  apart: readonly [string, string][],
  whole: readonly string[],
) {
  describe(what, () => {
    test.each(apart)('%s → %s', (text, result) => {
      expect(by(mending)(text)).toBe(result);
    });
    test.each(whole)('%s stays', (text) => {
      expect(by(mending)(text)).toBe(text);
    });
  });
}

describeMends(
  'a thing, and a sentence about it',
  twoSentenceMends,
  [
    ['Exhibition in Tbilisi, you tasted my honey', 'Exhibition in Tbilisi. You tasted my honey'],
    ['hive scale - I have two of them', 'hive scale. I have two of them'],
    ['The night train; we both missed it', 'The night train. We both missed it'],
    ['my poster, it was blue', 'my poster. It was blue'],
    ['old maps, we still read them', 'old maps. We still read them'],
    ['climbing, we all do it', 'climbing. We all do it'],
    ['the spring fair, my poster was beside yours', 'the spring fair. My poster was beside yours'],
  ],
  [
    'Exhibition in Tbilisi: you tasted my honey',
    'Exhibition in Tbilisi, the honey',
    'We met there, you tasted my honey',
    'in Tbilisi, you tasted my honey',
    'The fair. A stand, you tasted my honey',
    'the fair, my old poster',
    'the fair, you and me',
  ],
);

describeMends(
  'a name, and what its owner does',
  nameThenDoingMends,
  [
    ['Noel Gorsefield - he says you ring back', 'Noel Gorsefield says you ring back'],
    ['Ana Sol - she is the treasurer', 'Ana Sol is the treasurer'],
  ],
  [
    'Noel Gorsefield, he says you ring back',
    'Noel Gorsefield - we rowed together',
    'the treasurer - he says you ring back',
    'Noel Gorsefield - he and I',
    'Noel Gorsefield',
  ],
);

describeMends(
  'who somebody is, told behind a comma',
  whoMends,
  [
    ['Ray, used to work with you', 'Ray, who used to work with you'],
    ['Ana Sol, is our treasurer', 'Ana Sol, who is our treasurer'],
    ['Ray, knows you from the port', 'Ray, who knows you from the port'],
  ],
  ['Ray - used to work with you', 'Ray, our treasurer', 'the clerk, used to work with you', 'Ray,', 'Ray'],
);

describeMends(
  'a thing, and a sentence joined to it',
  thingAndMends,
  [
    ['A hall with a stage and I can find the singers', 'A hall with a stage. I can find the singers'],
    ['a hall with a stage, and we can find the singers', 'a hall with a stage. We can find the singers'],
    ['old maps and I can read them', 'old maps. I can read them'],
  ],
  [
    'A hall with a stage and a choir',
    'We have a hall and I can find the singers',
    'A hall and I',
    'gladly and I can sing',
    'and I can sing',
  ],
);

describeMends(
  'what the sender does, told as of somebody else',
  ownDoingMends,
  [
    ['punctual, knows the port', 'punctual, I know the port'],
    ['punctual, reads maps, speaks five languages', 'punctual, I read maps, I speak five languages'],
  ],
  [
    'Reliable knows the files',
    'Ray, knows the files',
    'Reliable, knows',
    'Reliable, knew the files',
    'reliable, works on',
  ],
);

describeMends(
  'who gets what is told to be in it for them',
  getsMends,
  [['Gets paid faster', 'you get paid faster']],
  ['gets', 'getting paid faster', 'it gets better'],
);

describeMends(
  'a thing, and what the sender can do with it',
  ableMends,
  [
    ['400 kilo, clean, can sort it', '400 kilo, clean. I can sort it'],
    ['a map but can share', 'a map. But I can share it'],
    ['the photos and could send them', 'the photos. I could send them'],
    ['about ten maps, can print them', 'about ten maps. I can print them'],
  ],
  [
    'can sort it',
    'a map, can',
    'in the port, can sort it',
    'a map that is old, can share',
    'we have maps, can share',
    'the photos can help',
    'clean, can sort it',
  ],
);

describeMends(
  'why one writes, and a sentence about it',
  purposeMends,
  [
    ['To follow up, I think you liked it', 'To follow up. I think you liked it'],
    ['to ask again, you were busy', 'to ask again. You were busy'],
  ],
  [
    'to be honest, I forgot',
    'to tell the truth, I forgot',
    'to follow up, thanks',
    'to follow up, I',
    'to follow up',
    'we follow up, I think',
  ],
);

test.each([
  ['Catches faults / fifteen people in one room', 'Catches faults. fifteen people in one room'],
  ['a / b / c', 'a. b. c'],
  ['before/after photos', 'before/after photos'],
])('two answers in one box: %s', (text, result) => {
  expect(mended(text, slashMends(text))).toBe(result);
});

describe('two things of a shared past', () => {
  const names = { recipient: 'Robin Hale', others: ['Prajakta Joshi'] };
  const joined = (text: string) => mended(text, sharedThingMends(text, english.read(text), names));

  test.each([
    ['Rio Vista. Robotics', 'Rio Vista; Robotics'],
    ['Rio Vista. Robotics.', 'Rio Vista; Robotics.'],
    ['Brightleaf, Prajakta', 'Brightleaf; Prajakta'],
    ['Brightleaf, joshi', 'Brightleaf; joshi'],
  ])('%s → %s', (text, result) => {
    expect(joined(text)).toBe(result);
  });

  test.each([
    'Brightleaf, Robotics',
    'Rio Vista',
    'Dr. Robotics',
    'Prof. Robotics',
    'We met. Robotics',
    'Rio Vista. Robotics. Port',
    'one two three four five. Robotics',
    'Rio Vista. one two three four five',
  ])('%s stays', (text) => {
    expect(joined(text)).toBe(text);
  });
});
