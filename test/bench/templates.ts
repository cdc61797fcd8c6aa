/**
 * The template language beside three well-known ones, on templates that all four can express, and Fit on a template
 * with many optional parts. Ratios, since machines differ: below 1 ours is the faster one.
 *
 * All four make the same messages of them, none escaping for HTML; ours also minds how each value joins the sentence
 * around it, which the others leave to the author.
 */
import Handlebars from 'handlebars';
import { Liquid } from 'liquidjs';
import Mustache from 'mustache';
import { builtInTemplates } from '../../shared/template/built-in/library.ts';
import { fitTemplate } from '../../shared/template/fit.ts';
import type { ParsedTemplate } from '../../shared/template/nodes.ts';
import { parseTemplate } from '../../shared/template/parse.ts';
import { renderTemplate } from '../../shared/template/render.ts';
import { type Figure, quantile } from './figures.ts';

const values = {
  first_name: 'Priya',
  prompt: 'your talk on timetable data',
  reason: 'You asked for open dwell-time data, and we have three years of it',
  benefit_for_them: 'I can share our delay logs for 40 stations',
  benefit_for_me: 'I would value a second opinion on our model',
  question: 'Do you model dwell time per door or per train?',
  my_first_name: 'Sam',
  introduce_to: 'Dana Ortiz',
};

const paragraph =
  'It was good to hear about {{prompt}}. {{reason}}. {{benefit_for_them}}. {{benefit_for_me}}. {{question}}';

/** Bodies in the words that all four languages share: text and fields. */
const sets = [
  {
    what: 'the built-in templates without their optional parts',
    sources: builtInTemplates.map(({ body }) => withoutParts(body)),
  },
  {
    what: 'a long template of 60 paragraphs',
    sources: [`Hello {{first_name}},\n\n${Array(60).fill(paragraph).join('\n\n')}\n\n{{my_first_name}}`],
  },
] as const;

/** A body in which only what is always there remains. */
function withoutParts(body: string): string {
  return body
    .replace(/\[\[[\s\S]*?\]\]/g, '')
    .replace(/\{\{\s*(\w+)\s*\|[^}]*\}\}/g, '{{$1}}')
    .replace(/ {2,}/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

type Engine = {
  readonly name: string;
  readonly parse: (source: string) => unknown;
  /** What renders a template that is parsed already. */
  readonly prepare: (source: string) => () => string;
};

function parsed(source: string): ParsedTemplate {
  const result = parseTemplate(source);
  if (!result.ok) throw new Error(result.errors[0]?.message);
  return result.template;
}

const liquid = new Liquid();

const ours: Engine = {
  name: 'ours',
  parse: parsed,
  prepare: (source) => {
    const template = parsed(source);
    return () => renderTemplate(template, values).text;
  },
};

const others: readonly Engine[] = [
  {
    name: 'mustache',
    parse: (source) => {
      // It keeps what it has parsed; cleared, it parses each time, as the others do.
      Mustache.clearCache();
      return Mustache.parse(source);
    },
    prepare: (source) => () => Mustache.render(source, values, undefined, { escape: String }),
  },
  {
    name: 'handlebars',
    parse: (source) => Handlebars.parse(source),
    prepare: (source) => {
      const render = Handlebars.compile(source, { noEscape: true });
      return () => render(values);
    },
  },
  {
    name: 'liquidjs',
    parse: (source) => liquid.parse(source),
    prepare: (source) => {
      const template = liquid.parse(source);
      return () => String(liquid.renderSync(template, values));
    },
  },
];

const engines = [ours, ...others];
const rounds = 200;
const warmUpRounds = 50;
const roundMs = 0.5;

/** Calls in a round, so that a round is well above the clock's resolution. */
function callsIn(run: () => void): number {
  for (let call = 0; call < warmUpRounds; call += 1) run();
  const began = performance.now();
  run();
  return Math.max(1, Math.ceil(roundMs / Math.max(performance.now() - began, roundMs / 1_000)));
}

/** The median time of one call of each, in ms. They take turns, so that what slows the machine slows them all. */
function medians(runs: readonly (() => void)[]): readonly number[] {
  const measured = runs.map((run) => ({ run, calls: callsIn(run), samples: [] as number[] }));
  for (let round = 0; round < rounds + warmUpRounds; round += 1) {
    for (const { run, calls, samples } of measured) {
      const began = performance.now();
      for (let call = 0; call < calls; call += 1) run();
      if (round >= warmUpRounds) samples.push((performance.now() - began) / calls);
    }
  }
  return measured.map(({ samples }) => quantile(samples, 0.5));
}

function ratios(what: string, runs: readonly (() => void)[]): readonly Figure[] {
  const [our = Number.NaN, ...theirs] = medians(runs);
  return [
    { what, value: our, unit: 'ms', aim: null },
    ...theirs.map((their, index): Figure => {
      const name = others[index]?.name ?? '';
      return { what: `  ours to ${name}`, value: our / their, unit: '×', aim: null };
    }),
  ];
}

/** Throws unless all engines make the same message, so that they are measured at the same work. */
function checkSameMessages(source: string): void {
  const expected = ours.prepare(source)();
  const odd = others.find(({ prepare }) => prepare(source)() !== expected);
  if (odd !== undefined) throw new Error(`${odd.name} makes another message of: ${source}`);
}

function measureLanguages(): readonly Figure[] {
  return sets.flatMap(({ what, sources }) => {
    sources.forEach(checkSameMessages);
    const parsing = engines.map(({ parse }) => () => {
      for (const source of sources) parse(source);
    });
    const rendering = engines.map(({ prepare }) => {
      const renders = sources.map(prepare);
      return () => {
        for (const render of renders) render();
      };
    });
    return [...ratios(`parse ${what}`, parsing), ...ratios(`render ${what}`, rendering)];
  });
}

const fitWarmUps = 200;
const fitRuns = 1_000;

/** Bodies of 24 optional parts each: as people write them, without spaces, and such that no end is known. */
const crowded = [
  {
    what: 'Fit of 24 optional parts with short wordings to 300',
    body: manyParts((index) => ` Part ${index} says that {{reason}}. || Part ${index}: {{question}}`),
    counting: 'utf-16',
  },
  {
    what: 'Fit of 24 optional parts in Japanese to 300',
    body: manyParts((index) => `駅の時刻表が好きです${index}。 || 時刻表${index}。`),
    counting: 'graphemes',
  },
  {
    what: 'Fit of 24 optional parts without an end, as X counts, to 300',
    body: manyParts((index) => `timetables${'x'.repeat(index)}`),
    counting: 'x-weighted',
  },
] as const;

function manyParts(words: (index: number) => string): string {
  const parts = Array.from({ length: 24 }, (_, index) => `[[${(index % 9) + 1}:${words(index)}]]`);
  return `Hello {{first_name}},${parts.join('')}`;
}

function measureFit(): readonly Figure[] {
  return crowded.flatMap(({ what, body, counting }) => {
    const template = parsed(body);
    const samples: number[] = [];
    for (let run = 0; run < fitWarmUps + fitRuns; run += 1) {
      const began = performance.now();
      fitTemplate(template, values, { limit: 300, counting });
      if (run >= fitWarmUps) samples.push(performance.now() - began);
    }
    return [
      { what: `${what}, median`, value: quantile(samples, 0.5), unit: 'ms', aim: null },
      { what: `${what}, 99th percentile`, value: quantile(samples, 0.99), unit: 'ms', aim: 5 },
    ];
  });
}

export function measureTemplates(): readonly Figure[] {
  return [...measureFit(), ...measureLanguages()];
}
