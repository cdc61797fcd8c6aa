/**
 * One temporary folder for all tests of a run, which is gone after it whatever they leave in theirs. Tests save
 * thousands of times, each time to the disk; where the system keeps a folder in memory, it is there.
 */
import { accessSync, constants, mkdtempSync, realpathSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Many times what a run needs, in bytes; a container often has no more than a few megabytes there. */
const roomWanted = 500_000_000;

function baseFolder(): string {
  const inMemory = '/dev/shm';
  try {
    accessSync(inMemory, constants.W_OK);
    const { bavail, bsize } = statfsSync(inMemory);
    if (bavail * bsize >= roomWanted) return inMemory;
  } catch {
    // There is none on this system, or it is not ours to use.
  }
  return realpathSync(tmpdir());
}

/** Called by the test runner before the first test. @returns what it calls after the last */
export default function setup(): () => void {
  // What tests write is theirs alone, as what the app writes is; otherwise each start would say that it was not.
  process.umask(0o077);
  const folder = mkdtempSync(join(baseFolder(), 'common-ground-tests-'));
  // What a test shows is the same wherever it runs; a test of other zones names them.
  process.env.TZ = 'UTC';
  // Windows has names of its own for it.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
