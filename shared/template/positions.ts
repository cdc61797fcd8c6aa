/**
 * Where each field of a template stands: as a whole sentence, as a clause beside other words, or as a phrase inside a
 * sentence. One pass forwards for what stands before each field, one backwards for what follows it.
 *
 * - **Before** a field a sentence begins (the start of the text or of a line, or a sentence's final mark), or stands
 *   what takes a whole clause ("because", a comma), or anything else, which takes a phrase.
 * - **After** it the sentence ends, or goes on with what may follow a clause (", so", "; "), or with anything else.
 *
 * Begun and ended it is a sentence; with anything else on a side it is a phrase; the rest are clauses. An optional
 * part may be there or not, so the strictest of what can stand beside the field counts.
 */
import { isTypedAsIs } from './fields.ts';
import type { FieldNode, FieldPosition, InlineNode, TemplateNode } from './nodes.ts';
import { isAbbreviation, leadingMark } from './punctuation.ts';

/** How much room the words on one side leave: the larger, the stricter. */
const room = { sentence: 0, clause: 1, phrase: 2 } as const;
type Room = (typeof room)[keyof typeof room];

/** The room beside the words looked at so far, for what stands apart from them by white space, and for what does not. */
type Side = { readonly apart: Room; readonly adjacent: Room };

/** Words after which a whole clause may stand. */
const takesClause = new Set(
  'because since so that if when while where whereas although though unless whether and but yet hence therefore'.split(
    ' ',
  ),
);

/** Words with which a sentence goes on after a whole clause. */
const followsClause = new Set(
  'because since so and but yet while whereas although though if when'.split(' '),
);

/** Words that go on about the one thing named before the comma. */
const followsPhrase = new Set('which who whom whose where'.split(' '));

/** What several words say that, together, take a clause. */
const takesClauseTogether = /(?:^|\s)(?:in return|even if|now that|in case)$/iu;

/** A postscript's letters are not a word that the sentence goes on after. */
const postscript = /(?:^|\s)p\.?\s?(?:p\.?\s?)?s\.?:?$/iu;

const openSide: Side = { apart: room.sentence, adjacent: room.sentence };

function both(level: Room): Side {
  return { apart: level, adjacent: level };
}

function strictest(sides: readonly Side[]): Side {
  return {
    apart: Math.max(...sides.map(({ apart }) => apart)) as Room,
    adjacent: Math.max(...sides.map(({ adjacent }) => adjacent)) as Room,
  };
}

