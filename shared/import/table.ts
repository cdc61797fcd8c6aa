/** A table as a spreadsheet saved it: its rows with their lines, and its columns found by what their heads say. */
import { foldForSearch } from '../fold.ts';
import { mapRecord } from '../records.ts';
import type { Rejected } from './imported.ts';

export type Row = {
  /** The line on which it begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
};

/** What heads a column may have, in the form in which they are compared (see `headOf`). */
export type Heads<K extends string> = Readonly<Record<K, readonly string[]>>;

/** For each thing that is read, the columns it stands in; none for what the table does not have. */
export type Columns<K extends string> = Readonly<Record<K, readonly number[]>>;

/** The head of a column as it is compared: without case, accents, marks and spaces. */
export function headOf(cell: string): string {
  return foldForSearch(cell).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A header stands at the top, or below a few words about the file. */
const furthestHeader = 15;

/** Finds the columns of `heads` in one row. A head that occurs several times stands for several columns. */
function columnsIn<K extends string>(row: Row, heads: Heads<K>): Columns<K> {
  const found = row.cells.map(headOf);
  return mapRecord(heads, (known: readonly string[]) =>
    found.flatMap((head, index) => (known.includes(head) ? [index] : [])),
  );
}

/** A table whose header was found: its columns and the rows below it. */
export type Table<K extends string> = { readonly columns: Columns<K>; readonly rows: readonly Row[] };

/**
 * The table of `rows` whose header has at least the columns `required`, wherever in the first rows it stands; null where
 * there is none. Rows without any word are left out.
 */
export function findTable<K extends string>(
  rows: readonly Row[],
  heads: Heads<K>,
  required: readonly NoInfer<K>[],
): Table<K> | null {
  for (const [index, row] of rows.slice(0, furthestHeader).entries()) {
    const columns = columnsIn(row, heads);
    if (required.every((key) => columns[key].length > 0)) {
      const below = rows.slice(index + 1);
      return { columns, rows: below.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) };
    }
  }
  return null;
}

/** The first word that stands in a row under `key`; '' for none. */
export function cellOf<K extends string>({ columns }: Table<K>, row: Row, key: K): string {
  for (const index of columns[key]) {
    const cell = (row.cells[index] ?? '').trim();
    if (cell !== '') return cell;
  }
  return '';
}

/** What stands in a row under `key`, to the letter. */
export function wholeCellOf<K extends string>({ columns }: Table<K>, row: Row, key: K): string {
  const [index = -1] = columns[key];
  return row.cells[index] ?? '';
}

/** What is told of a row that is taken without a date, since what stands there is none; nothing where it is left empty. */
export function undated(file: string, row: Row, written: string, date: string | null): readonly Rejected[] {
  if (date !== null || written === '') return [];
  const reason = `“${written}” is no date, so it is taken without one.`;
  return [{ ...rejection(file, row, reason), isTaken: true }];
}

/** A row that is refused. */
export function rejection(file: string, { line, cells }: Row, reason: string): Rejected {
  return { file, line, cells, reason };
}
