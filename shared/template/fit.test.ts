import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../test/support/property-runs.ts';
import { type CountingRule, countCharacters } from '../channels.ts';
import { type FitResult, fitTemplate } from './fit.ts';
import type { ParsedTemplate } from './nodes.ts';
import { parseTemplate } from './parse.ts';
import { type FilledPart, type FilledTemplate, fillTemplate, type PartState, stateOf } from './pieces.ts';
import { type PartChoices, type Rendered, renderTemplate, textOf } from './render.ts';
import type { FieldValue, FieldValues } from './values.ts';

const countings = ['utf-16', 'x-weighted', 'graphemes'] as const;

function parsed(source: string): ParsedTemplate {
  const result = parseTemplate(source);
  if (!result.ok) throw new Error(result.errors.map(({ message }) => message).join(' '));
  return result.template;
}

function fitted(
  source: string,
  limit: number,
  values: FieldValues = {},
  pinned: PartChoices = {},
): FitResult {
  return fitTemplate(parsed(source), values, { limit, counting: 'utf-16', pinned });
}

function states(result: Rendered): string {
  return result.parts.map(({ state }) => state).join(' ');
}

describe('fitTemplate', () => {
  it('leaves everything in full when it fits', () => {
    const result = fitted('Hi.[[ One. || 1.]] [[Two.]]', 100);
    expect(result).toMatchObject({ text: 'Hi. One. Two.', fits: true, overBy: 0, length: 13, leftOut: [] });
  });

  it('uses a shorter wording before it leaves a part out', () => {
    const result = fitted('Hi Dana.[[ We met in Lisbon last spring. || We met.]]', 20);
    expect(result.text).toBe('Hi Dana. We met.');
    expect(result.leftOut).toEqual([
      {
        index: 0,
        rank: 5,
        state: 'short',
        saves: 22,
        reason: 'Shortened: in full, the message would be 18 characters over the limit.',
      },
    ]);
  });

  it('shortens an answer that has a brief form before another part goes, and never leaves out one outside of parts', () => {
    const values = { reason: brief('I draw maps.', 'My last one had seas.'), question: 'Which ink?' };
    const source = 'Hi. {{reason}}.[[2: {{question}}]]';
    expect(fitted(source, 100, values).text).toBe('Hi. I draw maps. My last one had seas. Which ink?');
    const result = fitted(source, 30, values);
    expect(result.text).toBe('Hi. I draw maps. Which ink?');
    expect(result.leftOut).toMatchObject([{ index: 2, rank: 6, state: 'short', saves: 22 }]);
    expect(fitted(source, 5, values)).toMatchObject({ text: 'Hi. I draw maps.', fits: false });
    expect(fitted(source, 60, values, { 2: 'short' }).text).toBe('Hi. I draw maps. Which ink?');
  });

  it('numbers an answer outside of parts by its place, whatever else has a brief form', () => {
    const values = {
      reason: brief('I draw maps.', 'One had seas.'),
      benefit_for_them: brief('Have one.', 'Or two.'),
    };
    const source = '{{reason}}. {{benefit_for_them}}.';
    const indexes = (of: FieldValues) => fitted(source, 99, of).parts.map(({ index }) => index);
    expect(indexes(values)).toEqual([0, 2]);
    expect(indexes({ ...values, reason: 'I draw maps' })).toEqual([2]);
  });

  it('keeps no more of an answer than its part is worth', () => {
    const values = {
      benefit_for_them: brief('Have a map.', 'It is of Hull.'),
      benefit_for_me: brief('I rest.', 'I am old.'),
    };
    const source = '[[1:{{benefit_for_them}}.]] [[7:{{benefit_for_me}}.]]';
    expect(fitted(source, 34, values).text).toBe('Have a map. It is of Hull. I rest.');
  });

  it('keeps what an answer says more before a signature, and not before how they are known', () => {
    const values = { reason: brief('I draw maps.', 'One had seas.') };
    expect(fitted('{{reason}}.[[8: Bo Lund Hale]]', 30, values).text).toBe('I draw maps. One had seas.');
    expect(fitted('{{reason}}.[[5: We met in Ely.]]', 30, values).text).toBe('I draw maps. We met in Ely.');
  });

  it('keeps one part of a better rank rather than several of a worse', () => {
    const result = fitted('A.[[6: bb.]][[6: cc.]][[2: dddddddd.]]', 13);
    expect(states(result)).toBe('dropped dropped full');
  });

  it('keeps a greedy choice’s better alternative: two parts of a rank rather than one long one', () => {
    const result = fitted('A.[[ bbbbbbbb.]][[ ccc.]][[ ddd.]]', 13);
    expect(states(result)).toBe('dropped full full');
  });

  it('prefers a full wording at a better rank', () => {
    const result = fitted('A.[[4: bbbb. || b.]][[3: cccc. || c.]]', 12);
    expect(states(result)).toBe('short full');
  });

  it('prefers the longer text, then the earlier part, when parts are worth the same', () => {
    expect(states(fitted('A.[[ bb.]][[ ccc.]]', 7))).toBe('dropped full');
    expect(states(fitted('A.[[ bbb.]][[ ccc.]]', 7))).toBe('full dropped');
  });

  it('leaves the parts that the user pinned as they are', () => {
    const result = fitted('A.[[1: bbbbb.]][[9: cccc.]]', 9, {}, { 1: 'full' });
    expect(states(result)).toBe('dropped full');
    expect(fitted('A.[[ b.]]', 99, {}, { 0: 'dropped' }).leftOut).toMatchObject([
      { state: 'dropped', saves: 3, reason: 'You chose to have this left out.' },
    ]);
  });

  it('gives the smallest message and the longest answers when nothing fits', () => {
    const result = fitted('Hi {{first_name}}, {{prompt}}.[[ Bye. || B.]]', 10, {
      first_name: 'Dana',
      prompt: 'your talk on ferries',
    });
    expect(result).toMatchObject({
      text: 'Hi Dana, your talk on ferries.',
      fits: false,
      length: 30,
      overBy: 20,
    });
    expect(result.longest).toEqual([
      { name: 'prompt', length: 20 },
      { name: 'first_name', length: 4 },
    ]);
  });

  it('does not speak of a part whose field has no value as left out', () => {
    const result = fitted('A.[[ {{reason}}.]][[ bbbb.]]', 4);
    expect(states(result)).toBe('empty dropped');
    expect(result.leftOut.map(({ index }) => index)).toEqual([1]);
  });

  it('counts a link as X does, whatever joins it', () => {
    const template = parsed(
      'See https://example.com/[[a-very-long-path-that-counts-for-nothing]] now[[ please]]',
    );
    const result = fitTemplate(template, {}, { limit: 31, counting: 'x-weighted' });
    expect(states(result)).toBe('full dropped');
    expect(result.length).toBe(31);
  });
});

