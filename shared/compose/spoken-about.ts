/** Answers in a message that speak about its recipient, as if somebody else were to read it. */
import type { Language } from '../language/language.ts';
import type { Answers } from '../model/draft.ts';
import { standsIn } from './answer-standing.ts';
import { type AnsweredField, answeredFields, realisedAnswer } from './field-values.ts';
import { withAnswer } from './with-answer.ts';

export type SpokenAbout = {
  readonly field: AnsweredField;
  /** As it stands in the message. */
  readonly sentence: string;
  /** The answer as it would be said to them. */
  readonly toThem: string;
};

/** Those of the answers that stand in `text` and could be said to its recipient; in the order of the form. */
export function spokenAbout(text: string, answers: Answers, language: Language): readonly SpokenAbout[] {
  return answeredFields.flatMap((field) => {
    const realised = realisedAnswer(answers, field, language);
    const { offer, sentence } = realised;
    const isMeant = offer?.kind === 'speak-to-them' && offer.isSure;
    return isMeant && sentence !== null && standsIn(text, realised)
      ? [{ field, sentence, toThem: offer.text }]
      : [];
  });
}

/** The answers with all of that said to the recipient. */
export const saidToThem = (answers: Answers, spoken: readonly SpokenAbout[]): Answers =>
  spoken.reduce((changed, { field, toThem }) => withAnswer(changed, field, toThem), answers);
