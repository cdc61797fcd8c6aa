/** Particulars of people as files write them, brought into the form in which they are kept. */
import { cleanLine, cleanText, longestText } from '../text.ts';

/** Words of several columns as one name, without a doubled space. */
export function nameOf(...parts: readonly string[]): string {
  return cleanLine(parts.filter((part) => part.trim() !== '').join(' '));
}

/** A text of one line, no longer than what is kept. */
export function lineOf(text: string): string {
  return cleanLine(text).slice(0, longestText);
}

/** A text of several lines, no longer than what is kept. */
export function textOf(text: string): string {
  return cleanText(text).trim().slice(0, longestText);
}

/** Several values that a cell joins, the one first that is marked as the main one. */
export function valuesOf(cell: string): readonly string[] {
  const values = cell.split(' ::: ').map((value) => value.trim());
  const isMain = (value: string) => value.startsWith('* ');
  return [...values.filter(isMain), ...values.filter((value) => !isMain(value))]
    .map((value) => value.replace(/^\* /, ''))
    .filter((value) => value !== '');
}
