/**
 * Invented people with answers about them: what previews show before the user has anyone of their own, and what the
 * built-in templates are checked against. Nobody here exists, and neither do their employers.
 */
import type { Field } from '../../fields/field.ts';
import { own } from '../../records.ts';
import { fieldNames, templateFields } from '../fields.ts';
import { everydayPeople } from './sample-everyday-people.ts';
import type { SamplePerson, SampleValues } from './sample-person.ts';
import { professionalPeople } from './sample-professional-people.ts';

/** `rich`: everything answered. `typical`: what most users fill in. `fewest`: a name and a reason. */
export const completenessIds = ['rich', 'typical', 'fewest'] as const;

export type Completeness = (typeof completenessIds)[number];

const answeredIn: Readonly<Record<Completeness, readonly Field['answered'][]>> = {
  rich: ['always', 'usually', 'seldom'],
  typical: ['always', 'usually'],
  fewest: ['always'],
};

/**
 * The person's values as a user would have left them: all, most or hardly any of the form. A field that the person was
 * not asked for yet has its own example.
 */
export function sampleAnswers(person: SamplePerson, completeness: Completeness): SampleValues {
  const names = fieldNames.filter((name) => answeredIn[completeness].includes(templateFields[name].answered));
  return Object.fromEntries(
    names.map((name) => [name, own(person.values, name) ?? templateFields[name].example]),
  );
}

export const samplePeople: readonly SamplePerson[] = [...professionalPeople, ...everydayPeople];

/** The example that previews start with: someone whose every field is answered. */
export const sampleValues: SampleValues = sampleAnswers(professionalPeople[0], 'rich');
