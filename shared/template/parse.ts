/**
 * Reads a template's source into its parts, or says in plain words what is wrong and where.
 * One pass from left to right: linear in the length of the source, whatever it holds.
 */
import type { Span } from '../span.ts';
import { nameProblem } from './field-name.ts';
import type { InlineNode, ParsedTemplate, TemplateNode } from './nodes.ts';
import { fieldPositions } from './positions.ts';

/** A mistake in a template: `line` and `column` count from 1, the column in UTF-16 units. */
export type TemplateError = Span & {
  readonly line: number;
  readonly column: number;
  readonly message: string;
};

export type ParseResult =
  | { readonly ok: true; readonly template: ParsedTemplate }
  | { readonly ok: false; readonly errors: readonly TemplateError[] };

/** The rank of a part that names none. */
export const usualRank = 5;

/** More optional parts than anyone writes; it bounds the work of Fit. */
export const mostParts = 100;

/** Enough mistakes to show at once. */
const mostErrors = 50;

const escapable = ['{{', '}}', '[[', ']]', '||'];

type OpenPart = {
  readonly start: number;
  readonly bodyStart: number;
  readonly rank: number;
  full: readonly InlineNode[] | null;
  fullEnd: number;
  nested: number;
  isBroken: boolean;
};

type Reader = {
  readonly source: string;
  readonly errors: (Span & { readonly message: string })[];
  readonly nodes: TemplateNode[];
  inline: InlineNode[];
  text: string;
  textStart: number;
  part: OpenPart | null;
  partCount: number;
};

function report(reader: Reader, start: number, end: number, message: string): void {
  if (reader.errors.length < mostErrors) reader.errors.push({ start, end, message });
}

function addText(reader: Reader, text: string, at: number): void {
  if (reader.text === '') reader.textStart = at;
  reader.text += text;
}

function endText(reader: Reader, at: number): void {
  if (reader.text === '') return;
  reader.inline.push({ kind: 'text', text: reader.text, start: reader.textStart, end: at });
  reader.text = '';
}

function takeInline(reader: Reader, at: number): readonly InlineNode[] {
  endText(reader, at);
  const taken = reader.inline;
  reader.inline = [];
  return taken;
}

function isBlank(nodes: readonly InlineNode[]): boolean {
  return nodes.every((node) => node.kind === 'text' && node.text.trim() === '');
}

/** Where a field that opens before `from` ends: at `}}`, or -1 when something else comes first. */
function findFieldEnd(source: string, from: number): number {
  for (let at = from; at < source.length; at += 1) {
    const pair = source.slice(at, at + 2);
    if (pair === '}}') return at;
    if (pair === '{{' || pair === '[[' || pair === ']]' || source[at] === '\n') return -1;
  }
  return -1;
}

/** Reads the field whose `{{` is at `start`; returns the offset to go on from. */
function readField(reader: Reader, start: number): number {
  const close = findFieldEnd(reader.source, start + 2);
  if (close === -1) {
    report(reader, start, start + 2, 'This {{ is never closed. Write }} after the field’s name.');
    return start + 2;
  }
  const end = close + 2;
  const inside = reader.source.slice(start + 2, close);
  const bar = inside.indexOf('|');
  const name = (bar === -1 ? inside : inside.slice(0, bar)).trim();
  const fallback = bar === -1 ? undefined : inside.slice(bar + 1).trim();
  const problem = nameProblem(name);
  if (problem !== null) report(reader, start, end, problem);
  if (fallback === '') {
    report(
      reader,
      start,
      end,
      'Nothing stands after the |. Write the words to use instead, or remove the |.',
    );
  } else if (fallback?.includes('|')) {
    report(reader, start, end, 'A field takes only one |, before the words to use when it has no value.');
  }
  endText(reader, start);
  reader.inline.push({ kind: 'field', name, start, end, ...(fallback === undefined ? {} : { fallback }) });
  return end;
}

/**
 * Reads `[[`, with its rank when one follows. A digit after the colon makes it a time of day ("10:30"), not a rank.
 */
function openPart(reader: Reader, start: number): number {
  if (reader.part !== null) {
    reader.part.nested += 1;
    reader.part.isBroken = true;
    report(
      reader,
      start,
      start + 2,
      'Optional parts cannot stand inside one another. Close the first with ]] before this [[.',
    );
    return start + 2;
  }
  reader.nodes.push(...takeInline(reader, start));
  let at = start + 2;
  while (reader.source[at] === ' ') at += 1;
  const digitsStart = at;
  while (/^[0-9]$/.test(reader.source[at] ?? '')) at += 1;
  const digits = reader.source.slice(digitsStart, at);
  while (reader.source[at] === ' ') at += 1;
  const isRank = digits !== '' && reader.source[at] === ':' && !/^[0-9]$/.test(reader.source[at + 1] ?? '');
  const rank = isRank ? Number(digits) : usualRank;
  const bodyStart = isRank ? at + 1 : start + 2;
  if (rank < 1 || rank > 9) {
    report(
      reader,
      digitsStart,
      bodyStart,
      'The rank of an optional part is a digit from 1 (keep longest) to 9.',
    );
  }
  reader.part = { start, bodyStart, rank, full: null, fullEnd: start, nested: 0, isBroken: false };
  return bodyStart;
}

