/**
 * Deletes everything that the app keeps of the user: every document with its copies, the backups, what was set aside and
 * the log. A mark says so beforehand, so that what a crash interrupts is completed at the next start, before anything
 * is read: half of it would otherwise be taken for damage and put back.
 */
import { existsSync, lstatSync, readdirSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainErasing } from './disk-errors.ts';
import { ownFiles } from './document-names.ts';
import { backupFilesIn, isOfDocument } from './own-files.ts';
import { syncFolder } from './replace-file.ts';

const mark = 'deleting-everything';

/** Removes the folder and those in it, as far as nothing is in them; a link to one stays. */
function removeEmpty(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) removeEmpty(join(folder, entry.name));
  if (readdirSync(folder).length === 0 && !lstatSync(folder).isSymbolicLink()) rmdirSync(folder);
}

function complete(folder: string): void {
  const remove = (path: string) => rmSync(path, { recursive: true, force: true });
  for (const path of backupFilesIn(folder)) remove(path);
  removeEmpty(join(folder, 'backups'));
  for (const name of readdirSync(folder))
    if (isOfDocument(name, ownFiles) || /^(?:set-aside|log(?:\.old)?\.txt)$/.test(name))
      remove(join(folder, name));
  syncFolder(folder);
  rmSync(join(folder, mark), { force: true });
  syncFolder(folder);
}

/** Deletes everything in the data folder `folder`. @throws what the disk says; the rest then goes at the next start */
export function eraseEverything(folder: string): void {
  writeFileSync(join(folder, mark), '', { mode: 0o600, flush: true });
  syncFolder(folder);
  complete(folder);
}

/** Completes what a crash interrupted. @throws a sentence for the user: nothing may be opened before it is done */
export function completeErasing(folder: string): void {
  if (!existsSync(join(folder, mark))) return;
  try {
    complete(folder);
  } catch (error) {
    throw new Error(explainErasing(error, folder), { cause: error });
  }
}
