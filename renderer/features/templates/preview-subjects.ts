/** Whom and what a template can be previewed with: invented people, the user's drafts, the user's people. */
import { byMoment } from '../../../shared/calendar.ts';
import { fieldValues, openingOf } from '../../../shared/compose/field-values.ts';
import { answersFromPerson } from '../../../shared/compose/new-draft.ts';
import type { RealisingLanguage } from '../../../shared/compose/realise/realised-answer.ts';
import { sampleValuesFor } from '../../../shared/compose/sample-values.ts';
import { foldForSearch } from '../../../shared/fold.ts';
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

/**
 * A list of choices longer than this is hard to use, so drafts and people are then searched. It is slow as well: for its
 * width the browser measures every choice before it shows the first.
 */
export const mostListed = 20;

export type Choices = {
  readonly options: readonly Subject[];
  /** The one that is chosen; the first where what was chosen is not there any more. */
  readonly value: string;
};

const newestFirst = (a: { readonly updatedAt: string }, b: { readonly updatedAt: string }) =>
  byMoment(b.updatedAt, a.updatedAt);

/** The first of those that were found, and before them the chosen one where it is not among these. */
function listed<T>(
  all: readonly T[],
  found: readonly T[],
  subjectOf: (one: T) => Subject,
  chosen: string,
): readonly Subject[] {
  const first = found.slice(0, mostListed).map(subjectOf);
  if (first.some(({ value }) => value === chosen)) return first;
  const other = all.find((one) => subjectOf(one).value === chosen);
  return other === undefined ? first : [subjectOf(other), ...first];
}

/** Whose labels hold what is looked for, whatever its case and accents. */
function draftsFound(drafts: readonly Draft[], query: string): readonly Draft[] {
  const words = foldForSearch(query);
  return words === ''
    ? drafts
    : drafts.filter((draft) => foldForSearch(draftSubject(draft).label).includes(words));
}

/**
 * What a preview can be made with: the invented people, the drafts with what is looked for in their names, and the people
 * that were `found` by it; of both a few at most. Whatever is chosen stays among them. Drafts are listed newest first.
 */
export function subjectChoices(
  chosen: string,
  query: string,
  drafts: readonly Draft[],
  found: readonly Person[],
  people: readonly Person[],
): Choices {
  const options = [
    ...sampleSubjects,
    ...listed(drafts, draftsFound(drafts, query).toSorted(newestFirst), draftSubject, chosen),
    ...listed(people, found, personSubject, chosen),
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
