/** What a guarded document asks about its file on the disk, and where a file goes that must not be written over. */
import { closeSync, existsSync, mkdirSync, openSync, readSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What tells whether a file was changed by something else since we last wrote or read it; null when there is none. */
export function fingerprint(path: string): string | null {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats === undefined ? null : `${stats.size} ${stats.mtimeNs} ${stats.ino}`;
}

/** Enough of a file to tell its form and, where it is encrypted, its key and its document. */
const headLength = 256;

/** How the file `path` begins; only what ASCII can write of it is as it was. @throws what the disk says */
export function readHead(path: string): string {
  const descriptor = openSync(path, 'r');
  try {
    const head = Buffer.alloc(headLength);
    return head.toString('latin1', 0, readSync(descriptor, head));
  } finally {
    closeSync(descriptor);
  }
}

/** What is read of a file at a time to compare it: the same bytes for all, so that no save leaves any to be collected. */
const block = Buffer.allocUnsafeSlow(256 * 1024);

/** Whether the file `path` holds exactly `bytes`. @throws what the disk says */
export function holds(path: string, bytes: Uint8Array): boolean {
  const descriptor = openSync(path, 'r');
  try {
    for (let at = 0; ; ) {
      const read = readSync(descriptor, block, 0, block.length, at);
      if (read === 0) return at === bytes.length;
      if (!block.subarray(0, read).equals(bytes.subarray(at, at + read))) return false;
      at += read;
    }
  } finally {
    closeSync(descriptor);
  }
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
