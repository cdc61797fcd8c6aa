/**
 * Puts a text in a file's place so that at every moment, also after the power fails, the old text or the new one is
 * there whole: the old one is kept beside it, the new one written to a file of its own, synced and renamed over it.
 * Where the system refuses the rename (some overlays, confined packages, Windows at times), the file is written in
 * place, and the kept one is then a copy, never the same file under a second name.
 */
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  fsyncSync,
  ftruncateSync,
  linkSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from '../log.ts';

/** Where the version before the last save is kept. */
export function lastGoodPath(path: string): string {
  return `${path}.last-good`;
}

/** Writes all of `bytes` from the file's beginning and returns once they are on the disk. */
export function writeSynced(path: string, bytes: Uint8Array, flag: 'wx' | 'r+'): void {
  const descriptor = openSync(path, flag, 0o600);
  try {
    for (let done = 0; done < bytes.length; ) {
      const written = writeSync(descriptor, bytes, done, bytes.length - done, done);
      // A full disk can take nothing and say nothing.
      if (written === 0) throw Object.assign(new Error('The disk took nothing.'), { code: 'ENOSPC' });
      done += written;
    }
    ftruncateSync(descriptor, bytes.length);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** What file systems answer that cannot sync a folder; others throw. */
const unsupported = ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EISDIR'];

/**
 * Makes the renames in a folder durable. Windows cannot do it and does not need it.
 * @throws when the disk refuses, since the power failing could then undo them
 */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  try {
    const descriptor = openSync(path, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (!unsupported.includes(errorCode(error) ?? '')) throw error;
  }
}

/** How often a rename is tried that another program, a virus scanner say, stands in the way of, and the pause between. */
const mostAttempts = 20;
const pauseLength = 25;
const passing = ['EBUSY', ...(process.platform === 'win32' ? ['EPERM', 'EACCES'] : [])];

/** Renames, waiting a little for whoever has the file open. @returns false where the system renames nothing here */
function rename(from: string, to: string): boolean {
  for (let attempt = 1; ; attempt += 1) {
    try {
      renameSync(from, to);
      return true;
    } catch (error) {
      const code = errorCode(error) ?? '';
      if (code === 'EXDEV' || (process.env.SNAP && ['EPERM', 'EACCES'].includes(code))) return false;
      if (!passing.includes(code) || attempt === mostAttempts) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseLength);
    }
  }
}

/** Writes into a file as it is; until that is done, what it held is nowhere but in another file. */
function overwrite(path: string, bytes: Uint8Array): void {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode;
  if (mode !== undefined && (mode & 0o200) === 0) chmodSync(path, mode | 0o200);
  writeSynced(path, bytes, mode === undefined ? 'wx' : 'r+');
}

function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
}

/** Makes the copy `path` of `original` whole and a file of its own, when it may be neither. */
function copyOwn(original: string, path: string): void {
  if (isSameFile(original, path)) rmSync(path);
  overwrite(path, readFileSync(original));
}

/** The file behind `path`: itself, or where it leads as a link. */
function fileBehind(path: string): string {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink ? realpathSync(path) : path;
}

/** Keeps the file as it is now, before it is replaced. A second name costs nothing; where there are none, a copy. */
export function keepLastGood(path: string): void {
  const file = fileBehind(path);
  if (statSync(file, { throwIfNoEntry: false }) === undefined) return;
  const lastGood = lastGoodPath(path);
  const next = `${lastGood}-next`;
  rmSync(next, { force: true });
  try {
    try {
      linkSync(file, next);
    } catch {
      writeSynced(next, readFileSync(file), 'wx');
    }
    if (!rename(next, lastGood)) copyOwn(file, lastGood);
  } finally {
    // Renaming one name over another of the same file does nothing and leaves both.
    rmSync(next, { force: true });
  }
}

function put(path: string, bytes: Uint8Array): void {
  const file = fileBehind(path);
  const temporary = `${file}.tmp-${randomBytes(8).toString('hex')}`;
  let isRenamed = false;
  try {
    writeSynced(temporary, bytes, 'wx');
    isRenamed = rename(temporary, file);
  } finally {
    if (!isRenamed) rmSync(temporary, { force: true });
  }
  const lastGood = lastGoodPath(path);
  if (!isRenamed) {
    if (isSameFile(file, lastGood)) copyOwn(file, lastGood);
    overwrite(file, bytes);
  }
  for (const folder of new Set([dirname(file), dirname(path)])) syncFolder(folder);
}

export type ReplaceFile = (path: string, content: string | Uint8Array, keepsOld: boolean) => void;

/**
 * Puts `content` in the place of the file `path` and returns once that is durable.
 * @param keepsOld whether what is there becomes the last good file
 * @throws what the disk says; the last good file is then whole, the file itself may not be
 */
export const replaceFile: ReplaceFile = (path, content, keepsOld) => {
  if (keepsOld) keepLastGood(path);
  put(path, typeof content === 'string' ? Buffer.from(content) : content);
};

/** Puts the last good file back in the place of `path`, and keeps it. @throws what the disk says */
export function restoreLastGood(path: string): void {
  put(path, readFileSync(lastGoodPath(path)));
}
