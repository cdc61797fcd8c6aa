/**
 * Invented people with answers about them: what previews show before the user has anyone of their own, and what the
 * built-in templates are checked against. Nobody here exists, and neither do their employers.
 */
import { everydayPeople } from './sample-everyday-people.ts';
import type { SamplePerson, SampleValues } from './sample-person.ts';
import { professionalPeople } from './sample-professional-people.ts';

/** `rich`: everything answered. `typical`: what most users fill in. `fewest`: a name and a reason. */
export const completenessIds = ['rich', 'typical', 'fewest'] as const;

export type Completeness = (typeof completenessIds)[number];

const typicalFields = [
  'first_name',
  'last_name',
  'full_name',
  'role',
  'company',
  'prompt',
  'reason',
  'benefit_for_them',
  'question',
  'my_name',
  'my_first_name',
  'my_role',
];

const fewestFields = ['first_name', 'last_name', 'full_name', 'reason'];

/** The person's values as a user would have left them: all, most or hardly any of the form. */
export function sampleAnswers(person: SamplePerson, completeness: Completeness): SampleValues {
  if (completeness === 'rich') return person.values;
  const kept = completeness === 'typical' ? typicalFields : fewestFields;
  return Object.fromEntries(Object.entries(person.values).filter(([field]) => kept.includes(field)));
}

export const samplePeople: readonly SamplePerson[] = [...professionalPeople, ...everydayPeople];

/** The example that previews start with: someone whose every field is answered. */
export const sampleValues: SampleValues = professionalPeople[0].values;
