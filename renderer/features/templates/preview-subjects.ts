/** Whom and what a template can be previewed with: invented people, the user's drafts, the user's people. */
import { byMoment } from '../../../shared/calendar.ts';
import { fieldValues, openingOf } from '../../../shared/compose/field-values.ts';
import { answersFromPerson } from '../../../shared/compose/new-draft.ts';
import type { RealisingLanguage } from '../../../shared/compose/realise/realised-answer.ts';
import { sampleValuesFor } from '../../../shared/compose/sample-values.ts';
import type { Draft } from '../../../shared/model/draft.ts';
import type { Person } from '../../../shared/model/person.ts';
import type { Profile } from '../../../shared/model/profile.ts';
import type { Template } from '../../../shared/model/template.ts';
import { purposes } from '../../../shared/purposes/purposes.ts';
import { own } from '../../../shared/records.ts';
import { completenessIds } from '../../../shared/template/built-in/sample-people.ts';
import type { FieldValues } from '../../../shared/template/render.ts';
import { usableTemplate } from '../../../shared/template/usable.ts';

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

/** The id of the person that a preview is made with; null where it is made with something else. */
export function subjectPersonId(subject: string): string | null {
  const [kind, id = ''] = subject.split(':');
  return kind === 'person' ? id : null;
}

/** A list of choices longer than this is hard to use, so people are then searched. */
export const mostPeopleListed = 100;

export type Choices = {
  readonly options: readonly Subject[];
  /** The one that is chosen; the first where what was chosen is not there any more. */
  readonly value: string;
};

const newestFirst = (a: { readonly updatedAt: string }, b: { readonly updatedAt: string }) =>
  byMoment(b.updatedAt, a.updatedAt);

/**
 * What a preview can be made with: the invented people, the drafts and the people that were `found`, of which at most
 * a hundred are listed. Whoever is chosen stays among them though a search found others. Drafts are listed newest first.
 */
export function subjectChoices(
  chosen: string,
  drafts: readonly Draft[],
  found: readonly Person[],
  people: readonly Person[],
): Choices {
  const listed = found.slice(0, mostPeopleListed);
  const person = people.find((one) => personSubject(one).value === chosen);
  const options = [
    ...sampleSubjects,
    ...drafts.toSorted(newestFirst).map(draftSubject),
    ...(person === undefined || listed.includes(person) ? listed : [person, ...listed]).map(personSubject),
  ];
  const isThere = options.some(({ value }) => value === chosen);
  return { options, value: isThere ? chosen : (options[0]?.value ?? '') };
}

type Known = {
  readonly drafts: Readonly<Record<string, Draft>>;
  /** The person that the preview is made with; null where it is made with something else, or they are gone. */
  readonly person: Person | null;
  readonly profile: Profile;
  readonly language: RealisingLanguage;
};

/** The subject's answers; a sample's when the draft or the person is not there any more. */
export function subjectValues(subject: string, template: Template, known: Known): FieldValues {
  const { language, profile } = known;
  const [kind, id = ''] = subject.split(':');
  const draft = kind === 'draft' ? own(known.drafts, id) : undefined;
  const opening = openingOf(usableTemplate(template));
  if (draft !== undefined) return fieldValues(draft, profile, language, opening);
  const { person } = known;
  if (person !== null && person.id === subjectPersonId(subject)) {
    return fieldValues({ answers: answersFromPerson(person), customValues: {} }, profile, language, opening);
  }
  return sampleValuesFor(template, completenessIds.find((known) => known === id) ?? 'rich', language);
}
