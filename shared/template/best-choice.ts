/**
 * Finds the best way to keep, shorten or drop a template's optional parts within a limit: exactly, by dynamic
 * programming over the places where a choice can no longer change what follows.
 *
 * The order of preference is total, so the answer is the same every time. Of two combinations within the limit the
 * better one is decided by the first of these in which they differ:
 * 1. the number of parts kept (in full or short) at rank 1, then at rank 2, and so on to rank 9: more is better;
 * 2. the number of parts in full at rank 1, then at rank 2, and so on: more is better;
 * 3. the length of the message as the channel counts it: longer is better;
 * 4. the first part, from the start, that is not in the same state: full before short before dropped.
 */
import type { CountingRule } from '../channels.ts';
import { countCharacters } from '../channels.ts';
import { countOn } from './counted-text.ts';
import { addPiece, finish, type JoinState, passEdge, passLeftOut, startOfMessage } from './join.ts';
import {
  type FilledPart,
  type FilledTemplate,
  type PartState,
  type Piece,
  stateOf,
  wordingOf,
} from './pieces.ts';
import type { PartChoices } from './render.ts';

/** Where several combinations meet: from here on, the same choices add the same text and the same length to each. */
type Place = {
  readonly state: JoinState;
  readonly tail: string;
  /** Where each state of the next part leads; found when first needed. */
  readonly ways: Map<PartState, Way>;
  /** The candidates at this place, by length. */
  readonly byLength: Map<number, Candidate>;
};

type Way = { readonly place: Place; readonly adds: number };

/** A combination for the parts so far. */
type Candidate = {
  readonly place: Place;
  readonly settled: number;
  /** The numbers of parts kept and in full, all ranks in one number each, the lowest rank weighing most. */
  readonly kept: number;
  readonly full: number;
  readonly last: PartState | null;
  readonly before: Candidate | null;
  isOut: boolean;
};

type Goal = {
  readonly limit: number;
  readonly counting: CountingRule;
  /** True to look for the smallest message instead, for when none is within the limit. */
  readonly smallest: boolean;
};

const choosable = ['full', 'short', 'dropped'] as const;

/** The states a part can take, the preferred one first: only one when the user pinned it. */
function statesFor(part: FilledPart, pinned: PartChoices): readonly PartState[] {
  const pin = pinned[part.index];
  if (pin !== undefined) return [stateOf(part, pin)];
  const states = new Set(choosable.map((wanted) => stateOf(part, wanted)));
  return [...states];
}

/** What one part of each rank weighs, so that no number of parts of a later rank outweighs it. */
function weighRanks(parts: readonly FilledPart[]): readonly number[] {
  const weights: number[] = [];
  let weight = 1;
  for (let rank = 9; rank >= 1; rank -= 1) {
    weights[rank] = weight;
    weight *= 1 + parts.filter((part) => part.rank === rank).length;
  }
  return weights;
}

/** Places of one layer, each found by everything that what follows can depend on. */
class Layer {
  readonly places = new Map<string, Place>();

  at(state: JoinState, tail: string): Place {
    const { end, echo, before, run, owed, owedEnd, isOwedByValue, isAtEdge, isPartLeftOut } = state;
    const flags = (isOwedByValue ? 1 : 0) + (isAtEdge ? 2 : 0) + (isPartLeftOut ? 4 : 0);
    const key = [end, echo, before, run, owedEnd, flags, owed.length, owed, tail].join('|');
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const place: Place = { state, tail, ways: new Map(), byLength: new Map() };
    this.places.set(key, place);
    return place;
  }
}

function writeOn(from: Place, pieces: readonly Piece[], counting: CountingRule) {
  let state = from.state;
  let added = '';
  for (const piece of pieces) {
    const step = addPiece(state, piece);
    state = step.state;
    added += step.written.before + step.written.body;
  }
  return { state, ...countOn(from.tail, added, counting) };
}

function wayThrough(from: Place, item: Piece | FilledPart, taken: PartState, to: Layer, goal: Goal): Way {
  const known = from.ways.get(taken);
  if (known !== undefined) return known;
  const wording = item.kind === 'part' ? wordingOf(item, taken) : null;
  let way: Way;
  if (item.kind === 'part' && wording === null) {
    way = { place: to.at(passLeftOut(from.state, item.full), from.tail), adds: 0 };
  } else if (wording !== null) {
    const edge = { ...from, state: passEdge(from.state) };
    const { state, settled, tail } = writeOn(edge, wording.pieces, goal.counting);
    way = { place: to.at(passEdge(state), tail), adds: settled };
  } else {
    const { state, settled, tail } = writeOn(from, item.kind === 'part' ? [] : [item], goal.counting);
    way = { place: to.at(state, tail), adds: settled };
  }
  from.ways.set(taken, way);
  return way;
}

