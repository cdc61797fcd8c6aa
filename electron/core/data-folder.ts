/** Where the user's data lies, and whether anything can be written there. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { folderIdentity } from './folder-identity.ts';
import { errorCode } from './log.ts';
import { otherFolder } from './storage/disk-errors.ts';
import { syncFolder } from './storage/replace-file.ts';

export type DataFolder = {
  readonly path: string;
  /** Why nothing can be saved at present, in a sentence for the user; null when all is well. */
  readonly problem: string | null;
  /** Tries to write where that was not possible before, as on a disk that was full. It never throws. */
  readonly tryAgain: () => void;
  /**
   * Returns when the folder at `path` is the one that was opened, known by its device and its number there.
   * @throws when there is none, or another one, as the empty one that a disk leaves when it is taken out
   */
  readonly assertSame: () => void;
};

const folderName = 'Common Ground';

/** The folder that Electron uses as `userData` for this app, so that both hosts find the same data. */
export function defaultDataFolder(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
  home: string = homedir(),
): string {
  if (platform === 'win32') return join(env.APPDATA || join(home, 'AppData', 'Roaming'), folderName);
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', folderName);
  return join(env.XDG_CONFIG_HOME || join(home, '.config'), folderName);
}

/**
 * The absolute path of the data folder: `--data DIR` (or `--data=DIR`) first, then COMMON_GROUND_DATA, then
 * `defaultFolder`.
 * @throws Error with a plain sentence when `--data` names no folder
 */
export function resolveDataFolder(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  defaultFolder: string,
): string {
  const position = args.findIndex((arg) => arg === '--data' || arg.startsWith('--data='));
  const option = args[position];
  if (option !== undefined) {
    const named = option === '--data' ? args[position + 1] : option.slice('--data='.length);
    if (!named || named.startsWith('--')) throw new Error('--data needs the name of a folder after it.');
    return resolve(named);
  }
  return resolve(env.COMMON_GROUND_DATA || defaultFolder);
}

function explainProblem(error: unknown, path: string): string {
  const nothing = `Common Ground cannot write to its data folder, ${path}, so nothing you do now will be saved.`;
  const elsewhere = 'or start it with --data and the name of another folder.';
  switch (errorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `${nothing} The disk is full. Free some space, and saving goes on by itself; ${elsewhere}`;
    case 'EROFS':
      return `${nothing} The disk is read-only. Make it writable, and saving goes on by itself; ${elsewhere}`;
    case 'EACCES':
    case 'EPERM':
      return `${nothing} The computer does not allow it; the folder may belong to another user. Allow it, and saving goes on by itself; ${elsewhere}`;
    case 'EEXIST':
    case 'ENOTDIR':
      return `${nothing} A file is in the folder’s place. Move it away, and saving goes on by itself; ${elsewhere}`;
    default:
      return `${nothing} Check the disk and that you may write to this folder, then start Common Ground again; ${elsewhere}`;
  }
}

/** Creates the folder when it is missing, with those above it, readable by its owner only, and makes that last. */
function make(path: string): void {
  const first = mkdirSync(path, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  // Each that was made is a name in the one above it.
  for (let made = path; made.length >= first.length; made = dirname(made)) syncFolder(dirname(made));
}

/** Writes into the folder and takes it away again. @throws what the disk says */
function tryToWrite(path: string): void {
  const probe = join(path, `.can-write-${process.pid}`);
  try {
    make(path);
    writeFileSync(probe, 'This file only tests whether the folder can be written.', { mode: 0o600 });
  } finally {
    try {
      rmSync(probe);
    } catch {
      // It was not written; or it stays behind, empty of meaning and harmless.
    }
  }
}

/**
 * Opens the folder, and creates it when it is missing. A real write is tried, since permissions alone do not tell (a
 * full disk, a read-only medium, a file in the folder's place). It never throws: the app still opens on a folder it
 * cannot write, and says so.
 */
export function openDataFolder(path: string): DataFolder {
  let identity: string | null = null;
  let problem: string | null = null;
  const tryAgain = (): void => {
    try {
      tryToWrite(path);
      identity ??= folderIdentity(path);
      problem = null;
    } catch (error) {
      problem = explainProblem(error, path);
    }
  };
  tryAgain();
  return {
    path,
    get problem() {
      return problem;
    },
    tryAgain,
    assertSame: () => {
      if (folderIdentity(path) !== identity)
        throw Object.assign(new Error('This is another folder.'), { code: otherFolder });
    },
  };
}

/** What says whether this process has the folder for itself. */
export type FolderLock = { readonly isHeld: () => boolean; readonly tryAgain: () => void };

/** The folder as one of several processes may use it: for as long as it has not taken it, nothing is saved. */
export function withLock(folder: DataFolder, lock: FolderLock): DataFolder {
  const unlocked =
    `Common Ground cannot make sure that no other one uses its data folder, ${folder.path}, so nothing you do now ` +
    'will be saved. Check the disk and whether Common Ground is open twice. It is tried again by itself.';
  return {
    path: folder.path,
    get problem() {
      return folder.problem ?? (lock.isHeld() ? null : unlocked);
    },
    tryAgain: () => {
      folder.tryAgain();
      if (folder.problem === null) lock.tryAgain();
    },
    assertSame: folder.assertSame,
  };
}
