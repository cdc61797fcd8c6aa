/** Which pronouns mean somebody whom the same answer tells of. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../../test/support/english.ts';
import { stranger } from '../words/gender.ts';
import { withBound } from './bound.ts';
import { readAbout } from './speak-to-them.ts';

const names = { recipient: 'Noreen Vale', others: [] };
const read = (text: string) => withBound(english.read(text), names, english);
const isMarked = (text: string) => read(text).tokens.map(({ lower }) => lower === stranger);

/** The answer with each pronoun that is bound in brackets. */
const marked = (text: string) =>
  read(text)
    .tokens.map((token) => (token.lower === stranger ? `[${token.text}]` : token.text))
    .join(' ');

describe('bound to somebody else of whom the answer tells', () => {
  test.each([
    ['what we offer that one', 'tell her about our young keeper, she sings', '[she] sings'],
    ['whoever is brought up in a sentence', 'We have a blacksmith. She can make it', '[She] can make'],
    ['who is met in it', 'what she said. I met a client and she laughed', 'and [she] laughed'],
    ['what is part of them', 'our goalie broke her wrist', 'broke [her] wrist'],
    ['what they do behind their name', 'Cora Lark. finished a course and she paints', 'and [she] paints'],
    ['what they spend', 'my aunt spent her prize', 'spent [her] prize'],
    ['what they lose', 'my driver lost his permit', 'lost [his] permit'],
    ['what is their own', 'our member brought her own loom', 'brought [her] own'],
    ['and what is told of them next', 'our goalie broke her wrist. She plays left', '[She] plays'],
    ['what they have beside the recipient', 'Ilse got her job through Noreen', 'got [her] job'],
    ['and beside a pronoun of theirs', 'my professor did his master with him', 'did [his] master with him'],
    ['what they do in the same breath', 'Juan speaks about him and he told me to', 'and [he] told me'],
    ['what they take along', 'the owner took his plans with him', 'took [his] plans with [him]'],
    ['whoever it is that is asked about', 'What do you tell a beginner when he falls?', 'when [he] falls'],
    ['and what is theirs', 'Should a novice bring her boat?', 'bring [her] boat'],
    ['whom another deals with', 'Is it better to let a parent bring a child or leave him', 'leave him'],
    ['what one lets a parent do', 'Is it better to meet a child or let the parent bring him?', 'bring [him]'],
    ['who tells it of them', 'my aunt said she knows her', 'said [she] knows her'],
    ['one who judges', 'Lee reckons Noreen is the best he has seen', 'best [he] has'],
    ['one whom a teller is', 'I look at my wife, she says', '[she] says'],
  ])('%s: %s', (_, text, expected) => {
    expect(marked(text)).toContain(expected);
  });
});

/** The answer with each pronoun in brackets that is bound to another or likelier means one. */
const likelyMarked = (text: string) =>
  read(text)
    .likely.map((token) => (token.lower === stranger ? `[${token.text}]` : token.text))
    .join(' ');

describe('of either of two, and likelier somebody else', () => {
  test.each([
    ['what is given to them', 'She gave my niece her compass', 'niece [her] compass'],
    ['what one does once', 'He took my uncle to his first regatta', 'to [his] first'],
    ['what they are helped with', 'She helped my mother with her orchard', 'with [her] orchard'],
    ['what they are to do', 'how she taught the girl to trust her mule', 'trust [her] mule'],
    ['what they have in a phrase', "her copy of the queen's letter to her cousin", 'to [her] cousin'],
    ['what one may come to', 'my aunt met her at her gallery', 'at [her] gallery'],
    ['who did the first thing', 'My apprentice learns from him, and he is shy', 'and [he] is shy'],
    ['who is thanked for it', 'My son worked for him, and he gave him a lathe', 'he gave [him] a lathe'],
  ])('%s: %s', (_, text, expected) => {
    expect(likelyMarked(text)).toContain(expected);
    expect(read(text).isOfTwo).toBe(true);
  });

  test.each([
    'She sold my mother her boat',
    'He could send my brother his bills',
    'She told my boss about her thesis',
    'My son worked for him, and he gave him a lathe',
  ])('or likelier the recipient: %s', (text) => {
    expect(read(text).isOfTwo).toBe(true);
    expect(likelyMarked(text)).not.toMatch(/\[(?:her|his|he)\]/);
  });

  test.each([
    'She taught my brother in her loft',
    'My uncle nursed her through her fever',
    'My aunt nursed her through her fever',
    'he gets a reader for his book',
    'he built his own boat',
    'My aunt knows him and he sings',
  ])('not where only one can be meant: %s', (text) => {
    expect(read(text).isOfTwo).toBe(false);
    expect(likelyMarked(text)).not.toContain('[');
  });
});

test('what hurts is of whom it hurts, though "back" may say where to', () => {
  expect(marked('My aunt hurt her back in her yoga class')).toContain('hurt [her] back in [her] yoga');
  expect(marked('My aunt called her back')).not.toContain('[');
});

test('the same words are read once for the same names', () => {
  const words = english.read('my aunt knows her');
  const first = readAbout(words, names, english);
  expect(readAbout(words, { ...names }, english)).toBe(first);
  expect(readAbout(words, { ...names, spokenOfAs: 'he' }, english)).not.toBe(first);
  expect(readAbout(words, { ...names, recipient: 'Ilse Quill' }, english)).not.toBe(first);
});

test.each([
  'she was at the fair Feira do Lima, she gave me her card',
  'my friend was on her course',
  'my teacher sent me her name',
  'She wove it and she sang',
  'a person she can call',
  'his talk',
])('not bound: %s', (text) => {
  expect(isMarked(text)).not.toContain(true);
});

describe('what somebody else does to them is done to the recipient', () => {
  test.each([
    'my aunt knows her',
    'Through Ilse, who shared an office with her',
    'Paul Quill, a clerk, who works with her',
    'My former head, Lois Quill, told me to write to her',
    'my professor did his master with him',
    'Heard a lot about him from my neighbour',
    'my aunt said she knows her',
  ])('%s', (text) => {
    expect(read(text).isDoneToThem).toBe(true);
  });

  test('and tells as whom they are spoken of', () => {
    expect(read('my aunt knows her').spokenOfAs).toBe('she');
    expect(read('my aunt knows him and she sings').spokenOfAs).toBe('he');
    expect(read('she knows my aunt').spokenOfAs).toBeNull();
  });

  test.each([
    'my aunt knows her work',
    'my aunt met Ilse and Ilse knows her',
    'my aunt said Ilse is her pupil',
    'my aunt knows her and she sings',
    'I know her',
    'I would like to meet the person who trained her',
    'Heard a lot about him with my neighbour',
    'the club knows her',
    "my aunt's club knows her",
    'the owner took it with her',
  ])('that is not sure: %s', (text) => {
    expect(read(text).isDoneToThem).toBe(false);
  });
});
