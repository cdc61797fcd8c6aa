/** Finds names of people as they stand in a text. */
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
