/** The beginning that an empty box shows. */
import type { PromptKindId } from '../../../prompt-kinds.ts';
import type { RealisedField } from '../realised-answer.ts';

/**
 * What stands before an empty box, so that it is clear how the sentence goes, and what its example can follow; null where
 * the user begins it.
 */
const inviting: Readonly<Record<RealisedField, string | null>> = {
  howKnown: null,
  whyThem: 'asking-because',
  answerToThem: null,
  whyNot: null,
  prompt: null,
  reason: 'writing-because',
  benefitForThem: 'i-can',
  benefitForMe: 'like-to',
  question: null,
  compellingAnswer: null,
  work: null,
};

const invitingPrompts: Readonly<Record<PromptKindId | 'none', string>> = {
  talk: 'thank-you',
  post: 'thank-you',
  work: 'thank-you',
  event: 'both-at',
  person: 'both-know',
  field: 'both-work-on',
  past: 'both-at',
  none: 'writing-about',
};

/** The beginning that an empty box shows; it holds nobody to it, and follows what is typed. */
export function invitingBeginning(fieldOfForm: RealisedField, kind: PromptKindId | null): string | null {
  return fieldOfForm === 'prompt' ? invitingPrompts[kind ?? 'none'] : inviting[fieldOfForm];
}
