import { describe, expect, it } from 'vitest';
import type { Fix } from '../coach-types.ts';
import { asSentence, inCaseOf, insertSentence, leaveSentenceOut, removeSpan, replaceSpan } from './edits.ts';
import { readText } from './read-text.ts';

const spanOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

const withFix = (text: string, { start, end, replacement }: Fix) =>
  text.slice(0, start) + replacement + text.slice(end);

describe('an answer as a sentence', () => {
  it.each([
    ['the reeds held', 'The reeds held.'],
    ['  the reeds\n  held  ', 'The reeds held.'],
    ['Did they hold?', 'Did they hold?'],
    ['they said “it held.”', 'They said “it held.”'],
    ['élan', 'Élan.'],
    [' ', ''],
  ])('%j becomes %j', (answer, sentence) => {
    expect(asSentence(answer)).toBe(sentence);
  });
});

describe('what is taken out', () => {
  it.each([
    ['Hi Ana, quite good reeds.', 'quite', 'Hi Ana, good reeds.'],
    ['Hello there', 'Hello', 'there'],
    ['Good reeds  truly', 'truly', 'Good reeds'],
    ['One two \nThree', 'two', 'One\nThree'],
    ['Ana(really) good', '(really)', 'Ana good'],
    ['Hey buddy, good reeds', 'buddy', 'Hey, good reeds'],
    ['Good reeds truly.', 'truly', 'Good reeds.'],
    ['Good reeds truly … and wide', 'truly', 'Good reeds … and wide'],
  ])('leaves no doubled or trailing blank: %j without %j', (text, words, rest) => {
    const fix = removeSpan(readText(text), spanOf(text, words), 'Take it out');
    expect(withFix(text, fix)).toBe(rest);
    expect(fix.label).toBe('Take it out');
  });

  it('is the whole sentence around some words, but not the greeting before it', () => {
    const text = 'Hi Ana, we help firms. Your reeds held.';
    const fix = leaveSentenceOut(readText(text), spanOf(text, 'help'), []);
    expect(fix && withFix(text, fix)).toBe('Hi Ana, Your reeds held.');
  });

  it('is nothing where the sentence also says what is to stay', () => {
    const text = 'Hi Ana, we help firms with reeds. Which held?';
    const [help, reeds, held] = ['help', 'reeds', 'held'].map((words) => spanOf(text, words));
    if (!(help && reeds && held)) throw new Error('They are all there.');
    expect(leaveSentenceOut(readText(text), help, [reeds])).toBeNull();
    expect(leaveSentenceOut(readText(text), help, [held])).not.toBeNull();
  });
});

describe('a sentence that is put in', () => {
  const text = 'Hi Ana, your reeds held. Which depth was it? Thank you.\n\nSam';

  it.each([
    ['first', 'Hi Ana, We met in Ghent. your reeds held. Which depth was it? Thank you.\n\nSam'],
    ['before-question', 'Hi Ana, your reeds held. We met in Ghent. Which depth was it? Thank you.\n\nSam'],
    ['last', 'Hi Ana, your reeds held. Which depth was it? Thank you. We met in Ghent.\n\nSam'],
  ] as const)('stands %s', (place, expected) => {
    expect(withFix(text, insertSentence(readText(text), 'we met in Ghent', 'Add it', place))).toBe(expected);
  });

  it.each([
    ['Hi Ana, your reeds held.', 'Hi Ana, your reeds held. We met.'],
    ['Hi Ana, your reeds held.  ', 'Hi Ana, your reeds held. We met.  '],
    ['', 'We met.'],
  ])('comes to the end of %j, which asks nothing', (open, expected) => {
    expect(withFix(open, insertSentence(readText(open), 'we met', 'Add it', 'before-question'))).toBe(
      expected,
    );
  });

  it('has a blank between itself and what stands on either side', () => {
    const greeting = 'Hi Ana,\nyour reeds held.';
    expect(withFix(greeting, insertSentence(readText(greeting), 'we met', 'Add it', 'first'))).toBe(
      'Hi Ana,\nWe met. your reeds held.',
    );
    expect(withFix('Reeds.', insertSentence(readText('Reeds.'), 'we met', 'Add it', 'first'))).toBe(
      'We met. Reeds.',
    );
  });
});

it('words that replace others begin with a capital where those did', () => {
  expect(inCaseOf('Reeds', 'sedges')).toBe('Sedges');
  expect(inCaseOf('reeds', 'sedges')).toBe('sedges');
  expect(inCaseOf('reeds', 'Leeds')).toBe('Leeds');
  expect(inCaseOf('', 'sedges')).toBe('sedges');
  expect(withFix('Two reeds.', replaceSpan({ start: 4, end: 9 }, 'sedges', 'Use: sedges'))).toBe(
    'Two sedges.',
  );
});
