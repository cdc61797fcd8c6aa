/** A data folder for each test of a file. */
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, vi } from 'vitest';
import { makeFolder } from './core-in-folder.ts';

/**
 * Gives each test of the file a data folder of its own, which goes after it, with the globals that the test replaced.
 * @returns what tells the folder's path, in a test
 */
export function dataFolderForEachTest(): () => string {
  let folder: string;
  beforeEach(() => {
    folder = makeFolder();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    rmSync(folder, { recursive: true, force: true });
  });
  return () => folder;
}
