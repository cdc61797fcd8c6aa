import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startCore } from '../../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../../test/support/data-folder.ts';
import { expectationFor, openCopyOf, writesOfMigration } from '../../../../test/support/folder-of-format.ts';
import { seenBy } from '../../../../test/support/seen-by.ts';

const folder = dataFolderForEachTest();
const script = join(import.meta.dirname, '../../../../test/support/crash-at-write.ts');

test.each([
  [1, 'before'],
  [9, 'after'],
  [19, 'after'],
  [writesOfMigration, 'after'],
] as const)(
  'a folder of an earlier format shows everything after a crash at write %i, %s it',
  async (count, moment) => {
    openCopyOf(folder(), 'format-1');
    const child = spawnSync(process.execPath, [script, folder(), `${count}`, moment], { stdio: 'inherit' });
    expect(child.signal).toBe('SIGKILL');
    const seen = await seenBy(startCore(folder()));
    expect(seen).toMatchObject(expectationFor('format-1'));
    expect(seen.notices).toEqual([]);
  },
);
