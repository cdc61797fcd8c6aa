/** A template with its values filled in, cut into the pieces of which the message is joined. */
import { isTypedAsIs } from './fields.ts';
import { withFittingGreeting } from './formal-greeting.ts';
import { withoutHidden } from './hidden-characters.ts';
import type { FieldPosition, InlineNode, ParsedTemplate, PartNode } from './nodes.ts';
import {
  capitalised,
  characterBefore,
  type End,
  isAbbreviation,
  type Position,
  startOfDecoration,
  uncapitalised,
} from './punctuation.ts';
import { type FieldValues, plainText, valueHere } from './values.ts';

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
  /** The value as it reads where a sentence starts, in the middle of one, and where one cannot tell. */
  readonly body: Readonly<Record<Position, string>>;
  /** The value's last mark, a full stop or a comma, which stays only where the words after it allow. */
  readonly owed: string;
  readonly end: End;
  readonly echo: Echo;
  /** True for the user's own words, not a fallback's. */
  readonly isAnswer: boolean;
  /** Why the field is shown as its name in braces; null when it has a value. */
  readonly gap: FieldGap | null;
  /** What may stand in its place where there is little room; null when nothing may. */
  readonly brief: ValuePiece | null;
};

/** A field that has nothing to say where it stands. */
export type FieldGap = {
  readonly name: string;
  readonly position: FieldPosition;
  /** `unsuitable`: it is answered, but the answer cannot stand in this position. */
  readonly cause: 'missing' | 'unsuitable';
};

export type Piece = TextPiece | ValuePiece;

export type Wording = {
  readonly pieces: readonly Piece[];
  /** The fields for whose sake it cannot be used. */
  readonly gaps: readonly FieldGap[];
  /** What stays between the neighbours when this wording is left out: white space that it has at both its ends. */
  readonly gapWithout: Gap;
};

export type PartState = 'full' | 'short' | 'dropped' | 'empty';

