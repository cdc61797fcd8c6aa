/**
 * What is known of a person. `personFields` is what a draft asks for, in the order of its form: kept with the person, and
 * copied into each draft to them. `recordFields` is all that a person's record holds, in its order: those, and what is kept
 * there alone, for the dialogue that follows.
 */
import { idsOf } from '../records.ts';
import type { Field, ValuesOf } from './field.ts';

export type PersonField = Field & {
  /** Whether people are found by it. */
  readonly isSearched: boolean;
  /** Its name among the basics in a person's record; null where the record shows it by itself. */
  readonly basic: string | null;
  /** The composer asks for it under "More about them", which is folded away until it is wanted. */
  readonly isFurther?: boolean;
  /** What one entry of the list is called. */
  readonly entryLabel?: string;
};

const askedInDrafts = {
  name: {
    label: 'Name',
    kind: 'line',
    holds: 'names',
    example: 'Priya Raman',
    isSearched: true,
    basic: null,
    answered: 'always',
    template: { name: 'full_name', isAsTyped: true, isTelling: false },
  },
  /** What to call them in a greeting; empty while that follows from their name. */
  callThem: {
    label: 'Call them',
    kind: 'line',
    aside: 'as you would greet them',
    isSearched: true,
    basic: null,
    answered: 'seldom',
    template: null,
  },
  role: {
    label: 'Role or headline',
    kind: 'line',
    example: 'Data lead',
    isSearched: true,
    basic: 'Role',
    answered: 'usually',
    isFurther: true,
    template: { name: 'role', isAsTyped: true, isTelling: false },
  },
  company: {
    label: 'Company',
    kind: 'line',
    example: 'Harbour Rail',
    isSearched: true,
    basic: 'Company',
    answered: 'usually',
    isFurther: true,
    template: { name: 'company', isAsTyped: true, isTelling: false },
  },
  location: {
    label: 'Location',
    kind: 'line',
    example: 'Leeds',
    isSearched: true,
    basic: 'Location',
    answered: 'seldom',
    isFurther: true,
    template: { name: 'location', isAsTyped: true, isTelling: false },
  },
  howKnown: {
    label: 'How you know of them',
    kind: 'paragraph',
    aside: 'a sentence, as you would say it to them',
    example: 'I was in the audience at Transit Leeds',
    isSearched: true,
    basic: 'How you know of them',
    answered: 'seldom',
    template: { name: 'how_known', isAsTyped: false, isTelling: true },
  },
  commonConnections: {
    label: 'Common connections',
    kind: 'tokens',
    holds: 'names',
    aside: 'by name',
    example: ['Dana Ortiz'],
    hint: 'One name at a time, Enter after each. Only people you would both recognise.',
    isSearched: true,
    basic: 'Common connections',
    entryLabel: 'Common connection',
    answered: 'seldom',
    template: { name: 'common_connections', isAsTyped: true, isTelling: true },
  },
  sharedInterests: {
    label: 'Shared interests',
    kind: 'tokens',
    aside: 'one at a time',
    example: ['night trains', 'board games'],
    isSearched: true,
    basic: 'Shared interests',
    answered: 'seldom',
    isFurther: true,
    template: { name: 'shared_interests', isAsTyped: false, isTelling: true },
  },
  profileLink: {
    label: 'Profile link',
    kind: 'link',
    aside: 'for you; it is not part of the message',
    isSearched: false,
    basic: 'Profile',
    answered: 'seldom',
    isFurther: true,
    template: null,
  },
} as const satisfies Readonly<Record<string, PersonField>>;

const { name, callThem, role, company, location, ...others } = askedInDrafts;

const inRecord = {
  name,
  callThem,
  role,
  company,
  location,
  origin: {
    label: 'Where they are from',
    kind: 'line',
    example: 'grew up in Chennai',
    isSearched: true,
    basic: 'Where from',
    answered: 'seldom',
    template: null,
  },
  work: {
    label: 'What they do',
    kind: 'line',
    example: 'timetable quality',
    isSearched: true,
    basic: 'What they do',
    answered: 'seldom',
    template: null,
  },
  likes: {
    label: 'Likes',
    kind: 'tokens',
    example: ['night trains', 'board games'],
    isSearched: true,
    basic: 'Likes',
    answered: 'seldom',
    template: null,
  },
  dislikes: {
    label: 'Dislikes',
    kind: 'tokens',
    example: ['calls before ten'],
    isSearched: true,
    basic: 'Dislikes',
    answered: 'seldom',
    template: null,
  },
  ...others,
  otherLinks: {
    label: 'Other links',
    kind: 'links',
    aside: 'one at a time',
    isSearched: true,
    basic: 'Link',
    answered: 'seldom',
    template: null,
  },
  email: {
    label: 'Email',
    kind: 'link',
    isSearched: true,
    basic: 'Email',
    answered: 'seldom',
    template: null,
  },
} as const satisfies Readonly<Record<string, PersonField>>;

export type PersonFields = typeof askedInDrafts;

export type PersonFieldKey = keyof PersonFields;

/** What a draft to somebody takes over of what is known of them. */
export type PersonValues = ValuesOf<PersonFields>;

export const personFields: Readonly<Record<PersonFieldKey, PersonField>> & PersonFields = askedInDrafts;

export const personFieldKeys = idsOf(askedInDrafts);

export type RecordFields = typeof inRecord;

export type RecordFieldKey = keyof RecordFields;

/** All that is known of somebody. */
export type RecordValues = ValuesOf<RecordFields>;

export const recordFields: Readonly<Record<RecordFieldKey, PersonField>> & RecordFields = inRecord;

export const recordFieldKeys = idsOf(inRecord);

/** What a draft takes over from anything that has it among others. */
export function personValues(known: PersonValues): PersonValues {
  return Object.fromEntries(personFieldKeys.map((key) => [key, known[key]])) as PersonValues;
}
