/** What it means to note something of the person a draft is to, who may not be among the people yet. */
import { personValues } from '../fields/person-fields.ts';
import type { Draft } from '../model/draft.ts';
import type { Note, Person } from '../model/person.ts';
import { newPerson } from './new-person.ts';
import { personIdOf } from './record-sent.ts';

/**
 * The person with the note, and the draft as one to them. Someone who is not kept yet is kept with what the draft
 * says of them, as an idea.
 * @param person who the draft is to, or null when they are not among the people (any more)
 */
export function notedFromDraft(
  draft: Draft,
  person: Person | null,
  note: Note,
): { readonly draft: Draft; readonly person: Person } {
  const id = person?.id ?? personIdOf(draft);
  const before = person ?? { ...newPerson({ id, now: note.at }), ...personValues(draft.answers) };
  return {
    draft: { ...draft, personId: id },
    person: { ...before, notes: [...before.notes, note], updatedAt: note.at },
  };
}
