/**
 * The marks of a template's source, found even where it has mistakes: what an editor highlights and edits around.
 * One pass from left to right, as the parser goes.
 */
import type { Span } from '../span.ts';

export type FieldToken = Span & {
  readonly kind: 'field';
  /** As typed, without white space around it; not necessarily a valid name. */
  readonly name: string;
  readonly fallback: string | null;
};

export type Token =
  | FieldToken
  /** `[[`, with the rank that follows it. */
  | (Span & { readonly kind: 'open' })
  | (Span & { readonly kind: 'close' })
  /** `||`; outside an optional part it is text. */
  | (Span & { readonly kind: 'bar'; readonly isInPart: boolean })
  /** A `\` with the characters it stands before. */
  | (Span & { readonly kind: 'escape' });

/** An optional part from its `[[` to its `]]`. */
export type PartSpan = Span & {
  /** Where its words begin and end. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** Where its `||` stands; null when it has no shorter wording. */
  readonly bar: Span | null;
};

const escapePattern = /\\(?:\\|\{\{|\}\}|\[\[|\]\]|\|\|)/y;
const fieldPattern = /\{\{((?:(?!\{\{|\[\[|\]\]|\}\})[^\n])*)\}\}/y;
const openingPattern = /\[\[(?: *\d+ *:(?!\d))?/y;

function endOf(pattern: RegExp, source: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : null;
}

function readField(source: string, start: number, end: number): FieldToken {
  const inside = source.slice(start + 2, end - 2);
  const bar = inside.indexOf('|');
  return {
    kind: 'field',
    start,
    end,
    name: (bar === -1 ? inside : inside.slice(0, bar)).trim(),
    fallback: bar === -1 ? null : inside.slice(bar + 1).trim(),
  };
}

function readToken(source: string, start: number, isInPart: boolean): Token | null {
  const pair = source.slice(start, start + 2);
  if (pair.startsWith('\\')) {
    const end = endOf(escapePattern, source, start);
    return end === null ? null : { kind: 'escape', start, end };
  }
  if (pair === '{{') {
    const end = endOf(fieldPattern, source, start);
    return end === null ? null : readField(source, start, end);
  }
  if (pair === '[[') return { kind: 'open', start, end: endOf(openingPattern, source, start) ?? start + 2 };
  if (pair === ']]') return { kind: 'close', start, end: start + 2 };
  return pair === '||' ? { kind: 'bar', start, end: start + 2, isInPart } : null;
}

/** All marks in the order in which they stand. */
export function findTokens(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let isInPart = false;
  for (let at = 0; at < source.length; ) {
    const token = readToken(source, at, isInPart);
    if (token === null) {
      at += 1;
      continue;
    }
    if (token.kind === 'open') isInPart = true;
    if (token.kind === 'close') isInPart = false;
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** The optional parts that are opened and closed. */
export function findParts(tokens: readonly Token[]): readonly PartSpan[] {
  const parts: PartSpan[] = [];
  let open: Token | null = null;
  let bar: Span | null = null;
  for (const token of tokens) {
    if (token.kind === 'open') {
      open = token;
      bar = null;
    } else if (token.kind === 'bar' && open !== null) {
      bar ??= { start: token.start, end: token.end };
    } else if (token.kind === 'close' && open !== null) {
      parts.push({ start: open.start, bodyStart: open.end, bodyEnd: token.start, end: token.end, bar });
      open = null;
    }
  }
  return parts;
}
