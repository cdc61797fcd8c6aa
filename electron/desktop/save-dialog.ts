/** How the dialog looks in which the user says where a file that the page made is saved. */
import type { SaveDialogOptions, Session } from 'electron';
import { ownEnding } from '../../shared/own-ending.ts';

const own = { name: 'Common Ground', extensions: [ownEnding] };
const anything = { name: 'All files', extensions: ['*'] };

/** @param fileName the name that the page gave the file */
export function saveDialogOptions(fileName: string): SaveDialogOptions {
  const isOwn = fileName.endsWith(`.${ownEnding}`);
  return {
    title: isOwn ? 'Export' : 'Save as',
    defaultPath: fileName,
    filters: isOwn ? [own, anything] : [anything],
  };
}

/** Without this, the dialog is titled with the address from which the file comes. */
export function nameSaveDialogs(session: Pick<Session, 'on'>): void {
  session.on('will-download', (_event, item) =>
    item.setSaveDialogOptions(saveDialogOptions(item.getFilename())),
  );
}
