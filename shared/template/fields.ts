/**
 * The fields a template can name: what the form and the profile know, in the order in which they are asked for. They
 * follow from the descriptions in `shared/fields`; only what is made out of an answer is described here.
 * Any other valid name is a custom field, which the form asks for when a template uses it.
 */

import { type AnswerFields, answerFields } from '../fields/answer-fields.ts';
import type { Field, FieldValue, TemplateNameIn } from '../fields/field.ts';
import { type PersonFields, personFields } from '../fields/person-fields.ts';
import { type ProfileFields, profileFields } from '../fields/profile-fields.ts';
import type { Answers } from '../model/draft.ts';
import type { Profile } from '../model/profile.ts';
import { firstName, greetingName, isCalledByTitle, lastName } from '../people/names.ts';
import { idsOf } from '../records.ts';
import { withCapital } from '../text.ts';

/** What a template draws on. */
export type Known = { readonly answers: Answers; readonly profile: Profile };

/** In the palette, fields stand together by what they are about. */
export const fieldGroups = { them: 'About them', why: 'Why connect', you: 'About you' } as const;

export type FieldGroup = keyof typeof fieldGroups;

export type TemplateField = {
  /** The label of the form, or for what is made out of an answer, a plain name for it. */
  readonly label: string;
  readonly group: FieldGroup;
  readonly isAsTyped: boolean;
  readonly isTelling: boolean;
  readonly answered: Field['answered'];
  /** What one could write. */
  readonly example: FieldValue;
  readonly read: (known: Known) => FieldValue;
};

const partOfName = { isAsTyped: true, isTelling: false } as const;

const partsOfTheirName = {
  first_name: {
    ...partOfName,
    label: 'First name',
    group: 'them',
    answered: 'always',
    example: 'Priya',
    read: ({ answers }) => greetingName(answers.name, answers.callThem),
  },
  last_name: {
    ...partOfName,
    label: 'Last name',
    group: 'them',
    answered: 'always',
    example: 'Raman',
    read: ({ answers }) => lastName(answers.name),
  },
} as const satisfies Readonly<Record<string, TemplateField>>;

const partsOfMyName = {
  my_first_name: {
    ...partOfName,
    label: 'Your first name',
    group: 'you',
    answered: 'usually',
    example: 'Sam',
    // Whoever calls them by a title signs with the whole name.
    read: ({ answers, profile }) =>
      isCalledByTitle(greetingName(answers.name, answers.callThem)) ? profile.name : firstName(profile.name),
  },
} as const satisfies Readonly<Record<string, TemplateField>>;

export type FieldName =
  | keyof typeof partsOfTheirName
  | TemplateNameIn<PersonFields>
  | TemplateNameIn<AnswerFields>
  | TemplateNameIn<ProfileFields>
  | keyof typeof partsOfMyName;

/** The fields of templates that a group of described fields makes; `from` says where their values are. */
function describedAs<K extends string>(
  group: FieldGroup,
  fields: Readonly<Record<K, Field>>,
  from: (known: Known) => NoInfer<Readonly<Record<K, FieldValue>>>,
): Readonly<Record<string, TemplateField>> {
  const all = idsOf(fields).flatMap((key) => {
    const { label, answered, example = '', template }: Field = fields[key];
    if (template === null) return [];
    const { name, isAsTyped, isTelling } = template;
    const read = (known: Known) => from(known)[key];
    return [[name, { label, group, isAsTyped, isTelling, answered, example, read }] as const];
  });
  return Object.fromEntries(all);
}

export const templateFields = {
  ...partsOfTheirName,
  ...describedAs('them', personFields, ({ answers }) => answers),
  ...describedAs('why', answerFields, ({ answers }) => answers),
  ...describedAs('you', profileFields, ({ profile }) => profile),
  ...partsOfMyName,
} as Readonly<Record<FieldName, TemplateField>>;

export const fieldNames = idsOf(templateFields);

/** The longest field name, in characters. */
export const longestFieldName = 40;

export function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(templateFields, name);
}

/** True for a name that a template may use: lower-case letters, digits and `_`, a letter first, up to 40. */
export function isValidFieldName(name: string): boolean {
  return name.length <= longestFieldName && /^[a-z][a-z0-9_]*$/.test(name);
}

/** True when the field's value stands in a message exactly as typed; other fields hold the user's own sentences. */
export function isTypedAsIs(name: string): boolean {
  return isFieldName(name) && templateFields[name].isAsTyped;
}

/** A custom field's label made from its name: `mutual_project` gives "Mutual project". */
export function customFieldLabel(name: string): string {
  const words = name.replace(/_+/g, ' ').trim();
  return withCapital(words);
}

/** The label of any field, known or custom. */
export function fieldLabel(name: string): string {
  return isFieldName(name) ? templateFields[name].label : customFieldLabel(name);
}
