/** What a draft begins with. It lies outside the model, so that the page does not load the schemas for it. */
import { answerFields } from '../fields/answer-fields.ts';
import { emptyValues } from '../fields/field.ts';
import { personFields } from '../fields/person-fields.ts';
import type { Answers, MessageState } from '../model/draft.ts';

export const emptyAnswers: Answers = {
  ...emptyValues(personFields),
  ...emptyValues(answerFields),
  promptKind: null,
  beginnings: {},
  spokenOf: null,
};

export const untouchedMessage: MessageState = { edited: null, fit: false, pinned: {}, seen: null };
