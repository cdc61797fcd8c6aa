/** Dated notes in one cell of a table: readable there, and read back to the letter. */
import type { Note } from '../model/person.ts';

type Dated = Pick<Note, 'at' | 'text'>;

/** Begins a note: its moment in brackets. Lines of a note that begin with a bracket have a backslash before it. */
const opening = /^\[(\d{4}-\d{2}-\d{2}T[\d:.]+Z)\] ?/u;
const bracketed = /^(?=\\*\[)/gmu;
const escaped = /^\\(?=\\*\[)/gmu;

/** The notes, the oldest first, each from a line of its own. */
export function noteCell(notes: readonly Dated[]): string {
  return notes.map(({ at, text }) => `[${at}] ${text.replace(bracketed, '\\')}`).join('\n');
}

/** The notes of a cell; words before the first moment are a note without one. */
export function notesInCell(cell: string): readonly { readonly at: string | null; readonly text: string }[] {
  const notes: { at: string | null; lines: string[] }[] = [];
  for (const line of cell.split('\n')) {
    const at = opening.exec(line);
    if (at !== null) notes.push({ at: at[1] ?? null, lines: [line.slice(at[0].length)] });
    else if (notes.length > 0) notes.at(-1)?.lines.push(line);
    else if (line.trim() !== '') notes.push({ at: null, lines: [line] });
  }
  return notes.map(({ at, lines }) => ({ at, text: lines.join('\n').replace(escaped, '') }));
}
