/** What was read, cut into pieces that each take the page a moment to take in. */
import { type Imported, nothingImported } from '../../../shared/import/imported.ts';
import { inPieces } from '../../../shared/in-pieces.ts';
import { idsOf } from '../../../shared/records.ts';

const pieceSize = 1_000;

/** Pieces that are together what was read, each with entries of one kind. */
export function piecesOf(imported: Imported): readonly Imported[] {
  return idsOf(imported).flatMap((kind) => {
    const entries: readonly unknown[] = imported[kind];
    return inPieces(entries, pieceSize).map((piece) => ({ ...nothingImported, [kind]: piece }));
  });
}
