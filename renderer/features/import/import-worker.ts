/** The reader that runs beside the page: it gets files and hands back what is in them, piece by piece. */
import { own } from '../../../shared/records.ts';
import { piecesOf } from './imported-pieces.ts';
import type { ReadEvent, ReadRequest } from './messages.ts';
import { readFiles } from './read-files.ts';

const tell = (event: ReadEvent) => self.postMessage(event);

self.addEventListener('message', async ({ data }: MessageEvent<ReadRequest>) => {
  const { imported, reports } = await readFiles(
    data.files,
    (name) => own(data.said, name) ?? {},
    (read) => tell({ kind: 'progress', read }),
  );
  for (const part of imported.flatMap(piecesOf)) tell({ kind: 'part', part });
  tell({ kind: 'done', reports });
});
