/**
 * `npm run mutants [folder …]`: plants small faults in the code, one at a time, and counts how many a test notices.
 * Without a folder it walks all rooms below; the report of each lies in `test-results/mutants`.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

const root = join(import.meta.dirname, '..');

/** The rooms that are held to a share of noticed faults. */
const rooms = [
  'electron/core',
  'electron/desktop',
  'electron/browser',
  'renderer/workspace',
  'renderer/features',
  'shared/compose',
  'shared/template',
  'shared/people',
];

/** Of a hundred faults at least this many must be noticed. */
const leastNoticed = 80;

/** What a room's faults are planted in: its plain modules. Components are tested in the browser, data by their use. */
function modulesOf(room: string): readonly string[] {
  return globSync(`${room.replace(/\/$/, '')}/**/*.ts`, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/\.(test|d)\.ts$|\/built-in\//.test(path));
}

/** @returns the share of faults that a test noticed, in percent */
async function measure(mutate: readonly string[], reportName: string): Promise<number> {
  const report = join('test-results', 'mutants', `${reportName.replaceAll('/', '-')}`);
  const results = await new Stryker({
    mutate: [...mutate],
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    coverageAnalysis: 'perTest',
    concurrency: 2,
    reporters: ['clear-text', 'html', 'json'],
    htmlReporter: { fileName: `${report}.html` },
    jsonReporter: { fileName: `${report}.json` },
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    tempDirName: 'test-results/mutants/sandbox',
    ignorePatterns: ['out', 'dist', 'test-results'],
    timeoutMS: 10_000,
    allowConsoleColors: false,
    thresholds: { high: 90, low: leastNoticed, break: null },
  }).runMutationTest();
  const counted = results.filter(({ status }) => status !== 'Ignored' && status !== 'CompileError');
  const noticed = counted.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  return counted.length === 0 ? 100 : (100 * noticed) / counted.length;
}

const { positionals } = parseArgs({ allowPositionals: true });
for (const room of positionals.length > 0 ? positionals : rooms) {
  const modules = room.endsWith('.ts') ? [room] : modulesOf(room);
  if (modules.length === 0) throw new Error(`There is no module in ${room}.`);
  const share = await measure(modules, room);
  const isEnough = share >= leastNoticed;
  console.log(`${room}: ${share.toFixed(1)} % of the planted faults were noticed.`);
  if (!isEnough) process.exitCode = 1;
}
