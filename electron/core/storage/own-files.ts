/**
 * Which of the files in the data folder are the app’s copies of what the user wrote: what was before the last save, what a
 * crash left half-written, the backups, what was set aside. The folder may be one that the user has other things in, and
 * what is asked here is asked of every copy: to be rid of a person who was deleted, to be encrypted, to be the user’s alone.
 */
import { readdirSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { errorCode } from '../log.ts';
import { isBackupName } from './backups.ts';
import { documentFiles } from './document-names.ts';

/** Whether `name` is that of one of `documents`, or of something that lies beside it. */
export function isOfDocument(name: string, documents: readonly string[]): boolean {
  return documents.some((document) => name === document || name.startsWith(`${document}.`));
}

/** The files in the folders in `folder`, and in it, as paths; none where there is no folder. @throws what the disk says */
function filesBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return entry.isFile() ? [path] : [];
    });
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')) return [];
    throw error;
  }
}

/**
 * The files of backups in the data folder `folder`: all in a folder that is named as one, a newer version's documents
 * too, and documents in whichever folder the user put them; not what else may lie there. @throws what the disk says
 */
export function backupFilesIn(folder: string): readonly string[] {
  const backups = join(folder, 'backups');
  return filesBelow(backups).filter((path) => {
    const [first = ''] = relative(backups, path).split(sep);
    return isBackupName(first) || isOfDocument(basename(path), documentFiles);
  });
}

/** What was set aside in the data folder `folder`, without keys: they open what they are kept for. */
function asideFilesIn(folder: string): readonly string[] {
  return filesBelow(join(folder, 'set-aside')).filter((path) => !/^encryption\b/.test(basename(path)));
}

/** Every copy of a document in the data folder `folder`, as paths. @throws what the disk says */
export function copiesIn(folder: string): readonly string[] {
  const isBeside = (name: string) => isOfDocument(name, documentFiles) && !documentFiles.includes(name);
  const beside = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isFile() && isBeside(entry.name) ? [join(folder, entry.name)] : [],
  );
  return [...beside, ...asideFilesIn(folder), ...backupFilesIn(folder)];
}
