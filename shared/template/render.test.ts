import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../test/support/property-runs.ts';
import type { ParsedTemplate } from './nodes.ts';
import { escapeForTemplate, parseTemplate } from './parse.ts';
import { type PartChoices, type Rendered, renderTemplate } from './render.ts';
import type { FieldValues } from './values.ts';

const dana: FieldValues = {
  first_name: 'Dana',
  full_name: 'danah boyd',
  company: 'Acme Inc.',
  role: 'data scientist',
  prompt: 'Your talk on dwell time.',
  reason: 'it changed how I plan my week',
  question: 'How did you start?',
  benefit_for_them: 'I can share our data, notes, etc.',
  common_connections: ['Lee Wong', 'Ada Quill'],
  how_known: 'The Hague meetup',
  my_work: '“Wait!” 🎉',
};

function parsed(source: string): ParsedTemplate {
  const result = parseTemplate(source);
  if (!result.ok) throw new Error(result.errors.map(({ message }) => message).join(' '));
  return result.template;
}

function render(source: string, values: FieldValues = dana, choices: PartChoices = {}): Rendered {
  return renderTemplate(parsed(source), values, choices);
}

describe('renderTemplate', () => {
  it('fills in a message', () => {
    const { text } = render(
      'Hi {{first_name}},\n\n{{prompt}} stayed with me.[[ We both know {{common_connections}}.]][[ {{my_role}}.]]\n\n{{question}}\n\nMira',
    );
    expect(text).toBe(
      'Hi Dana,\n\nYour talk on dwell time stayed with me. We both know Lee Wong and Ada Quill.\n\nHow did you start?\n\nMira',
    );
  });

  it('leaves a field without a value visible and says where', () => {
    const { text, unfilled } = render('Hi {{last_name}}, at {{company}} {{location}}', {
      company: 'Cafe\u0301',
    });
    expect(text).toBe('Hi {{last_name}}, at Café {{location}}');
    expect(unfilled.map(({ name, start, end }) => [name, text.slice(start, end)])).toEqual([
      ['last_name', '{{last_name}}'],
      ['location', '{{location}}'],
    ]);
  });

  it('never takes what every object has for a value', () => {
    expect(render('{{constructor}}').unfilled).toHaveLength(1);
  });

  it('reads lists naturally', () => {
    const list = (...names: string[]): string =>
      render('{{common_connections}}', { common_connections: names }).text;
    expect(list('A')).toBe('A');
    expect(list('A', ' ', 'B')).toBe('A and B');
    expect(list('A', 'B', 'C')).toBe('A, B and C');
    expect(list('A', 'B', 'C', 'D')).toBe('A, B and 2 others');
  });

  it('uses the short wording when only it is complete, and leaves out a part with neither', () => {
    const { text, parts } = render('A.[[ {{last_name}}. || {{first_name}}.]][[2: {{location}} b.]]');
    expect(text).toBe('A. Dana.');
    expect(parts).toMatchObject([
      { index: 0, rank: 5, state: 'short', hasShort: true, text: '{{last_name}}.' },
      { index: 1, rank: 2, state: 'empty', hasShort: false, text: '{{location}} b.' },
    ]);
  });

  it('collapses white space in values, keeping an empty line', () => {
    expect(render('{{reason}}', { reason: '  a \n b\t c \n \n d ' }).text).toBe('A b c\n\nd');
    expect(render('{{company}}', { company: 'A\n\nB' }).text).toBe('A B');
    expect(render('{{company}}', { company: ' \u200b\u200f ' }).unfilled).toHaveLength(1);
  });

  it.each([
    // One mark where two would meet; a question's own wins.
    ['I liked {{prompt}}.', 'I liked your talk on dwell time.'],
    ['I liked {{prompt}}', 'I liked your talk on dwell time.'],
    ['I liked {{prompt}}!', 'I liked your talk on dwell time!'],
    ['I liked {{prompt}}...', 'I liked your talk on dwell time...'],
    ['{{question}}.', 'How did you start?'],
    ['{{question}}, and why', 'How did you start? and why'],
    ['At {{company}}.', 'At Acme Inc.'],
    ['At {{company}}?', 'At Acme Inc.?'],
    ['{{benefit_for_them}}. Bye', 'I can share our data, notes, etc. Bye'],
    ['{{my_work}}.', '“Wait!” 🎉'],
    // A value's full stop goes where the sentence goes on, and stays where it ends.
    ['{{prompt}} stayed', 'Your talk on dwell time stayed'],
    ['{{prompt}}, and', 'Your talk on dwell time, and'],
    ['{{prompt}} — and', 'Your talk on dwell time — and'],
    ['{{prompt}} (and', 'Your talk on dwell time (and'],
    ['“{{prompt}}”, and', '“Your talk on dwell time”, and'],
    ['({{prompt}})', '(Your talk on dwell time.)'],
    ['{{prompt}} It', 'Your talk on dwell time. It'],
    ['{{prompt}}\n\nit', 'Your talk on dwell time.\n\nit'],
    ['{{company}} team', 'Acme Inc. team'],
    ['I like {{company}}. {{reason}}', 'I like Acme Inc. It changed how I plan my week'],
    // Capitals.
    ['{{reason}}', 'It changed how I plan my week'],
    ['Hi. {{reason}}', 'Hi. It changed how I plan my week'],
    ['Hi, {{prompt}}', 'Hi, your talk on dwell time.'],
    ['As said, e.g. {{reason}}', 'As said, e.g. it changed how I plan my week'],
    ['{{full_name}}', 'danah boyd'],
    ['{{role}}', 'data scientist'],
    ['I saw {{how_known}}', 'I saw The Hague meetup'],
    ['{{location | your town}} is', 'Your town is'],
    ['hello', 'hello'],
    // Parts left out.
    ['I like {{prompt}}, [[and {{location}}]].', 'I like your talk on dwell time.'],
    ['I like it — [[and {{location}}]].', 'I like it.'],
    ['I like it ([[{{location}}]]).', 'I like it.'],
    ['Why,[[ {{location}},]] who', 'Why, who'],
    ['I like it[[ and {{location}}]], too', 'I like it, too'],
    ['[[{{location}}, ]]well', 'Well'],
    ['[[As {{location}}]], i think', 'I think'],
    ['Done. [[{{location}}]]. More', 'Done. More'],
    ['A\n\n[[{{location}}]]\n\nB', 'A\n\nB'],
    ['A\n[[{{location}}]]\nB', 'A\nB'],
    ['A\n[[{{location}}]] B', 'A\nB'],
    ['A[[ {{location}} ]]B', 'A B'],
    ['A [[{{location}}]] [[{{location}}]]\n', 'A'],
    ['Hi,\n\n[[{{location}}]]', 'Hi,'],
    // Parts kept.
    ['I[[ like]] [[ it ]] .', 'I like it.'],
    ['See .NET :) and {{role}} .NET', 'See .NET :) and data scientist .NET'],
  ])('joins %j well', (source, text) => {
    expect(render(source).text).toBe(text);
  });
});

