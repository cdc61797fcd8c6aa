/**
 * Finds the best way to keep, shorten or drop a template's optional parts within a limit: exactly, by dynamic
 * programming over the places of the choice graph and the lengths reached there, as far as the budget of work goes;
 * beyond it, by keeping parts one by one.
 *
 * The order of preference is total, so the answer is the same every time. Of two combinations within the limit the
 * better one is decided by the first of these in which they differ:
 * 1. the number of parts kept (in full or short) at rank 1, then at rank 2, and so on to rank 9: more is better; what an
 *    answer says beyond its brief form counts as a part of its own, of its own rank;
 * 2. the number of parts in full at rank 1, then at rank 2, and so on: more is better;
 * 3. the length of the message as the channel counts it: longer is better;
 * 4. the first part, from the start, that is not in the same state: full before short before dropped.
 */
import type { CountingRule } from '../channels.ts';
import { type ChoiceGraph, choiceGraph, type Place } from './choice-graph.ts';
import { countText } from './counted-text.ts';
import { type HeldParts, keepByRank } from './greedy-choice.ts';
import { type FilledPart, type FilledTemplate, type PartState, stateOf } from './pieces.ts';
import { type PartChoices, textOf } from './render.ts';
import { stepsAllowed, take, type WorkBudget } from './work-budget.ts';

/**
 * The worth of a combination: the numbers of parts kept and in full. Each is one number for all ranks, in which a
 * part of a better rank weighs more than all parts of worse ranks together.
 */
type Worth = { readonly kept: number; readonly full: number };

/** A combination for the stages so far. */
type Candidate = Worth & {
  readonly place: Place;
  readonly length: number;
  readonly state: PartState;
  readonly before: Candidate | null;
  isOut: boolean;
};

/** Negative when `a` is worth more. */
function compareWorth(a: Worth, b: Worth): number {
  return b.kept - a.kept || b.full - a.full;
}

/** The ranks of what a part may keep: its own, which one that cannot be left out keeps anyway, and that of its rest. */
const ranksOf = ({ rank, restRank, isNeeded }: FilledPart): readonly number[] => [
  ...(isNeeded ? [] : [rank]),
  ...(restRank === null ? [] : [restRank]),
];

function weighRanks(parts: readonly FilledPart[]): readonly number[] {
  const ranks = parts.flatMap(ranksOf);
  const weights: number[] = [];
  let weight = 1;
  for (let rank = 9; rank >= 1; rank -= 1) {
    weights[rank] = weight;
    weight *= 1 + ranks.filter((one) => one === rank).length;
  }
  return weights;
}

const nothingKept: Worth = { kept: 0, full: 0 };

/** How much a part in this state adds to its combination's worth. */
function worthOf(state: PartState, part: FilledPart, weights: readonly number[]): Worth {
  if (state !== 'full' && state !== 'short') return nothingKept;
  const own = part.isNeeded ? 0 : (weights[part.rank] ?? 0);
  if (state === 'short') return { kept: own, full: 0 };
  const rest = part.restRank === null ? 0 : (weights[part.restRank] ?? 0);
  return { kept: own + rest, full: own + rest };
}

/** The worth of a part in each state. */
const worthsOf = (part: FilledPart, weights: readonly number[]): Readonly<Record<PartState, Worth>> => ({
  full: worthOf('full', part, weights),
  short: worthOf('short', part, weights),
  dropped: nothingKept,
  empty: nothingKept,
});

/** The length of the shortest message in which each part is in one of the states it is held to. */
function shortestHeld({ start, stages, ends }: ChoiceGraph, held: HeldParts): number {
  const rest = new Map(ends.map((place) => [place, place.rest]));
  for (const { part, places } of stages.toReversed()) {
    const only = part === null ? undefined : held.get(part.index);
    for (const place of places) {
      let least = Number.POSITIVE_INFINITY;
      for (const { state, adds, to } of place.ways) {
        if (only !== undefined && !only.includes(state)) continue;
        least = Math.min(least, adds + (rest.get(to) ?? least));
      }
      rest.set(place, least);
    }
  }
  return rest.get(start) ?? Number.POSITIVE_INFINITY;
}

/** A worth that some combination within the limit has: whatever cannot reach it need not be looked at. */
function reachableWorth(graph: ChoiceGraph, weights: readonly number[], limit: number): Worth {
  const parts = graph.stages.flatMap(({ part }) => part ?? []);
  const held = keepByRank(parts, (states) => shortestHeld(graph, states) <= limit);
  const total = { kept: 0, full: 0 };
  for (const part of parts) {
    const states = held.get(part.index);
    if (states === undefined) continue;
    const { kept, full } = worthOf(states.includes('short') ? 'short' : 'full', part, weights);
    total.kept += kept;
    total.full += full;
  }
  return total;
}

/** Takes out every candidate that is no shorter than another at the same place and worth less. */
function takeOutBeaten(byPlace: ReadonlyMap<Place, ReadonlyMap<number, Candidate>>): void {
  for (const byLength of byPlace.values()) {
    let best: Candidate | undefined;
    for (const candidate of [...byLength.values()].sort((a, b) => a.length - b.length)) {
      if (best !== undefined && compareWorth(best, candidate) < 0) candidate.isOut = true;
      else best = candidate;
    }
  }
}

