/**
 * All combinations of a template's optional parts as a graph with few nodes: combinations meet in one place wherever
 * the same choices from there on add the same text and the same length to each. A path through it is a combination.
 */
import type { CountingRule } from '../channels.ts';
import { canSettle, countOn, countText } from './counted-text.ts';
import { addPiece, finish, gapOwed, type JoinState, passEdge, passLeftOut, startOfMessage } from './join.ts';
import {
  type FilledPart,
  type FilledTemplate,
  type PartState,
  type Piece,
  stateOf,
  type Wording,
  wordingOf,
} from './pieces.ts';
import type { PartChoices } from './render.ts';
import { stepsPerWording, take, type WorkBudget } from './work-budget.ts';

/** One state of the next part, with the characters it adds for good. */
export type Way = { readonly state: PartState; readonly adds: number; readonly to: Place };

export type Place = {
  readonly join: JoinState;
  /** The end of the text that is not counted yet. */
  readonly tail: string;
  /** The preferred one first; empty at the end of the message. */
  readonly ways: Way[];
  /** The fewest characters that any choice from here on adds. */
  rest: number;
};

/** A stretch of the template: one piece outside optional parts, or one part. `part` is null for the former. */
export type Stage = { readonly part: FilledPart | null; readonly places: readonly Place[] };

export type ChoiceGraph = {
  readonly start: Place;
  readonly stages: readonly Stage[];
  readonly ends: readonly Place[];
};

/** What is certain about the next text, whichever choices are made: that it begins with a word, and after a space. */
type Ahead = { readonly isWord: boolean; readonly isApart: boolean };

const choosable = ['full', 'short', 'dropped'] as const;

/** The states a part can take, the preferred one first: only one when the user pinned it. */
function statesFor(part: FilledPart, pinned: PartChoices): readonly PartState[] {
  const pin = pinned[part.index];
  if (pin !== undefined) return [stateOf(part, pin)];
  return [...new Set(choosable.map((wanted) => stateOf(part, wanted)))];
}

function lookAhead(pieces: readonly Piece[], after: Ahead): Ahead {
  return pieces.reduceRight<Ahead>((ahead, piece) => {
    const lead = piece.kind === 'text' ? piece.lead : 0;
    const body = piece.kind === 'text' ? piece.body : piece.body.unsure;
    if (body === '') return { isWord: ahead.isWord, isApart: lead > 0 ? ahead.isWord : ahead.isApart };
    const isWord = /^[\p{L}\p{N}\p{Extended_Pictographic}{]/u.test(body);
    return { isWord, isApart: isWord && lead > 0 };
  }, after);
}

/** The pieces of all that may stand in a part's place. */
const wordingsOf = ({ full, short, isNeeded }: FilledPart): readonly (readonly Piece[])[] => [
  full.pieces,
  short?.pieces ?? [],
  ...(isNeeded ? [] : [[]]),
];

/** What lies ahead of each item of the template, and at last of its end. */
function allAhead(filled: FilledTemplate): readonly Ahead[] {
  const all: Ahead[] = [{ isWord: true, isApart: true }];
  for (const item of filled.toReversed()) {
    const after = all[0] ?? { isWord: false, isApart: false };
    const wordings = item.kind === 'part' ? wordingsOf(item) : [[item]];
    const each = wordings.map((pieces) => lookAhead(pieces, after));
    all.unshift({
      isWord: each.every(({ isWord }) => isWord),
      isApart: each.every(({ isApart }) => isApart),
    });
  }
  return all;
}

/** The places between two stages, each found by everything that what follows can depend on. */
function placeFinder(places: Place[]): (join: JoinState, tail: string) => Place {
  const known = new Map<string, Place>();
  return (join, tail) => {
    const key = JSON.stringify([join, tail]);
    const found = known.get(key);
    if (found !== undefined) return found;
    const place: Place = { join, tail, ways: [], rest: 0 };
    known.set(key, place);
    places.push(place);
    return place;
  };
}

function writeWording(join: JoinState, part: FilledPart, wording: Wording | null) {
  if (wording === null) return { join: passLeftOut(join, part.full), added: '' };
  if (part.isNeeded) return writePieces(join, wording.pieces);
  const written = writePieces(passEdge(join), wording.pieces);
  return { join: passEdge(written.join), added: written.added };
}

function writePieces(from: JoinState, pieces: readonly Piece[]) {
  let join = from;
  let added = '';
  for (const piece of pieces) {
    const step = addPiece(join, piece);
    join = step.state;
    added += step.written.before + step.written.body;
  }
  return { join, added };
}

/** Finds, from the end backwards, the fewest characters that can follow each place. */
function measureRest({ stages, ends }: Omit<ChoiceGraph, 'start'>, counting: CountingRule): void {
  for (const end of ends) end.rest = countText(end.tail + finish(end.join), counting);
  for (const { places } of stages.toReversed()) {
    for (const place of places) place.rest = Math.min(...place.ways.map(({ adds, to }) => adds + to.rest));
  }
}

/** The graph of all combinations that leave the pinned parts as they are; null when the work is too much. */
export function choiceGraph(
  filled: FilledTemplate,
  pinned: PartChoices,
  counting: CountingRule,
  budget: WorkBudget,
): ChoiceGraph | null {
  const ahead = allAhead(filled);
  const start: Place = { join: startOfMessage, tail: '', ways: [], rest: 0 };
  const stages: Stage[] = [];
  let places: readonly Place[] = [start];
  for (const [index, item] of filled.entries()) {
    const next: Place[] = [];
    const find = placeFinder(next);
    const { isWord, isApart } = ahead[index + 1] ?? { isWord: false, isApart: false };
    const states = item.kind === 'part' ? statesFor(item, pinned) : (['full'] as const);
    for (const place of places) {
      for (const state of states) {
        const { join, added } =
          item.kind === 'part'
            ? writeWording(place.join, item, wordingOf(item, state))
            : writePieces(place.join, [item]);
        if (!take(budget, stepsPerWording + place.tail.length + added.length)) return null;
        const { settled, tail } = countOn(place.tail, added, counting);
        const isClosed = (isApart || (isWord && gapOwed(join) > 0)) && canSettle(tail, join.owed);
        place.ways.push({
          state,
          adds: isClosed ? settled + countText(tail, counting) : settled,
          to: find(join, isClosed ? '' : tail),
        });
      }
    }
    stages.push({ part: item.kind === 'part' ? item : null, places });
    places = next;
  }
  measureRest({ stages, ends: places }, counting);
  return { start, stages, ends: places };
}
