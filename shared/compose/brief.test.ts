import { expect, test } from 'vitest';
import { english } from '../../test/support/english.ts';
import { withBrief } from './brief.ts';
import type { AnsweredField } from './realised-answers.ts';

const brief = (sentence: string, field: AnsweredField = 'reason', next: string | null = null) =>
  withBrief({ sentence, clause: null, phrase: null }, field, next, english).brief;

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

test('an answer to whose last words the next one may point back stays whole', () => {
  const offer = 'I can offer the piano. Bo has tuned it.';
  expect(brief(offer, 'benefitForThem', 'Which door is wide enough?')).toBe('I can offer the piano.');
  expect(brief(offer, 'benefitForThem', 'It would be yours.')).toBeUndefined();
});

test('an answer that makes no sentence stays as it is', () => {
  const none = { sentence: null, clause: null, phrase: null };
  expect(withBrief(none, 'reason', null, english)).toBe(none);
});
