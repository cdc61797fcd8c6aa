/** How long a draft takes to be on the disk, checked, among many others. */
import { rmSync } from 'node:fs';
import { makeDraft, makeFolder, startCore } from '../support/core-in-folder.ts';
import { type Figure, quantile } from './figures.ts';

const others = 200;
const saves = 200;

export async function measureSaving(): Promise<readonly Figure[]> {
  const folder = makeFolder();
  const core = startCore(folder);
  try {
    for (let i = 0; i < others; i += 1) await core.ask('saveDraft', makeDraft(`draft-${i}`));
    const samples: number[] = [];
    for (let i = 0; i < saves; i += 1) {
      const draft = makeDraft('draft-0', { updatedAt: new Date(i).toISOString() });
      const began = performance.now();
      await core.ask('saveDraft', draft);
      samples.push(performance.now() - began);
    }
    const what = `a draft saved to disk among ${others}`;
    return [
      { what: `${what}, median`, value: quantile(samples, 0.5), unit: 'ms', aim: null },
      { what: `${what}, 99th percentile`, value: quantile(samples, 0.99), unit: 'ms', aim: null },
    ];
  } finally {
    core.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
