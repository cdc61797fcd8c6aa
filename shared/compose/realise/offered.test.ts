/** What is offered in place of an answer, and what can be chosen where its sentence cannot stand unseen. */
import { describe, expect, test } from 'vitest';
import { realising } from '../../../test/support/realising.ts';
import type { PromptKindId } from '../../prompt-kinds.ts';
import type { KnownNames, RealisedField } from './realised-answer.ts';

const robin: KnownNames = { recipient: 'Robin Hale', others: ['Prajakta Joshi'] };

const offer = (
  field: RealisedField,
  kind: PromptKindId | null,
  typed: string,
  names: Partial<KnownNames> = {},
) => realising({ ...robin, ...names })(field, typed, kind).offer;

describe('the same said to the recipient', () => {
  test.each<[RealisedField, PromptKindId | null, string, string]>([
    ['prompt', 'talk', 'her talk on flumes', 'your talk on flumes'],
    ['prompt', 'talk', 'their talk on flumes', 'your talk on flumes'],
    ['reason', null, 'she runs a choir and teaches', 'you run a choir and teach'],
    ['howKnown', null, 'works with my sister', 'you work with my sister'],
    ['reason', null, 'Robin wrote that it works', 'you wrote that it works'],
  ])('%s, %s: %s', (field, kind, typed, text) => {
    expect(offer(field, kind, typed)).toEqual({ kind: 'speak-to-them', text, isSure: true });
  });

  test.each<[RealisedField, PromptKindId | null, string, Partial<KnownNames>, string]>([
    ['reason', null, 'they run a choir', { theyAreThem: 'maybe' }, 'you run a choir'],
    ['reason', null, 'she runs a choir', { isSomebodyNamed: true }, 'you run a choir'],
    ['howKnown', null, 'they run a choir', {}, 'you run a choir'],
  ])('%s, %s: “%s” may be, where %o', (field, kind, typed, names, text) => {
    expect(offer(field, kind, typed, names)).toEqual({ kind: 'speak-to-them', text, isSure: false });
  });

  test.each<[RealisedField, PromptKindId | null, string, Partial<KnownNames>]>([
    ['reason', null, 'they run a choir', {}],
    ['reason', null, 'my neighbour heard that she runs a choir', {}],
    ['reason', null, 'we run a choir', {}],
    ['prompt', 'person', 'he told me of the choir', {}],
  ])('%s, %s: nothing for “%s”, where %o', (field, kind, typed, names) => {
    expect(offer(field, kind, typed, names)).toBeNull();
  });
});

describe('a sentence in its usual form', () => {
  test.each<[RealisedField, PromptKindId | null, string, string]>([
    ['reason', null, 'i am agree with your post', 'I agree with your post'],
    ['question', null, 'Did you went alone?', 'Did you go alone?'],
    ['benefitForThem', null, 'I can to show you the kiln', 'I can show you the kiln'],
    ['prompt', 'person', 'Radek say you are honest', 'Radek says you are honest'],
  ])('%s, %s: %s', (field, kind, typed, text) => {
    expect(offer(field, kind, typed)).toEqual({ kind: 'usual-form', text });
  });

  test('the words themselves stay as they are typed', () => {
    expect(realising(robin)('reason', 'I am agree with your post').sentence).toBe(
      'I am agree with your post.',
    );
  });

  test('not before it is said to the recipient', () => {
    expect(offer('reason', null, 'she teach my daughter')?.kind).toBe('speak-to-them');
  });
});

describe('a name in its usual form', () => {
  test.each([
    ['dana ortiz', 'Dana Ortiz'],
    ['kwabena', 'Kwabena'],
  ])('%s', (typed, text) => {
    expect(offer('prompt', 'person', typed)).toEqual({ kind: 'usual-form', text });
  });

  test.each(['Dana Ortiz', 'my neighbour', 'half village', 'dana ortiz sol muster', 'dana, ortiz'])(
    'not %s',
    (typed) => {
      expect(offer('prompt', 'person', typed)).toBeNull();
    },
  );

  test('only where somebody is asked for', () => {
    expect(offer('prompt', 'talk', 'dana ortiz')).toBeNull();
  });
});

describe('sentences to choose', () => {
  const choices = (field: RealisedField, kind: PromptKindId | null, typed: string) =>
    realising(robin)(field, typed, kind).choices.map(({ beginning }) => beginning);

  test.each<[RealisedField, PromptKindId | null, string, readonly string[]]>([
    ['reason', null, 'hiring manager for testers', ['i-am-a', 'you-are-a']],
    ['reason', null, 'to raise a question in Parliament', ['because', 'would-like-you']],
    ['howKnown', null, 'old boss', ['you-are-my', 'through-my']],
    ['howKnown', null, 'my teacher at school', ['you-are-a', 'know-of-you-through']],
    ['howKnown', null, 'friend of my cousin', ['you-are-a', 'know-of-you-through']],
    ['howKnown', null, 'boss of my boss', ['you-are-the', 'know-of-you-through']],
    ['reason', null, 'n/a', []],
    ['prompt', 'talk', 'combine', []],
  ])('%s, %s: %s', (field, kind, typed, beginnings) => {
    expect(choices(field, kind, typed)).toEqual(beginnings);
  });
});
