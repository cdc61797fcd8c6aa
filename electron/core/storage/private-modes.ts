/**
 * Makes what the app keeps the user's alone, where it was open to other users of the computer: a folder that was there
 * before, a backup that was copied back, a start under another mask. What the app makes itself never is.
 */
import { chmodSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { readHead } from './document-file.ts';
import { ownFiles } from './document-names.ts';
import { isOfDocument } from './own-files.ts';

/** What the modes grant to anybody but the owner, and what to writers among them. */
const othersBits = 0o077;
const othersWriting = 0o022;
const stickyBit = 0o1000;

/** What else of the app lies in the data folder, and holds nothing that the user wrote. */
const otherName =
  /^(?:window\.json(?:\..*)?|log(?:\.old)?\.txt|instance[.-].*|\.can-write-\d+|deleting-everything)$/;

/** Whether the file `path` begins as a document of ours does, of whatever name: a newer version may have more of them. */
function beginsAsOurs(path: string): boolean {
  try {
    return readHead(path).startsWith('{"format":');
  } catch {
    return false;
  }
}

function isOurFile(path: string): boolean {
  const name = basename(path);
  return (
    isOfDocument(name, ownFiles) ||
    otherName.test(name) ||
    (/\.json(?:\.|$)/.test(name) && beginsAsOurs(path))
  );
}

type Found = { readonly path: string; readonly mode: number };

type Ours = {
  readonly found: readonly Found[];
  /** Whether nothing of anybody else is in there. */
  readonly isAll: boolean;
};

/** What is ours at `path`, and what is in it; not what a link leads to. @param isKnown whether all that is in it is ours */
function oursAt(path: string, isKnown: boolean): Ours {
  const found = lstatSync(path);
  const { mode } = found;
  if (found.isSymbolicLink()) return { found: [], isAll: true };
  if (!found.isDirectory()) {
    const isAll = isKnown || isOurFile(path);
    return { found: isAll && found.isFile() ? [{ path, mode }] : [], isAll };
  }
  // Where the browser's own things are, it is enough that nobody gets in.
  if (basename(path) === 'Chromium') return { found: [{ path, mode }], isAll: true };
  const inside = oursIn(path, isKnown || basename(path) === 'set-aside');
  return inside.isAll ? { found: [{ path, mode }, ...inside.found], isAll: true } : inside;
}

const together = (parts: readonly Ours[]): Ours => ({
  found: parts.flatMap(({ found }) => found),
  isAll: parts.every(({ isAll }) => isAll),
});

const oursIn = (folder: string, isKnown: boolean): Ours =>
  together(readdirSync(folder).map((name) => oursAt(join(folder, name), isKnown)));

/** What of ours is at the top of the data folder, where folders of any other name are somebody else’s. */
const oursAtTop = (folder: string): Ours =>
  together(
    readdirSync(folder, { withFileTypes: true }).map((entry) =>
      entry.isDirectory() && !/^(?:backups|set-aside|Chromium)$/.test(entry.name)
        ? { found: [], isAll: false }
        : oursAt(join(folder, entry.name), false),
    ),
  );

/**
 * Whether the folder itself is the app's: nothing of anybody else is in it, or it has the app's name. One that the user
 * shares with others for other things stays as it is; what the app keeps in there is closed all the same.
 */
function isOwnFolder(folder: string, mode: number, isAllOurs: boolean): boolean {
  if ((mode & stickyBit) !== 0 || folder === homedir()) return false;
  return isAllOurs || basename(folder) === 'Common Ground';
}

/** @returns the sentence for the user when something was open; null when all was closed. It never throws. */
export function closeToOthers(folder: string, platform: NodeJS.Platform = process.platform): string | null {
  // Windows keeps other users out by lists that each folder inherits from the user's own.
  if (platform === 'win32') return null;
  let granted = 0;
  try {
    const { mode } = statSync(folder);
    const ours = oursAtTop(folder);
    const own = isOwnFolder(folder, mode, ours.isAll) ? [{ path: folder, mode }] : [];
    for (const found of [...own, ...ours.found]) {
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
