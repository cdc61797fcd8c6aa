/** Brings a message within a channel's limit by shortening or leaving out whole optional parts, never mid-sentence. */

import type { CountingRule } from '../channels.ts';
import { characterCount } from '../character-count.ts';
import { bestChoices } from './best-choice.ts';
import { countText } from './counted-text.ts';
import type { ParsedTemplate } from './nodes.ts';
import { type FilledTemplate, fillTemplate, stateOf, wordingOf } from './pieces.ts';
import { type PartChoices, type PartState, type Rendered, renderFilled, textOf } from './render.ts';
import type { FieldValues } from './values.ts';

export type FitOptions = {
  /** Characters, as `counting` counts them. */
  readonly limit: number;
  readonly counting: CountingRule;
  /** Parts that the user decided on, which stay as they are. */
  readonly pinned?: PartChoices;
};

/** A part that is not there in full. */
export type LeftOutPart = {
  readonly index: number;
  readonly rank: number;
  readonly state: 'short' | 'dropped';
  /** How many characters longer the message would be with this part in full. */
  readonly saves: number;
  /** A sentence for the user. */
  readonly reason: string;
};

export type FitResult = Rendered & {
  /** Characters of `text`, as the channel counts them. */
  readonly length: number;
  readonly fits: boolean;
  /** False when a better choice of parts may exist: there were too many to weigh them all. */
  readonly isExact: boolean;
  /** Characters above the limit; 0 when it fits. */
  readonly overBy: number;
  readonly leftOut: readonly LeftOutPart[];
  /** The longest answers in the message, at most three, the longest first. */
  readonly longest: readonly { readonly name: string; readonly length: number }[];
};

function explain(state: 'short' | 'dropped', isPinned: boolean, fits: boolean, over: number): string {
  const done = state === 'short' ? 'shortened' : 'left out';
  if (isPinned) return `You chose to have this ${done}.`;
  const what = state === 'short' ? 'Shortened' : 'Left out';
  if (!fits || over <= 0) return `${what} to make the message as short as it can be.`;
  const it = state === 'short' ? 'in full' : 'with it';
  return `${what}: ${it}, the message would be ${characterCount(over)} over the limit.`;
}

/** How each part stands, by its index. */
type PartStates = ReadonlyMap<number, PartState>;

const statesIn = ({ parts }: Rendered): PartStates =>
  new Map(parts.map(({ index, state }) => [index, state]));

function findLongest(filled: FilledTemplate, states: PartStates, counting: CountingRule) {
  const lengths = new Map<string, number>();
  for (const item of filled) {
    const state = item.kind === 'part' ? states.get(item.index) : undefined;
    const pieces =
      item.kind !== 'part' ? [item] : state === undefined ? [] : (wordingOf(item, state)?.pieces ?? []);
    for (const piece of pieces) {
      if (piece.kind !== 'value' || !piece.isAnswer) continue;
      const length = countText(piece.body.unsure + piece.owed, counting);
      lengths.set(piece.name, Math.max(length, lengths.get(piece.name) ?? 0));
    }
  }
  return [...lengths]
    .map(([name, length]) => ({ name, length }))
    .sort((a, b) => b.length - a.length)
    .slice(0, 3);
}

/**
 * Fits a message into a limit. The result is the best of all combinations of optional parts, in the order of
 * preference that `best-choice.ts` defines; when none is within the limit, it is the shortest one. Where weighing them
 * all is more work than `work-budget.ts` allows, it is the best one found, and `isExact` is false.
 */
export function fitTemplate(template: ParsedTemplate, values: FieldValues, options: FitOptions): FitResult {
  const { limit, counting, pinned = {} } = options;
  const filled = fillTemplate(template, values);
  const count = (choices: PartChoices): number => countText(textOf(filled, choices), counting);
  const whole = count(pinned);
  const best =
    whole <= limit ? { choices: pinned, isExact: true } : bestChoices(filled, pinned, limit, counting);
  const { choices, isExact } = best;
  const rendered = renderFilled(filled, choices);
  const length = countText(rendered.text, counting);
  const fits = length <= limit;
  const leftOut: LeftOutPart[] = [];
  const states = statesIn(rendered);
  for (const item of filled) {
    if (item.kind !== 'part') continue;
    const { index, rank } = item;
    const state = states.get(index);
    if ((state !== 'short' && state !== 'dropped') || state === stateOf(item, 'full')) continue;
    const longer = count({ ...choices, [index]: 'full' });
    const reason = explain(state, pinned[index] !== undefined, fits, longer - limit);
    leftOut.push({ index, rank, state, saves: longer - length, reason });
  }
  const longest = findLongest(filled, states, counting);
  return { ...rendered, length, fits, isExact, overBy: Math.max(0, length - limit), leftOut, longest };
}
