/** Reads what a page sent, up to a size. */
import type { Readable } from 'node:stream';
import { isBatch } from '../core/input-size.ts';

/** In bytes. A draft or a person is a few thousand. */
export const longestBody = 4_000_000;

/** In bytes: an import, which the dispatcher measures once more in characters. */
const longestBatch = 60_000_000;

/** How many bytes a page may send with `method`. */
export function longestBodyOf(method: string): number {
  return isBatch(method) ? longestBatch : longestBody;
}

/**
 * The whole body as text; null when it is longer than `most` bytes. The rest is then read and thrown away, since a
 * browser reports a lost connection instead of the answer when it is interrupted.
 */
export async function readBody(request: Readable, most = longestBody): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size <= most) chunks.push(bytes);
    else chunks.length = 0;
  }
  return size > most ? null : Buffer.concat(chunks).toString('utf8');
}
