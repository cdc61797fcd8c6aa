/** Reads what a page sent, up to a size. */
import type { Readable } from 'node:stream';
import { sealingOverhead, startLength } from '../../shared/sealing.ts';
import { isBatch } from '../core/input-size.ts';

/** In bytes, before it is sealed. A draft or a person is a few thousand. */
export const longestBody = 4_000_000;

/** In bytes: an import, which the dispatcher measures once more in characters. */
const longestBatch = 60_000_000;

/** How many bytes a page may send with `method`. */
export function longestBodyOf(method: string): number {
  return isBatch(method) ? longestBatch : longestBody;
}

export type SealedBody = {
  /** Its start value, for which an answer is made. */
  readonly start: Buffer;
  /** All of it; null when it is too long. */
  readonly message: Buffer | null;
};

/**
 * A sealed body; without its message when that is longer than `most` bytes once it is opened. The rest is then read and
 * thrown away, since a browser reports a lost connection instead of the answer when it is interrupted.
 */
export async function readSealedBody(request: Readable, most = longestBody): Promise<SealedBody> {
  const longest = most + sealingOverhead;
  let start = Buffer.alloc(0);
  let chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    if (start.length < startLength) start = Buffer.concat([start, bytes]).subarray(0, startLength);
    size += bytes.length;
    if (size <= longest) chunks.push(bytes);
    else chunks = [];
  }
  return { start, message: size > longest ? null : Buffer.concat(chunks) };
}
