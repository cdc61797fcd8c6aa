/**
 * Makes what the app keeps the user's alone, where it was open to other users of the computer: a folder that was there
 * before, a backup that was copied back, a start under another mask. What the app makes itself never is.
 */
import { chmodSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { holdsData } from './erasing.ts';

/** What the modes grant to anybody but the owner, and what to writers among them. */
const othersBits = 0o077;
const othersWriting = 0o022;
const stickyBit = 0o1000;

/**
 * What else of the app lies in the data folder: documents of any version, a newer one's too, with their copies, and what
 * holds nothing that the user wrote.
 */
const ownName = /^(?:[a-z0-9-]+\.json(?:\..*)?|instance[.-].*|\.can-write-\d+|deleting-everything|Chromium)$/;

type Found = { readonly path: string; readonly mode: number };

/** The folder's own entries and all that is in them, without what a link leads to. */
function entriesOf(folder: string, isOurs: (name: string) => boolean): readonly Found[] {
  return readdirSync(folder).flatMap((name): readonly Found[] => {
    if (!isOurs(name)) return [];
    const path = join(folder, name);
    const found = lstatSync(path);
    if (found.isDirectory()) {
      // Where the browser's own things are, it is enough that nobody gets in.
      const inside = name === 'Chromium' ? [] : entriesOf(path, () => true);
      return [{ path, mode: found.mode }, ...inside];
    }
    return found.isFile() ? [{ path, mode: found.mode }] : [];
  });
}

/**
 * Whether the folder itself is the app's: nothing of anybody else is in it, or it has the app's name. One that the user
 * shares with others for other things stays as it is; what the app keeps in there is closed all the same.
 */
function isOwnFolder(
  folder: string,
  mode: number,
  names: readonly string[],
  isOurs: (name: string) => boolean,
) {
  if ((mode & stickyBit) !== 0 || folder === homedir()) return false;
  return basename(folder) === 'Common Ground' || names.every(isOurs);
}

/** @returns the sentence for the user when something was open; null when all was closed. It never throws. */
export function closeToOthers(
  folder: string,
  documents: readonly string[],
  platform: NodeJS.Platform = process.platform,
): string | null {
  // Windows keeps other users out by lists that each folder inherits from the user's own.
  if (platform === 'win32') return null;
  const isOurs = (name: string) => holdsData(name, documents) || ownName.test(name);
  let granted = 0;
  try {
    const { mode } = statSync(folder);
    const own = isOwnFolder(folder, mode, readdirSync(folder), isOurs) ? [{ path: folder, mode }] : [];
    for (const found of [...own, ...entriesOf(folder, isOurs)]) {
      if ((found.mode & othersBits) === 0) continue;
      chmodSync(found.path, found.mode & 0o7777 & ~othersBits);
      granted |= found.mode;
    }
  } catch {
    // It belongs to somebody else, or went away meanwhile: what could be closed is.
  }
  if ((granted & othersBits) === 0) return null;
  const could = (granted & othersWriting) === 0 ? 'read' : 'read or change';
  return (
    `Other users of this computer could ${could} some of what Common Ground keeps in ${folder}. ` +
    'That was put right: it is open to you alone now.'
  );
}
