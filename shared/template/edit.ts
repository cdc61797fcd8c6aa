/** The editor's one-click changes to a template's source, each as a single replacement. */
import { overlaps, type Span } from '../span.ts';
import { findParts, findTokens, type Token } from './tokens.ts';

export type Edit = {
  /** What is replaced, and by what. */
  readonly replaced: Span;
  readonly text: string;
  /** What is selected afterwards, as offsets into the changed source. */
  readonly selected: Span;
};

/** An edit, or a sentence that says why it cannot be made here. */
export type EditResult =
  | { readonly ok: true; readonly edit: Edit }
  | { readonly ok: false; readonly message: string };

function replace(replaced: Span, text: string, selected?: Span): EditResult {
  const end = replaced.start + text.length;
  return { ok: true, edit: { replaced, text, selected: selected ?? { start: end, end } } };
}

/** Writes a field in place of the selection; a mark that the selection cuts is replaced as a whole. */
export function insertField(source: string, selection: Span, name: string): Edit {
  const replaced = widen(selection, findTokens(source));
  const text = `{{${name}}}`;
  const end = replaced.start + text.length;
  return { replaced, text, selected: { start: end, end } };
}

/** The span with every field, escape and bar that it cuts taken in whole. */
function widen(span: Span, tokens: readonly Token[]): Span {
  const cut = tokens.filter(({ kind, start, end }) => {
    const isEmpty = span.start === span.end;
    if (kind === 'open' || kind === 'close' || (kind === 'bar' && isEmpty)) return false;
    return isEmpty ? start < span.start && span.start < end : overlaps(span, { start, end });
  });
  return {
    start: Math.min(span.start, ...cut.map(({ start }) => start)),
    end: Math.max(span.end, ...cut.map(({ end }) => end)),
  };
}

/** The sentence around a position, without the white space at its ends; a line break ends a sentence too. */
function sentenceAt(source: string, at: number, tokens: readonly Token[]): Span {
  const isInside = (position: number) => tokens.some(({ start, end }) => start < position && position < end);
  let start = at;
  while (start > 0 && source[start - 1] !== '\n') {
    const ends = /[.!?…]["”’)]?\s$/.test(source.slice(Math.max(0, start - 3), start));
    if (ends && !isInside(start)) break;
    start -= 1;
  }
  let end = at;
  while (end < source.length && source[end] !== '\n') {
    if (
      /[.!?…]/.test(source[end] ?? '') &&
      /^["”’)]?(\s|$)/.test(source.slice(end + 1, end + 3)) &&
      !isInside(end)
    ) {
      end += /["”’)]/.test(source[end + 1] ?? '') ? 2 : 1;
      break;
    }
    end += 1;
  }
  return { start, end };
}

function trim(source: string, { start, end }: Span): Span {
  const words = source.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, end - (words.length - words.trimEnd().length)) };
}

/** Makes the selected words an optional part; without a selection, the sentence around the cursor. */
export function makeOptional(source: string, selection: Span): EditResult {
  const tokens = findTokens(source);
  const isEmpty = source.slice(selection.start, selection.end).trim() === '';
  const wanted = isEmpty ? sentenceAt(source, selection.start, tokens) : selection;
  const span = trim(source, widen(trim(source, wanted), tokens));
  if (span.start === span.end) return { ok: false, message: 'Select the words that may be left out first.' };
  const touchesPart = findParts(tokens).some((part) => overlaps(span, part));
  const hasBracket = tokens.some((token) => /open|close/.test(token.kind) && overlaps(span, token));
  if (touchesPart || hasBracket) {
    return { ok: false, message: 'These words are in an optional part already, or reach into one.' };
  }
  const bars = tokens.filter(({ kind, start, end }) => kind === 'bar' && overlaps(span, { start, end }));
  // Outside a part these were plain characters, and so they shall stay.
  const words = bars.reduceRight(
    (text, { start }) => `${text.slice(0, start - span.start)}\\${text.slice(start - span.start)}`,
    source.slice(span.start, span.end),
  );
  return replace(span, `[[${words}]]`);
}

/** Gives the optional part around the cursor a shorter wording: a copy of the full one, selected to be shortened. */
export function addShorterWording(source: string, selection: Span): EditResult {
  const parts = findParts(findTokens(source));
  const part = parts.find(({ start, end }) => start <= selection.start && selection.end <= end);
  if (part === undefined) {
    return { ok: false, message: 'Put the cursor into an optional part first; “Make optional” makes one.' };
  }
  if (part.bar !== null)
    return { ok: false, message: 'This part has a shorter wording already, after the ||.' };
  const words = source.slice(part.bodyStart, part.bodyEnd);
  if (words.trim() === '') return { ok: false, message: 'Write the full wording first.' };
  const before = `${words.trimEnd()} || `;
  const text = before + words.trim();
  const start = part.bodyStart + before.length;
  return replace({ start: part.bodyStart, end: part.bodyEnd }, text, {
    start,
    end: part.bodyStart + text.length,
  });
}
