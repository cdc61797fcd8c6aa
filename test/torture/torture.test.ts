/** The short forms of the torture, in processes of their own: they change what the file system answers. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

test.each([
  ['faults'],
  ['faultsInPlace'],
  ['powerCut', 'powerCutInPlace'],
  ['unreadable', 'damage'],
  ['encryption', 'encryptionInPlace', 'encryptionPowerCut'],
  ['kills', 'twoAtOnce', 'clock', 'folder'],
])(
  'nothing is lost in a small part of %s %s %s %s',
  async (...forms) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'run.ts'), '--short', ...forms], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const said = await text(child.stdout);
    expect(
      said.split('\n').filter((line) => / \d+ +│ [1-9]/.test(line)),
      said,
    ).toEqual([]);
    expect(said).toMatch(/ [1-9]\d* +│ 0 /);
  },
  300_000,
);
