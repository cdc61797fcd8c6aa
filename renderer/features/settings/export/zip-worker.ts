/** The writer that runs beside the page: it gets texts, piece by piece, and hands back a zip of them. */
import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { ZipRequest } from './write-zip.ts';

const pieces: BlobPart[] = [];
let file: ZipDeflate | null = null;

const zip = new Zip((error, piece, isLast) => {
  if (error !== null) throw error;
  // The library's bytes may lie in a buffer that it uses again.
  pieces.push(piece.slice());
  if (isLast) self.postMessage(new Blob(pieces, { type: 'application/zip' }));
});

function endFile(): void {
  file?.push(new Uint8Array(), true);
  file = null;
}

self.addEventListener('message', ({ data }: MessageEvent<ZipRequest>) => {
  switch (data.kind) {
    case 'file':
      endFile();
      file = new ZipDeflate(data.name);
      zip.add(file);
      break;
    case 'text':
      file?.push(strToU8(data.text));
      break;
    case 'end':
      endFile();
      zip.end();
  }
});