function choicesOf(last: Candidate | null, graph: ChoiceGraph): PartChoices {
  const choices: Record<number, 'full' | 'short' | 'dropped'> = {};
  let candidate = last;
  for (const { part } of graph.stages.toReversed()) {
    const state = candidate?.state;
    if (part !== null && state !== undefined && state !== 'empty') choices[part.index] = state;
    candidate = candidate?.before ?? null;
  }
  return choices;
}

/** The best of the candidates that have reached the end, which come in the order of their choices. */
function chooseLast(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    const length = candidate.length + candidate.place.rest;
    const order =
      best === null ? -1 : compareWorth(candidate, best) || best.length + best.place.rest - length;
    if (order < 0) best = candidate;
  }
  return best;
}

/** The best path of at most `limit` characters, which is known to exist; null when the work is too much. */
function search(graph: ChoiceGraph, limit: number, budget: WorkBudget): PartChoices | null {
  const parts = graph.stages.flatMap(({ part }) => part ?? []);
  const weights = weighRanks(parts);
  const least = reachableWorth(graph, weights, limit);
  // The most that the stages still to come can add.
  const open = { kept: 0, full: 0 };
  const addOpen = (part: FilledPart | null, places: readonly Place[], sign: number): void => {
    if (part === null) return;
    const states = places[0]?.ways.map(({ state }) => state) ?? [];
    const gains = states.map((state) => worthOf(state, part, weights));
    open.kept += sign * Math.max(...gains.map(({ kept }) => kept));
    open.full += sign * Math.max(...gains.map(({ full }) => full));
  };
  for (const { part, places } of graph.stages) addOpen(part, places, 1);
  let candidates: Candidate[] = [
    { place: graph.start, length: 0, kept: 0, full: 0, state: 'full', before: null, isOut: false },
  ];
  for (const { part, places } of graph.stages) {
    addOpen(part, places, -1);
    const worths = part === null ? null : worthsOf(part, weights);
    const byPlace = new Map<Place, Map<number, Candidate>>();
    const next: Candidate[] = [];
    for (const before of candidates) {
      if (!take(budget, before.place.ways.length)) return null;
      for (const { state, adds, to } of before.place.ways) {
        const length = before.length + adds;
        if (length + to.rest > limit) continue;
        const worth = worths?.[state] ?? nothingKept;
        const kept = before.kept + worth.kept;
        const full = before.full + worth.full;
        const lacking = least.kept - kept - open.kept;
        if (lacking > 0 || (lacking === 0 && full + open.full < least.full)) continue;
        let byLength = byPlace.get(to);
        if (byLength === undefined) {
          byLength = new Map();
          byPlace.set(to, byLength);
        }
        // Candidates come in the order of their choices, so between equals the earlier stays.
        const rival = byLength.get(length);
        if (rival !== undefined) {
          if ((rival.kept - kept || rival.full - full) >= 0) continue;
          rival.isOut = true;
        }
        const candidate: Candidate = { place: to, length, kept, full, state, before, isOut: false };
        byLength.set(length, candidate);
        next.push(candidate);
      }
    }
    takeOutBeaten(byPlace);
    candidates = next.filter(({ isOut }) => !isOut);
  }
  return choicesOf(chooseLast(candidates), graph);
}

/** What keeping parts one by one makes of the template, found by writing at most two messages for each part. */
function greedyChoices(filled: FilledTemplate, pinned: PartChoices, limit: number, counting: CountingRule) {
  const parts = filled.filter((item) => item.kind === 'part');
  const choicesWith = (held: HeldParts): PartChoices => ({
    ...Object.fromEntries(
      parts.map(({ index }) => {
        const states = held.get(index);
        return [index, states === undefined ? 'dropped' : states.includes('short') ? 'short' : 'full'];
      }),
    ),
    ...pinned,
  });
  const lengthOf = (held: HeldParts) => countText(textOf(filled, choicesWith(held)), counting);
  const room = Math.max(limit, lengthOf(new Map()));
  const free = parts.filter((part) => pinned[part.index] === undefined && stateOf(part, 'full') !== 'empty');
  return choicesWith(keepByRank(free, (held) => lengthOf(held) <= room));
}

export type BestChoices = {
  /** By part index. */
  readonly choices: PartChoices;
  /** False when there may be better ones: the work would have been more than the budget allows. */
  readonly isExact: boolean;
  readonly steps: number;
};

/**
 * The choices that make the best message within the limit; when none is within it, those that make the shortest
 * message, and of equally short ones the best.
 * @param pinned parts that stay as they are
 * @param limit characters, as `counting` counts them
 * @param allowed the most steps to take for an exact answer
 */
export function bestChoices(
  filled: FilledTemplate,
  pinned: PartChoices,
  limit: number,
  counting: CountingRule,
  allowed = stepsAllowed(filled.filter(({ kind }) => kind === 'part').length, limit),
): BestChoices {
  const budget: WorkBudget = { allowed, used: 0 };
  const graph = choiceGraph(filled, pinned, counting, budget);
  const exact = graph === null ? null : search(graph, Math.max(limit, graph.start.rest), budget);
  const choices = exact ?? greedyChoices(filled, pinned, limit, counting);
  return { choices, isExact: exact !== null, steps: budget.used };
}