const values: FieldValues = {
  first_name: 'Zoe\u0301',
  full_name: '\u0301odd',
  company: 'Acme Inc.',
  prompt: 'Your talk on dwell time.',
  reason: '👩‍🚀 it changed my mind!',
  how_known: '\u200d👩 we met…',
  benefit_for_them: 'see https://example.com/a?b',
  benefit_for_me: 'a\u0600',
  question: 'How did you start?',
  common_connections: ['Lee Wong', 'Ada Quill', 'דנה', 'Bo'],
  location: '🇬🇧',
  my_location: '🇵🇹',
  my_work: 'ᄀ',
  my_role: 'ᅡ',
};

const field = fc
  .constantFrom(...Object.keys(values), 'role', 'company | a firm')
  .map((name) => `{{${name}}}`);
const words = fc.constantFrom(
  ...[
    ' ',
    '. ',
    ', ',
    '\n\n',
    '\n',
    ' and ',
    ' I like',
    'We met',
    '.',
    '!',
    '? ',
    ' — ',
    ' (',
    ')',
    '“',
    '”',
    '…',
  ],
  ...[
    'x',
    '\u0301',
    '👩',
    '\u200d',
    'http',
    's://',
    ': ',
    ';',
    ' http://example.com',
    'e.g. ',
    '#',
    '\ufe0f',
  ],
);
const inline = fc
  .array(fc.oneof(field, words, words), { minLength: 0, maxLength: 3 })
  .map((all) => all.join(''));