/** Reads `||` inside a part. */
function splitPart(reader: Reader, part: OpenPart, at: number): number {
  if (part.full === null) {
    part.full = takeInline(reader, at);
    part.fullEnd = at;
  } else if (part.nested === 0) {
    part.isBroken = true;
    report(reader, at, at + 2, 'This part has a shorter wording already: only one || can stand in a part.');
  }
  return at + 2;
}

function checkWordings(reader: Reader, part: OpenPart, last: readonly InlineNode[], end: number): void {
  if (part.isBroken) return;
  if (part.full === null) {
    if (isBlank(last)) {
      report(reader, part.start, end, 'This optional part is empty. Write something in it, or remove it.');
    }
    return;
  }
  if (isBlank(part.full)) {
    report(reader, part.start, end, 'Nothing stands before the ||. Write the full wording there.');
  }
  if (isBlank(last)) {
    report(
      reader,
      part.fullEnd,
      end,
      'Nothing stands after the ||. Write the shorter wording there, or remove the ||.',
    );
  }
}

/** Reads `]]`. */
function closePart(reader: Reader, at: number): number {
  const part = reader.part;
  if (part === null) {
    report(
      reader,
      at,
      at + 2,
      'This ]] closes nothing: there is no [[ before it. Write \\]] for the characters.',
    );
    return at + 2;
  }
  if (part.nested > 0) {
    part.nested -= 1;
    return at + 2;
  }
  const end = at + 2;
  const last = takeInline(reader, at);
  checkWordings(reader, part, last, end);
  if (reader.partCount === mostParts) {
    report(reader, part.start, end, `A template can have at most ${mostParts} optional parts.`);
  }
  reader.nodes.push({
    kind: 'part',
    index: reader.partCount,
    rank: part.rank,
    start: part.start,
    end,
    ...(part.full === null ? { full: last } : { full: part.full, short: last }),
  });
  reader.partCount += 1;
  reader.part = null;
  return end;
}

/** Reads what stands at `at`; returns the offset to go on from. */
function readNext(reader: Reader, at: number): number {
  const pair = reader.source.slice(at, at + 2);
  if (reader.source[at] === '\\') {
    const escaped = reader.source.slice(at + 1, at + 3);
    const literal = escaped[0] === '\\' ? '\\' : escapable.includes(escaped) ? escaped : '';
    addText(reader, literal === '' ? '\\' : literal, at);
    return at + 1 + literal.length;
  }
  if (pair === '{{') return readField(reader, at);
  if (pair === '[[') return openPart(reader, at);
  if (pair === ']]') return closePart(reader, at);
  if (pair === '||' && reader.part !== null) return splitPart(reader, reader.part, at);
  if (pair === '}}') {
    report(
      reader,
      at,
      at + 2,
      'This }} closes nothing: there is no {{ before it. Write \\}} for the characters.',
    );
    return at + 2;
  }
  addText(reader, reader.source.charAt(at), at);
  return at + 1;
}

function locate(source: string, errors: Reader['errors']): readonly TemplateError[] {
  const sorted = errors.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let line = 1;
  let lineStart = 0;
  let at = 0;
  return sorted.map((error) => {
    for (; at < error.start; at += 1) {
      if (source[at] !== '\n') continue;
      line += 1;
      lineStart = at + 1;
    }
    return { ...error, line, column: error.start - lineStart + 1 };
  });
}

/**
 * Parses a template.
 * @returns the template, or all mistakes found in it (the first 50), in the order in which they stand.
 */
export function parseTemplate(source: string): ParseResult {
  const reader: Reader = {
    source,
    errors: [],
    nodes: [],
    inline: [],
    text: '',
    textStart: 0,
    part: null,
    partCount: 0,
  };
  let at = 0;
  while (at < source.length) at = readNext(reader, at);
  if (reader.part !== null && !reader.part.isBroken) {
    const { start } = reader.part;
    report(reader, start, start + 2, 'This [[ is never closed. Write ]] where the optional part ends.');
  }
  reader.nodes.push(...takeInline(reader, source.length));
  if (reader.errors.length > 0) return { ok: false, errors: locate(source, reader.errors) };
  return { ok: true, template: { source, nodes: reader.nodes, positions: fieldPositions(reader.nodes) } };
}

/** Text as it must be written in a template to stand for itself. */
export function escapeForTemplate(text: string): string {
  return text.replace(/\\|\{\{|\}\}|\[\[|\]\]|\|\|/g, '\\$&');
}
