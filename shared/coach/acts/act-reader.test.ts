import { describe, expect, test } from 'vitest';
import { english } from '../../../test/support/english.ts';
import { englishPack } from '../../../test/support/english-pack.ts';
import { inputOf } from '../../../test/support/example-reading.ts';
import { readContext } from '../rule-context.ts';
import type { ActId } from './act-ids.ts';
import { describeStatements, doing, probabilityThatAny, strongest } from './act-reader.ts';

const statementsOf = (text: string) =>
  readContext(inputOf({ text, answers: { name: 'Ana Sol' } })).statements;

/** Sentences that nobody should misread, each with what it does. */
const plain: readonly (readonly [ActId, string])[] = [
  ['greet', 'Hi Ana,'],
  ['introduce', 'I am a nurse at the county hospital in Leeds.'],
  ['reason', 'Your article on night trains explained why our sleeper is always late.'],
  ['offer', 'I can send you the figures we collected over the winter.'],
  ['ask-open', 'Which of the two did you find harder to repair?'],
  ['ask-time', 'Could we hop on a quick call next week?'],
  ['sell', 'Our platform helps companies like yours double their sales.'],
  ['pad', 'I hope this message finds you well.'],
  ['thank', 'Thank you for your time.'],
  ['close', 'Kind regards,\nLena'],
];

test.each(plain)('reads that a sentence does this: %s', (act, sentence) => {
  const text =
    act === 'greet' || act === 'close' ? `Hi Ana, the reeds held.\n\n${sentence}` : `Hi Ana, ${sentence}`;
  const statements = statementsOf(act === 'greet' ? `${sentence} the reeds held.` : text);
  expect(doing(statements, act)).not.toEqual([]);
});

describe('what is read', () => {
  test('is in the order of the text, and the strongest can be asked for', () => {
    const statements = statementsOf('Hi Ana, could we have a call on Monday? Could we hop on a quick call?');
    expect(doing(statements, 'ask-time').length).toBeGreaterThan(0);
    const most = strongest(statements, 'ask-time');
    expect(most?.does['ask-time']).toBe(Math.max(...statements.map(({ does }) => does['ask-time'])));
    expect(strongest(statements, 'nudge')).toBeNull();
  });

  test('is nothing in a language whose sentences the coach cannot read', () => {
    expect(statementsOf('שלום דנה, שמעתי את ההרצאה שלך על הקנים בגנט. איזה עומק?')).toEqual([]);
  });
});

test('a statement is told apart by what is noted of the person', () => {
  const text = 'Hi Ana, the reeds you planted held.';
  const featuresWith = (prompt: string) => {
    const { read, facts, input } = readContext(inputOf({ text, answers: { name: 'Ana Sol', prompt } }));
    const [, body] = describeStatements({ read, facts, grammar: english, kind: input.kind });
    return body?.features;
  };
  expect(featuresWith('the reeds you planted')?.has('noted:prompt')).toBe(true);
  expect(featuresWith('a talk on bridges')?.has('noted:prompt')).toBe(false);
});

test('what no sentence surely does, several may do together', () => {
  const [greeting, first, second] = statementsOf('Hi Ana, the reeds held. The weir did not.');
  if (greeting === undefined || first === undefined || second === undefined)
    throw new Error('three statements');
  const unsure = [first, second].map((one) => ({ ...one, does: { ...one.does, offer: 0.4, tell: 0 } }));
  expect(probabilityThatAny(unsure, 'offer')).toBeCloseTo(1 - 0.6 * 0.6);
  expect(probabilityThatAny(unsure, 'offer', 'tell')).toBeCloseTo(1 - 0.6 * 0.6);
  expect(probabilityThatAny([], 'offer')).toBe(0);
});

test('words of one family share how they begin, and what is no word begins nothing', () => {
  const rootsIn = (text: string) => {
    const { read, facts, input } = readContext(inputOf({ text }));
    const found = describeStatements({ read, facts, grammar: english, kind: input.kind });
    return found.flatMap(({ features }) => [...features.keys()].filter((name) => name.startsWith('r ')));
  };
  const shared = rootsIn('They subscribe.').filter((root) => rootsIn('A subscription.').includes(root));
  expect(shared).toEqual(['r subs', 'r subscr']);
  expect(rootsIn('1,200 🐟 at $40')).toEqual([]);
});

test('the pack holds a model for each act', () => {
  for (const model of Object.values(englishPack.acts)) expect(model.weights.size).toBeGreaterThan(10);
});
