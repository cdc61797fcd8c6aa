/** Which pronouns mean somebody whom the same answer tells of. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../test/support/english.ts';
import { withBound } from './bound.ts';
import { stranger } from './gender.ts';

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
