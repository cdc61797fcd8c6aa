/** What a draft can be for, the most usual first: one object each. Templates for it stand in the built-in library. */
import { idsOf } from '../records.ts';
import { type StepId, stepIds } from '../steps.ts';
import { connectionRequest } from './connection-request.ts';
import type { Purpose } from './purpose.ts';
import { replyToRequest } from './reply-to-request.ts';

const entries = {
  'connection-request': connectionRequest,
  'reply-to-request': replyToRequest,
} as const satisfies Readonly<Record<string, Purpose>>;

export type PurposeId = keyof typeof entries;

export const purposes: Readonly<Record<PurposeId, Purpose>> = entries;

export const purposeIds = idsOf(entries);

/** What a draft is for where the user has not said anything else. */
export const usualPurpose: PurposeId = 'connection-request';

/** What the user may want to write to this person: what their stage calls for first, the usual purpose last. */
export function purposesFor(person: Parameters<Purpose['suits']>[0]): readonly PurposeId[] {
  const suitable = purposeIds.filter((id) => id !== usualPurpose && purposes[id].suits(person));
  return [...suitable, usualPurpose];
}

/** The steps of a purpose's form, in their order. */
export function stepsOf(id: PurposeId): readonly StepId[] {
  return stepIds.filter((step) => purposes[id].steps[step] !== undefined);
}

/** The step to show: the one asked for, or the first where the purpose does not have it. */
export function stepIn(id: PurposeId, step: StepId): StepId {
  const steps = stepsOf(id);
  return steps.find((known) => known === step) ?? steps[0] ?? 'message';
}
