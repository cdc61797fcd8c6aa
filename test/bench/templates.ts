/**
 * The template language beside three well-known ones, on templates that all four can express, and Fit on a template
 * with many optional parts. Ratios, since machines differ: below 1 ours is the faster one.
 */
import Handlebars from 'handlebars';
import { Liquid } from 'liquidjs';
import Mustache from 'mustache';
import { fitTemplate } from '../../shared/template/fit.ts';
import { parseTemplate } from '../../shared/template/parse.ts';
import { renderTemplate } from '../../shared/template/render.ts';
import { type Figure, quantile } from './figures.ts';

const source = `Hello {{first_name}},

{{prompt}} stayed with me. {{reason}}. {{benefit_for_them}}, and {{benefit_for_me}}. {{question}}

{{my_first_name}}`;

const values = {
  first_name: 'Priya',
  prompt: 'Your talk on timetable data',
  reason: 'You asked for open dwell-time data, and we have three years of it',
  benefit_for_them: 'I can share our delay logs for 40 stations',
  benefit_for_me: 'I would value a second opinion on our model',
  question: 'Do you model dwell time per door or per train?',
  my_first_name: 'Sam',
};

const rounds = 300;
const perRound = 50;

/** The median time of one call, in ms, measured in rounds to be above the clock's resolution. */
function medianOf(run: () => unknown): number {
  const samples: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    for (let call = 0; call < perRound; call += 1) run();
    samples.push((performance.now() - began) / perRound);
  }
  return quantile(samples, 0.5);
}

function parsed(text: string) {
  const result = parseTemplate(text);
  if (!result.ok) throw new Error(result.errors[0]?.message);
  return result.template;
}

function measureRatios(): readonly Figure[] {
  const liquid = new Liquid();
  const ours = parsed(source);
  const handlebars = Handlebars.compile(source, { noEscape: true });
  const liquidTemplate = liquid.parse(source);
  // Mustache keeps what it has parsed; cleared, it parses again as the others do.
  const parseMustache = () => {
    Mustache.clearCache();
    return Mustache.parse(source);
  };
  const parse = medianOf(() => parseTemplate(source));
  const render = medianOf(() => renderTemplate(ours, values));
  const others = [
    ['mustache', parseMustache, () => Mustache.render(source, values)],
    ['handlebars', () => Handlebars.precompile(source), () => handlebars(values)],
    ['liquidjs', () => liquid.parse(source), () => liquid.renderSync(liquidTemplate, values)],
  ] as const;
  return others.flatMap(([name, parseTheirs, renderTheirs]) => [
    { what: `parse, ours to ${name}`, value: parse / medianOf(parseTheirs), unit: '×', aim: null },
    { what: `render, ours to ${name}`, value: render / medianOf(renderTheirs), unit: '×', aim: null },
  ]);
}

function measureFit(): readonly Figure[] {
  const parts = Array.from(
    { length: 24 },
    (_, index) =>
      ` [[${(index % 9) + 1}: Part ${index} says that {{reason}}. || Part ${index}: {{question}}]]`,
  );
  const template = parsed(`Hello {{first_name}},${parts.join('')}`);
  const fitOnce = () => fitTemplate(template, values, { limit: 300, counting: 'utf-16' });
  for (let run = 0; run < 200; run += 1) fitOnce();
  const samples: number[] = [];
  for (let run = 0; run < 1_000; run += 1) {
    const began = performance.now();
    fitOnce();
    samples.push(performance.now() - began);
  }
  return [
    { what: 'Fit, 24 optional parts, median', value: quantile(samples, 0.5), unit: 'ms', aim: null },
    { what: 'Fit, 24 optional parts, 99th percentile', value: quantile(samples, 0.99), unit: 'ms', aim: 5 },
  ];
}

export function measureTemplates(): readonly Figure[] {
  return [...measureFit(), ...measureRatios()];
}
