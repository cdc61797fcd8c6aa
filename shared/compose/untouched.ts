import type { Answers, Draft } from '../model/draft.ts';

function isEmpty(answer: Answers[keyof Answers]): boolean {
  return answer === null || Object.keys(answer).length === 0;
}

/** True for a draft that holds nothing a person would miss. */
export function isUntouched(draft: Draft): boolean {
  return (
    draft.personId === null &&
    draft.templateId === null &&
    draft.message.edited === null &&
    draft.copied === null &&
    draft.subject === '' &&
    Object.keys(draft.customValues).length === 0 &&
    Object.values(draft.answers).every(isEmpty)
  );
}
