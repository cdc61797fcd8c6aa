/** Writes a zip beside the page, whose texts are made in slices between frames. */
import { betweenFrames } from '../../../workspace/between-frames.ts';

export type ZipRequest =
  /** A file begins; the texts that follow are in it. */
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'end' };

/** A file of the zip, with its text in pieces. */
export type TextFile = { readonly name: string; readonly pieces: Generator<string> };

/** The zip with these files in their order. Rejects when the writer breaks down. */
export async function writeZip(files: readonly TextFile[]): Promise<Blob> {
  const worker = new Worker(new URL('./zip-worker.ts', import.meta.url), { type: 'module' });
  const ask = (request: ZipRequest) => worker.postMessage(request);
  try {
    const written = new Promise<Blob>((resolve, reject) => {
      worker.addEventListener('error', () => reject(new Error('The file could not be written.')));
      worker.addEventListener('message', ({ data }: MessageEvent<Blob>) => resolve(data));
    });
    for (const { name, pieces } of files) {
      ask({ kind: 'file', name });
      await betweenFrames(pieces, (text) => ask({ kind: 'text', text }));
    }
    ask({ kind: 'end' });
    return await written;
  } finally {
    worker.terminate();
  }
}
