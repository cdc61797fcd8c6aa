/** Cuts a message into stretches that are shown alike: plain, a gap to fill, marked by findings, or sent before. */
import type { Finding } from '../../../../shared/coach/coach-types.ts';
import type { Unfilled } from '../../../../shared/compose/unfilled.ts';
import type { Span } from '../../../../shared/span.ts';

export type Segment = {
  readonly start: number;
  readonly text: string;
  /** The gap that this stretch is, if it is one. */
  readonly gap: Unfilled | null;
  /** The most important finding about this stretch. */
  readonly finding: Finding | null;
  /** It went to somebody else before. */
  readonly isRepeated: boolean;
};

/**
 * The stretches of `text` in their order; together they are the text. Where findings overlap, the one that comes
 * first in `findings` is shown. A finding about the message as a whole marks nothing.
 */
export function segmentsOf(
  text: string,
  gaps: readonly Unfilled[],
  findings: readonly Finding[],
  repeated: readonly Span[] = [],
): readonly Segment[] {
  const marked = findings.filter(({ scope, end }) => scope === 'words' && end <= text.length);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...gaps, ...marked, ...repeated]) cuts.add(start).add(end);
  const sorted = [...cuts].sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (const [index, start] of sorted.entries()) {
    const end = sorted[index + 1];
    if (end === undefined) break;
    const covers = (span: Span) => span.start <= start && span.end >= end;
    const gap = gaps.find(covers) ?? null;
    const finding = marked.find(covers) ?? null;
    const isRepeated = repeated.some(covers);
    const before = segments.at(-1);
    const isAlike = before?.gap === gap && before.finding === finding && before.isRepeated === isRepeated;
    if (before !== undefined && isAlike) {
      segments[segments.length - 1] = { ...before, text: before.text + text.slice(start, end) };
    } else {
      segments.push({ start, text: text.slice(start, end), gap, finding, isRepeated });
    }
  }
  return segments;
}
