/** Turns what the form knows into the values of the template language's fields. */
import type { Language } from '../language/language.ts';
import type { Answers, Draft } from '../model/draft.ts';
import type { Profile } from '../model/profile.ts';
import { mapRecord } from '../records.ts';
import { type FieldName, templateFields } from '../template/fields.ts';
import type { AnswerForms, FieldValue, FieldValues } from '../template/values.ts';
import { introduceSender } from './realise/introduce-sender.ts';
import { realiseAnswer } from './realise/realise-answer.ts';
import { type RealisedAnswer, type RealisedField, realisedFields } from './realise/realised-answer.ts';

/** The answers that are realised; the sender's work comes from the profile. */
export type AnsweredField = Exclude<RealisedField, 'work'>;

export const answeredFields: readonly AnsweredField[] = realisedFields.filter((field) => field !== 'work');

function isPresent(value: FieldValue): boolean {
  if (typeof value === 'string' || Array.isArray(value)) return value.length > 0;
  return Object.values(value).some((form) => form !== null);
}

function present(values: Readonly<Record<string, FieldValue>>): FieldValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => isPresent(value)));
}

const trimmed = (value: string | readonly string[]) => (typeof value === 'string' ? value.trim() : value);

const formsOf = ({ sentence, clause, phrase }: RealisedAnswer): AnswerForms => ({ sentence, clause, phrase });

function realise(answers: Answers, field: AnsweredField, language: Language): RealisedAnswer {
  const { beginnings, promptKind, name, commonConnections } = answers;
  const beginning = Object.hasOwn(beginnings, field) ? (beginnings[field] ?? null) : null;
  const isSomebodyNamed =
    promptKind === 'person' &&
    ((field !== 'prompt' && answers.prompt.trim() !== '') || commonConnections.length > 0);
  const names = { recipient: name, others: commonConnections, isSomebodyNamed };
  return realiseAnswer({ field, kind: promptKind, beginning, typed: answers[field], names }, language);
}

type Realised = { readonly language: Language; readonly byField: Map<AnsweredField, RealisedAnswer> };

/** Answers never change, and the form, the message, the choice of template and the coach ask for the same ones. */
const realised = new WeakMap<Answers, Realised>();

/** What an answer of the form becomes in the message; read once for each state of the answers. */
export function realisedAnswer(answers: Answers, field: AnsweredField, language: Language): RealisedAnswer {
  const before = realised.get(answers);
  const known = before?.language === language ? before : { language, byField: new Map() };
  if (known !== before) realised.set(answers, known);
  const answer = known.byField.get(field) ?? realise(answers, field, language);
  known.byField.set(field, answer);
  return answer;
}

/** What each answer becomes as a sentence, by the answer as typed; null for one that makes none. */
export function sentencesOf(answers: Answers, language: Language): ReadonlyMap<string, string | null> {
  return new Map(
    answeredFields
      .filter((field) => answers[field].trim() !== '')
      .map((field) => [answers[field].trim(), realisedAnswer(answers, field, language).sentence]),
  );
}

/** The role as a sentence says the company too; as a phrase it stands as typed. */
function roleForms({ role, company }: Profile, language: Language): AnswerForms {
  const sentence = role.trim() === '' ? null : introduceSender(role, company, language);
  return { sentence, clause: sentence?.replace(/\.$/, '') ?? null, phrase: role.trim() || null };
}

function workForms({ work }: Profile, language: Language): AnswerForms {
  const names = { recipient: '', others: [] };
  return formsOf(realiseAnswer({ field: 'work', kind: null, beginning: null, typed: work, names }, language));
}

const nothing: AnswerForms = { sentence: null, clause: null, phrase: null };

/** The forms of an answer, unless another one says the very same: no sentence stands twice in a message. */
function unlessSaid(forms: AnswerForms, by: AnswerForms): AnswerForms {
  return forms.sentence !== null && forms.sentence === by.sentence ? nothing : forms;
}

/** What stands in a message in several forms, by the name a template has for it. */
function realisedValues(answers: Answers, profile: Profile, language: Language) {
  const forms = (field: AnsweredField) => formsOf(realisedAnswer(answers, field, language));
  const reason = forms('reason');
  const prompt = unlessSaid(forms('prompt'), reason);
  return {
    how_known: unlessSaid(unlessSaid(forms('howKnown'), reason), prompt),
    prompt,
    reason,
    benefit_for_them: forms('benefitForThem'),
    benefit_for_me: forms('benefitForMe'),
    question: forms('question'),
    compelling_answer: forms('compellingAnswer'),
    my_role: roleForms(profile, language),
    my_work: workForms(profile, language),
  } satisfies Partial<Record<FieldName, AnswerForms>>;
}

/** The values that have one; a field without a value is absent. */
export function fieldValues(
  draft: Pick<Draft, 'answers' | 'customValues'>,
  profile: Profile,
  language: Language,
): FieldValues {
  const { answers } = draft;
  const custom = Object.fromEntries(
    Object.entries(draft.customValues).map(([name, value]) => [name, value.trim()]),
  );
  const known = mapRecord(templateFields, ({ read }) => trimmed(read({ answers, profile })));
  return present({ ...custom, ...known, ...realisedValues(answers, profile, language) });
}
