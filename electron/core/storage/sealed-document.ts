/**
 * The form in which every document lies on the disk: its data with a format version, a sequence number and a checksum,
 * so that a file which was cut short, damaged or put there by something else is recognised before it is believed.
 */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { errorCode } from '../log.ts';
import { currentFormat } from './migrations/migrations.ts';

/** Bytes; far above any document of ours, so a larger file is not one. */
const largestFile = 64 * 1024 * 1024;

export type SealedDocument = {
  readonly format: number;
  /** Rises by one with every save. */
  readonly sequence: number;
  /** SHA-256, in hex, of the data as JSON without white space. */
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
  | { readonly kind: 'damaged'; readonly data: unknown }
  /** The system does not let it be read now, which says nothing about what it holds. */
  | { readonly kind: 'withheld' };

function checksumOf(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('hex');
}

/** Seals JSON data for writing. */
export function seal(data: unknown, sequence: number): SealedDocument {
  return { format: currentFormat, sequence, checksum: checksumOf(data), data };
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
  const { data, format, sequence, checksum }: Partial<Record<keyof SealedDocument, unknown>> = content;
  if (typeof format === 'number' && format > currentFormat) return { kind: 'newer', data };
  const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);
  if (!isWhole(format) || format < 1 || !isWhole(sequence)) return { kind: 'damaged', data };
  if (typeof checksum !== 'string' || checksum !== checksumOf(data)) return { kind: 'damaged', data };
  return { kind: 'good', document: { format, sequence, checksum, data } };
}

/** Errors that say what is in the file's place: nothing, or something that is no file. */
const absent = ['ENOENT', 'ENOTDIR'];
const noFile = ['EISDIR', 'ELOOP'];

/** Judges a file on the disk. It never throws. */
export function inspectFile(path: string): Inspection {
  try {
    if (statSync(path).size > largestFile) return { kind: 'damaged', data: undefined };
    return inspectText(readFileSync(path, 'utf8'));
  } catch (error) {
    const code = errorCode(error) ?? '';
    if (absent.includes(code)) return { kind: 'missing' };
    return noFile.includes(code) ? { kind: 'damaged', data: undefined } : { kind: 'withheld' };
  }
}
