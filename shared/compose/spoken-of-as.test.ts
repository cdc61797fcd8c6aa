import { describe, expect, test } from 'vitest';
import { english } from '../../test/support/english.ts';
import type { Answers } from '../model/draft.ts';
import { emptyAnswers } from './empty-draft.ts';
import { openPoints, wholeFormOffer } from './open-points.ts';
import { realisedAnswer } from './realised-answers.ts';
import { oneSaidToThem } from './spoken-about.ts';
import { spokenOfAs, theyAreThem } from './spoken-of-as.ts';

const form = (answers: Partial<Answers>): Answers => ({ ...emptyAnswers, name: 'Robin Hale', ...answers });
const gender = (answers: Partial<Answers>) => spokenOfAs(form(answers), english);
const they = (answers: Partial<Answers>) => theyAreThem(form(answers), 'reason', english);

describe('as whom the form speaks of its recipient', () => {
  test.each<[string, Partial<Answers>, 'she' | 'he' | null]>([
    ['a title tells it', { name: 'Mrs Hale', howKnown: 'he wove it' }, 'she'],
    ['a title of another language too', { name: 'Herr Hale' }, 'he'],
    ['a first name that looks like a title is none', { name: 'Lady' }, null],
    ['how they are known', { howKnown: 'she runs our choir' }, 'she'],
    ['what of theirs prompted it', { promptKind: 'talk', prompt: 'his talk on reeds' }, 'he'],
    ['but not who told of them', { promptKind: 'person', prompt: 'Ana, she told me' }, null],
    ['the first word of the reason', { reason: 'He knows reeds. She does not.' }, 'he'],
    ['but no later one', { reason: 'Our heron is ill and he limps' }, null],
    ['what others do to them', { howKnown: 'my aunt knows her' }, 'she'],
    ['what cannot be who gave it', { howKnown: 'my mum gave me his name' }, 'he'],
    ['but not where it can', { howKnown: 'my mum gave me her name' }, null],
    ['a title of two languages tells nothing', { name: 'Sr Hale' }, null],
    ['not where both stand', { howKnown: 'he and she sing' }, null],
    ['not whoever is named before', { howKnown: 'my neighbour and her loom' }, null],
    ['nothing tells it', { reason: 'you know reeds' }, null],
  ])('%s', (_, answers, expected) => {
    expect(gender(answers)).toBe(expected);
  });

  test('the other one is somebody else, of whom nobody is asked', () => {
    const answers = form({
      howKnown: 'he does our rounds',
      promptKind: 'work',
      prompt: 'the new rota',
      reason: "she's walking again, our oldest guest",
    });
    expect(realisedAnswer(answers, 'howKnown', english).offer?.text).toBe('you do our rounds');
    expect(realisedAnswer(answers, 'reason', english).offer).toBeNull();
    const { sentence } = realisedAnswer(answers, 'reason', english);
    expect(openPoints(`Hello. ${sentence}`, { answers, dismissed: [] }, english)).toEqual([]);
  });

  test('both in one sentence: only what is theirs is said to them', () => {
    const answers = form({
      howKnown: 'he came in Lent',
      reason: 'he met our baker and she still laughs about it',
    });
    expect(realisedAnswer(answers, 'reason', english).offer).toEqual({
      kind: 'speak-to-them',
      text: 'you met our baker and she still laughs about it',
      isSure: true,
    });
  });
});

test('once all is said to them, the other one is still nobody to ask about', () => {
  const answers = form({
    howKnown: 'I trained with him',
    reason: 'he breeds spaniels and I want a pup',
    question: 'When is she in season?',
  });
  const offer = wholeFormOffer(answers, english);
  const after = offer?.way.answers ?? answers;
  const text = 'When is she in season?';
  expect(after.question).toBe(text);
  expect(openPoints(text, { answers: after, dismissed: [] }, english)).toEqual([]);
  // A new name is a new person.
  const toAnother = { ...after, name: 'Ann Moor' };
  expect(openPoints(text, { answers: toAnother, dismissed: [] }, english)).not.toEqual([]);
});

test('who cannot be spoken of so is nobody else', () => {
  const answers = form({
    howKnown: 'he writes there',
    promptKind: 'post',
    prompt: 'his post on reeds',
    reason: 'I tried it with one lady and it worked',
    benefitForThem: 'He will hear that it works',
  });
  expect(realisedAnswer(answers, 'benefitForThem', english).offer).toMatchObject({ isSure: true });
  const ofHer = {
    ...answers,
    howKnown: 'she writes there',
    prompt: 'her post',
    benefitForThem: 'She will hear it',
  };
  expect(realisedAnswer(ofHer, 'benefitForThem', english).offer).toMatchObject({ isSure: false });
});

test('"their" may be of the company that the form names, and is asked', () => {
  const answers = form({
    company: 'Vale Boats',
    promptKind: 'event',
    prompt: 'the boat show, he was on the stand',
    reason: 'want to get on their list',
  });
  const reason = (more: Partial<Answers>) => realisedAnswer({ ...answers, ...more }, 'reason', english).offer;
  expect(reason({})).toMatchObject({ text: 'want to get on your list', isSure: false });
  expect(reason({ company: '' })).toBeNull();
  expect(reason({ prompt: 'the boat show, my teachers were on the stand' })).toBeNull();
});

