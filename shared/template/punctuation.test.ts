import { describe, expect, it } from 'vitest';
import {
  capitalised,
  characterBefore,
  continuesSentence,
  type End,
  endOf,
  isAbbreviation,
  leadingMark,
  startOfDecoration,
  uncapitalised,
} from './punctuation.ts';

describe('where a text leaves the reader', () => {
  it.each<readonly [string, End]>([
    ['I like it', 'middle'],
    ['I like it.', 'sentence'],
    ['Why?', 'sentence'],
    ['好。', 'sentence'],
    ['I like it…', 'unsure'],
    ['I like it..', 'unsure'],
    ['Namely:', 'unsure'],
    ['Acme Inc.', 'unsure'],
    ['I like it.”', 'sentence'],
    ['I like it.)', 'sentence'],
    ['I like it! 🎉', 'middle'],
    ['I like it!🎉', 'sentence'],
    ['I like it (', 'unsure'],
    ['I like it. (', 'opening'],
    ['I like it. “', 'opening'],
    ['I like it. “ (', 'opening'],
    ['I like it. "', 'opening'],
    ['I like it."', 'sentence'],
    ['I like it.“', 'unsure'],
    ['-', 'opening'],
    ['•', 'opening'],
    ['a -', 'middle'],
    ['(', 'opening'],
    ['"', 'opening'],
    ['', 'middle'],
  ])('“%s” at the start of a message: %s', (text, end) => {
    expect(endOf(text, 'start', 'nothing')).toBe(end);
  });

  it('in the middle of a sentence begins none with a mark alone', () => {
    expect(endOf('(', 'middle', 'middle')).toBe('unsure');
    expect(endOf('-', 'middle', 'middle')).toBe('middle');
    expect(endOf('•', 'unsure', 'unsure')).toBe('middle');
  });

  it('after a closing mark alone is where it was', () => {
    expect(endOf('”', 'middle', 'middle')).toBe('middle');
    expect(endOf(')', 'unsure', 'sentence')).toBe('sentence');
    expect(endOf('🎉', 'start', 'nothing')).toBe('middle');
    expect(endOf('🎉', 'start', 'sentence')).toBe('sentence');
  });
});

describe('the mark that a text begins with', () => {
  it.each([
    ['. And', '.'],
    ['.', '.'],
    ['... and', '...'],
    ['.. and', '..'],
    ['?! And', '?!'],
    ['?!?! And', '?!?'],
    ['… and', '…'],
    [', and', ','],
    [',and', ','],
    ['; and', ';'],
    [':', ':'],
    [':)', ''],
    [';)', ''],
    ['.NET', ''],
    ['.5', ''],
    ['....', ''],
    ['!important', ''],
    ['and.', ''],
    ['', ''],
  ])('of “%s” is “%s”', (text, mark) => {
    expect(leadingMark(text)).toBe(mark);
  });
});

describe('a word that ends in a full stop of its own', () => {
  it.each(['Acme Inc.', 'notes, etc.', 'see e.g.', 'Ph.D.', '(approx.', '“Dr.', '[Mr.', 'U.S.', 'ETC.'])(
    'ends “%s”',
    (text) => {
      expect(isAbbreviation(text, text.length)).toBe(true);
    },
  );

  it.each(['I like it.', 'Zinc.', 'a.', 'Hello.World.', 'etc. and so on.', '.', 'x-etc.'])(
    'does not end “%s”',
    (text) => {
      expect(isAbbreviation(text, text.length)).toBe(false);
    },
  );

  it('is looked for before the place that is asked about', () => {
    expect(isAbbreviation('Acme Inc. is here.', 9)).toBe(true);
    expect(isAbbreviation('It is here. Acme Inc.', 11)).toBe(false);
  });
});

describe('words after a value with a full stop of its own', () => {
  it.each([['and more'], [', and'], ['(and more'], ['“and more'], ['— and'], ['+ more'], ['. And']])(
    '“%s” go on with its sentence, after a space',
    (text) => {
      expect(continuesSentence(text, false)).toBe(true);
    },
  );

  it.each(['And more', '(And more', '“And more', 'I', ' and', '👍', '5 more'])(
    '“%s” begin another one, after a space',
    (text) => {
      expect(continuesSentence(text, false)).toBe(false);
    },
  );

  it.each(['s', 'And', '5', '—', '-', '”, and', '” and', ') and'])('“%s” go on, at once', (text) => {
    expect(continuesSentence(text, true)).toBe(true);
  });

  it.each(['”', '” And', ') And', ' and', ''])('“%s” do not, at once', (text) => {
    expect(continuesSentence(text, true)).toBe(false);
  });
});

describe('a capital at the start', () => {
  it.each([
    ['your talk', 'Your talk'],
    ['hello, you', 'Hello, you'],
    ['hello.', 'Hello.'],
    ['¿qué tal', '¿Qué tal'],
    ['élan', 'Élan'],
    ['привет', 'Привет'],
    ['don’t', 'Don’t'],
    ['x', 'X'],
    // Names with a shape of their own, and what has no capitals.
    ['iPhone users', 'iPhone users'],
    ['example.com', 'example.com'],
    ['a/b', 'a/b'],
    ['v2', 'v2'],
    ['ßen', 'ßen'],
    ['שלום', 'שלום'],
    ['“hello', '“hello'],
    ['5 talks', '5 talks'],
    [`h${'a'.repeat(70)}.com`, `H${'a'.repeat(70)}.com`],
    ['', ''],
  ])('makes “%s” “%s”', (text, expected) => {
    expect(capitalised(text)).toBe(expected);
  });
});

describe('a small letter inside a sentence', () => {
  it.each([
    ['Your talk', 'your talk'],
    ['Your Talk', 'your Talk'],
    ['We', 'we'],
    ['The talk', 'the talk'],
    ['It, too', 'it, too'],
    ['It’s late', 'it’s late'],
    // Where a name may begin.
    ['The Hague', 'The Hague'],
    ['A Tale', 'A Tale'],
    ['Dana', 'Dana'],
    ['I', 'I'],
    ['THE talk', 'THE talk'],
    ['The-talk', 'The-talk'],
    ['', ''],
  ])('makes “%s” “%s”', (text, expected) => {
    expect(uncapitalised(text)).toBe(expected);
  });
});

it('sees where the quotes and pictographs at the end begin', () => {
  expect(startOfDecoration('Wait!” 🎉')).toBe(5);
  expect(startOfDecoration('Wait! 👩‍🚀')).toBe(6);
  expect(startOfDecoration('Wait! ')).toBe(6);
  expect(startOfDecoration('Wait)')).toBe(5);
  expect(startOfDecoration('🎉')).toBe(0);
});

it('takes a character beyond the first plane whole', () => {
  expect(characterBefore('a🎉', 3)).toBe('🎉');
  expect(characterBefore('a🎉b', 4)).toBe('b');
  expect(characterBefore('ab', 1)).toBe('a');
  expect(characterBefore('ab', 0)).toBe('');
});