const wording = fc
  .tuple(inline, fc.constantFrom(' b.', 'c', ' dd', 'E,', 'f. '), inline)
  .map((all) => all.join(''));
const part = fc
  .tuple(fc.constantFrom('', '', '1:', '2:', '9:'), wording, fc.option(wording))
  .map(([rank, full, short]) => `[[${rank}${full}${short === null ? '' : `||${short}`}]]`);
function templates(most: number): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(inline, part), { minLength: 1, maxLength: most })
    .chain((pairs) => inline.map((last) => pairs.flat().join('') + last))
    .filter((source) => parseTemplate(source).ok);
}

const pin = fc.constantFrom<'full' | 'short' | 'dropped'>('full', 'short', 'dropped');

/** An answer of which the second sentence may go. */
function brief(first: string, second: string): FieldValue {
  return { sentence: `${first} ${second}`, clause: null, phrase: null, brief: first };
}

/** A message that could be: its text, and how each part stands in it. */
type Message = { readonly text: string; readonly states: readonly PartState[] };

function partsOf(template: FilledTemplate): readonly FilledPart[] {
  return template.filter((item) => item.kind === 'part');
}

/** Every message that the template can make, each once. */
function everyMessage(template: FilledTemplate, pinned: PartChoices): readonly Message[] {
  const combinations = partsOf(template).reduce<readonly PartChoices[]>(
    (all, part) => {
      const own = pinned[part.index];
      const wanted = own === undefined ? (['full', 'short', 'dropped'] as const) : [own];
      const apart = wanted.filter(
        (one, at) => at === wanted.findIndex((other) => stateOf(part, one) === stateOf(part, other)),
      );
      return all.flatMap((choices) => apart.map((one) => ({ ...choices, [part.index]: one })));
    },
    [{}],
  );
  return combinations.map((choices) => ({
    text: textOf(template, choices),
    states: partsOf(template).map((part) => stateOf(part, choices[part.index] ?? 'full')),
  }));
}

const stateOrder: readonly PartState[] = ['full', 'short', 'dropped', 'empty'];

