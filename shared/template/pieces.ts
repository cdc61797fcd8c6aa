/** A template with its values filled in, cut into the pieces of which the message is joined. */
import { isTypedAsIs } from './fields.ts';
import type { InlineNode, ParsedTemplate, PartNode } from './parse.ts';
import { characterBefore, type End, isAbbreviation, startOfDecoration } from './punctuation.ts';
import { type FieldValues, readValue } from './values.ts';

/** White space between words, by what it amounts to: none, a space, a new line, an empty line. */
export type Gap = 0 | 1 | 2 | 3;

export const gapTexts = ['', ' ', '\n', '\n\n'] as const;

/** Which marks after a value would say again what its own end says: see `isEcho`. */
export type Echo = 'none' | 'dot' | 'loud' | 'ellipsis';

/** The template's own words, without the white space around them. */
export type TextPiece = {
  readonly kind: 'text';
  readonly body: string;
  readonly lead: Gap;
  readonly trail: Gap;
};

export type ValuePiece = {
  readonly kind: 'value';
  readonly name: string;
  readonly body: string;
  /** The value's last mark, a full stop or a comma, which stays only where the words after it allow. */
  readonly owed: string;
  readonly end: End;
  readonly echo: Echo;
  readonly isTypedAsIs: boolean;
  /** True for a field without a value, shown as its name in braces. */
  readonly isUnfilled: boolean;
};

export type Piece = TextPiece | ValuePiece;

export type Wording = {
  readonly pieces: readonly Piece[];
  readonly isFilled: boolean;
  /** What stays between the neighbours when this wording is left out: white space that it has at both its ends. */
  readonly gapWithout: Gap;
};

export type PartState = 'full' | 'short' | 'dropped' | 'empty';

export type FilledPart = {
  readonly kind: 'part';
  readonly index: number;
  readonly rank: number;
  readonly full: Wording;
  readonly short: Wording | null;
};

export type FilledTemplate = readonly (Piece | FilledPart)[];

function gapOf(run: string): Gap {
  if (run === '') return 0;
  const breaks = run.replace(/\r\n?/g, '\n').split('\n').length - 1;
  if (breaks === 0) return 1;
  return breaks === 1 ? 2 : 3;
}

/** White space that is more than a single space. */
const whitespaceRun = /[ \t\r\n]{2,}|[\t\r\n]/g;

function textPiece(text: string): TextPiece {
  const normal = text.normalize('NFC');
  let start = 0;
  let end = normal.length;
  while (start < end && /[ \t\r\n]/.test(normal.charAt(start))) start += 1;
  while (end > start && /[ \t\r\n]/.test(normal.charAt(end - 1))) end -= 1;
  return {
    kind: 'text',
    body: normal.slice(start, end).replace(whitespaceRun, (run) => gapTexts[gapOf(run)]),
    lead: gapOf(normal.slice(0, start)),
    trail: start === normal.length ? 0 : gapOf(normal.slice(end)),
  };
}

/** The value with the comma or full stop at its end set apart, and what that end means to what follows. */
function readEnd(value: string, asTyped: boolean): Pick<ValuePiece, 'body' | 'owed' | 'end' | 'echo'> {
  const asItIs = { body: value, owed: '' };
  const decoration = startOfDecoration(value);
  const isDecorated = decoration < value.length;
  const last = characterBefore(value, decoration).trim() || characterBefore(value.trimEnd(), decoration - 1);
  if (/^[!?‽؟！？]$/u.test(last)) {
    const isOwn = asTyped || isDecorated;
    return { ...asItIs, end: asTyped ? 'unsure' : 'sentence', echo: isOwn ? 'dot' : 'loud' };
  }
  if (last === '…' || value.endsWith('..'))
    return { ...asItIs, end: 'unsure', echo: asTyped ? 'dot' : 'ellipsis' };
  if (/^[。।۔]$/u.test(last)) return { ...asItIs, end: 'sentence', echo: 'dot' };
  if (last === '.' && isDecorated) return { ...asItIs, end: 'sentence', echo: 'dot' };
  const body = value.slice(0, -1).trimEnd();
  const isMarkApart = !isDecorated && body !== '' && !/[.,;:!?…]$/.test(body);
  if (last === '.') {
    if (asTyped || !isMarkApart || isAbbreviation(value, value.length)) {
      return { ...asItIs, end: 'unsure', echo: 'dot' };
    }
    return { body, owed: '.', end: 'middle', echo: 'none' };
  }
  if (/^[,;]$/.test(last) && isMarkApart) return { body, owed: last, end: 'middle', echo: 'none' };
  return { ...asItIs, end: last === ':' ? 'unsure' : 'middle', echo: 'none' };
}

function valuePiece(name: string, value: string): ValuePiece {
  const asTyped = isTypedAsIs(name);
  return {
    kind: 'value',
    name,
    ...readEnd(value, asTyped),
    isTypedAsIs: asTyped,
    isUnfilled: false,
  };
}

function fill(node: InlineNode, values: FieldValues): Piece {
  if (node.kind === 'text') return textPiece(node.text);
  const value = readValue(values, node.name);
  if (value !== '') return valuePiece(node.name, value);
  if (node.fallback !== undefined) {
    // A fallback is the template author's wording, so it follows the sentence around it, whatever the field.
    return { ...valuePiece(node.name, readValue({ text: node.fallback }, 'text')), isTypedAsIs: false };
  }
  return {
    kind: 'value',
    name: node.name,
    body: `{{${node.name}}}`,
    owed: '',
    end: 'middle',
    echo: 'none',
    isTypedAsIs: true,
    isUnfilled: true,
  };
}

function smaller(a: Gap, b: Gap): Gap {
  return a < b ? a : b;
}

function fillWording(nodes: readonly InlineNode[], values: FieldValues): Wording {
  const pieces = nodes.map((node) => fill(node, values));
  const first = pieces[0];
  const last = pieces.at(-1);
  const lead = first?.kind === 'text' ? first.lead : 0;
  const trail = last?.kind === 'text' ? (last.body === '' ? last.lead : last.trail) : 0;
  return {
    pieces,
    isFilled: pieces.every((piece) => piece.kind === 'text' || !piece.isUnfilled),
    gapWithout: smaller(lead, trail),
  };
}

function fillPart(part: PartNode, values: FieldValues): FilledPart {
  return {
    kind: 'part',
    index: part.index,
    rank: part.rank,
    full: fillWording(part.full, values),
    short: part.short === undefined ? null : fillWording(part.short, values),
  };
}

export function fillTemplate(template: ParsedTemplate, values: FieldValues): FilledTemplate {
  return template.nodes.map((node) => (node.kind === 'part' ? fillPart(node, values) : fill(node, values)));
}

/**
 * What becomes of a part that was asked for in a certain state: a wording with a gap in it gives way to the other
 * one, and a part with no complete wording is empty.
 */
export function stateOf(part: FilledPart, wanted: 'full' | 'short' | 'dropped'): PartState {
  const canBeShort = part.short?.isFilled ?? false;
  if (!part.full.isFilled && !canBeShort) return 'empty';
  if (wanted === 'dropped') return 'dropped';
  if (wanted === 'short') return canBeShort ? 'short' : 'full';
  return part.full.isFilled ? 'full' : 'short';
}

/** The wording shown in a state; null when the part is left out. */
export function wordingOf(part: FilledPart, state: PartState): Wording | null {
  if (state === 'full') return part.full;
  return state === 'short' ? part.short : null;
}
