/** How far each step of the form is answered, told by the answers and not by where the user was. */
import type { Draft } from '../model/draft.ts';
import type { AskedKey, FormStep } from '../purposes/purpose.ts';
import { formStep } from '../purposes/purposes.ts';
import type { StepId } from '../steps.ts';
import type { ComposedMessage } from './compose-message.ts';

export type Progress = 'empty' | 'partly' | 'done';

function isAnswered({ answers }: Pick<Draft, 'answers'>, key: AskedKey): boolean {
  const answer = answers[key];
  return typeof answer === 'string' ? answer.trim() !== '' : answer.length > 0;
}

function progressOfForm(draft: Pick<Draft, 'answers'>, { asks, needs }: FormStep): Progress {
  const has = (key: AskedKey) => isAnswered(draft, key);
  if (needs.every((alternatives) => alternatives.some(has))) return 'done';
  return asks.some(has) ? 'partly' : 'empty';
}

/**
 * How far a step of a draft is answered. The message is done when it is ready, as the verdict says, and begun with the
 * first word that is written there.
 */
export function stepProgress(
  step: StepId,
  draft: Pick<Draft, 'answers' | 'purpose' | 'subject'>,
  { isEdited }: Pick<ComposedMessage, 'isEdited'>,
  isReady: boolean,
): Progress {
  const form = formStep(draft.purpose, step);
  if (form !== null) return progressOfForm(draft, form);
  if (isReady) return 'done';
  return isEdited || draft.subject.trim() !== '' ? 'partly' : 'empty';
}
