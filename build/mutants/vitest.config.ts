/**
 * How tests are run against planted faults: for each fault only those that reach its module, and the nearest first,
 * since the first that fails ends the run. Tests of other rooms, which reach a module by detours, are left out.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import configured from '../../vitest.config.ts';
import { reach } from './reach.ts';

const root = join(import.meta.dirname, '..', '..');
const modules = (process.env.MUTANTS_IN ?? '').split(',').map((path) => join(root, path));
const [house = ''] = (process.env.MUTANTS_IN ?? '').split('/');

const known = new Map<string, readonly string[]>();
const reaches = new Map<string, ReadonlyMap<string, number>>();

/** How many imports lie between the test and the module; infinitely many where it does not reach it. */
function distance(test: string, module: string): number {
  const distances = reaches.get(test) ?? reach(test, known);
  reaches.set(test, distances);
  return distances.get(module) ?? Number.POSITIVE_INFINITY;
}

function isFitting(test: string): boolean {
  const isOfTheHouse =
    test.startsWith(`${house}/`) || (house === 'shared' && test.startsWith('test/answers/'));
  return (
    isOfTheHouse && modules.some((module) => distance(join(root, test), module) < Number.POSITIVE_INFINITY)
  );
}

/** The tests that reach the module with the fault, nearest first; all where faults are planted in many. */
class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const [faulty = '', ...others] = this.ctx.config.related ?? [];
    if (others.length > 0) return files;
    const from = ({ moduleId }: TestSpecification) => distance(moduleId, faulty);
    return files
      .filter((file) => from(file) < Number.POSITIVE_INFINITY)
      .toSorted((one, other) => from(one) - from(other));
  }
}

/** The project with its fitting tests alone; none where it has no such test. */
function fitting(project: TestProjectInlineConfiguration): readonly TestProjectInlineConfiguration[] {
  const { include = [], exclude = [], name } = project.test ?? {};
  if (name === 'thorough') return [];
  const tests = globSync(include, { cwd: root, exclude }).filter(isFitting);
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
