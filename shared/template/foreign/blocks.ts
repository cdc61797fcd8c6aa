/** Groups the gaps of a text by the conditions around them. */
import { type ConditionMark, readMark } from './conditions.ts';
import type { FoundGap } from './find-gaps.ts';

/** Words that depend on a field: `opening`, what stands for either case, `closing`. */
export type Block = {
  readonly kind: 'block';
  readonly condition: ConditionMark & { readonly kind: 'if' | 'unless' | 'comment' };
  readonly opening: FoundGap;
  readonly closing: FoundGap;
  readonly turning: FoundGap | null;
  readonly items: readonly Item[];
};

export type Item =
  | Block
  | { readonly kind: 'gap'; readonly gap: FoundGap }
  | { readonly kind: 'comment'; readonly gap: FoundGap }
  /** A mark that belongs to no condition that could be read. */
  | { readonly kind: 'stray'; readonly gap: FoundGap };

type Open = {
  readonly condition: Block['condition'];
  readonly opening: FoundGap;
  turning: FoundGap | null;
  readonly items: Item[];
};

function openingOf(gap: FoundGap, mark: ConditionMark): Block['condition'] | null {
  if (mark.kind === 'if' || mark.kind === 'unless') return mark;
  return mark.kind === 'logic' && gap.inside === 'comment' ? { kind: 'comment' } : null;
}

/** The gaps in the order in which they stand, those inside a condition within it. */
export function groupByCondition(gaps: readonly FoundGap[]): readonly Item[] {
  const top: Item[] = [];
  const open: Open[] = [];
  for (const gap of gaps) {
    const current = open.at(-1);
    const items = current?.items ?? top;
    const mark = readMark(gap);
    const condition = mark === null ? null : openingOf(gap, mark);
    if (condition !== null) {
      open.push({ condition, opening: gap, turning: null, items: [] });
    } else if (current !== undefined && (mark?.kind === 'end' || gap.inside === 'endcomment')) {
      open.pop();
      (open.at(-1)?.items ?? top).push({ kind: 'block', ...current, closing: gap });
    } else if (mark?.kind === 'else' && current?.turning === null) {
      current.turning = gap;
    } else if (mark === null || mark.kind === 'comment') {
      items.push({ kind: mark === null ? 'gap' : 'comment', gap });
    } else {
      items.push({ kind: 'stray', gap });
    }
  }
  // What is never closed is no condition; what stands after it is read as if it were not there.
  return [
    ...top,
    ...open.flatMap(({ opening, items }) => [{ kind: 'stray', gap: opening } as const, ...items]),
  ];
}
