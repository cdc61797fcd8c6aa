/** Has files read beside the page. */
import { type Imported, together } from '../../../shared/import/imported.ts';
import type { ReadEvent, ReadRequest } from './messages.ts';
import type { FileReport } from './read-files.ts';
import { startWorker } from './start-worker.ts';

const notToBeHad =
  'The files were not read: the part of Common Ground that reads them could not be fetched. Start it again and try once more.';

export type BesideRead = { readonly imported: Imported; readonly reports: readonly FileReport[] };

/**
 * Reads the files. Rejects when the reader breaks down, and when `signal` asks it to stop.
 * @param onProgress called with the number of files that were read
 */
export async function readBeside(
  request: ReadRequest,
  onProgress: (read: number) => void,
  signal: AbortSignal,
): Promise<BesideRead> {
  const worker = await startWorker().catch(() => {
    throw new Error(notToBeHad);
  });
  const parts: Imported[] = [];
  return new Promise<BesideRead>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('It was stopped.')));
    signal.throwIfAborted();
    worker.addEventListener('error', () => reject(new Error('The files could not be read.')));
    worker.addEventListener('message', ({ data }: MessageEvent<ReadEvent>) => {
      if (data.kind === 'progress') onProgress(data.read);
      else if (data.kind === 'part') parts.push(data.part);
      else resolve({ imported: together(parts), reports: data.reports });
    });
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