export type FilledPart = {
  readonly kind: 'part';
  /** Among the template's parts; behind them come the answers that stand in none and can be shortened. */
  readonly index: number;
  readonly rank: number;
  readonly full: Wording;
  readonly short: Wording | null;
  /** The rank of what `full` says more than `short`; null where both say the same in other words. */
  readonly restRank: number | null;
  /** Whether it cannot be left out: an answer that stands in no optional part. */
  readonly isNeeded: boolean;
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
  const normal = withoutHidden(text.normalize('NFC')).text;
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

type ValueEnd = Pick<ValuePiece, 'owed' | 'end' | 'echo'>;

/** The value with the comma or full stop at its end set apart, and what that end means to what follows. */
function readEnd(value: string, asTyped: boolean): ValueEnd & { readonly body: string } {
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

function valuePiece(name: string, value: string, asTyped: boolean): ValuePiece {
  const { body, ...end } = readEnd(value, asTyped);
  const bodies = asTyped
    ? { start: body, middle: body, unsure: body }
    : { start: capitalised(body), middle: uncapitalised(body), unsure: body };
  return { kind: 'value', name, ...end, body: bodies, isAnswer: true, gap: null, brief: null };
}

/** A clause or phrase that begins like the sentence takes its first letter where a sentence starts. */
function startLike(sentence: string | null, body: string): string {
  const capital = sentence?.charAt(0) ?? '';
  const beginsAlike = sentence?.slice(0, 12).toLowerCase().startsWith(body.slice(0, 12).toLowerCase());
  return beginsAlike ? capital + body.slice(1) : capitalised(body);
}

/** A sentence without a final mark was left so on purpose, so the template's stop is not for it. */
const ownEnd = (read: ValueEnd): ValueEnd => ({ ...read, end: 'sentence', echo: 'dot' });

/** An answer in one of its forms, whose letters were chosen with it. */
function formPiece(name: string, position: FieldPosition, text: string, sentence: string | null): ValuePiece {
  const { body, ...read } = readEnd(text, false);
  const end = position === 'sentence' && read.end === 'middle' && read.owed === '' ? ownEnd(read) : read;
  const start = position === 'sentence' ? body : startLike(sentence, body);
  return {
    kind: 'value',
    name,
    ...end,
    body: { start, middle: body, unsure: body },
    isAnswer: true,
    gap: null,
    brief: null,
  };
}

function gapPiece(name: string, position: FieldPosition, cause: FieldGap['cause']): ValuePiece {
  const body = `{{${name}}}`;
  return {
    kind: 'value',
    name,
    body: { start: body, middle: body, unsure: body },
    owed: '',
    end: 'middle',
    echo: 'none',
    isAnswer: false,
    gap: { name, position, cause },
    brief: null,
  };
}

type Filler = Pick<ParsedTemplate, 'positions'> & { readonly values: FieldValues };

function fill(node: InlineNode, { positions, values }: Filler): Piece {
  if (node.kind === 'text') return textPiece(node.text);
  const { name, fallback } = node;
  const position = positions.get(node) ?? 'phrase';
  const value = valueHere(values, name, position);
  if (value.kind === 'text') return valuePiece(name, value.text, isTypedAsIs(name));
  if (value.kind === 'form') {
    const piece = formPiece(name, position, value.text, value.sentence);
    const brief = value.brief === null ? null : formPiece(name, position, value.brief, value.sentence);
    return { ...piece, brief };
  }
  // A fallback is the template author's wording, so it follows the sentence around it, whatever the field.
  return fallback === undefined
    ? gapPiece(name, position, value.kind)
    : { ...valuePiece(name, plainText(fallback, true), false), isAnswer: false };
}

function smaller(a: Gap, b: Gap): Gap {
  return a < b ? a : b;
}

function fillWording(nodes: readonly InlineNode[], filler: Filler): Wording {
  const pieces = nodes.map((node) => fill(node, filler));
  const first = pieces[0];
  const last = pieces.at(-1);
  const lead = first?.kind === 'text' ? first.lead : 0;
  const trail = last?.kind === 'text' ? (last.body === '' ? last.lead : last.trail) : 0;
  return {
    pieces,
    gaps: pieces.flatMap((piece) => (piece.kind === 'text' ? [] : (piece.gap ?? []))),
    gapWithout: smaller(lead, trail),
  };
}

/**
 * The rank of the sentences of an answer without which it still says what is asked: behind how the sender knows them,
 * before what the sender gains and the signature; in a part of a worse rank, that rank.
 */
const rankOfRest = 6;

/** A wording with its answers in brief; null where none of them has a brief form. */
function inBrief(wording: Wording): Wording | null {
  const canBe = wording.pieces.some((piece) => piece.kind === 'value' && piece.brief !== null);
  if (!canBe) return null;
  const pieces = wording.pieces.map((piece) => (piece.kind === 'value' ? (piece.brief ?? piece) : piece));
  return { ...wording, pieces };
}

function fillPart(part: PartNode, filler: Filler): FilledPart {
  const full = fillWording(part.full, filler);
  const brief = part.short === undefined ? inBrief(full) : null;
  return {
    kind: 'part',
    index: part.index,
    rank: part.rank,
    full,
    short: part.short === undefined ? brief : fillWording(part.short, filler),
    restRank: brief === null ? null : Math.max(part.rank, rankOfRest),
    isNeeded: false,
  };
}

/** An answer that stands in no part: one that has a brief form is a part that cannot be left out. */
function asNeeded(piece: Piece, index: number): Piece | FilledPart {
  const full = { pieces: [piece], gaps: [], gapWithout: 0 } as const;
  const short = inBrief(full);
  if (short === null) return piece;
  return { kind: 'part', index, rank: rankOfRest, full, short, restRank: rankOfRest, isNeeded: true };
}

export function fillTemplate(template: ParsedTemplate, values: FieldValues): FilledTemplate {
  const filler = { positions: template.positions, values };
  const nodes = withFittingGreeting(template.nodes, values);
  const parts = nodes.filter(({ kind }) => kind === 'part').length;
  // By their place among all nodes, so that none takes the number of another one that has become short.
  return nodes.map((node, at) =>
    node.kind === 'part' ? fillPart(node, filler) : asNeeded(fill(node, filler), parts + at),
  );
}

/**
 * What becomes of a part that was asked for in a certain state: a wording with a gap in it gives way to the other
 * one, and a part with no complete wording is empty.
 */
export function stateOf(part: FilledPart, wanted: 'full' | 'short' | 'dropped'): PartState {
  const canBeFull = part.full.gaps.length === 0;
  const canBeShort = part.short?.gaps.length === 0;
  if (!canBeFull && !canBeShort) return 'empty';
  if (wanted === 'dropped' && !part.isNeeded) return 'dropped';
  if (wanted !== 'full') return canBeShort ? 'short' : 'full';
  return canBeFull ? 'full' : 'short';
}

/** The wording shown in a state; null when the part is left out. */
export function wordingOf(part: FilledPart, state: PartState): Wording | null {
  if (state === 'full') return part.full;
  return state === 'short' ? part.short : null;
}
