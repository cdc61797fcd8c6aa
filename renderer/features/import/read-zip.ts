/** The files in a zip, read piece by piece, so that what it claims to hold is never believed. */
import { Unzip, UnzipInflate } from 'fflate';

export type ZippedFile = { readonly name: string; readonly bytes: Uint8Array };

/** Why a zip cannot be read, in a sentence. */
export class UnreadableZip extends Error {}

const pieceSize = 1_024 * 1_024;

/** More than an export of 30,000 connections with all messages of many years. */
export const largestUnzipped = 400 * 1_024 * 1_024;
const mostFiles = 5_000;

/** The name without the folders before it: files are never written, and where they claim to lie is of no matter. */
function baseName(path: string): string {
  return path.split(/[/\\]/u).at(-1) ?? path;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A zip ends with its table of contents, after which a comment of at most so many bytes may stand. */
const longestEnd = 22 + 65_535;
const endMark = 'PK\u0005\u0006';

/** Whether the end of the zip is there: one that was cut off may begin with files that are whole. */
async function hasEnd(zip: Blob): Promise<boolean> {
  const end = await zip.slice(Math.max(0, zip.size - longestEnd)).arrayBuffer();
  return new TextDecoder('latin1').decode(end).includes(endMark);
}

/**
 * The files of `zip` that are `wanted` by their names without folders.
 * @throws UnreadableZip when it is cut off, damaged, or holds more than `largest` bytes
 */
export async function readZip(
  zip: Blob,
  wanted: (name: string) => boolean,
  largest = largestUnzipped,
): Promise<readonly ZippedFile[]> {
  if (!(await hasEnd(zip))) throw new UnreadableZip('The zip is cut off. Download it again.');
  const files: ZippedFile[] = [];
  let [size, seen, open] = [0, 0, 0];
  // The library hands an error thrown in its callback to that callback again.
  let failure: UnreadableZip | null = null;
  const fail = (reason: string) => {
    failure ??= new UnreadableZip(reason);
    return failure;
  };
  const unzip = new Unzip((entry) => {
    seen += 1;
    if (seen > mostFiles) throw fail('The zip holds thousands of files; no export does.');
    const name = baseName(entry.name);
    if (name === '' || !wanted(name)) return;
    const pieces: Uint8Array[] = [];
    open += 1;
    entry.ondata = (error, piece, isLast) => {
      if (error !== null) throw fail('The zip is damaged. Download it again.');
      size += piece.length;
      if (size > largest) throw fail('The zip unpacks to far more than an export holds.');
      pieces.push(piece);
      if (!isLast) return;
      open -= 1;
      files.push({ name, bytes: joined(pieces) });
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < zip.size; at += pieceSize) {
      const piece = new Uint8Array(await zip.slice(at, at + pieceSize).arrayBuffer());
      unzip.push(piece, at + pieceSize >= zip.size);
    }
  } catch (error) {
    if (error instanceof DOMException) throw error;
    throw fail('The zip is damaged. Download it again.');
  }
  if (open > 0 || seen === 0) throw new UnreadableZip('The zip is cut off. Download it again.');
  return files;
}
