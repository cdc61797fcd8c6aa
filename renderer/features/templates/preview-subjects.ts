/** Whom and what a template can be previewed with: invented people, the user's drafts, the user's people. */
import { fieldValues } from '../../../shared/compose/field-values.ts';
import { answersFromPerson } from '../../../shared/compose/new-draft.ts';
import { sampleValuesFor } from '../../../shared/compose/sample-values.ts';
import type { Language } from '../../../shared/language/language.ts';
import type { Draft } from '../../../shared/model/draft.ts';
import type { Person } from '../../../shared/model/person.ts';
import type { Profile } from '../../../shared/model/profile.ts';
import type { Template } from '../../../shared/model/template.ts';
import { purposes } from '../../../shared/purposes/purposes.ts';
import { own } from '../../../shared/records.ts';
import { completenessIds } from '../../../shared/template/built-in/sample-people.ts';
import type { FieldValues } from '../../../shared/template/render.ts';

export type Subject = { readonly value: string; readonly label: string };

const sampleLabels = {
  rich: 'Sample: everything answered',
  typical: 'Sample: the usual answers',
  fewest: 'Sample: hardly any answers',
} as const;

export const sampleSubjects: readonly Subject[] = completenessIds.map((id) => ({
  value: `sample:${id}`,
  label: sampleLabels[id],
}));

export function draftSubject({ id, answers, purpose }: Draft): Subject {
  return { value: `draft:${id}`, label: `Draft: ${answers.name.trim() || purposes[purpose].label}` };
}

export function personSubject({ id, name }: Pick<Person, 'id' | 'name'>): Subject {
  return { value: `person:${id}`, label: `Person: ${name.trim() || 'No name yet'}` };
}

type Known = {
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly people: Readonly<Record<string, Person>> | null;
  readonly profile: Profile;
  readonly language: Language;
};

/** The subject's answers; a sample's when the draft or the person is not there any more. */
export function subjectValues(subject: string, template: Template, known: Known): FieldValues {
  const { language, profile } = known;
  const [kind, id = ''] = subject.split(':');
  const draft = kind === 'draft' ? own(known.drafts, id) : undefined;
  if (draft !== undefined) return fieldValues(draft, profile, language);
  const person = kind === 'person' ? own(known.people ?? {}, id) : undefined;
  if (person !== undefined) {
    return fieldValues({ answers: answersFromPerson(person), customValues: {} }, profile, language);
  }
  return sampleValuesFor(template, completenessIds.find((known) => known === id) ?? 'rich', language);
}
