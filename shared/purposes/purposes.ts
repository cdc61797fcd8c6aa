/** What a draft can be for, the most usual first: one object each. Templates for it stand in the built-in library. */
import { idsOf } from '../records.ts';
import { type StepId, stepIds } from '../steps.ts';
import { askIntroduction } from './ask-introduction.ts';
import { connectionRequest } from './connection-request.ts';
import { decline } from './decline.ts';
import { firstMessage } from './first-message.ts';
import { followUp } from './follow-up.ts';
import type { AskedKey, FormStep, Purpose, Standing } from './purpose.ts';
import { replyToRequest } from './reply-to-request.ts';

const entries = {
  'connection-request': connectionRequest,
  'reply-to-request': replyToRequest,
  'first-message': firstMessage,
  'follow-up': followUp,
  'ask-introduction': askIntroduction,
  decline,
} as const satisfies Readonly<Record<string, Purpose>>;

export type PurposeId = keyof typeof entries;

export const purposes: Readonly<Record<PurposeId, Purpose>> = entries;

export const purposeIds = idsOf(entries);

/** What a draft is for where the user has not said anything else. */
export const usualPurpose: PurposeId = 'connection-request';

/** What the user may want to write to someone with whom things stand so: first what that calls for. */
export function purposesFor(standing: Standing): readonly PurposeId[] {
  const suited = (how: 'first' | 'also') => purposeIds.filter((id) => purposes[id].suits(standing) === how);
  return [...suited('first'), ...suited('also')];
}

/** The steps of a purpose's form, in their order. */
export function stepsOf(id: PurposeId): readonly StepId[] {
  return stepIds.filter((step) => purposes[id].steps[step] !== undefined);
}

/** What a step of a purpose's form says and asks; null for the message, and for a step that it does not have. */
export function formStep(id: PurposeId, step: StepId): FormStep | null {
  return step === 'message' ? null : (purposes[id].steps[step] ?? null);
}

/** All that a purpose's form asks for. */
export function askedBy(id: PurposeId): ReadonlySet<AskedKey> {
  return new Set(stepIds.flatMap((step) => formStep(id, step)?.asks ?? []));
}

/** The step to show: the one asked for, or the first where the purpose does not have it. */
export function stepIn(id: PurposeId, step: StepId): StepId {
  const steps = stepsOf(id);
  return steps.find((known) => known === step) ?? steps[0] ?? 'message';
}
