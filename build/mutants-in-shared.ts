/**
 * How tests are run against the faults planted in `shared/`: only its own and the corpus of answers, since others reach
 * it by detours, and those that stand beside the module with the fault before the rest, since the first that fails ends
 * the run.
 */
import { dirname } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import configured from '../vitest.config.ts';

const { projects: _projects, ...everyTest } = configured.test ?? {};

/** Nearest first: the module's own test, then those in its folder, then all others. */
class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const [faulty = ''] = this.ctx.config.related ?? [];
    const distance = ({ moduleId }: TestSpecification) => {
      if (moduleId === faulty.replace(/\.ts$/, '.test.ts')) return 0;
      return dirname(moduleId) === dirname(faulty) ? 1 : 2;
    };
    return files.toSorted((one, other) => distance(one) - distance(other));
  }
}

export default defineConfig({
  test: {
    ...everyTest,
    include: ['shared/**/*.test.ts', 'test/answers/*.test.ts'],
    isolate: false,
    sequence: { sequencer: NearestFirst },
  },
});