const marks = ['.', ',', '?', '!', '…', ': ', '; ', ' — ', ' (', ')', '“', '”', '"', '\n', '\n\n', ' '];
const bits = [
  'a',
  'and ',
  ' Bo',
  'I ',
  ' e.g. ',
  '👩‍🚀',
  ' שלום',
  '\u0301',
  'http://e.org',
  '\\{{',
  '\\[[',
  '{{prompt}}',
];
const inline = fc
  .array(fc.constantFrom(...marks, ...bits, '{{company}}', '{{reason | your reason}}', '{{x}}', '{{x}}'), {
    maxLength: 6,
  })
  .map((all) => all.join(''));
const part = fc
  .tuple(fc.constantFrom('', '1:', '9:'), inline, fc.option(inline))
  .map(([rank, full, short]) => `[[${rank}${full}${short === null ? '' : `||${short}`}]]`);
const source = fc.array(fc.oneof(inline, part), { maxLength: 5 }).map((all) => all.join(''));
const value = fc
  .array(
    fc.oneof(
      fc.constantFrom(...marks, ...bits, '\t', 'Your', 'The ', 'etc.', '\r\n'),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    {
      maxLength: 5,
    },
  )
  .map((all) => all.join(''));
const someValues = fc.record(
  { prompt: value, company: value, reason: value, x: fc.oneof(value, fc.array(value, { maxLength: 5 })) },
  { requiredKeys: [] },
);

/** The letters and digits of a text, whatever their case and form. */
function letters(text: string): string {
  return text
    .normalize('NFD')
    .toUpperCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The same random templates and values every time, far faster than a property could make them. */
function randomTexts(seed: number) {
  let state = seed;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const some = (most: number, from: readonly string[]): string =>
    Array.from({ length: below(most + 1) }, () => from[below(from.length)] ?? '').join('');
  const inText = [...marks, ...bits, '{{company}}', '{{reason | your reason}}', '{{x}}'];
  const inValue = [
    ...marks,
    ...bits,
    '\t',
    'Your',
    'The ',
    'etc.',
    '\r\n',
    '\u00a0',
    'ß',
    'ﬁ',
    '\ud800',
    '{{',
    '}}',
  ];
  const part = (): string =>
    `[[${some(1, ['1:', '9:'])}${some(6, inText)}${below(2) === 0 ? `||${some(4, inText)}` : ''}]]`;
  return () => {
    const written = Array.from({ length: below(6) }, () => (below(2) === 0 ? part() : some(6, inText))).join(
      '',
    );
    const values: Record<string, string | readonly string[]> = {
      company: some(4, inValue),
      reason: some(4, inValue),
    };
    if (below(3) > 0) values.prompt = some(5, inValue);
    if (below(3) > 0) values.x = Array.from({ length: below(5) }, () => some(3, inValue));
    return { written, values };
  };
}

describe('renderTemplate, on anything', () => {
  it('neither fails nor invents a letter', { timeout: 60_000 }, () => {
    const anything = randomTexts(4711);
    const tries = runs(20_000);
    for (let run = 0; run < tries; run += 1) {
      const { written, values } = anything();
      const result = parseTemplate(written);
      if (!result.ok) continue;
      const { text } = renderTemplate(result.template, values);
      const given = Object.values(values).flat().join('');
      const allowed = new Set(letters(`${written}${given}and others 0123456789`));
      const isInvented = [...new Set(letters(text))].some((letter) => !allowed.has(letter));
      const isUntidy = / {2}|\n{3}| \n|\n |^[ \n]|[ \n]$/.test(text) || text !== text.normalize('NFC');
      if (isInvented || isUntidy) expect.fail(JSON.stringify({ written, values, text }));
    }
  });

  it('leaves a finished message as it is', () => {
    fc.assert(
      fc.property(source, someValues, (written, values) => {
        const result = parseTemplate(written);
        if (!result.ok) return;
        const { text } = renderTemplate(result.template, values);
        expect(render(escapeForTemplate(text)).text).toBe(text);
      }),
      { seed: 4712, numRuns: runs(5_000) },
    );
  });

  it('never doubles a mark, leaves one dangling or puts a space before it', () => {
    const phrase = fc.constantFrom('your talk', 'The talk', 'it helps', 'Bo', 'my week');
    const end = fc.constantFrom('', '.', '?', '!', '…', ',', '.');
    const answer = fc.tuple(phrase, end).map((both) => both.join(''));
    const sentence = fc.constantFrom(
      ...[
        ' I like {{prompt}}.',
        '[[ We share {{reason}}.]]',
        ' {{prompt}}, and {{question}}?',
        '[[ {{question}}.]]',
      ],
      ...[
        ' It is {{prompt}}[[, and {{reason}}]].',
        ' See {{prompt}} — [[{{question}}]].',
        '\n\n[[{{reason}}.]]\n\n',
      ],
      ...[' Also ([[{{reason}}]]).', ' {{prompt}} stayed.', '[[ As {{question}}]], we know {{prompt}}!'],
    );
    const values = fc.record(
      { prompt: answer, reason: answer, question: answer },
      { requiredKeys: ['prompt'] },
    );
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), values, (sentences, given) => {
        const { text } = render(sentences.join(''), given);
        const wordsOnly = text.replace(/…[?!]/g, '…');
        expect(wordsOnly).not.toMatch(/[.,;:!?…] ?[.,;:!?…]| [.,;:!?…]|\(\)|[,—]$/);
      }),
      { seed: 4713, numRuns: runs(5_000) },
    );
  });
});
