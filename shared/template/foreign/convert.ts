/** Turns the placeholders, fallbacks and conditions of other tools into this language, as far as it can say the same. */
import { overlaps, type Span } from '../../span.ts';
import { findParts, findTokens } from '../tokens.ts';
import { type Block, groupByCondition, type Item } from './blocks.ts';
import { convertCondition } from './convert-block.ts';
import { type Around, type Converted, convertGap } from './convert-gap.ts';
import { meaningOf } from './field-meanings.ts';
import { findGaps } from './find-gaps.ts';

/** One thing of another tool in a text. */
export type ForeignMark = Span & Converted & { readonly text: string };

type Context = { readonly text: string; readonly isInPart: (span: Span) => boolean };

const convertsNot = { becomes: null, field: null, note: null } as const;

/** A comment takes the line with it that holds nothing else. */
function commentSpan({ start, end }: Span, text: string): Span {
  const isLine = (start === 0 || text[start - 1] === '\n') && text[end] === '\n';
  return isLine ? { start, end: end + 1 } : { start, end };
}

function mark(span: Span, converted: Converted, text: string): ForeignMark {
  return { ...converted, start: span.start, end: span.end, text: text.slice(span.start, span.end) };
}

function spanOf(block: Block): Span {
  return { start: block.opening.start, end: block.closing.end };
}

/** The words of one case of a condition, converted; null when something in them cannot be. */
function convertWithin(span: Span, items: readonly Item[], around: Around, text: string): string | null {
  const marks: ForeignMark[] = [];
  for (const item of items) {
    if (item.kind === 'block' || item.kind === 'stray') return null;
    if (item.gap.start < span.start || item.gap.end > span.end) continue;
    const converted =
      item.kind === 'comment' ? { ...convertsNot, becomes: '' } : convertGap(item.gap, around);
    if (converted === null) continue;
    if (converted.becomes === null) return null;
    marks.push(mark(item.gap, converted, text));
  }
  return replaceMarks(span, marks, text);
}

function convertBlock(block: Block, { text, isInPart }: Context): Converted {
  const { condition, opening, turning, closing, items } = block;
  if (condition.kind === 'comment') return { ...convertsNot, becomes: '' };
  if (isInPart(spanOf(block))) return convertsNot;
  const { subject } = condition;
  const field = subject === null ? null : meaningOf(subject);
  const around = { isInPart: true, subject: field };
  const first = convertWithin(
    { start: opening.end, end: turning?.start ?? closing.start },
    items,
    around,
    text,
  );
  const second =
    turning === null ? '' : convertWithin({ start: turning.end, end: closing.start }, items, around, text);
  if (first === null || second === null) return convertsNot;
  const [present, absent] = condition.kind === 'if' ? [first, second] : [second, first];
  return { ...convertsNot, field, becomes: convertCondition({ subject, present, absent }) };
}

/** `{{#x}}…{{/x}}{{^x}}…{{/x}}` is one condition, written as two. */
function joinOpposites(items: readonly Item[]): readonly Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const before = joined.at(-1);
    const isOpposite =
      item.kind === 'block' &&
      before?.kind === 'block' &&
      item.condition.kind === 'unless' &&
      before.condition.kind === 'if' &&
      item.condition.subject === before.condition.subject &&
      before.turning === null &&
      item.turning === null &&
      before.closing.end === item.opening.start;
    if (!isOpposite) joined.push(item);
    else {
      const turning = { ...before.closing, end: item.opening.end };
      joined[joined.length - 1] = {
        ...before,
        turning,
        closing: item.closing,
        items: [...before.items, ...item.items],
      };
    }
  }
  return joined;
}

function convertItem(item: Item, context: Context): readonly ForeignMark[] {
  const { text, isInPart } = context;
  if (item.kind === 'block') {
    const span = item.condition.kind === 'comment' ? commentSpan(spanOf(item), text) : spanOf(item);
    return [mark(span, convertBlock(item, context), text)];
  }
  if (item.kind === 'comment') {
    return [mark(commentSpan(item.gap, text), { ...convertsNot, becomes: '' }, text)];
  }
  if (item.kind === 'stray') return [mark(item.gap, convertsNot, text)];
  const converted = convertGap(item.gap, { isInPart: isInPart(item.gap), subject: null });
  return converted === null ? [] : [mark(item.gap, converted, text)];
}

/** Whether a stretch lies in one of the parts, which stand in order and apart; found by halving. */
function partFinder(parts: readonly Span[]): (span: Span) => boolean {
  return (span) => {
    let low = 0;
    let high = parts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((parts[middle]?.end ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    const part = parts[low];
    return part !== undefined && overlaps(span, part);
  };
}

/** All marks of other tools in the text, in the order in which they stand. */
export function findForeign(text: string): readonly ForeignMark[] {
  const gaps = findGaps(text).filter(({ start }) => text[start - 1] !== '\\');
  const isGap = new Set(gaps.map(({ start }) => start));
  // Two brackets around a name alone are another tool's field, not an optional part.
  const parts = findParts(findTokens(text)).filter(({ start }) => !isGap.has(start));
  const context = { text, isInPart: partFinder(parts) };
  const items = joinOpposites(groupByCondition(gaps));
  return items.flatMap((item) => convertItem(item, context)).sort((a, b) => a.start - b.start);
}

function replaceMarks(span: Span, marks: readonly ForeignMark[], text: string): string {
  let at = span.start;
  let written = '';
  for (const { start, end, becomes } of marks) {
    if (becomes === null) continue;
    written += text.slice(at, start) + becomes;
    at = end;
  }
  return written + text.slice(at, span.end);
}

/** The text with all that can be turned into this language turned; everything else stays as it is. */
export function convertForeign(text: string): string {
  return replaceMarks({ start: 0, end: text.length }, findForeign(text), text);
}
