/** What the user is told about encryption where something does not work. */
import type { KeyRecord } from './key-record.ts';
import type { FoundKey } from './ways.ts';

export const alreadyOn = 'Your data are encrypted already.';
export const alreadyOff = 'Your data are not encrypted.';
export const notPrepared =
  'The recovery code that was shown is no longer known. Begin anew, and note the new one.';
export const otherCode =
  'This is not the recovery code that was shown. Compare it with what you noted; nothing was changed.';

export const newerRecord =
  'Your data are encrypted by a newer version of Common Ground. Install the newest version to open them.';

export function withheldRecord(path: string, code: string): string {
  return `Your data are encrypted, and the file that keeps the key, ${path}, cannot be read now (${code}). Allow it to be read, or check the disk, and try again.`;
}

/** Why what was typed opened nothing. */
export function notOpened(kind: Exclude<FoundKey['kind'], 'key'>, record: KeyRecord | null): string {
  if (kind === 'other-files')
    return 'This passphrase is right, but your data were encrypted with another key than the one it opens. Use the recovery code that was shown when they were encrypted.';
  const hasPassphrase = record?.ways.some((way) => way.kind === 'passphrase') === true;
  if (kind === 'mistyped-code')
    return 'A character of this recovery code is wrong. Compare it with what you noted, and try again.';
  if (kind === 'other-code')
    return 'This is the recovery code of other data, not of these. Look for the one that you noted last.';
  if (hasPassphrase)
    return 'This passphrase does not open your data. Check the keyboard’s language and Caps Lock and try again, or use the recovery code.';
  return 'This is not the recovery code. It has seven groups of four letters and digits; try again.';
}

export function unreadable(path: string, code: string): string {
  return `Nothing was encrypted, because ${path} cannot be read now (${code}). Allow it to be read, or check the disk, and try again.`;
}

export function tooLarge(path: string): string {
  return `Nothing was encrypted, because ${path} would become larger than the 64 MB that Common Ground can read again.`;
}
