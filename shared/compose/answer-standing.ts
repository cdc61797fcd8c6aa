/** Whether an answer stands in a message, and why not. */

import { askedFields } from '../fields/asked-fields.ts';
import type { Answers, MadeMessage } from '../model/draft.ts';
import type { Profile } from '../model/profile.ts';
import type { Template } from '../model/template.ts';
import { fieldsUsed } from '../template/fields-used.ts';
import type { ParsedTemplate } from '../template/nodes.ts';
import { usableTemplate } from '../template/usable.ts';
import type { AnswerForms } from '../template/values.ts';
import { noForms } from './answers-together.ts';
import { fieldValues, openingOf } from './field-values.ts';
import type { RealisingLanguage } from './realise/realised-answer.ts';
import { splitSentences } from './realise/repair/sentences.ts';
import { type AnsweredField, realisedAnswer } from './realised-answers.ts';

/**
 * - `brief`: Fit left out what its first sentences need not have behind them.
 * - `said`: another answer says it already.
 * - `room`: Fit left it out, to keep within the limit.
 * - `template`: the template has no place for it.
 * - `instead`: the template says something else in its place.
 */
export type Standing = 'stands' | 'brief' | 'said' | 'room' | 'template' | 'instead';

/** The name that templates have for an answer of the form. */
export const templateNameOf = (field: AnsweredField): string => askedFields[field].template.name;

/** The sentence of an answer without its full stop, behind which another clause may go on. */
const stemOf = (sentence: string | null) => sentence?.replace(/\.$/, '') ?? null;

/** Whether all of an answer stands in a text in one of its forms. */
function standsWhole(text: string, { sentence, clause, phrase }: AnswerForms): boolean {
  return [stemOf(sentence), clause, phrase].some(
    (form) => form !== null && form !== '' && text.includes(form),
  );
}

/** An answer as a sentence of its own only: its phrase may stand in another answer's. */
const ownSentence = ({ sentence }: AnswerForms): AnswerForms => ({ ...noForms, sentence });

/** Those of an answer's sentences that stand in a text from its first on; null where the first does not. */
function briefIn(text: string, { sentence }: AnswerForms): string | null {
  const sentences = sentence === null ? [] : splitSentences(sentence);
  const gone = sentences.findIndex((_, at) => !text.includes(sentences.slice(0, at + 1).join(' ')));
  return gone < 1 ? null : sentences.slice(0, gone).join(' ');
}

/** Whether an answer stands in a text in one of its forms, or in brief. */
export const standsIn = (text: string, forms: AnswerForms): boolean =>
  standsWhole(text, forms) || briefIn(text, forms) !== null;

/** Whether a template has a place for an answer within a sentence of its own. */
function isPartOfSentence(template: ParsedTemplate, name: string): boolean {
  return [...template.positions].some(([node, position]) => node.name === name && position !== 'sentence');
}

/**
 * The words of `text` in which an answer stands where they are not its own sentence: in brief, or as a part of another
 * one ("I wrote because of your talk."); else null.
 * @param template what made the text
 */
export function wordsIn(
  text: string,
  field: AnsweredField,
  forms: AnswerForms,
  template: Template | null,
): string | null {
  const stem = stemOf(forms.sentence);
  if (stem === null || text.includes(stem)) return null;
  const brief = briefIn(text, forms);
  if (brief !== null) return brief;
  const parsed = template === null ? null : usableTemplate(template);
  if (parsed === null || !isPartOfSentence(parsed, templateNameOf(field))) return null;
  const parts = { ...forms, sentence: null };
  return (
    text
      .split('\n')
      .flatMap(splitSentences)
      .find((one) => standsWhole(one, parts)) ?? null
  );
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
  const parsed = template === null ? null : usableTemplate(template);
  const isPart = parsed !== null && isPartOfSentence(parsed, templateNameOf(field));
  if (standsWhole(made.text, isPart ? realised : ownSentence(realised))) return 'stands';
  if (briefIn(made.text, realised) !== null) return 'brief';
  const name = templateNameOf(field);
  if (!(name in fieldValues({ answers, customValues: {} }, profile, language, openingOf(parsed))))
    return 'said';
  const isGone = made.fitted?.parts.some(({ text }) => standsIn(text, realised)) ?? false;
  if (isGone) return 'room';
  return parsed !== null && fieldsUsed(parsed).includes(name) ? 'instead' : 'template';
}
