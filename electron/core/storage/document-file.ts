/** What a guarded document does to its file on the disk, apart from writing it. */
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';

/** Where the version before the last save is kept. */
export function lastGoodPath(path: string): string {
  return `${path}.last-good`;
}

/** Makes a rename durable. Windows cannot do it and does not need it. */
export function syncFolder(path: string): void {
  try {
    const descriptor = openSync(path, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // The file itself was synced by the store; only the power failing within seconds could still undo the rename.
  }
}

/** What tells whether a file was changed by something else since we last wrote or read it; null when there is none. */
export function fingerprint(path: string): string | null {
  try {
    const stats = statSync(path);
    return `${stats.size} ${stats.mtimeMs}`;
  } catch {
    return null;
  }
}

/** Keeps the file as it is now, before it is replaced. A link costs nothing; where links do not exist, a copy. */
export function keepLastGood(path: string): void {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return;
  const lastGood = lastGoodPath(path);
  const next = `${lastGood}-next`;
  rmSync(next, { force: true });
  // Inside a Snap, conf writes into the file in place, and a link to it would change along.
  const linkable = stats.isFile() && !process.env.SNAP;
  try {
    if (!linkable) throw new Error('not linkable');
    linkSync(path, next);
  } catch {
    copyFileSync(path, next);
  }
  renameSync(next, lastGood);
  // Renaming one link over another to the same file does nothing and leaves both.
  rmSync(next, { force: true });
}

/**
 * Puts the file `path` into `folder`/set-aside, under the name `base` and a number where that is taken.
 * @param put moves or copies the file
 * @returns its new name, relative to `folder`
 * @throws when the disk refuses
 */
export function setAside(
  folder: string,
  path: string,
  base: string,
  put: (from: string, to: string) => void = renameSync,
): string {
  mkdirSync(join(folder, 'set-aside'), { recursive: true, mode: 0o700 });
  let name = join('set-aside', `${base}.json`);
  for (let count = 2; existsSync(join(folder, name)); count += 1)
    name = join('set-aside', `${base} (${count}).json`);
  put(path, join(folder, name));
  return name;
}
