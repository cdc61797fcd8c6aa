/** What to tell the user when the disk refuses a save, or a file cannot be read. */
import { errorCode } from '../log.ts';
import { danglingLink, otherKey } from './sealed-document.ts';

const kept = 'What you typed is still here.';

/** The code of an error that says that the data folder is not the one that was opened. */
export const otherFolder = 'OTHER_FOLDER';

/** Why it could not be saved, that nothing typed is lost, and what to do; '' where nothing can be done. */
function notSaved(why: string, remedy: string): string {
  return `This could not be saved${why}. ${kept} ${remedy}`.trimEnd();
}

/** A sentence for the user about why a save into `folder` failed and what to do. */
export function explainDiskError(error: unknown, folder: string): string {
  switch (errorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return notSaved(' because the disk is full', 'Free some space and it will be saved.');
    case 'EACCES':
    case 'EPERM':
      return notSaved(
        ` because Common Ground may not write to ${folder}`,
        'Allow it to write there and try again.',
      );
    case 'EROFS':
      return notSaved(` because ${folder} is on a disk that is read-only`, '');
    case 'EBUSY':
      return notSaved(
        ` because another program has the file in ${folder} open`,
        'Close that program and try again.',
      );
    case 'ENOENT':
    case 'ENOTDIR':
      return notSaved(` because the folder ${folder} is no longer there`, 'Bring it back and try again.');
    case otherFolder:
      return notSaved(
        ` because the folder at ${folder} is not the one that Common Ground opened, as happens when its disk was taken out`,
        'Put the disk back and try again, or start Common Ground again to use the folder that is there now.',
      );
    default:
      return notSaved(
        ': the disk did not keep it, as happens when it is full or failing',
        `Check the disk that holds ${folder} and try again.`,
      );
  }
}

/** Why the file or folder `path` cannot be read, with what to do about it, in two sentences' parts. */
function readProblem(path: string, code: string): { readonly why: string; readonly remedy: string } {
  switch (code) {
    case danglingLink:
      return {
        why: `${path} is a link to something that is not there`,
        remedy: 'Connect the disk that it leads to, or remove the link',
      };
    case otherKey:
      return {
        why: `${path} was encrypted with another key`,
        remedy: 'Move it elsewhere, or bring back the file encryption.json that was beside it',
      };
    case 'EIO':
      return { why: `the disk could not read ${path}`, remedy: 'Check the disk' };
    case 'EBUSY':
      return { why: `another program keeps ${path} to itself`, remedy: 'Close that program' };
    case 'EMFILE':
    case 'ENFILE':
      return { why: `too many files are open to read ${path}`, remedy: 'Close some programs' };
    default:
      return {
        why: `the computer does not let Common Ground read ${path}`,
        remedy: 'Allow it to be read (it may belong to another user)',
      };
  }
}

/**
 * What the user is told when the document they call `label` cannot be read from `path`.
 * @param code the system's reason, as in an inspection
 */
export function explainUnreadable(label: string, path: string, code: string): string {
  const { why, remedy } = readProblem(path, code);
  return `${label} cannot be saved: ${why}. The file was left as it is. ${remedy}, then start Common Ground again.`;
}

/** What the user is told when no backup could be written into `folder`; what they write is saved all the same. */
export function explainBackupError(error: unknown, folder: string): string {
  const unaffected = 'What you write is saved all the same, and the backup is tried again as you go on.';
  switch (errorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `No backup could be made, because the disk is full. ${unaffected} Free some space.`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `No backup could be made, because Common Ground may not write to ${folder}. ${unaffected} Allow it to write there.`;
    case 'EEXIST':
    case 'ENOTDIR':
      return `No backup could be made, because a file is in the place of the folder ${folder}. ${unaffected} Move that file away.`;
    default:
      return `No backup could be made: the disk did not keep it in ${folder}. ${unaffected} Check the disk.`;
  }
}

/** What the user is told when not everything in `folder` could be deleted. */
export function explainErasing(error: unknown, folder: string): string {
  const code = errorCode(error) ?? '';
  const why = ['EACCES', 'EPERM', 'EROFS'].includes(code)
    ? 'the computer does not allow it'
    : 'the disk refused';
  return `Not everything could be deleted: ${why}. Common Ground goes on with it when it starts again; or delete the folder ${folder} yourself.`;
}