test('whom both know may be the one that "he" means', () => {
  const answers = form({
    promptKind: 'past',
    commonConnections: ['Josh Wren'],
    prompt: 'Josh Wren, your pupil and my apprentice',
    reason: 'he struggles with the theory',
  });
  expect(realisedAnswer(answers, 'reason', english).offer).toMatchObject({ isSure: false });
});

describe('whether "they" are the recipient', () => {
  test.each<[string, Partial<Answers>, 'surely' | 'maybe' | null]>([
    ['their talk, and nobody else', { promptKind: 'talk', prompt: 'talk on reeds in 3 days' }, 'maybe'],
    ['their talk on one thing', { promptKind: 'talk', prompt: 'talk on mud in 3 days' }, 'surely'],
    ['"their" by its own words', { promptKind: 'event', prompt: 'their stall with the reeds' }, 'surely'],
    ['several things may be meant', { promptKind: 'post', prompt: 'your post on reeds' }, 'maybe'],
    ['a name may be meant', { promptKind: 'post', prompt: 'post on Norfolk' }, 'maybe'],
    [
      'several things are told of before',
      { promptKind: 'work', prompt: 'the new weir', howKnown: 'eels' },
      'maybe',
    ],
    ['people are spoken of', { promptKind: 'talk', prompt: 'talk on nurses' }, null],
    ['a group is spoken of before', { promptKind: 'talk', prompt: 'talk', howKnown: 'our choir' }, null],
    [
      'what one would learn of them',
      { promptKind: 'field', prompt: 'mud', reason: 'learn how they dry it' },
      'maybe',
    ],
    ['nothing of theirs prompted it', { promptKind: 'field', prompt: 'mud' }, null],
  ])('%s', (_, answers, expected) => {
    expect(they(answers)).toBe(expected);
  });

  test('what is in it for "them" is in it for the recipient', () => {
    const answers = form({
      promptKind: 'event',
      prompt: 'seed fair',
      benefitForThem: 'a story for their choir',
    });
    expect(realisedAnswer(answers, 'benefitForThem', english).offer).toMatchObject({
      text: 'a story for your choir',
    });
  });

  test('what they did is said to them', () => {
    const answers = form({
      promptKind: 'post',
      prompt: 'his post about closing the weir',
      reason: 'I want to know how they kept the eels in',
    });
    expect(realisedAnswer(answers, 'reason', english).offer).toMatchObject({
      text: 'I want to know how you kept the eels in',
      isSure: true,
    });
  });

  test('what they do in their own answers tells nothing', () => {
    expect(theyAreThem(form({ promptKind: 'talk', prompt: 'talk on mud' }), 'prompt', english)).toBeNull();
    expect(theyAreThem(form({ promptKind: 'talk', prompt: 'talk on mud' }), 'howKnown', english)).toBeNull();
  });
});

describe('how they were spoken of is kept when an answer is said to them', () => {
  const answers = form({
    howKnown: 'saw her post',
    reason: "we've a gentleman like that. I'd love her to meet him",
  });

  test('by the click on one answer', () => {
    const said = oneSaidToThem(answers, 'howKnown', 'saw your post', english);
    expect(said).toMatchObject({ howKnown: 'saw your post', spokenOf: { name: 'Robin Hale', as: 'she' } });
    expect(realisedAnswer(said, 'reason', english).offer).toMatchObject({
      text: "we've a gentleman like that. I'd love you to meet him",
    });
  });

  test('by what the user says an answer is about', () => {
    const doubtful = form({
      promptKind: 'person',
      prompt: 'Ana Sol',
      reason: 'He weaves. I would like to learn it',
    });
    const [point] = openPoints(
      'He weaves. I would like to learn it.',
      { answers: doubtful, dismissed: [] },
      english,
    );
    expect(point?.ways[0]?.answers).toMatchObject({
      reason: 'You weave. I would like to learn it',
      spokenOf: { name: 'Robin Hale', as: 'he' },
    });
  });

  test('where nothing tells it, nothing is kept', () => {
    const plain = form({ howKnown: 'saw their post' });
    expect(oneSaidToThem(plain, 'howKnown', 'saw your post', english).spokenOf).toBeNull();
  });
});

describe('who introduced the two, named and gone on about', () => {
  test('is "he", so that she is the recipient', () => {
    const answers = form({
      promptKind: 'person',
      prompt: 'Theo Folk, he trained with her',
      reason: 'She lists old names',
    });
    expect(gender(answers)).toBe('she');
    expect(realisedAnswer(answers, 'prompt', english).offer).toMatchObject({
      text: 'Theo Folk. He trained with you',
      isSure: true,
    });
    expect(realisedAnswer(answers, 'reason', english).offer).toMatchObject({ text: 'You list old names' });
  });

  test('nobody is asked about whom it names', () => {
    const answers = form({ promptKind: 'person', prompt: 'Theo Folk, he weaves' });
    expect(gender(answers)).toBeNull();
    expect(openPoints('Theo Folk. He weaves.', { answers, dismissed: [] }, english)).toEqual([]);
  });
});

test.each<[string, boolean]>([
  ["we've a gentleman like that. I'd love her to come", true],
  ['two mothers were calm by her words', true],
  ['one mother was calm by her words', false],
])('“%s” is surely about a recipient who is "she": %s', (reason, isSure) => {
  const answers = form({ howKnown: 'saw her post', reason });
  const { offer } = realisedAnswer(answers, 'reason', english);
  expect(offer?.kind === 'speak-to-them' && offer.isSure).toBe(isSure);
});