/** Negative when `a` keeps better parts than `b`. */
function compareParts(a: Candidate, b: Candidate): number {
  return b.kept - a.kept || b.full - a.full;
}

/**
 * Puts a candidate at its place unless one that is there already is as good. Candidates come in the order of their
 * choices, the preferred first, so between equals the earlier stays.
 */
function offer(candidate: Candidate, goal: Goal, into: Candidate[]): void {
  const { byLength } = candidate.place;
  const key = goal.smallest ? 0 : candidate.settled;
  const rival = byLength.get(key);
  if (rival !== undefined) {
    const shorter = goal.smallest ? candidate.settled - rival.settled : 0;
    if ((shorter || compareParts(candidate, rival)) >= 0) return;
    rival.isOut = true;
  }
  byLength.set(key, candidate);
  into.push(candidate);
}

/** Takes out every candidate that is no shorter than another at the same place and keeps worse parts. */
function takeOutBeaten(layer: Layer): void {
  for (const { byLength } of layer.places.values()) {
    if (byLength.size < 2) continue;
    let best: Candidate | undefined;
    for (const candidate of [...byLength.values()].sort((a, b) => a.settled - b.settled)) {
      if (best !== undefined && compareParts(best, candidate) < 0) candidate.isOut = true;
      else best = candidate;
    }
  }
}

function choicesOf(candidate: Candidate | null, parts: readonly FilledPart[]): PartChoices {
  const choices: Record<number, 'full' | 'short' | 'dropped'> = {};
  let at = candidate;
  for (const { index } of parts.toReversed()) {
    while (at !== null && at.last === null) at = at.before;
    if (at?.last === 'full' || at?.last === 'short' || at?.last === 'dropped') choices[index] = at.last;
    at = at?.before ?? null;
  }
  return choices;
}

function chooseFinal(candidates: readonly Candidate[], goal: Goal): Candidate | null {
  let best: Candidate | null = null;
  let bestLength = 0;
  for (const candidate of candidates) {
    const { place, settled } = candidate;
    const length = settled + countCharacters(place.tail + finish(place.state), goal.counting);
    if (length > goal.limit) continue;
    const longer = bestLength - length;
    const order =
      best === null
        ? -1
        : goal.smallest
          ? -longer || compareParts(candidate, best)
          : compareParts(candidate, best) || longer;
    if (order >= 0) continue;
    best = candidate;
    bestLength = length;
  }
  return best;
}

/**
 * The best choice of states for all parts, as a choice by part index.
 * @returns null when no combination is within the limit
 */
function search(filled: FilledTemplate, pinned: PartChoices, goal: Goal): PartChoices | null {
  const parts = filled.filter((item) => item.kind === 'part');
  const weights = weighRanks(parts);
  const start = new Layer().at(startOfMessage, '');
  let candidates: Candidate[] = [
    { place: start, settled: 0, kept: 0, full: 0, last: null, before: null, isOut: false },
  ];
  for (const item of filled) {
    const layer = new Layer();
    const states = item.kind === 'part' ? statesFor(item, pinned) : (['full'] as const);
    const weight = item.kind === 'part' ? (weights[item.rank] ?? 0) : 0;
    const next: Candidate[] = [];
    for (const candidate of candidates) {
      for (const state of states) {
        const { place, adds } = wayThrough(candidate.place, item, state, layer, goal);
        const settled = candidate.settled + adds;
        if (settled > goal.limit) continue;
        const kept = candidate.kept + (state === 'full' || state === 'short' ? weight : 0);
        const full = candidate.full + (state === 'full' ? weight : 0);
        const last = item.kind === 'part' ? state : null;
        offer({ place, settled, kept, full, last, before: candidate, isOut: false }, goal, next);
      }
    }
    takeOutBeaten(layer);
    candidates = next.filter(({ isOut }) => !isOut);
  }
  const best = chooseFinal(candidates, goal);
  return best === null ? null : choicesOf(best, parts);
}

/** The choices that make the best message within the limit; null when no combination is. */
export function bestChoices(
  filled: FilledTemplate,
  pinned: PartChoices,
  limit: number,
  counting: CountingRule,
): PartChoices | null {
  return search(filled, pinned, { limit, counting, smallest: false });
}

/** The choices that make the shortest message; of equally short ones, the best. */
export function smallestChoices(
  filled: FilledTemplate,
  pinned: PartChoices,
  counting: CountingRule,
): PartChoices {
  return search(filled, pinned, { limit: Number.POSITIVE_INFINITY, counting, smallest: true }) ?? {};
}
