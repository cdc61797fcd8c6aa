/** Tables as spreadsheets read them (RFC 4180), safe to open in one: no cell is taken for a formula. */

/** What makes a spreadsheet take a cell for a formula (OWASP ASVS 1.2.10, CWE-1236). */
const looksLikeFormula = /^[=+\-@\t\r\0]/u;

/** Our own mark before such a cell, and before a cell that begins with the mark itself, so that it can be taken off again. */
const mark = "'";

/** A cell that no spreadsheet takes for a formula. */
export function safeCell(text: string): string {
  return looksLikeFormula.test(text) || text.startsWith(mark) ? mark + text : text;
}

/** The text that `safeCell` was made of. */
export function plainCell(cell: string): string {
  return cell.startsWith(mark) ? cell.slice(mark.length) : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]/u.test(cell) || /^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The rows as a file: a byte order mark, so that old programs see it is UTF-8, and CRLF after each row. */
export function writeTable(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((cells) => `${cells.map((cell) => quoted(safeCell(cell))).join(',')}\r\n`).join('')}`;
}
