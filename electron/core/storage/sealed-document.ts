/**
 * The form in which every document lies on the disk: its data with a format version, a sequence number and a checksum
 * over all three, so that a file which was cut short, damaged or put there by something else is recognised before it
 * is believed.
 */
import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, statSync } from 'node:fs';
import { noVault, type Vault } from '../encryption/vault.ts';
import { errorCode } from '../log.ts';
import { currentFormat } from './migrations/migrations.ts';

/** Bytes; far above any document of ours, so a larger file is not one. */
export const largestFile = 64 * 1024 * 1024;

/** The first format whose checksum covers format and sequence too; before, a damaged number was believed. */
const firstWithWholeChecksum = 3;

export type SealedDocument = {
  readonly format: number;
  /** Rises by one with every save. */
  readonly sequence: number;
  /** SHA-256, in hex, of format, sequence and the data as JSON without white space. */
  readonly checksum: string;
  readonly data: unknown;
};

export type Inspection =
  | { readonly kind: 'missing' }
  /** Of this format or an earlier one. */
  | { readonly kind: 'good'; readonly document: SealedDocument }
  /** Written by a newer version of the app; its checksum may be of another kind, so it is not judged. */
  | { readonly kind: 'newer'; readonly data: unknown }
  /** Not to be trusted. `data` is what could still be made out of it, undefined when nothing. */
  | { readonly kind: 'damaged'; readonly data: unknown; readonly isTooLarge?: true }
  /** The system does not let it be read now, which says nothing about what it holds; `code` is the system’s reason. */
  | { readonly kind: 'withheld'; readonly code: string };

/** The reason for which a link to something that is not there is withheld. */
export const danglingLink = 'DANGLING';

/** The reason for which a file is withheld that was encrypted with a key that is not at hand. */
export const otherKey = 'OTHER_KEY';

function checksumOf(format: number, sequence: number, json: string | Uint8Array): string {
  const hash = createHash('sha256');
  if (format >= firstWithWholeChecksum) hash.update(`${format} ${sequence} `);
  return hash.update(json).digest('hex');
}

/** Seals JSON data, in today's format unless an earlier one is named. */
export function seal(data: unknown, sequence: number, format = currentFormat): SealedDocument {
  return { format, sequence, checksum: checksumOf(format, sequence, JSON.stringify(data)), data };
}

const headOf = (sequence: number, checksum: string): string =>
  `{"format":${currentFormat},"sequence":${sequence},"checksum":"${checksum}","data":`;

/** As long as every checksum. */
const noChecksum = '0'.repeat(64);

/**
 * The content of a file that holds `json`, which is data as JSON without white space, in pieces of any length.
 *
 * It is made into bytes once and in their place: every other copy of a large document is a pause for the collector of
 * garbage, some saves later.
 */
export function sealedBytes(json: readonly string[], sequence: number): Buffer {
  const start = headOf(sequence, noChecksum).length;
  const length = json.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0);
  const bytes = Buffer.allocUnsafe(start + length + 1);
  let end = start;
  for (const piece of json) end += bytes.write(piece, end);
  bytes.write(headOf(sequence, checksumOf(currentFormat, sequence, bytes.subarray(start, end))));
  bytes.write('}', end);
  return bytes;
}

const beginning = /^\{"format":(\d{1,9}),"sequence":(\d{1,15}),"checksum":"([0-9a-f]{64})","data":/;

/**
 * Whether `text` is one of our documents as we wrote it, unharmed: quicker than `inspectText`, which also says what it
 * holds, and no for one that an editor laid out anew.
 */
export function isUntouched(text: string): boolean {
  const found = beginning.exec(text);
  if (found === null || !text.endsWith('}')) return false;
  const [head = '', format, sequence, checksum] = found;
  if (Number(format) > currentFormat) return false;
  return checksumOf(Number(format), Number(sequence), text.slice(head.length, -1)) === checksum;
}

function readWhole(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

/** The format whose checksum is right: the one the file names or, where only that number was damaged, another. */
function trueFormat(claimed: number, sequence: number, checksum: unknown, data: unknown): number | null {
  const json = JSON.stringify(data);
  const fits = (format: number): boolean => checksumOf(format, sequence, json) === checksum;
  if (claimed >= 1 && claimed <= currentFormat && fits(claimed)) return claimed;
  for (let format = currentFormat; format >= firstWithWholeChecksum; format -= 1) {
    if (fits(format)) return format;
  }
  return null;
}

/** Judges the text of a file. It never throws. */
export function inspectText(text: string): Inspection {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { kind: 'damaged', data: undefined };
  }
  if (typeof content !== 'object' || content === null || !('data' in content)) {
    return { kind: 'damaged', data: undefined };
  }
  const { data, checksum, ...numbers }: Partial<Record<keyof SealedDocument, unknown>> = content;
  const claimed = readWhole(numbers.format);
  const sequence = readWhole(numbers.sequence);
  if (claimed === null) return { kind: 'damaged', data };
  if (sequence !== null && typeof checksum === 'string') {
    const format = isUntouched(text) ? claimed : trueFormat(claimed, sequence, checksum, data);
    if (format !== null) return { kind: 'good', document: { format, sequence, checksum, data } };
  }
  return claimed > currentFormat ? { kind: 'newer', data } : { kind: 'damaged', data };
}

/** Judges the text of a file of `document`, encrypted or not. It never throws. */
export function inspectEnclosed(vault: Vault, document: string, text: string): Inspection {
  const opening = vault.open(document, text);
  switch (opening.kind) {
    case 'plain':
      return inspectText(text);
    case 'opened':
      return inspectText(opening.content.toString());
    case 'locked':
      return { kind: 'withheld', code: otherKey };
    case 'newer':
    case 'damaged':
      return { kind: opening.kind, data: undefined };
  }
}

/** Errors that say what is in the file's place: nothing, or something that is no file. */
const absent = ['ENOENT', 'ENOTDIR'];
const noFile = ['EISDIR', 'ELOOP'];

function isLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  } catch {
    return false;
  }
}

/**
 * Judges a file on the disk. It never throws.
 * @param read reads the file and judges its text; may throw
 */
export function inspectFile(
  path: string,
  read: (path: string) => Inspection = () => inspectEnclosed(noVault, '', readFileSync(path, 'utf8')),
): Inspection {
  try {
    if (statSync(path).size > largestFile) return { kind: 'damaged', data: undefined, isTooLarge: true };
    return read(path);
  } catch (error) {
    const code = errorCode(error) ?? 'unknown';
    // A link to a disk that is not there leads nowhere now, and to the document once it is.
    if (absent.includes(code))
      return isLink(path) ? { kind: 'withheld', code: danglingLink } : { kind: 'missing' };
    return noFile.includes(code) ? { kind: 'damaged', data: undefined } : { kind: 'withheld', code };
  }
}
