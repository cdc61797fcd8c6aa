import { describe, expect, test } from 'vitest';
import { inputOf } from '../../../test/support/example-reading.ts';
import { emptyProfile } from '../../compose/empty-profile.ts';
import { forEachAct } from '../acts/act-reader.ts';
import { noCheckWords } from '../check/check-words.ts';
import { readMessage } from '../coach.ts';
import { readReceived } from '../received/read-received.ts';
import type { ReceivedWords } from '../received/received-words.ts';
import { readContext } from '../rule-context.ts';
import { receivedWords } from './en/received-words.ts';
import { type LanguagePack, modelsFrom, weightsOf } from './language-pack.ts';
import { noSigns } from './language-signs.ts';

const nothing = { bias: -5, weights: new Map<string, number>() };

/** The toy's sentences: every word is "lo", and gaps stay where they are. */
const toyWords: ReceivedWords = JSON.parse(
  JSON.stringify(receivedWords, (_, value: unknown) =>
    typeof value === 'string' ? value.replace(/(?<!\{)\b[A-Za-z’]+\b(?!\})/g, 'lo') : value,
  ),
);

/**
 * A toy language of few words: "zo" greets, "ka" gives a reason, "ti" asks, "shu" sells; "kai" and "goi" may give a
 * reason and an offer, and "bu" is heard from those who write to many.
 */
const toy: LanguagePack = {
  id: 'toy',
  grammar: {
    read: (text) =>
      [...text.matchAll(/\p{L}+|[^\p{L}\s]/gu)].map(({ 0: word, index }) => ({
        text: word,
        lower: word.toLowerCase(),
        lemma: word.toLowerCase(),
        tag: 'NOUN' as const,
        start: index,
        end: index + word.length,
      })),
    canBe: () => true,
    usualTag: () => 'NOUN',
    knows: () => true,
  },
  isLanguageOf: ({ words }) => words.some(({ plain }) => ['zo', 'ka', 'ti', 'shu'].includes(plain)),
  signs: {
    ...noSigns,
    isFunctionWord: (plain) => plain === 'mo' || plain === 'lo',
    stockPhrases: [{ pattern: /\bla li la\b/g, hits: ['La li la.'], misses: ['La lo.'] }],
    vagueContacts: [{ pattern: /\bmuku bobo\b/g, hits: ['Muku bobo.'], misses: ['Bobo.'] }],
    numberWords: { tri: 3 },
    countedContacts: [{ pattern: /\btri bobo\b/g, hits: ['Tri bobo.'], misses: ['Bobo.'] }],
    sharedPeople: {
      ...noSigns.sharedPeople,
      before: [{ pattern: /\bbobo na\b/g, hits: ['Bobo na [Ana].'], misses: ['Bobo.'] }],
      joins: ['ku'],
    },
  },
  acts: {
    ...forEachAct(() => nothing),
    reason: {
      bias: -3,
      weights: new Map([
        ['w ka', 6],
        ['w kai', 2],
      ]),
    },
    offer: { bias: -3, weights: new Map([['w goi', 1.9]]) },
    'ask-open': { bias: -3, weights: new Map([['w ti', 6]]) },
    sell: { bias: -3, weights: new Map([['w shu', 6]]) },
  },
  verdict: {
    blind: {
      bias: -3,
      weights: new Map([
        ['most sell', 6],
        ['w bu', 50],
      ]),
    },
    ready: { bias: -3, weights: new Map([['most reason', 6]]) },
  },
  received: toyWords,
  check: noCheckWords,
};

const read = (text: string) => readMessage({ ...inputOf({ text }), languagePack: toy });

describe('a language that is nothing but a pack', () => {
  test('is judged by its own models', () => {
    expect(read('Zo Ana, ka mo reedo ulu. Ti mo ulu?').verdict.kind).toBe('ready');
    expect(read('Zo Ana, shu mo reedo ulu lo.').verdict.kind).toBe('blind');
    expect(read('Zo Ana, mo reedo ulu lo ti ulu.').verdict.kind).toBe('nearly');
  });

  test('has its sentences quoted as evidence', () => {
    const { questions } = read('Zo Ana, ka mo reedo ulu. Ti mo ulu?');
    expect(questions.find(({ id }) => id === 'reason')?.evidence).toBe('“ka mo reedo ulu.”');
    expect(questions.find(({ id }) => id === 'conversation')?.evidence).toBe('“Ti mo ulu?”');
  });

  test('has no sentence shown as evidence that is barely such', () => {
    const { questions } = read('Zo Ana, kai mo reedo ulu. Goi mo ulu.');
    const answerOf = (id: string) => questions.find((question) => question.id === id);
    expect(answerOf('reason')).toMatchObject({
      state: 'partly',
      evidence: '“kai mo reedo ulu.” begins a reason: what has it to do with them?',
    });
    expect(answerOf('benefit')).toMatchObject({
      state: 'partly',
      evidence: '“Goi mo ulu.” may be meant as an offer.',
    });
  });

  test('has the sentence quoted that weighs most where none does anything that speaks against it', () => {
    const { verdict } = read('Zo Ana, mo reedo ulu lo. Bu mo ulu ulu.');
    expect(verdict).toEqual({
      kind: 'blind',
      reasons: ['“Bu mo ulu ulu.” reads like what is sent to many.'],
    });
  });
});

