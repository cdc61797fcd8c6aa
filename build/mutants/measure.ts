/**
 * `npm run mutants [folder or file …] [-- --sample NUMBER --seed SEED] [--concurrency NUMBER]`: plants small faults in
 * the code, one at a time, and counts how many a test notices. Without a folder it walks all rooms below. Prints the
 * faults that nobody noticed and, at the end, a table of the rooms; each room's report lies in `test-results/mutants`, as
 * HTML and as JSON. Fails when too few were noticed in a room.
 *
 * All faults of a room can take hours. A sample is done in minutes: so many of the room's faults, drawn at random by the
 * seed, with the range in which the share of all lies. Another seed draws others.
 *
 * A fault that changes nothing anybody could see is no fault. Better than to except it is to write the code so that it
 * cannot be planted; otherwise the line above it says so, and the report shows it as ignored, with the reason:
 * `// Stryker disable next-line ConditionalExpression: the reason`.
 */
import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { wilson } from '../../shared/insights/wilson.ts';
import { noticedAs, unnoticedAs } from './as-found.ts';
import { draw, type Fault, letThrough, rangeOf } from './draw.ts';
import { root } from './root.ts';

const reports = 'test-results/mutants';

/** The rooms that are held to a share of noticed faults. */
const rooms = [
  'electron/core',
  'electron/desktop',
  'electron/browser',
  'electron/main.ts',
  'electron/desktop-app.ts',
  'electron/preload.ts',
  'renderer/workspace',
  'renderer/features',
  'shared/compose',
  'shared/language',
  'shared/template',
  'shared/people',
  'shared/spelling',
];

/** Of a hundred faults at least this many must be noticed. */
const leastNoticed = 80;

/** Where `?.` is due, the compiler notices that it is gone; where it is not, nobody could. */
const noticedByTheCompiler = ['OptionalChaining'];

/**
 * Tables of words, texts and looks: templates that come with the app, folders of data, modules named by the language
 * they hold, such as `de.ts`, the lists behind the sentences and a theme's styles. Nothing in them decides anything; each
 * entry would count as a fault of its own, and a test for each would only say the table again. Samples of what they are
 * used for are tested instead.
 */
const holdsData =
  /\/(?:built-in|data)\/|\/[a-z]{2}\.ts$|-theme\.ts$|\/realise\/(?:\w+-beginnings|countries|head-nouns|verb-groups)\.ts$/;

/**
 * Hooks with a module of their own, `use-….ts`, which wire the page to the browser and run in no other place. What they
 * decide stands in a plain module beside them; the wiring is tested in the browser, as components are.
 */
const isWiring = /\/use-[^/]+\.ts$/;

/** What a room's faults are planted in: its plain modules. */
function modulesOf(room: string): readonly string[] {
  const modules = room.endsWith('.ts') ? [room] : globSync(`${room}/**/*.ts`, { cwd: root });
  return modules
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => ![/\.(test|d)\.ts$/, holdsData, isWiring].some((pattern) => pattern.test(path)));
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    concurrency: { type: 'string' },
  },
});

type Count = { readonly planted: number; readonly noticed: number; readonly excepted: number };

type Options = ConstructorParameters<typeof Stryker>[0];

/** What every run of Stryker in a room goes by. */
const optionsFor = (room: string): Options => ({
  mutator: { excludedMutations: noticedByTheCompiler },
  plugins: [
    '@stryker-mutator/vitest-runner',
    ...['draw', 'as-found', 'lists-of-words'].map((name) => `./build/mutants/${name}.ts`),
  ],
  ignorers: room.startsWith('shared/') ? ['lists-of-words'] : [],
  tempDirName: `${reports}/sandbox`,
  ignorePatterns: ['out', 'dist', 'test-results'],
  allowConsoleColors: false,
  ...(values.concurrency === undefined ? {} : { concurrency: Number(values.concurrency) }),
});

/** A sample of the faults of the modules, found by a run in which none is planted. */
async function sampleOf(room: string, modules: readonly string[], size: number): Promise<readonly Fault[]> {
  letThrough([]);
  const all = await new Stryker({
    ...optionsFor(room),
    mutate: [...modules],
    checkers: ['drawn'],
    testRunner: 'command',
    commandRunner: { command: 'exit 0' },
    coverageAnalysis: 'off',
    reporters: [],
  }).runMutationTest();
  return draw(
    all.filter(({ status }) => status !== 'Ignored'),
    size,
    values.seed,
  );
}

/** Plants the faults of the modules, or a sample of them, and reports on them. */
async function measure(room: string, modules: readonly string[]): Promise<Count> {
  const sample = values.sample === undefined ? null : await sampleOf(room, modules, Number(values.sample));
  if (sample !== null) letThrough(sample);
  const mutate = sample === null ? modules : sample.map(rangeOf);
  const withFaults = new Set(sample?.map(({ fileName }) => relative(root, fileName)) ?? modules);
  // For the choice of tests, which is made in processes of their own.
  process.env.MUTANTS_IN = [...withFaults].join(',').replaceAll('\\', '/');
  const report = join(reports, room.replaceAll('/', '-'));
  const results = await new Stryker({
    ...optionsFor(room),
    mutate: [...mutate],
    ...(sample === null ? {} : { checkers: ['drawn'] }),
    testRunner: 'vitest',
    vitest: { configFile: 'build/mutants/vitest.config.ts' },
    coverageAnalysis: 'perTest',
    reporters: ['as-found', 'html', 'json'],
    htmlReporter: { fileName: `${report}.html` },
    jsonReporter: { fileName: `${report}.json` },
    // A machine that is busy elsewhere is no endless loop.
    dryRunTimeoutMinutes: 30,
    timeoutMS: 10_000,
    thresholds: { high: 90, low: leastNoticed, break: null },
  }).runMutationTest();
  const count = (statuses: readonly string[]) =>
    results.filter(({ status }) => statuses.includes(status)).length;
  const noticed = count(noticedAs);
  return { planted: noticed + count(unnoticedAs), noticed, excepted: count(['Ignored']) };
}

/** 81.3 %. */
function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

const asked = positionals.map((room) => room.replace(/\/$/, ''));
const table: Record<string, Count & { readonly share: string; readonly between?: string }> = {};

for (const room of asked.length > 0 ? asked : rooms) {
  const modules = modulesOf(room);
  if (modules.length === 0) throw new Error(`There is no module in ${room}.`);
  const counted = await measure(room, modules);
  const share = counted.planted === 0 ? 1 : counted.noticed / counted.planted;
  if (100 * share < leastNoticed) process.exitCode = 1;
  const range =
    values.sample !== undefined
      ? { between: wilson(counted.noticed, counted.planted).map(percent).join(' – ') }
      : {};
  table[room] = { ...counted, share: percent(share), ...range };
}
console.log(`Of the planted faults, at least ${leastNoticed} % have to be noticed in each room:`);
console.table(table);
