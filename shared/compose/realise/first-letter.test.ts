/** A capital at the start of an answer, which telephones put there by themselves, changes nothing of its sentence. */
import { describe, expect, test } from 'vitest';
import { readAnswers } from '../../../test/answers/corpus.ts';
import { english } from '../../../test/support/english.ts';
import { realising } from '../../../test/support/realising.ts';
import type { PromptKindId } from '../../prompt-kinds.ts';
import { withCapital } from '../../text.ts';
import type { RealisedField } from './realised-answer.ts';

const names = { recipient: 'Priya Raman', others: ['Dana Ortiz', 'Lee Wong'] };
const realise = realising(names);
const sentenceOf = (field: RealisedField, typed: string, kind: PromptKindId | null = null) =>
  realise(field, typed, kind).sentence;

/** A common word, and behind it neither a capital nor a number, with which it might be a name. */
function isPlainStart(typed: string): boolean {
  const [, word = '', next = ''] = /^(\p{L}\p{Ll}+)(?!\p{L})(?: (\S))?/u.exec(typed) ?? [];
  const isWord = word !== '' && english.knows(word.toLowerCase()) && !/^ex\b/i.test(typed);
  return isWord && english.usualTag(withCapital(word)) !== 'PROPN' && !/[\p{Lu}\d]/u.test(next);
}

test('whatever was answered, a capital in front makes the same sentence', () => {
  const answers = [...readAnswers('writing'), ...readAnswers('fresh')].filter(({ typed }) =>
    isPlainStart(typed),
  );
  expect(answers.length).toBeGreaterThan(600);
  const changed = answers.filter(({ field, kind = null, typed }) => {
    const small = typed.charAt(0).toLowerCase() + typed.slice(1);
    return sentenceOf(field, small, kind) !== sentenceOf(field, withCapital(typed), kind);
  });
  expect(changed.map(({ typed }) => typed)).toEqual([]);
});

describe('words put before the first one take its capital', () => {
  test.each([
    ['question', null, 'Still hiring?', 'Are you still hiring?'],
    ['question', null, 'Know a tuner?', 'Do you know a tuner?'],
    ['question', null, 'Worth fixing?', 'Is it worth fixing?'],
    ['howKnown', null, 'Using your library for 3 years', 'I have been using your library for 3 years.'],
    ['prompt', 'work', 'Saved our school', 'You saved our school.'],
    ['prompt', 'talk', 'TV last night', 'You were on TV last night.'],
    ['prompt', 'talk', 'Radio 4, this morning', 'You were on Radio 4, this morning.'],
    ['benefitForMe', null, 'Better at chess', 'I would like to be better at chess.'],
  ] as const)('%s %s: %s', (field, kind, typed, sentence) => {
    expect(sentenceOf(field, typed, kind)).toBe(sentence);
  });
});

describe('a verb before a name is no part of it', () => {
  test.each([
    ['benefitForMe', null, 'Learning Danish', 'I would value learning Danish.'],
    ['benefitForThem', null, 'Teaching Spanish', 'I can help by teaching Spanish.'],
    ['benefitForThem', null, 'Getting German clients', 'You would be getting German clients.'],
    ['reason', null, 'Hiring React developers in Lagos', 'I am hiring React developers in Lagos.'],
    ['work', null, 'Running Shopify stores', 'I am running Shopify stores.'],
    ['prompt', 'work', 'Translating Rilke', 'Thank you for translating Rilke.'],
    ['prompt', 'person', 'Worked with Dana Ortiz at ORR', 'I worked with Dana Ortiz at ORR.'],
    ['prompt', 'person', 'Recommended by Dana Ortiz', 'You were recommended by Dana Ortiz.'],
    ['prompt', 'person', 'Talking to Dana Ortiz', 'I am writing after talking to Dana Ortiz.'],
    ['prompt', null, 'Moving to Leeds in May', 'I am writing because of moving to Leeds in May.'],
  ] as const)('%s %s: %s', (field, kind, typed, sentence) => {
    expect(sentenceOf(field, typed, kind)).toBe(sentence);
  });
});

describe('a preposition before a name is no part of it', () => {
  test.each([
    ['past', 'At the Royal Mint', 'We were both at the Royal Mint.'],
    ['past', 'In the Peace Corps', 'We were both in the Peace Corps.'],
    ['person', 'Through the rowing club', 'I know of you through the rowing club.'],
    ['talk', 'On the Today Programme', 'I heard you speak on the Today Programme.'],
    ['past', 'Ex-neighbour', 'I am an ex-neighbour.'],
  ] as const)('%s: %s', (kind, typed, sentence) => {
    expect(sentenceOf('prompt', typed, kind)).toBe(sentence);
  });
});

describe('names and titles keep theirs', () => {
  test.each([
    ['person', 'Mark from the garage', 'We both know Mark from the garage.'],
    ['person', 'Peg Lariviere, who insists on it', 'We both know Peg Lariviere, who insists on it.'],
    ['post', 'Herbs of the Stone Walls', 'I read Herbs of the Stone Walls.'],
    ['post', 'Growing Rice in Brick Towns', 'I read Growing Rice in Brick Towns.'],
    ['past', 'Peace Corps in Senegal', 'We were both in Peace Corps in Senegal.'],
  ] as const)('%s: %s', (kind, typed, sentence) => {
    expect(sentenceOf('prompt', typed, kind)).toBe(sentence);
  });
});
