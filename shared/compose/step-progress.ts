/** How far each step of the form is answered, told by the answers and not by where the user was. */
import type { AnswerFieldKey } from '../fields/answer-fields.ts';
import type { PersonFieldKey } from '../fields/person-fields.ts';
import type { Draft } from '../model/draft.ts';
import type { StepId } from '../steps.ts';
import type { ComposedMessage } from './compose-message.ts';

export type Progress = 'empty' | 'partly' | 'done';

type AnswerKey = PersonFieldKey | AnswerFieldKey;

type Asked = {
  /** A step is done when of each of these at least one is answered. */
  readonly needed: readonly (readonly AnswerKey[])[];
  /** What is asked for besides. */
  readonly besides: readonly AnswerKey[];
};

const asked: Readonly<Record<Exclude<StepId, 'message'>, Asked>> = {
  who: {
    needed: [['name'], ['howKnown', 'commonConnections', 'sharedInterests', 'receivedMessage']],
    besides: ['role', 'company', 'location', 'profileLink'],
  },
  why: { needed: [['reason']], besides: ['prompt'] },
  benefit: { needed: [['benefitForThem'], ['question']], besides: ['benefitForMe', 'compellingAnswer'] },
};

function isAnswered({ answers }: Pick<Draft, 'answers'>, key: AnswerKey): boolean {
  const answer = answers[key];
  return typeof answer === 'string' ? answer.trim() !== '' : answer.length > 0;
}

function progressOfForm(draft: Pick<Draft, 'answers'>, { needed, besides }: Asked): Progress {
  const has = (key: AnswerKey) => isAnswered(draft, key);
  if (needed.every((alternatives) => alternatives.some(has))) return 'done';
  return [...needed.flat(), ...besides].some(has) ? 'partly' : 'empty';
}

/** How far a step of a draft is answered. The message is done when it could be copied as it is. */
export function stepProgress(
  step: StepId,
  draft: Pick<Draft, 'answers'>,
  { text, unfilled, length, limit, isEdited }: ComposedMessage,
): Progress {
  if (step !== 'message') return progressOfForm(draft, asked[step]);
  if (text.trim() !== '' && unfilled.length === 0 && length <= limit) return 'done';
  const isBegun = isEdited || Object.values(asked).some((one) => progressOfForm(draft, one) !== 'empty');
  return isBegun ? 'partly' : 'empty';
}
