/** Where the user's data lies, and whether anything can be written there. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

export type DataFolder = {
  readonly path: string;
  /** Why nothing can be saved, in a sentence for the user; null when all is well. */
  readonly problem: string | null;
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

/**
 * Creates the folder when it is missing, readable by its owner only, and tries a real write, since permissions alone
 * do not tell (a full disk, a read-only medium, a file in the folder's place). It never throws: the app still opens
 * on a folder it cannot write, and says so.
 */
export function openDataFolder(path: string): DataFolder {
  const probe = join(path, `.can-write-${process.pid}`);
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    writeFileSync(probe, 'This file only tests whether the folder can be written.', { mode: 0o600 });
    return { path, problem: null };
  } catch {
    const problem =
      `Common Ground cannot write to its data folder, ${path}, so nothing you do now will be saved. ` +
      'Check that the disk is not full and that you may write to this folder, then start Common Ground again; ' +
      'or start it with --data and the name of another folder.';
    return { path, problem };
  } finally {
    try {
      rmSync(probe);
    } catch {
      // It was not written; or it stays behind, empty of meaning and harmless.
    }
  }
}
