/** Finds gaps that a person forgot to fill, whichever tool left them. */
import type { Span } from '../span.ts';
import { knownFieldOf } from '../template/foreign/field-meanings.ts';
import { findGaps } from '../template/foreign/find-gaps.ts';
import { readInside } from '../template/foreign/read-inside.ts';

export type Unfilled = Span & {
  /** The gap as it stands in the text. */
  readonly text: string;
  /** The field of ours that it means; null when it is none of them. */
  readonly field: string | null;
};

/** All unfilled gaps in the order in which they stand. */
export function findUnfilled(text: string): readonly Unfilled[] {
  return findGaps(text).map((gap) => ({
    text: gap.text,
    start: gap.start,
    end: gap.end,
    field: knownFieldOf(readInside(gap.inside).name),
  }));
}
