import { spawn } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolder, startCore } from '../../../test/support/core-in-folder.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const script = join(import.meta.dirname, '../../../test/support/save-without-end.ts');

/** Runs the saving process, kills it once it reported `saves` saves, and returns the last count it reported. */
async function killAfter(saves: number): Promise<number> {
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let reported = 0;
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    reported = Number(lines.at(-1) ?? reported);
    if (reported >= saves) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.once('close', resolve));
  return reported;
}

test('a process killed amid its saves leaves documents that can be read, with everything it reported as saved', async () => {
  for (const saves of [1, 25, 40, 57]) {
    const reported = await killAfter(saves);
    expect(reported).toBeGreaterThanOrEqual(saves);
    const core = startCore(folder);
    const { drafts, notices } = await core.ask('openWorkspace');
    expect(notices).toEqual([]);
    const newest = Math.max(...drafts.map((draft) => Number(draft.answers.name)));
    expect(newest).toBeGreaterThanOrEqual(reported);
    expect(readdirSync(folder).filter((name) => name.includes('tmp-'))).toEqual([]);
    for (const { id } of drafts) await core.ask('removeDraft', { id });
  }
}, 60_000);
