import { byMoment } from '../calendar.ts';
import type { Draft } from '../model/draft.ts';

const mostOffered = 3;

/** The draft's answer to a custom field; '' without one, whatever the field is called. */
export function customValue({ customValues }: Pick<Draft, 'customValues'>, name: string): string {
  return Object.hasOwn(customValues, name) ? (customValues[name] ?? '') : '';
}

/**
 * What the user answered before when a template asked for `name`, for the same person: the newest first, at most
 * three, without what the field holds already. A person not recorded yet is recognised by the name.
 */
export function earlierValues(drafts: readonly Draft[], draft: Draft, name: string): readonly string[] {
  const person = draft.answers.name.trim();
  const values = drafts
    .filter((other) => other.id !== draft.id && isSamePerson(other, draft, person))
    .sort((a, b) => byMoment(b.updatedAt, a.updatedAt))
    .map((other) => customValue(other, name).trim())
    .filter((value) => value !== '' && value !== customValue(draft, name).trim());
  return [...new Set(values)].slice(0, mostOffered);
}

function isSamePerson(other: Draft, draft: Draft, person: string): boolean {
  if (other.personId !== null && draft.personId !== null) return other.personId === draft.personId;
  return person !== '' && other.answers.name.trim() === person;
}
