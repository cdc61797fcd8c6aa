import { describe, expect, test } from 'vitest';
import { inputOf, readExample } from '../../test/support/example-reading.ts';
import { doing } from './acts/act-reader.ts';
import { type RuleContext, readContext } from './rule-context.ts';
import type { RuleExample } from './rules/rule.ts';

const contextOf = (example: RuleExample): RuleContext => readContext(inputOf(example));

const textsOf = (...texts: readonly string[]) => texts.map((text) => ({ text }));

/** A message to somebody who has not answered the first. */
const again = (text: string): RuleExample => ({
  text,
  kind: 'follow-up',
  known: {
    stage: 'requested',
    messages: [{ direction: 'to-them', text: 'Hi, could we talk about your roof?' }],
  },
});

describe('no offer is', () => {
  test.each(
    textsOf(
      'Hi Marta, I would like to ask you for a post in your lab.',
      'Hi Ewa, I hope to be considered for a place on your course.',
      'Hi Tom, I want to join your orchestra as second oboe.',
      'Hi Ines, it would help me a lot to work in your kitchen for a month.',
    ),
  )('a wish: $text', (example) => {
    expect(contextOf(example).offer).toBeNull();
  });

  test.each(
    textsOf(
      'Hi Ewa, if you like, write back.',
      'Hi Lars, I am in Graz on Friday, if you like.',
      'Hi Ana, call any time, if you like.',
    ),
  )('“if you like”: $text', (example) => {
    expect(contextOf(example).offer).toBeNull();
  });

  test.each(
    textsOf(
      'Hi Marta, if you are interested, the date can be moved to June.',
      'Hi Ewa, I can offer you a call with me and one of our engineers.',
      'Hi Tom, we can give you a demo of our tool at any time.',
      'Hi Ines, I can show you our catalogue next week.',
    ),
  )('what the sender gains from: $text', (example) => {
    expect(contextOf(example).offer).toBeNull();
  });
});

test.each(
  textsOf(
    'Hi Marta, I was wondering whether the kiln in your photo is fired with wood.',
    'Hi Ewa, could you tell me how long the dye holds?',
    'Hi Tom, I would be curious to know which wax you use on the hulls.',
  ),
)('an indirect question is a question: $text', (example) => {
  expect(doing(contextOf(example).statements, 'ask-open')).not.toEqual([]);
});

test.each(
  textsOf(
    'Dear Dr Raman, we await your submission by 25 August.',
    'Hi Marta, give your project a star on our site.',
    'Hi Tom, your profile shows great experience.',
    'Hi Lars, your company could save a lot.',
  ),
)('“your” makes no reason of what follows: $text', (example) => {
  expect(contextOf(example).saysWhy).toBe(false);
});

test.each(
  textsOf(
    'Hi Marta, this library is the only one that opens our old survey files without losing the heights.',
    'Hi Ewa, Dyebook told us why our blues turned green in the second bath.',
    'Hello, this guide got me through the first week on the ward.',
  ),
)('what is theirs is theirs without a “your”: $text', (example) => {
  expect(contextOf(example).saysWhy).toBe(true);
});

test('what a thing of theirs did begins a reason at least', () => {
  const text = 'Hi Tom, the hull calculator got our dinghy through its first winter afloat.';
  const reason = readExample({ text }).questions.find(({ id }) => id === 'reason');
  expect(reason?.state).not.toBe('open');
});

test('a question that only an honest reader asks is no pitch, and a demonstration is no gift', () => {
  const honest = 'Hi Ana, your talk on wells was the only honest one of the day. Who paid for it?';
  expect(readExample({ text: honest }).findings.map(({ rule }) => rule)).not.toContain('pitch-words');
  expect(contextOf({ text: 'Hi Ana, I can show you our new catalogue on Monday.' }).offer).toBeNull();
});

test.each([
  again('Hi Marta, just putting this back at the top of your inbox.'),
  again('Hi Ewa, I have written three times now and you have not said a word.'),
  again('Hi Tom, please, I beg you for an answer, it is my last hope.'),
  again('Hi Ines, any update on this?'),
])('a follow-up that nudges, complains or pleads is seen: $text', (example) => {
  expect(doing(contextOf(example).statements, 'nudge')).not.toEqual([]);
});

test.each(
  textsOf(
    'Hi [Name], your talk on kilns in Graz was clear. I can send you our ash tables. Which clay do you use?',
    'Hi Marta, your piece on {{topic}} made me check our kiln. I have our tables for you. Which clay do you use?',
    'Hello FIRSTNAME, your kiln in Graz held. I can send you our tables. Which clay was it?',
    'Dear Dr. Researcher, your paper on kilns is right about ash. You may use our tables. Which clay did you use?',
    'Dear Professor Expert, your paper on salt is right about ash. You may use our tables. Which salt is it?',
  ),
)('a gap sinks the best message by itself: $text', (example) => {
  const { kind, reasons } = readExample(example).verdict;
  expect(kind).toBe('blind');
  expect(reasons[0]).toMatch(/^“.+” (?:is not filled in|has a word for many where a name should stand)\.$/u);
});

test.each(
  textsOf(
    'Hi Marta, is the kiln in Graz still in use?',
    'Hi Ewa, thank you for the dye recipe.',
    'Hi Tom, we met at the boat fair in Hull.',
    'Hi Lars, I sat behind you at the weir meeting on Tuesday.',
    'Hi Ines, thanks for the honey, it was gone in a day.',
  ),
)('what is honest and thin is nearly there: $text', (example) => {
  expect(readExample(example).verdict.kind).toBe('nearly');
});

test.each(
  textsOf(
    'Hi Marta, thank you for your time.',
    'Hello Ewa, I do plumbing in Hull. Thanks in advance for your answer.',
    'Hi Tom, thank you for reading this far and for your patience.',
    'Dear Ines, would you like to connect? Many thanks for considering it.',
    'Hi Lars, thanks for accepting my request, I hope you have a good week.',
  ),
)('thanks for what anyone does are no reason, and are not quoted as one: $text', (example) => {
  const reason = readExample(example).questions.find(({ id }) => id === 'reason');
  expect(reason?.state).not.toBe('answered');
  expect(reason?.evidence).not.toMatch(/thank/iu);
});