test('a request received in a language that is nothing but a pack is answered in it', () => {
  const received = (text: string) =>
    readReceived({
      text,
      senderName: 'Ana',
      callThem: '',
      commonConnections: [],
      profile: emptyProfile,
      languagePack: toy,
    });
  expect(received('Zo Ulu, shu mo reedo ulu lo.').stance.kind).toBe('decline');
  const { stance, replies } = received('Zo Ulu, ka mo reedo ulu.');
  expect(stance.missing).toEqual(['who', 'benefit']);
  expect(replies[0]?.text).toMatch(/^lo Ana,\n\n(?:lo[ .,?]*)+$/);
});

describe('a rule of a language that is nothing but a pack', () => {
  const found = (text: string, rule: string) =>
    read(text)
      .findings.filter((finding) => finding.rule === rule)
      .map(({ start, end }) => text.slice(start, end));

  test('finds what is worn, claimed and counted in its words', () => {
    expect(found('Zo Ana, la li la mo reedo. Shu mo ulu?', 'stock-phrase')).toEqual(['la li la']);
    expect(found('Zo Ana, muku bobo mo reedo ulu. Shu lo.', 'vague-connections')).toEqual(['muku bobo']);
    expect(found('Zo Ana, tri bobo mo reedo ulu. Ka lo.', 'more-than-noted')).toEqual(['tri bobo']);
  });

  test('finds each of the people it names as shared', () => {
    expect(found('Zo Ana, bobo na Ben Hart ku Mark Low. Ka mo.', 'unnoted-name')).toEqual([
      'Ben Hart',
      'Mark Low',
    ]);
  });

  test('takes up what is noted by the words that are about something, of which it says the others', () => {
    const notedIn = (text: string, prompt: string) =>
      readContext({ ...inputOf({ text, answers: { prompt } }), languagePack: toy }).noted;
    expect(notedIn('Zo Ana, mo lo bobo shu.', 'mo reedo lo')).toEqual([]);
    expect(notedIn('Zo Ana, mo reedo shu.', 'mo reedo lo')).toMatchObject([{ kind: 'prompt' }]);
  });

  test('takes English for none of its own', () => {
    expect(found('Zo Ana, hope you are well. Shu mo ulu.', 'stock-phrase')).toEqual([]);
  });
});

describe('weights', () => {
  const acts = { ...forEachAct(() => nothing), sell: { bias: 0.256, weights: new Map([['w deal', 1.234]]) } };
  const verdict = { blind: { bias: -1, weights: new Map([['w deal', -0.004]]) }, ready: nothing };
  const kept = weightsOf(acts, verdict, 'checksum');

  test('come back as they were, to a hundredth', () => {
    const back = modelsFrom(kept);
    expect(back.acts.sell).toEqual({ bias: 0.26, weights: new Map([['w deal', 1.23]]) });
    expect(back.verdict.blind).toEqual({ bias: -1, weights: new Map() });
    expect(kept.fittedOn).toBe('checksum');
  });

  test('come back with features of one word, of several, and of none behind the last space', () => {
    const weights = new Map([
      ['b great deal', 0.5],
      ['b great offer', -0.5],
      ['persons ', 0.25],
      ['question', 1],
    ]);
    const back = modelsFrom(weightsOf({ ...acts, close: { bias: 0, weights } }, verdict, ''));
    expect(back.acts.close.weights).toEqual(weights);
    expect(back.acts.sell.weights).toEqual(new Map([['w deal', 1.23]]));
  });

  test('of a model that the file does not hold say no to everything', () => {
    const { acts: bare } = modelsFrom({
      fittedOn: '',
      biases: [],
      models: [],
      weights: { w: 'deal a100' },
    });
    expect(bare.sell.bias).toBeLessThan(-5);
    expect(bare.sell.weights.size).toBe(0);
  });
});
