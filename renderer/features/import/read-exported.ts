/** Has the host read what this app exported: it alone knows what earlier and later versions wrote. */

import type { ExportedKind } from '../../../shared/exported-kinds.ts';
import type { ExportedEntry, Rejected } from '../../../shared/import/imported.ts';
import type { OwnData } from '../../../shared/import/plan-own.ts';
import { inPieces } from '../../../shared/in-pieces.ts';
import type { Readable } from '../../../shared/model/whole-change.ts';
import { api } from '../../api/client.ts';
import { nextTurn } from '../../workspace/between-frames.ts';

/** So many entries are sent in a moment. */
const pieceSize = 500;

const unread = 'Common Ground cannot read it, or it is not what it says.';

type Read = Readable & { readonly entries: readonly ExportedEntry[] };

async function readPiece(kind: ExportedKind, entries: readonly ExportedEntry[]): Promise<Read> {
  const result = await api.readExported({ kind, entries: entries.map(({ data }) => data) });
  if (!result.ok) throw new Error(result.failure.message);
  return { ...result.value, entries };
}

/** The people of a piece, each with the place where they stood. */
function placed({ people = [], unreadable, entries }: Read): OwnData['people'] {
  const refused = new Set(unreadable);
  const readable = entries.filter((_, index) => !refused.has(index));
  return people.flatMap((person, index) => {
    const entry = readable[index];
    return entry === undefined ? [] : [{ file: entry.file, line: entry.line, person }];
  });
}

function rejectedOf({ unreadable, entries }: Read): readonly Rejected[] {
  return unreadable.flatMap((index) => {
    const entry = entries[index];
    if (entry === undefined) return [];
    return [{ file: entry.file, line: entry.line, cells: [JSON.stringify(entry.data)], reason: unread }];
  });
}

/**
 * What the entries hold, and which of them cannot be read. Rejects with a sentence when the host cannot be asked.
 * @param signal makes it stop and reject
 */
export async function readExported(
  exported: readonly ExportedEntry[],
  signal: AbortSignal,
): Promise<{ readonly own: OwnData; readonly rejected: readonly Rejected[] }> {
  const read: Read[] = [];
  for (const [kind, entries] of Map.groupBy(exported, (entry) => entry.kind)) {
    for (const piece of inPieces(entries, pieceSize)) {
      read.push(await readPiece(kind, piece));
      await nextTurn();
      signal.throwIfAborted();
    }
  }
  const book = read.flatMap((piece) => piece.book ?? []).at(-1);
  const connections = read.flatMap((piece) => piece.connections ?? []);
  return {
    own: {
      people: read.flatMap(placed),
      drafts: read.flatMap((piece) => piece.drafts ?? []),
      templates: read.flatMap((piece) => piece.templates ?? []),
      addressBook: book === undefined ? null : { ...book, connections },
      profile: read.flatMap((piece) => piece.profile ?? []).at(-1) ?? null,
      settings: read.flatMap((piece) => piece.settings ?? []).at(-1) ?? null,
    },
    rejected: read.flatMap(rejectedOf),
  };
}
