/** A save whose very last look at the file fails: what is told is what is on the disk. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { makeFolder } from '../../../test/support/core-in-folder.ts';
import { openPlants, refusalOf } from '../../../test/support/plants-document.ts';

const disk = vi.hoisted(() => ({ isFailing: false }));

vi.mock('./document-file.ts', async (load) => {
  const real = await load<typeof import('./document-file.ts')>();
  return {
    ...real,
    /** Fails once of a file that holds what was saved just now. */
    fingerprint: (path: string) => {
      if (disk.isFailing && readFileSync(path, 'utf8').includes('rose')) {
        disk.isFailing = false;
        throw new Error('no');
      }
      return real.fingerprint(path);
    },
  };
});

test('a save that is told as refused left what was there before', () => {
  const folder = makeFolder();
  const path = join(folder, 'plants.json');
  const document = openPlants(folder);
  document.save(['ivy']);
  const before = readFileSync(path, 'utf8');
  disk.isFailing = true;
  expect(refusalOf(document).failure.code).toBe('not-saved');
  expect(disk.isFailing).toBe(false);
  expect(readFileSync(path, 'utf8')).toBe(before);
  expect(openPlants(folder).read()).toEqual(['ivy']);
  rmSync(folder, { recursive: true, force: true });
});
