import { expect, test } from 'vitest';
import { english } from '../../test/support/english.ts';
import type { AnswerForms } from '../template/values.ts';
import { withBrief } from './brief.ts';
import type { AnsweredField } from './realised-answers.ts';

const said = (sentence: string): AnswerForms => ({ sentence, clause: null, phrase: null });

const brief = (sentence: string, field: AnsweredField = 'reason', ...behind: readonly string[]) =>
  withBrief(said(sentence), field, behind.map(said), english).brief;

test.each([
  [
    'I look after six bridges by myself. Nobody has drawings from before 1950.',
    'I look after six bridges by myself.',
  ],
  [
    'We moved here in May. I would like to hear how you count boats. My knees are old.',
    'We moved here in May. I would like to hear how you count boats.',
  ],
])('a reason can do without what follows its wish: %s', (sentence, kept) => {
  expect(brief(sentence)).toBe(kept);
});

test.each([
  'I would like to see the flume.',
  'We moved here in May. I would like to hear how you count boats.',
  'No agenda. I never added you.',
  'Takes guts. Most people hide it.',
])('a reason that needs all it says has no brief form: %s', (sentence) => {
  expect(brief(sentence)).toBeUndefined();
});

test('what is offered or prompted the message is its first sentence', () => {
  expect(brief('I can offer the piano. I could bring it to you in May.', 'benefitForThem')).toBe(
    'I can offer the piano.',
  );
  expect(brief('Thank you for your map of Hull. I want one for the hall.', 'prompt')).toBe(
    'Thank you for your map of Hull.',
  );
});

test('what is offered is kept, though something else comes first', () => {
  expect(brief('We are a small yard. We could lend you our forge. It is old.', 'benefitForThem')).toBe(
    'We are a small yard. We could lend you our forge.',
  );
});

test.each<[string, AnsweredField]>([
  ['I have very little to offer. I could give you a copy of every photograph.', 'benefitForThem'],
  ['Nobody here can pay you. Four hundred farmers would read it.', 'benefitForThem'],
  ['I can offer a room by the sea. It costs forty euros a night.', 'benefitForThem'],
  ['I can offer a room by the sea. It is free in winter only.', 'benefitForThem'],
  ['We are a small yard. It has been so for long.', 'benefitForThem'],
  ['We have never met. You delivered my niece.', 'howKnown'],
  ['I used to think weirs were dull. Your book changed my mind.', 'howKnown'],
])('an answer whose sense stands behind its first sentence stays whole: %s', (sentence, field) => {
  expect(brief(sentence, field)).toBeUndefined();
});

test('so does one to whose last sentence any answer behind it points', () => {
  const prompt = 'Thank you for the lift you mended at Easter. My aunt was in it.';
  expect(brief(prompt, 'prompt', 'I owe you a drink. I am Bo.')).toBe(
    'Thank you for the lift you mended at Easter.',
  );
  expect(brief(prompt, 'prompt', 'I owe you a drink. She does not agree.')).toBeUndefined();
  const honey = 'I can offer honey. We have jars too.';
  expect(brief(honey, 'benefitForThem', 'I would rest.', 'Shall I bring them?')).toBeUndefined();
});

test('an answer to whose last words the next one may point back stays whole', () => {
  const offer = 'I can offer the piano. Bo has tuned it.';
  expect(brief(offer, 'benefitForThem', 'Which door is wide enough?')).toBe('I can offer the piano.');
  expect(brief(offer, 'benefitForThem', 'It would be yours.')).toBeUndefined();
});

test('an answer that makes no sentence stays as it is', () => {
  const none = { sentence: null, clause: null, phrase: null };
  expect(withBrief(none, 'reason', [], english)).toBe(none);
});
