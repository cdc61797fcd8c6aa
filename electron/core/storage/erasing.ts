/**
 * Deletes everything that the app keeps of the user: every document with its copies, the backups, what was set aside and
 * the log. A mark says so beforehand, so that what a crash interrupts is completed at the next start, before anything
 * is read: half of it would otherwise be taken for damage and put back.
 */
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainErasing } from './disk-errors.ts';
import { syncFolder } from './replace-file.ts';

const mark = 'deleting-everything';

/** Whether a name in the data folder is of something that holds what the user wrote. */
export function holdsData(name: string, documents: readonly string[]): boolean {
  const isOfDocument = documents.some((fileName) => name === fileName || name.startsWith(`${fileName}.`));
  return isOfDocument || /^(?:backups|set-aside|log(?:\.old)?\.txt)$/.test(name);
}

function complete(folder: string, documents: readonly string[]): void {
  for (const name of readdirSync(folder)) {
    if (holdsData(name, documents)) rmSync(join(folder, name), { recursive: true, force: true });
  }
  syncFolder(folder);
  rmSync(join(folder, mark), { force: true });
  syncFolder(folder);
}

/**
 * Deletes everything in the data folder `folder`.
 * @param documents the file names of all documents, without backups
 * @throws what the disk says; the rest then goes at the next start
 */
export function eraseEverything(folder: string, documents: readonly string[]): void {
  writeFileSync(join(folder, mark), '', { mode: 0o600, flush: true });
  syncFolder(folder);
  complete(folder, documents);
}

/** Completes what a crash interrupted. @throws a sentence for the user: nothing may be opened before it is done */
export function completeErasing(folder: string, documents: readonly string[]): void {
  if (!existsSync(join(folder, mark))) return;
  try {
    complete(folder, documents);
  } catch (error) {
    throw new Error(explainErasing(error, folder), { cause: error });
  }
}
