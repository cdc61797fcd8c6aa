/** The rows of a table as a spreadsheet saved it, with the lines on which they begin. */
import Papa from 'papaparse';
import type { Rejected } from '../../../shared/import/imported.ts';
import type { Row } from '../../../shared/import/table.ts';

export const separators = [
  { id: ',', label: 'Comma' },
  { id: ';', label: 'Semicolon' },
  { id: '\t', label: 'Tab' },
] as const;

export type Separator = (typeof separators)[number]['id'];

/** More columns than any export has; a row with more was not separated by what it was read with. */
const mostCells = 1_000;

/** How much of the text is looked at to find the separator. */
const sampled = 20_000;
const rowsSampled = 30;

/** The separator with which a row near the top falls into the most cells. */
export function separatorOf(text: string): Separator {
  const widest = ({ id }: { readonly id: Separator }): number => {
    const { data } = Papa.parse<string[]>(text.slice(0, sampled), { delimiter: id, preview: rowsSampled });
    return Math.max(0, ...data.map((cells) => cells.length));
  };
  return separators.reduce((best, one) => (widest(one) > widest(best) ? one : best)).id;
}

function lineEndsIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    const isReturn = unit === 13;
    if (isReturn || unit === 10) count += 1;
    if (isReturn && text.charCodeAt(at + 1) === 10) at += 1;
  }
  return count;
}

export type Rows = { readonly rows: readonly Row[]; readonly rejected: readonly Rejected[] };

/** All rows in their order; one that cannot be read is refused with its line, and the others are read all the same. */
export function readRows(text: string, file: string, separator: Separator): Rows {
  const rows: Row[] = [];
  const rejected: Rejected[] = [];
  let [line, read] = [1, 0];
  Papa.parse<string[]>(text, {
    delimiter: separator,
    step: ({ data: cells, errors, meta }) => {
      const begun = line;
      line += lineEndsIn(text, read, meta.cursor);
      read = meta.cursor;
      const refuse = (reason: string) =>
        rejected.push({
          file,
          line: begun,
          cells: cells.slice(0, 20).map((cell) => cell.slice(0, 200)),
          reason,
        });
      if (errors.some(({ code }) => code === 'MissingQuotes'))
        refuse('A quotation mark is never closed, so everything after it ran together.');
      else if (cells.length > mostCells)
        refuse(`It has more than ${mostCells.toLocaleString('en-GB')} columns.`);
      else rows.push({ line: begun, cells });
    },
  });
  return { rows, rejected };
}
