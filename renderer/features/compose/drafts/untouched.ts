import { emptyAnswers } from '../../../../shared/compose/empty-draft.ts';
import type { Draft, MessageState } from '../../../../shared/model/draft.ts';

/** True for a draft that holds nothing a person would miss. */
export function isUntouched(draft: Draft): boolean {
  return (
    draft.message.edited === null &&
    draft.templateId === null &&
    Object.keys(draft.customValues).length === 0 &&
    Object.keys(emptyAnswers).every((key) => isEmptyAnswer(draft.answers[key as keyof Draft['answers']]))
  );
}

function isEmptyAnswer(answer: string | readonly string[] | null): boolean {
  return answer === null || answer.length === 0;
}

/** The message's state for another template: the user's own words stay, what was said about parts does not. */
export function blankMessage(draft: Draft): MessageState {
  return { edited: draft.message.edited, fit: draft.message.fit, pinned: {} };
}
