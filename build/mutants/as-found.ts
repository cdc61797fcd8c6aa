/** A plugin of Stryker’s that tells of each fault that nobody noticed at once, so that a run cut short has told something. */
import { relative } from 'node:path';
import type { Fault } from './draw.ts';
import { root } from './root.ts';

type Tried = Fault & { readonly status: string };

/** What became of the faults, in the words of Stryker’s report: were they noticed, or not. */
export const noticedAs = ['Killed', 'Timeout'];
export const unnoticedAs = ['Survived', 'NoCoverage'];

const count = { noticed: 0, planted: 0 };

const reporter = {
  onMutationTestingPlanReady() {
    Object.assign(count, { noticed: 0, planted: 0 });
  },
  onMutantTested({ status, fileName, location, mutatorName, replacement = '' }: Tried) {
    if (![...noticedAs, ...unnoticedAs].includes(status)) return;
    const isNoticed = noticedAs.includes(status);
    count.planted += 1;
    if (isNoticed) count.noticed += 1;
    else {
      const { line, column } = location.start;
      const become = replacement.replace(/\s+/g, ' ').slice(0, 100);
      console.log(`${relative(root, fileName)}:${line}:${column} ${status}, ${mutatorName}: ${become}`);
    }
    if (!isNoticed || count.planted % 10 === 0)
      console.log(`  ${count.noticed} of ${count.planted} noticed so far`);
  },
};

export const strykerPlugins = [{ kind: 'Reporter', name: 'as-found', value: reporter }];
