/** What to tell the user when the disk refuses a save. */
import { errorCode } from '../log.ts';

const kept = 'What you typed is still here.';

/** A sentence for the user about why a save into `folder` failed and what to do. */
export function explainDiskError(error: unknown, folder: string): string {
  switch (errorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `This could not be saved because the disk is full. ${kept} Free some space and it will be saved.`;
    case 'EACCES':
    case 'EPERM':
      return `This could not be saved because Common Ground may not write to ${folder}. ${kept} Allow it to write there and try again.`;
    case 'EROFS':
      return `This could not be saved because ${folder} is on a disk that is read-only. ${kept}`;
    case 'ENOENT':
    case 'ENOTDIR':
      return `This could not be saved because the folder ${folder} is no longer there. ${kept} Bring it back and try again.`;
    default:
      return `This could not be saved: the disk did not keep it, as happens when it is full or failing. ${kept} Check the disk that holds ${folder} and try again.`;
  }
}
