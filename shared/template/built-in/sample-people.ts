/**
 * Invented people with answers about them: what previews show before the user has anyone of their own, and what the
 * built-in templates are checked against. Nobody here exists, and neither do their employers.
 */
import { emptyAnswers } from '../../compose/empty-draft.ts';
import { emptyProfile } from '../../compose/empty-profile.ts';
import { askedFields } from '../../fields/asked-fields.ts';
import type { Field, FieldValue } from '../../fields/field.ts';
import { profileFields } from '../../fields/profile-fields.ts';
import type { Answers } from '../../model/draft.ts';
import type { Profile } from '../../model/profile.ts';
import type { AskedKey } from '../../purposes/purpose.ts';
import { askedBy, type PurposeId, usualPurpose } from '../../purposes/purposes.ts';
import { own } from '../../records.ts';
import { everydayPeople } from './sample-everyday-people.ts';
import type { SamplePerson } from './sample-person.ts';
import { professionalPeople } from './sample-professional-people.ts';

/** `rich`: everything answered. `typical`: what most users fill in. `fewest`: a name and a reason. */
export const completenessIds = ['rich', 'typical', 'fewest'] as const;

export type Completeness = (typeof completenessIds)[number];

const answeredIn: Readonly<Record<Completeness, readonly Field['answered'][]>> = {
  rich: ['always', 'usually', 'seldom'],
  typical: ['always', 'usually'],
  fewest: ['always'],
};

/** Of the fields' values, those that people leave where the form is filled in so far. */
function answered(
  fields: Readonly<Record<string, Field>>,
  values: Readonly<Record<string, FieldValue | boolean>>,
  completeness: Completeness,
) {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, field]) => answeredIn[completeness].includes(field.answered) && field.template !== null)
      .flatMap(([key, { example }]) => {
        const value = own(values, key) ?? example;
        return value === undefined ? [] : [[key, value]];
      }),
  );
}

/** Through whom the sample people are met, where somebody introduces the sender to them. */
const goBetween = 'Dana Ortiz';

/** The answers where the message goes to somebody who is to introduce the sender to the person. */
export function askedOfGoBetween(answers: Answers): Answers {
  return { ...answers, name: goBetween, callThem: '', introduceTo: answers.name };
}

/** What a user would have left about the person and of themselves: all, most or hardly any of the purpose's form. */
export function sampleAnswers(
  { answers, promptKind, sender }: SamplePerson,
  completeness: Completeness,
  purpose: PurposeId = usualPurpose,
): { readonly answers: Answers; readonly profile: Profile } {
  const asked = askedBy(purpose);
  const fields = Object.entries(askedFields).filter(([key]) => asked.has(key as AskedKey));
  const given: Answers = {
    ...emptyAnswers,
    ...answered(Object.fromEntries(fields), answers, completeness),
    promptKind: asked.has('prompt') ? promptKind : null,
  };
  return {
    answers: asked.has('introduceTo') ? askedOfGoBetween(given) : given,
    profile: { ...emptyProfile, ...answered(profileFields, sender, completeness) },
  };
}

export const samplePeople: readonly [SamplePerson, ...SamplePerson[]] = [
  ...professionalPeople,
  ...everydayPeople,
];
