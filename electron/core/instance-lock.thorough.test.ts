import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from 'vitest';
import { dataFolderForEachTest } from '../../test/support/data-folder.ts';

const folder = dataFolderForEachTest();
const script = join(import.meta.dirname, '../../test/support/contend-for-lock.ts');

let children: readonly ChildProcess[] = [];
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
});

test('of several that find a stale lock at once, only one takes it, however often that happens', async () => {
  const contenders = Array.from({ length: 4 }, () =>
    spawn(process.execPath, [script, folder()], { stdio: ['pipe', 'pipe', 'inherit'] }),
  );
  children = contenders;
  await Promise.all(contenders.map(({ stdout }) => once(stdout, 'readable')));
  for (const { stdin } of contenders) stdin.end();
  const said = await Promise.all(contenders.map(({ stdout }) => text(stdout)));
  const reports = said.map((words) => JSON.parse(words.replace('ready\n', '')));
  for (const report of reports) expect(report).toEqual({ taken: expect.any(Number), shared: 0 });
  expect(reports.some(({ taken }) => taken > 0)).toBe(true);
});