/** The order of preference as the product defines it, as numbers to compare one after the other: larger is better. */
function worth({ states }: Message, length: number, parts: readonly FilledPart[]): readonly number[] {
  const ranks = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  const number = (wanted: readonly PartState[], rank: number): number => {
    const own = states.filter(
      (state, at) => parts[at]?.isNeeded === false && parts[at]?.rank === rank && wanted.includes(state),
    );
    // What an answer says beyond its brief form is there in full only.
    const rest = states.filter((state, at) => parts[at]?.restRank === rank && state === 'full');
    return own.length + rest.length;
  };
  return [
    ...ranks.map((rank) => number(['full', 'short'], rank)),
    ...ranks.map((rank) => number(['full'], rank)),
    length,
    ...states.map((state) => -stateOrder.indexOf(state)),
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return (a[at] ?? 0) - (b[at] ?? 0);
}

function bestByTrying(
  template: FilledTemplate,
  limit: number,
  counting: CountingRule,
  pinned: PartChoices,
): Message | undefined {
  const all = everyMessage(template, pinned).map((message) => ({
    message,
    length: countCharacters(message.text, counting),
  }));
  const fitting = all.filter(({ length }) => length <= limit);
  const smallest = Math.min(...all.map(({ length }) => length));
  const candidates = fitting.length > 0 ? fitting : all.filter(({ length }) => length === smallest);
  return candidates
    .map(({ message, length }) => ({ message, worth: worth(message, length, partsOf(template)) }))
    .toSorted((a, b) => compare(b.worth, a.worth))[0]?.message;
}

describe('fitTemplate, compared with trying every combination', () => {
  it.each([
    'Hi {{first_name}}.[[1: {{prompt}} stayed with me. || {{prompt}}]][[2: We know {{common_connections}}.]] [[{{question}}]]',
    'Hi[[, {{company}}]] ([[{{role}} || Bo]]), bye[[ — {{location}}]].',
    'A.[[1: b.]][[1: cc. || c.]][[2: ddd.]][[9: e. || {{role}}]]',
    'A.[[ bbb. || c.]][[ dd. || e.]][[ f.]]',
    'See https://example.com/[[path]][[/more || /m]] now[[ 👩‍🚀]]',
    'See http://[[example.com]][[.org || ,]] or e[[\u0301]][[\u0301\u0301 || x]]',
    '[[{{reason}}]][[\n\n{{question}} || \nSo?]][[ {{my_location}}]][[{{location}}]]',
    '[[3:{{prompt}} ]][[3:{{company}} || x]], and[[ {{my_work}}]][[{{my_role}}]].',
  ])('finds the same best message of “%s” within every limit', (source) => {
    const template = fillTemplate(parsed(source), values);
    for (const counting of countings) {
      const whole = countCharacters(textOf(template, {}), counting);
      for (let limit = 0; limit <= whole; limit += 1) {
        const result = fitTemplate(parsed(source), values, { limit, counting });
        const expected = bestByTrying(template, limit, counting, {});
        expect({ limit, text: result.text, states: result.parts.map(({ state }) => state) }).toEqual({
          limit,
          ...expected,
        });
      }
    }
  });

  it.each([
    'Hi.[[3: {{prompt}}.]] {{reason}}. [[1:{{benefit_for_them}}.]][[ {{benefit_for_me}}. || x.]][[2: {{question}}]]',
    '{{reason}}. {{prompt}}[[, and {{benefit_for_them}}]][[8: Bo]]',
    '[[1:{{prompt}}.]] [[6:{{how_known}}.]] [[6:Ann.]] {{benefit_for_them}}[[5: {{reason}}]]',
  ])('finds the same best message of “%s” with answers in brief, within every limit', (source) => {
    const answers: FieldValues = {
      ...values,
      prompt: brief('Your map helps.', 'I have it on the wall.'),
      reason: brief('I draw maps too.', 'My last one had seas.'),
      benefit_for_them: brief('I can share mine.', 'It is of Hull. It is new.'),
      benefit_for_me: brief('I would like a look.', 'A short one.'),
      question: 'Which ink?',
    };
    const template = fillTemplate(parsed(source), answers);
    const whole = textOf(template, {}).length;
    for (let limit = 0; limit <= whole; limit += 1) {
      const result = fitTemplate(parsed(source), answers, { limit, counting: 'utf-16' });
      const expected = bestByTrying(template, limit, 'utf-16', {});
      const states = partsOf(template).map(
        (part) => result.parts.find(({ index }) => index === part.index)?.state,
      );
      expect({ limit, text: result.text, states }).toEqual({ limit, ...expected });
    }
  });

  for (const counting of countings) {
    it.each([
      { most: 4, tries: 300 },
      { most: 7, tries: 25 },
    ])(
      `finds the same best message of $most parts, counting ${counting}`,
      ({ most, tries }) => {
        fc.assert(
          fc.property(
            templates(most),
            fc.integer({ min: 0, max: 100 }),
            fc.dictionary(fc.constantFrom('0', '2'), pin, { maxKeys: 1 }),
            (source, share, pinned) => {
              const tried = parsed(source);
              const whole = countCharacters(renderTemplate(tried, values, pinned).text, counting);
              const limit = Math.floor((whole * share) / 100);
              const result = fitTemplate(tried, values, { limit, counting, pinned });
              const expected = bestByTrying(fillTemplate(tried, values), limit, counting, pinned);
              expect({ text: result.text, states: result.parts.map(({ state }) => state) }).toEqual(expected);
              expect(result.length).toBe(countCharacters(result.text, counting));
              expect(result.fits).toBe(result.length <= limit);
            },
          ),
          { seed: 20261, numRuns: runs(tries) },
        );
      },
      60_000,
    );
  }
});
