import { expect, test } from 'vitest';
import { english } from '../../../test/support/english.ts';
import { inputOf } from '../../../test/support/example-reading.ts';
import { readContext } from '../rule-context.ts';
import type { RuleExample } from '../rules/rule.ts';
import { describeStatements } from './act-reader.ts';

/** What the models are told of each statement of a text. */
function toldOf(text: string, example: Omit<RuleExample, 'text'> = {}) {
  const { read, facts, input } = readContext(inputOf({ text, ...example }));
  const described = describeStatements({ read, facts, grammar: english, kind: input.kind });
  return described.map(({ features }) => [...features.keys()]);
}

/** What they are told of the last statement that begins with `prefix`. */
const last = (prefix: string, ...told: Parameters<typeof toldOf>) =>
  (toldOf(...told).at(-1) ?? [])
    .filter((name) => name.startsWith(`${prefix} `))
    .map((name) => name.slice(prefix.length + 1));

const ana = { answers: { name: 'Ana Sol', company: 'Harbour Rail', role: 'Dredging lead' } };

test('what the recipient and their firm are called, which page, sum or number, says nothing: that it is one does', () => {
  const text =
    'The weir held. Ana told Harbour to pay Zoltan $40 for 12 valves at https://reeds.example/a today.';
  expect(last('w', text, ana)).toEqual([
    '<name>',
    'told',
    '<company>',
    'to',
    'pay',
    'zoltan',
    '<money>',
    '<number>',
    'for',
    'valves',
    'at',
    '<link>',
    'today',
  ]);
  expect(last('w', 'Bob’s Quay paid.', { answers: { name: 'Bob Ray', company: 'Quay' } })).toEqual(
    last('w', 'Ana’s Harbour paid.', ana),
  );
});

test('what is told of a sentence is the same however its letters and its short forms are written', () => {
  const text = 'Hi Ana, I am sure it is the Lund weir that held. I will not say how, and I cannot.';
  const told = toldOf(text, ana);
  expect(told[1]).toContain('w lund');
  expect(toldOf(text.toLowerCase(), ana)).toEqual(told);
  expect(toldOf(text.toUpperCase(), ana)).toEqual(told);
  expect(
    toldOf("Hi Ana, I’m sure it’s the Lund weir that held. I won't say how, and I cannot.", ana),
  ).toEqual(told);
  expect(last('w', 'The weir’s gate held.')).toEqual(['the', 'weir', "'s", 'gate', 'held']);
});

test('a quoted title is no part of what a sentence says, but that it has one is', () => {
  const [told = []] = toldOf('I read “Buy our pumps” twice.');
  expect(told.filter((name) => /buy|pumps/.test(name))).toEqual([]);
  expect(told).toEqual(expect.arrayContaining(['w <quoted>', 'quotes']));
  expect(toldOf('I read it twice.')[0]).not.toContain('quotes');
});

test('what is known of the recipient and taken up is told, and how much of it', () => {
  const example = {
    answers: { ...ana.answers, prompt: 'the long weir at Lund', location: 'Lund' },
    profile: { company: 'Quay Works' },
  };
  const taken = (text: string) =>
    (toldOf(text, example).at(-1) ?? []).filter((name) => /^(?:noted|says)/.test(name)).toSorted();
  expect(taken('The gate held.')).toEqual([]);
  expect(taken('The weir held.')).toEqual(['noted:prompt']);
  expect(taken('The weir near Lund held.')).toEqual(['noted2:prompt', 'noted:prompt', 'says:profile']);
  expect(taken('Is Ana well?')).toEqual(['says:name']);
  expect(taken('Is Harbour well?')).toEqual(['says:company', 'says:profile']);
  expect(taken('Is Quay well?')).toEqual(['says:mine']);
});

test('who is spoken of is told, each once', () => {
  const who = (text: string) => last('persons', text);
  expect(who('I like my gate and yours.')).toEqual(['I+you']);
  expect(who('We told her.')).toEqual(['they+we']);
  expect(who('It held.')).toEqual(['']);
  expect(last('person', 'I like my gate and yours.').toSorted()).toEqual(['I', 'you']);
});

test('where a statement stands, how long it is and what ends it is told', () => {
  const all = toldOf('Hi Ana, one held. Did two hold? Three held! Four of them did hold very well.', ana);
  const about = (kind: string) =>
    all.map((told) => told.filter((name) => name.startsWith(`${kind} `)).join());
  expect(about('place')).toEqual([
    'place first',
    'place second',
    'place middle',
    'place middle',
    'place last',
  ]);
  expect(about('part')).toEqual(['part greeting', 'part body', 'part body', 'part body', 'part body']);
  expect(about('length')).toEqual(['length 0', 'length 0', 'length 1', 'length 0', 'length 2']);
  expect(all.map((told) => told.includes('question'))).toEqual([false, false, true, false, false]);
  expect(all.map((told) => told.includes('exclaims'))).toEqual([false, false, false, true, false]);
  expect(about('statements')[0]).toBe('statements 3');
  expect(about('kind')[0]).toBe('kind request');
});

test('a word that has another form is told with the one of the dictionary, and with its neighbours', () => {
  const [told = []] = toldOf('It held well.');
  expect(told).toEqual(
    expect.arrayContaining(['l hold', 'b it held', 'first it', 'first it held', 'm held ADV']),
  );
  expect(told).not.toContain('l well');
});

test('a long statement says nothing more surely than a short one', () => {
  const { read, facts, input } = readContext(
    inputOf({ text: 'It held. The long weir of the old harbour held through all the storms of the winter.' }),
  );
  const [short, long] = describeStatements({ read, facts, grammar: english, kind: input.kind });
  const weight = (features: ReadonlyMap<string, number> = new Map()) => [...new Set(features.values())];
  const length = (features: ReadonlyMap<string, number> = new Map()) => Math.hypot(...[...features.values()]);
  expect(weight(long?.features)).toHaveLength(1);
  expect(length(long?.features)).toBeCloseTo(length(short?.features));
});
