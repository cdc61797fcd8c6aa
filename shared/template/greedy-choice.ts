/**
 * Keeps optional parts one by one, the best ranks first and of one rank the shortest, then puts them in full, as long
 * as there is room. For texts that simply add up it keeps as many parts of each rank as can be kept.
 */
import type { FilledPart, PartState, Wording } from './pieces.ts';

/** The states that parts are held to, by index; the others are free. */
export type HeldParts = ReadonlyMap<number, readonly PartState[]>;

function lengthOf(wording: Wording | null): number {
  if (wording === null || wording.gaps.length > 0) return Number.POSITIVE_INFINITY;
  return wording.pieces.reduce(
    (sum, piece) => sum + (piece.kind === 'text' ? piece.body : piece.body.unsure).length,
    0,
  );
}

function shortestOf(part: FilledPart): number {
  return Math.min(lengthOf(part.full), lengthOf(part.short));
}

/**
 * The states to hold parts to.
 * @param fits whether a message with parts held so is within the limit
 */
export function keepByRank(parts: readonly FilledPart[], fits: (held: HeldParts) => boolean): HeldParts {
  const held = new Map<number, readonly PartState[]>();
  const inOrder = parts.toSorted((a, b) => a.rank - b.rank || shortestOf(a) - shortestOf(b));
  for (const { index } of inOrder) {
    held.set(index, ['full', 'short']);
    if (!fits(held)) held.delete(index);
  }
  for (const { index } of inOrder) {
    if (!held.has(index)) continue;
    held.set(index, ['full']);
    if (!fits(held)) held.set(index, ['full', 'short']);
  }
  return held;
}
