/** Whether an answer stands in a message, and why not. */

import { askedFields } from '../fields/asked-fields.ts';
import type { Answers, MadeMessage } from '../model/draft.ts';
import type { Profile } from '../model/profile.ts';
import type { Template } from '../model/template.ts';
import { fieldsUsed } from '../template/fields-used.ts';
import { usableTemplate } from '../template/usable.ts';
import type { AnswerForms } from '../template/values.ts';
import { fieldValues, openingOf } from './field-values.ts';
import type { RealisingLanguage } from './realise/realised-answer.ts';
import { splitSentences } from './realise/sentences.ts';
import { type AnsweredField, realisedAnswer } from './realised-answers.ts';

/**
 * - `said`: another answer says it already.
 * - `room`: Fit left it out, to keep within the limit.
 * - `template`: the template has no place for it.
 * - `instead`: the template says something else in its place.
 */
export type Standing = 'stands' | 'said' | 'room' | 'template' | 'instead';

/** The name that templates have for an answer of the form. */
export const templateNameOf = (field: AnsweredField): string => askedFields[field].template.name;

/** The sentence of an answer without its full stop, behind which another clause may go on. */
const stemOf = (sentence: string | null) => sentence?.replace(/\.$/, '') ?? null;

/** Whether an answer stands in a text in one of its forms. */
export function standsIn(text: string, { sentence, clause, phrase }: AnswerForms): boolean {
  return [stemOf(sentence), clause, phrase].some(
    (form) => form !== null && form !== '' && text.includes(form),
  );
}

/**
 * The sentence of `text` in which an answer stands as a part of it ("I wrote because of your talk."); null where it
 * stands there as its own sentence, or not at all.
 */
export function sentenceAround(text: string, { sentence, clause, phrase }: AnswerForms): string | null {
  const stem = stemOf(sentence);
  if (stem === null || text.includes(stem)) return null;
  const stands = (one: string) =>
    [clause, phrase].some((part) => part !== null && part !== '' && one.includes(part));
  return text.split('\n').flatMap(splitSentences).find(stands) ?? null;
}

/** How it is with an answer that makes a sentence; null for one that makes none. */
export function standingOf(
  field: AnsweredField,
  answers: Answers,
  profile: Profile,
  template: Template | null,
  made: MadeMessage,
  language: RealisingLanguage,
): Standing | null {
  const realised = realisedAnswer(answers, field, language);
  if (realised.sentence === null) return null;
  if (standsIn(made.text, realised)) return 'stands';
  const name = templateNameOf(field);
  const parsed = template === null ? null : usableTemplate(template);
  if (!(name in fieldValues({ answers, customValues: {} }, profile, language, openingOf(parsed))))
    return 'said';
  const isGone = made.fitted?.parts.some(({ text }) => standsIn(text, realised)) ?? false;
  if (isGone) return 'room';
  return parsed !== null && fieldsUsed(parsed).includes(name) ? 'instead' : 'template';
}
