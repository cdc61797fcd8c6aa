/** Finds names of people as they stand in a text, and tells how far two spellings are apart. */
import type { Span } from '../../span.ts';

const particle = '(?:van|von|der|den|de|del|della|da|dos|du|la|le|bin|ibn|al|el|ní|ó|mac|mc|ter|zu)';
const part = String.raw`(?:(?:Dr|Prof|Mr|Mrs|Ms|St|\p{Lu})\.|\p{Lu}\p{M}*[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*)`;

/** One to four capitalised words, particles between them. */
export const namePattern = `${part}(?: (?:${particle} ){0,2}${part}){0,3}`;

const notPeople = new Set(
  (
    'i linkedin google microsoft amazon facebook meta twitter x instagram github youtube monday tuesday wednesday thursday friday ' +
    'saturday sunday january february march april may june july august september october november december hi hello ' +
    'the a an we you my your our they he she it both people someone others everyone'
  ).split(' '),
);

/** The name that begins at `start`, or null when what stands there is no person's. */
export function nameAt(text: string, start: number): Span | null {
  const pattern = new RegExp(namePattern, 'uy');
  pattern.lastIndex = start;
  const found = pattern.exec(text);
  if (found === null) return null;
  // "Through Ben Hart I heard" names nobody called Hart I.
  const name = found[0].replace(/ I(?:['’]\p{L}+)?$/u, '').replace(/(?:['’]s|\.)$/u, '');
  // "I'd" and "We've" are no names either.
  if (notPeople.has(name.toLowerCase().replace(/['’](?:d|ll|m|re|ve)$/u, '')) || name.length < 2) return null;
  return { start, end: start + name.length };
}

/**
 * Edits (a letter more, less, other, or two swapped) between two short words, at most `most`; `most + 1` for more.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + same,
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length] ?? most + 1, most + 1);
}
