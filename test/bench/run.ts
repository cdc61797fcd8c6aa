/**
 * `npm run bench [-- SECTION …] [--json FILE] [--compare FILE]`: how fast the app starts, answers a key, opens a section,
 * reads a message, imports and saves, and how much it loads. Each section is printed as soon as it is measured; `--json`
 * keeps the figures as lines of JSON, and `--compare` shows them beside those of such a file.
 */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type Figure, type KeptFigure, readFigures, tableOf } from './figures.ts';

type Measure = () => readonly Figure[] | Promise<readonly Figure[]>;

/** Each section’s code is loaded when its turn comes, so that what one needs does not weigh on another. */
const sections: Readonly<Record<string, () => Promise<Measure>>> = {
  'first-load': async () => (await import('./first-load.ts')).measureFirstLoad,
  start: async () => (await import('./start.ts')).measureStart,
  keys: async () => (await import('./keys.ts')).measureKeys,
  openings: async () => (await import('./openings.ts')).measureOpenings,
  list: async () => (await import('./list.ts')).measureList,
  search: async () => (await import('./search.ts')).measureSearch,
  import: async () => (await import('./import.ts')).measureImport,
  saving: async () => (await import('./saving.ts')).measureSaving,
  coach: async () => (await import('./coach.ts')).measureCoach,
  templates: async () => (await import('./templates.ts')).measureTemplates,
};

/** How many processes want one of the processors: above their number, times say little. */
function loadFigure(): Figure {
  return {
    what: `load of this machine, of ${cpus().length} processors`,
    value: loadavg()[0] ?? Number.NaN,
    unit: 'processes',
    aim: null,
  };
}

const { values, positionals } = parseArgs({
  options: { json: { type: 'string' }, compare: { type: 'string' } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => sections[name] === undefined);
if (unknown.length > 0) {
  console.error(`There is no section “${unknown[0]}”. There are: ${Object.keys(sections).join(', ')}.`);
  process.exit(1);
}
const before = values.compare === undefined ? [] : readFigures(readFileSync(values.compare, 'utf8'));
if (values.json !== undefined) writeFileSync(values.json, '');

for (const [section, load] of Object.entries(sections)) {
  if (positionals.length > 0 && !positionals.includes(section)) continue;
  console.log(`\n${section}`);
  try {
    const measure = await load();
    const loaded = loadFigure();
    const measured = [...(await measure()), loaded];
    const figures = measured.map((figure): KeptFigure => ({ section, ...figure }));
    for (const row of tableOf(figures, before)) console.log(row);
    for (const figure of figures)
      if (values.json !== undefined) appendFileSync(values.json, `${JSON.stringify(figure)}\n`);
  } catch (error) {
    // The other sections still tell what they have to.
    console.error(error);
    process.exitCode = 1;
  }
}
