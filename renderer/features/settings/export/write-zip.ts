/** Writes a zip in slices between frames, so that however much is taken along, no key waits for it. */
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { betweenFrames } from '../../../workspace/between-frames.ts';

/** A file of the zip, with its text in pieces. */
export type TextFile = { readonly name: string; readonly pieces: Generator<string> };

/** The zip with these files in their order. Rejects when it cannot be written. */
export async function writeZip(files: readonly TextFile[]): Promise<Blob> {
  const parts: BlobPart[] = [];
  const zip = new Zip((error, part) => {
    if (error !== null) throw error;
    // The library's bytes may lie in a buffer that it uses again.
    parts.push(part.slice());
  });
  for (const { name, pieces } of files) {
    const file = new ZipDeflate(name);
    zip.add(file);
    await betweenFrames(pieces, (text) => file.push(strToU8(text)));
    file.push(new Uint8Array(), true);
  }
  zip.end();
  return new Blob(parts, { type: 'application/zip' });
}
