/** What is known of the sender: asked once, changed in Settings, and used by templates. */
import { idsOf } from '../records.ts';
import type { Field, ValuesOf } from './field.ts';

export type ProfileField = Field & {
  /** Whether it is asked for when the app is first opened. */
  readonly isAskedFirst: boolean;
};

const entries = {
  name: {
    label: 'Your name',
    kind: 'line',
    holds: 'names',
    isAskedFirst: true,
    answered: 'usually',
    template: { name: 'my_name', isAsTyped: true, isTelling: false },
  },
  role: {
    label: 'Your role',
    kind: 'line',
    example: 'Transport analyst',
    isAskedFirst: true,
    answered: 'usually',
    template: { name: 'my_role', isAsTyped: true, isTelling: false },
  },
  company: {
    label: 'Your company',
    kind: 'line',
    example: 'Northside Transit',
    isAskedFirst: false,
    answered: 'seldom',
    template: { name: 'my_company', isAsTyped: true, isTelling: false },
  },
  location: {
    label: 'Your location',
    kind: 'line',
    example: 'Leeds',
    isAskedFirst: false,
    answered: 'seldom',
    template: { name: 'my_location', isAsTyped: true, isTelling: false },
  },
  work: {
    label: 'What you do',
    kind: 'paragraph',
    aside: 'as you would say it to someone you meet',
    example: 'I measure how long trains wait at stations',
    isAskedFirst: true,
    answered: 'seldom',
    template: { name: 'my_work', isAsTyped: false, isTelling: false },
  },
} as const satisfies Readonly<Record<string, ProfileField>>;

export type ProfileFields = typeof entries;

export type ProfileFieldKey = keyof ProfileFields;

export type ProfileValues = ValuesOf<ProfileFields>;

export const profileFields: Readonly<Record<ProfileFieldKey, ProfileField>> & ProfileFields = entries;

export const profileFieldKeys = idsOf(entries);
