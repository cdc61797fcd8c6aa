/** Finds the gaps in a text that are left to be filled, whichever tool or person left them. */
import type { Span } from '../../span.ts';
import { isKnownName } from './field-meanings.ts';
import { type Notation, notations } from './notations.ts';

export type FoundGap = Span & {
  /** As it stands in the text. */
  readonly text: string;
  /** What stands between its delimiters. */
  readonly inside: string;
  readonly notation: Notation;
};

/** All of them at once: each notation is a group, and in it may be one for what stands inside. */
const search = new RegExp(notations.map(({ pattern }, index) => `(?<n${index}>${pattern})`).join('|'), 'gu');

/** As programs write a name: with underscores, or with a capital inside. */
function isProgrammed(name: string): boolean {
  return /^\w*[A-Za-z]_+\w*[A-Za-z]\w*$/.test(name) || /^[a-z]+[A-Z]\w*$/.test(name);
}

/** A placeholder of several words, or of one that is no short abbreviation. */
function beginsAsTitle(name: string): boolean {
  return /^\p{Lu}/u.test(name) && !/^\p{Lu}{1,4}$/u.test(name) && !/^\p{Lu}[\p{L}]?$/u.test(name);
}

function isGap(inside: string, needs: Notation['needs']): boolean {
  if (needs === 'anything') return true;
  const name = (inside.split(/\||::/)[0] ?? '').trim();
  if (isKnownName(name) || /^\w*[A-Za-z]_+[A-Za-z]\w*$/.test(name)) return true;
  if (needs === 'known') return false;
  return isProgrammed(name) || (needs === 'name or capital' && beginsAsTitle(name));
}

function read(match: RegExpExecArray): FoundGap | null {
  const groups = match.groups ?? {};
  const index = notations.findIndex((_, at) => groups[`n${at}`] !== undefined);
  const notation = notations[index];
  if (notation === undefined) return null;
  const [text] = match;
  const inside = (match.slice(1).find((group) => group !== undefined && group !== text) ?? text).trim();
  if (!isGap(inside, notation.needs)) return null;
  return { text, start: match.index, end: match.index + text.length, inside, notation };
}

/** All gaps in the order in which they stand; none overlap. Linear in the length of the text. */
export function findGaps(text: string): readonly FoundGap[] {
  const gaps: FoundGap[] = [];
  search.lastIndex = 0;
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    const gap = read(match);
    if (gap !== null) gaps.push(gap);
    else search.lastIndex = match.index + 1;
  }
  return gaps;
}
