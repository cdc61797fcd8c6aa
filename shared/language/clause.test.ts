import { describe, expect, test } from 'vitest';
import { english } from '../../test/support/english.ts';
import { mainVerb } from './clause.ts';
import { stemsOf, verbOfGerund } from './gerund.ts';
import { isNominal, startsObject } from './verb-form.ts';

const verbIn = (text: string) => {
  const tokens = english.read(text);
  const verb = mainVerb(tokens);
  return verb === null ? null : tokens[verb]?.text;
};

describe('a clause of its own has its verb', () => {
  test.each([
    ['what looks like a plural', 'the harbour silts up', 'silts'],
    ['what looks like a plural', 'the pump leaks off', 'leaks'],
    ['what looks like a plural', 'the roof leaks every winter', 'leaks'],
    ['what looks like a plural', 'the river floods whenever it rains', 'floods'],
    ['what looks like a plural', 'libtide ships it', 'ships'],
    ['what looks like a plural', 'the bus stops here', 'stops'],
    ...['them', 'us', 'me', 'him'].map((object) => [
      'what looks like a plural',
      `libtide ships ${object}`,
      'ships',
    ]),
    ...['away', 'back', 'down', 'out', 'each winter', 'when it rains', 'twice'].map((rest) => [
      'what looks like a plural',
      `the pump leaks ${rest}`,
      'leaks',
    ]),
    ['a verb with its place', 'the company sells in Leeds', 'sells'],
    ['an adverb before it', 'you not only measured it', 'measured'],
    ['a clause inside its subject', 'the book that I want to read helped us', 'helped'],
    ['a clause inside its subject', 'the talk that you enjoyed giving helped us', 'helped'],
    ['a clause before it', 'since lunch the pump leaks up', 'leaks'],
    ['a clause before it', 'before you asked my team worked on it', 'worked'],
    ['a verb with its object', 'the driver reads it', 'reads'],
    ['a verb with its object', 'the company sells maps', 'sells'],
    ['a clause inside its subject', 'the photo that shows you won it', 'won'],
    ['a denial', "you don't know it", 'do'],
    ['a verb without an object', 'my bees died', 'died'],
    ['a verb without an object', 'the roof fell on it', 'fell'],
    ['a passive', 'the roof was broken by ice', 'was'],
    ['telling', 'the vicar said so', 'said'],
    ['telling', 'my brother told me', 'told'],
    ['telling', 'Dana wrote to me', 'wrote'],
    ['telling', 'Dana asked to meet you', 'asked'],
    ['many', 'children need books', 'need'],
    ['movement', 'the bus goes to Leeds', 'goes'],
    ['work', 'the team worked on it', 'worked'],
    ['two subjects', 'you and your team measured it', 'measured'],
    ['two subjects', 'she and I met', 'met'],
    ['an adverb before it', 'you also measured it', 'measured'],
    ['an adverb before it', 'you never wrote', 'wrote'],
    ['"both" before it', 'you both measured it', 'measured'],
    ['"all" before it', 'you all know him', 'know'],
    ['liking', 'you like ramps', 'like'],
    ['a clause inside its subject', 'the flume you designed fails us', 'fails'],
    ['a clause inside its subject', 'the flume that failed you helped us', 'helped'],
    ['a clause inside its subject', 'the talk on how you plan won me', 'won'],
    ['a clause behind it', 'Dana thinks that you know', 'thinks'],
    ['an infinitive inside its subject', 'the book to read is yours', 'is'],
    ['a pronoun behind it', 'the reason is you', 'is'],
    ['an auxiliary', 'I do not know', 'do'],
    ['a short form', "I'm here", "'m"],
    ['a name before it', 'FOSDEM you were in the jury', 'were'],
    ['a name before it', 'FOSDEM you are a juror of', 'are'],
    ['an infinitive inside its subject', 'the book to have is yours', 'is'],
    ['an infinitive inside its subject', 'the committee that was asked to be there agreed to it', 'agreed'],
    ['many', 'nurses need time', 'need'],
  ])('%s: %s', (_, text, verb) => {
    expect(verbIn(text)).toBe(verb);
  });

  test.each([
    'the bus stop',
    'nurses weave',
    'the old worked well',
    'the driver reads',
    'the driver reads.',
    'the driver reads and writes',
    'my pumps leaks up',
    'the museum ships it restored',
    'the museum ships it has restored',
    'my team working on it',
    'my loom broken by ice',
    'the loom. You know it',
    'the loom! You know it',
    'the loom? You know it',
    'wrote you a letter',
    'a letter to you last week',
    'the team worked',
    'you with the hat',
    'you, my friend',
    'before lunch',
    'before you left Leeds',
    'to be there',
    'a driver that is used every day',
    'What about Leeds. You know it',
    'they',
    'work',
  ])('and has none here: %s', (text) => {
    expect(verbIn(text)).toBeNull();
  });

  test('is looked for from a place on', () => {
    const tokens = english.read('you wrote because we asked you');
    expect(tokens[mainVerb(tokens) ?? -1]?.text).toBe('wrote');
    expect(tokens[mainVerb(tokens, 3) ?? -1]?.text).toBe('asked');
    const second = english.read('the loom. You know it');
    expect(second[mainVerb(second, 3) ?? -1]?.text).toBe('know');
  });
});

describe('a form in -ing', () => {
  test('may be made from any of its stems', () => {
    expect(stemsOf('making')).toEqual(['mak', 'make', 'ma']);
    expect(stemsOf('sing')).toEqual([]);
    expect(stemsOf('ingots')).toEqual([]);
    expect(stemsOf('kingdom')).toEqual([]);
  });

  test('is its own verb where no stem of it is one', () => {
    const [token] = english.read('evening');
    expect(token && verbOfGerund(token, { ...english, canBe: () => false })).toBe('evening');
  });
});

describe('a word', () => {
  const inText = (text: string) => english.read(text)[2];

  test.each(['our own loom', 'we saw Leeds', 'we saw 42'])(
    'stands for a thing at the end of “%s”',
    (text) => {
      expect(isNominal(inText(text))).toBe(true);
    },
  );

  test('stands for none where it is done, or is not there', () => {
    expect(isNominal(english.read('we saw it')[1])).toBe(false);
    expect(isNominal(undefined)).toBe(false);
  });

  test.each([
    'that',
    'how',
    'what',
    'why',
    'whether',
    'which',
    'to',
    'the',
    'my',
    'it',
    'Leeds',
    '42',
    'every',
    'someone',
  ])('“%s” speaks for a verb before it', (word) => {
    expect(startsObject(inText(`they know ${word} one`))).toBe(true);
  });

  test('others do not', () => {
    for (const word of ['and', 'in', 'quickly', 'reads'])
      expect(startsObject(inText(`they know ${word}`))).toBe(false);
    expect(startsObject(undefined)).toBe(false);
  });
});
