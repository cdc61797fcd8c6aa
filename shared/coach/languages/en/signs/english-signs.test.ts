import { describe, expect, test } from 'vitest';
import { findSigns, type Sign } from '../../../exact/signs.ts';
import { findPhrases, readText } from '../../../reading/read-text.ts';
import { englishSigns } from './english-signs.ts';

const {
  numberWords: _numbers,
  priceWords: _prices,
  sharedPeople: _people,
  personWords: _persons,
  capitalWords: _capitals,
  isFunctionWord: _functionWords,
  selfPlaces,
  answering: { ofNoSubject: _words, kinds, ...answering },
  ...rest
} = englishSigns;

const lists = {
  ...rest,
  ...answering,
  ...selfPlaces,
  ...Object.fromEntries(kinds.map(({ asked }, at) => [`question ${at}`, [asked]])),
  ...Object.fromEntries(kinds.map(({ shown }, at) => [`answer ${at}`, [shown]])),
};

const examplesOf = (signs: readonly Sign[], of: 'hits' | 'misses') =>
  signs.flatMap((sign) => sign[of].map((text) => ({ sign, text })));

describe.each(Object.entries(lists))('the signs of %s', (_name, signs) => {
  test('each have a text that they hit, and one that they miss', () => {
    for (const { hits, misses } of signs) expect(Math.min(hits.length, misses.length)).toBeGreaterThan(0);
  });

  test.each(examplesOf(signs, 'hits'))('see it in “$text”', ({ sign, text }) => {
    expect(findPhrases(readText(text), sign.pattern)).not.toEqual([]);
  });

  test.each(examplesOf(signs, 'misses'))('see nothing in “$text”', ({ text }) => {
    expect(findSigns(readText(text), signs)).toEqual([]);
  });
});
