/**
 * How tests are run against planted faults: for each fault only those that reach its module, and the nearest first,
 * since the first that fails ends the run. Tests of other rooms, which reach a module by detours, are left out, and so are
 * files of properties, which try something else each time and take as long as all others, and outlines of whole screens.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import configured from '../../vitest.config.ts';
import { reach } from './reach.ts';
import { root } from './root.ts';

const modules = (process.env.MUTANTS_IN ?? '').split(',').map((path) => join(root, path));

/** Which tests stand together: those of one house are tried for its faults. */
const houses = [
  /^(?:shared|test\/answers)\//,
  /^renderer\/(?!outlines|walks)/,
  /^electron\/core\//,
  /^electron\/browser\//,
  /^electron\/(?:desktop\/|[^/]*$)/,
];
const house = houses.find((one) => one.test(process.env.MUTANTS_IN?.split(',')[0] ?? ''));

const known = new Map<string, readonly string[]>();
const reaches = new Map<string, ReadonlyMap<string, number>>();

/** How many imports lie between the test and the module; infinitely many where it does not reach it. */
function distance(test: string, module: string): number {
  const distances = reaches.get(test) ?? reach(test, known);
  reaches.set(test, distances);
  return distances.get(module) ?? Number.POSITIVE_INFINITY;
}

function isFitting(test: string): boolean {
  const isReaching = (module: string) => distance(join(root, test), module) < Number.POSITIVE_INFINITY;
  return house?.test(test) === true && modules.some(isReaching);
}

/** So many files at most are tried for a fault of which no test can be said to reach it before it is planted. */
const mostTried = 30;

/** The tests that reach the module with the fault, nearest first; all of them in the run without a fault. */
class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const [faulty = '', ...others] = this.ctx.config.related ?? [];
    if (others.length > 0) return files;
    const from = ({ moduleId }: TestSpecification) => distance(moduleId, faulty);
    const sorted = files
      .filter((file) => from(file) < Number.POSITIVE_INFINITY)
      .toSorted((one, other) => from(one) - from(other));
    const isChosen = files.some(({ project }) => project.config.testNamePattern !== undefined);
    return isChosen ? sorted : sorted.slice(0, mostTried);
  }
}

/** The project with its fitting tests alone; none where it has no such test. */
function fitting(project: TestProjectInlineConfiguration): readonly TestProjectInlineConfiguration[] {
  const { include = [], exclude = [], name } = project.test ?? {};
  if (name === 'thorough') return [];
  const tests = globSync(include, { cwd: root, exclude: [...exclude, '**/*.properties.test.ts'] }).filter(
    isFitting,
  );
  return tests.length === 0 ? [] : [{ ...project, test: { ...project.test, include: tests } }];
}

const { projects = [], ...everyTest } = configured.test ?? {};

export default defineConfig({
  test: {
    ...everyTest,
    projects: projects.flatMap((project) =>
      typeof project === 'object' && 'test' in project ? fitting(project) : [],
    ),
    // Vitest's own search overlooks what a test imports while it runs: it is given all tests, to be sorted above.
    forceRerunTriggers: ['**/*'],
    sequence: { sequencer: NearestFirst },
  },
});
