import { describe, expect, test } from 'vitest';
import { english } from '../../test/support/english.ts';
import { mainVerb } from './clause.ts';
import { verbOfGerund } from './gerund.ts';
import { verbForm } from './verb-form.ts';

const tagsOf = (text: string) => english.read(text).map(({ text: word, tag }) => `${word}/${tag}`);

describe('reading', () => {
  test('each word has its lemma, its part of speech and its place in the text', () => {
    const [first, second] = english.read('We shared logs');
    expect(first).toEqual({ text: 'We', lower: 'we', lemma: 'we', tag: 'PRON', start: 0, end: 2 });
    expect(second).toMatchObject({ lemma: 'share', tag: 'VERB', start: 3, end: 9 });
  });

  test.each([
    "I'm here, and you don't know",
    "i'm here, and i'm late",
    'the ’20s, “quoted” – and 3.5 % of it…',
    'a.b@example.com or https://a.b/c?d=e',
  ])('what stands at a word’s place is the word: %s', (text) => {
    const plain = text.replaceAll('’', "'");
    for (const { text: word, start, end } of english.read(text)) expect(plain.slice(start, end)).toBe(word);
  });

  test.each(['Michał', 'Hạnh', 'Çağlar', 'İlker', 'Ștefan', 'Нина', 'Ελένη'])(
    'a name is one word, in whatever letters: %s',
    (name) => {
      const [, who, verb] = english.read(`when ${name} told me`);
      expect(who).toMatchObject({ text: name, lower: name.toLowerCase(), tag: 'PROPN' });
      expect(verb).toMatchObject({ lemma: 'tell', tag: 'VERB', start: 6 + name.length });
    },
  );

  test('a letter that takes two code units moves nothing behind it', () => {
    const text = '𝔐 and Łódź';
    for (const { text: word, start, end } of english.read(text)) expect(text.slice(start, end)).toBe(word);
  });

  test('what is longer than any word is one word, and those around it are read', () => {
    const run = 'x-'.repeat(150);
    const tokens = english.read(`we share ${run} and logs`);
    expect(tokens.map(({ text }) => text)).toEqual(['we', 'share', run, 'and', 'logs']);
    expect(tokens.at(-1)).toMatchObject({ start: 314, end: 318 });
  });

  test('"I’m" is a pronoun and its verb', () => {
    expect(tagsOf("I'm here").slice(0, 2)).toEqual(['I/PRON', "'m/AUX"]);
    expect(tagsOf('I’m here').slice(0, 2)).toEqual(['I/PRON', "'m/AUX"]);
    expect(tagsOf('and i’m here').slice(1, 3)).toEqual(['i/PRON', "'m/AUX"]);
  });

  test('"I’m" inside a text stands where it was typed', () => {
    expect(english.read("and I'm here").slice(1, 3)).toEqual([
      { text: 'I', lower: 'i', lemma: 'i', tag: 'PRON', start: 4, end: 5 },
      { text: "'m", lower: "'m", lemma: 'be', tag: 'AUX', start: 5, end: 7 },
    ]);
  });

  test('a title with stops in it ends no sentence, and what follows keeps its place', () => {
    expect(english.read('a Ph.D. here').map(({ text, start }) => [text, start])).toEqual([
      ['a', 0],
      ['PhD', 2],
      ['here', 8],
    ]);
  });

  test.each([
    ['share', true, true],
    ['introduce', true, false],
    ['parser', false, true],
    ['practise', true, true],
    ['met', false, false],
  ])('"%s" can be a verb: %s, a noun: %s', (word, verb, noun) => {
    expect([english.canBe(word, 'verb'), english.canBe(word, 'noun')]).toEqual([verb, noun]);
  });

  test('a word is known in small letters or not', () => {
    expect([english.knows('river'), english.knows('leeds')]).toEqual([true, false]);
    expect(english.usualTag('introduce')).toBe('VERB');
  });
});

const verbIn = (text: string) => {
  const tokens = english.read(text);
  const verb = mainVerb(tokens);
  return verb === null ? null : (tokens[verb]?.text ?? null);
};

describe('the verb of a sentence', () => {
  test.each([
    ['You wrote the CAN driver that our team uses', 'wrote'],
    ['we both work on ramps', 'work'],
    ['Your flume data contradicts my measurements', 'contradicts'],
    ['the paper you wrote in 2019 changed our plan', 'changed'],
    ['My team worked on the same ramp', 'worked'],
    ['Dana Ortiz suggested I write to you', 'suggested'],
    ['many people build ramps', 'build'],
    ['both of us restore looms', 'restore'],
    ['there is a stage for your play', 'is'],
    ['What you wrote changed our plan', 'changed'],
    ['you and your team have measured both', 'have'],
  ])('%s: %s', (text, verb) => {
    expect(verbIn(text)).toBe(verb);
  });

  test.each([
    'the CAN driver that our team uses every day',
    'the paper you wrote in 2019',
    'your keynote on how trains run',
    'my field data from three rivers, unpublished',
    'data collected from three rivers',
    'worked at ORR from 2012',
    'access to our logs',
    'an introduction to people who know the port',
    'time to read your drafts',
  ])('%s: none', (text) => {
    expect(verbIn(text)).toBeNull();
  });

  test.each([
    ['share', 'base'],
    ['shares', 'third'],
    ['sharing', 'gerund'],
    ['shared', 'past'],
    ['practise', 'base'],
    ['bring', 'base'],
  ] as const)('"%s" is written as %s', (word, form) => {
    const [, token] = english.read(`they ${word} it`);
    expect(token && verbForm(token)).toBe(form);
  });

  test.each([
    ['hearing you', 'hear'],
    ['building ramps', 'build'],
    ['running a shop', 'run'],
    ['making looms', 'make'],
  ])('%s: to %s', (text, verb) => {
    const [token] = english.read(text);
    expect(token && verbOfGerund(token, english)).toBe(verb);
  });
});

test('a short text that was read is not read anew, a long one is', () => {
  const short = 'Thank you for your talk on flumes.';
  const long = 'Thank you for your talk on flumes. '.repeat(20);
  expect(english.read(short)).toBe(english.read(short));
  expect(english.read(long)).toEqual(english.read(long));
  expect(english.read(long)).not.toBe(english.read(long));
});

test.each(["Zorka's.", "Zorkb's,", "Zorkc's:", "Zorkd's/y", "Zorke's-x", "Zorkf's!", "(Zorkg's)"])(
  'what is somebody’s is read alike, whatever was read before: %s',
  (before) => {
    const [name = ''] = /Zork\p{L}/u.exec(before) ?? [];
    english.read(`it was ${before}`);
    expect(english.read(`a talk of ${name}'s`).map(({ text }) => text)).toEqual([
      'a',
      'talk',
      'of',
      name,
      "'s",
    ]);
  },
);

test('words keep their places where a mark follows on an ending', () => {
  const text = "It is Dana's, not Lee's.";
  for (const { text: word, start, end } of english.read(text)) expect(text.slice(start, end)).toBe(word);
});
