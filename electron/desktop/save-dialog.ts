/** How the dialog looks in which the user says where a file that the page made is saved. */
import { extname, join } from 'node:path';
import type { FileFilter, SaveDialogOptions, Session } from 'electron';
import { ownEnding } from '../../shared/own-ending.ts';

/** What is saved, told by the name that the page gave it; the first that fits. */
const kinds: readonly { readonly names: RegExp; readonly title: string }[] = [
  { names: /^common-ground-\d{4}-\d{2}-\d{2}\.commonground$/, title: 'Export everything' },
  { names: /^common-ground-people-/, title: 'Export people' },
  { names: /^common-ground-drafts-/, title: 'Export drafts' },
  { names: /\.commonground$/, title: 'Export templates' },
  { names: /^Refused rows\./, title: 'Save the refused rows' },
  { names: /\.txt$/, title: 'Save what was said' },
];

/** What files are called by their ending. */
const filterNames: Readonly<Record<string, string>> = {
  [ownEnding]: 'Common Ground files',
  csv: 'Tables',
  vcf: 'Address cards',
  json: 'JSON files',
  txt: 'Texts',
};

const anything: FileFilter = { name: 'All files', extensions: ['*'] };

/**
 * @param fileName the name that the page gave the file
 * @param folder where the dialog begins
 */
export function saveDialogOptions(fileName: string, folder: string): SaveDialogOptions {
  const ending = extname(fileName).slice(1);
  const name = filterNames[ending];
  return {
    title: kinds.find(({ names }) => names.test(fileName))?.title ?? 'Save as',
    defaultPath: join(folder, fileName),
    filters: name === undefined ? [anything] : [{ name, extensions: [ending] }, anything],
  };
}

/**
 * Without this, the dialog is titled with the address from which the file comes, and begins wherever the system likes.
 *
 * @param folder where the user keeps what they save
 */
export function nameSaveDialogs(session: Pick<Session, 'on'>, folder: string): void {
  session.on('will-download', (_event, item) =>
    item.setSaveDialogOptions(saveDialogOptions(item.getFilename(), folder)),
  );
}