function beforeWords(words: string): Side {
  if (takesClauseTogether.test(words)) return { apart: room.clause, adjacent: room.phrase };
  const last = /[\p{L}\p{M}’']+$/u.exec(words.slice(-40))?.[0].toLowerCase() ?? '';
  return { apart: takesClause.has(last) ? room.clause : room.phrase, adjacent: room.phrase };
}

/** Quotes, and brackets that close: they take no part in the sentence around them. */
const quotes = new Set('"\'“”‘’«»„¿¡)]');

function withoutQuotesAtEnd(text: string): string {
  let end = text.length;
  while (end > 0 && quotes.has(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function withoutQuotesAtStart(text: string): string {
  let start = 0;
  while (quotes.has(text.charAt(start))) start += 1;
  return text.slice(start);
}

/** The room after the template's own words, which follow `before`. */
function afterText(text: string, before: Side): Side {
  const written = text.trimEnd();
  const quoted = withoutQuotesAtEnd(written);
  const words = quoted.trimEnd();
  const space = text.slice(written.length) + quoted.slice(words.length);
  if (/[\n\r]/.test(space)) return openSide;
  const own = words === '' ? before : afterWords(words, before);
  return space === '' ? own : both(own.apart);
}

function afterWords(words: string, before: Side): Side {
  const last = words.slice(-1);
  if (/[!?…‽؟！？。।۔]/u.test(last)) return openSide;
  if (postscript.test(words.slice(-8))) return openSide;
  if (last === '.') return isAbbreviation(words, words.length) ? both(room.phrase) : openSide;
  if (/[,;:，、；：—–]/u.test(last)) return both(room.clause);
  // A list's dash or bullet at the start of its line.
  if (/[-•*]/u.test(last)) return isAtLineStart(words, before) ? openSide : both(room.clause);
  return beforeWords(words);
}

function isAtLineStart(words: string, before: Side): boolean {
  const line = words.slice(0, -1);
  return line === '' ? before.adjacent === room.sentence : /[\n\r]$/.test(line);
}

/** The room before the template's own words, which `after` follows. */
function beforeText(text: string, after: Side): Side {
  const written = text.trimStart();
  const space = text.slice(0, text.length - written.length);
  if (/[\n\r]/.test(space)) return openSide;
  if (written === '') return space === '' ? after : both(after.apart);
  return { apart: followedBy(written, true, after), adjacent: followedBy(written, space !== '', after) };
}

function followedBy(written: string, isApart: boolean, after: Side): Room {
  const quoted = withoutQuotesAtStart(written);
  const words = quoted.trimStart();
  if (words === '') return isApart || words !== quoted ? after.apart : after.adjacent;
  if (/[\n\r]/.test(quoted.slice(0, quoted.length - words.length))) return room.sentence;
  const first = words.charAt(0);
  if (/^[.!?…]/u.test(leadingMark(words)) || /[‽؟！？。।۔]/u.test(first)) return room.sentence;
  if (/[,，]/u.test(first)) {
    return followsPhrase.has(firstWord(words.slice(1).trimStart())) ? room.phrase : room.clause;
  }
  if (/[;；—–]/u.test(first)) return room.clause;
  if (!isApart && words === quoted) return room.phrase;
  if (/^[-(]/.test(words)) return room.clause;
  if (/^\p{Lu}/u.test(words)) return room.sentence;
  return followsClause.has(firstWord(words)) ? room.clause : room.phrase;
}

function firstWord(words: string): string {
  return /^[\p{L}\p{M}’']+/u.exec(words.slice(0, 40))?.[0].toLowerCase() ?? '';
}

/** What stands after a field: another sentence, when the answer is one of the user's own sentences. */
function afterField({ name }: FieldNode, before: Room): Side {
  const isSentence = before === room.sentence && !isTypedAsIs(name);
  return { apart: isSentence ? room.sentence : room.phrase, adjacent: room.phrase };
}

const beforeField: Side = { apart: room.sentence, adjacent: room.phrase };

function walkForwards(nodes: readonly InlineNode[], from: Side, rooms: Map<FieldNode, Room>): Side {
  return nodes.reduce((side, node) => {
    if (node.kind === 'text') return afterText(node.text, side);
    rooms.set(node, side.adjacent);
    return afterField(node, side.adjacent);
  }, from);
}

function walkBackwards(nodes: readonly InlineNode[], from: Side, rooms: Map<FieldNode, Room>): Side {
  return nodes.reduceRight((side, node) => {
    if (node.kind === 'text') return beforeText(node.text, side);
    rooms.set(node, side.adjacent);
    return beforeField;
  }, from);
}

type Walk = typeof walkForwards;

/** Walks through one node; an optional part may read in full, be shorter, or not be there. */
function walkNode(walk: Walk, node: TemplateNode, from: Side, rooms: Map<FieldNode, Room>): Side {
  if (node.kind !== 'part') return walk([node], from, rooms);
  const wordings = node.short === undefined ? [node.full] : [node.full, node.short];
  return strictest([from, ...wordings.map((wording) => walk(wording, from, rooms))]);
}

function positionOf(before: Room, after: Room): FieldPosition {
  const strictestRoom = Math.max(before, after);
  if (strictestRoom === room.sentence) return 'sentence';
  return strictestRoom === room.clause ? 'clause' : 'phrase';
}

/** The position of every field in the template, by its node. */
export function fieldPositions(nodes: readonly TemplateNode[]): ReadonlyMap<FieldNode, FieldPosition> {
  const before = new Map<FieldNode, Room>();
  const after = new Map<FieldNode, Room>();
  nodes.reduce((side, node) => walkNode(walkForwards, node, side, before), openSide);
  nodes.reduceRight((side, node) => walkNode(walkBackwards, node, side, after), openSide);
  return new Map(
    [...before].map(([node, room]) => [node, positionOf(room, after.get(node) ?? room)] as const),
  );
}
