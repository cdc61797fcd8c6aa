import type { BookConnection } from '../model/address-book.ts';
import type { Person } from '../model/person.ts';
import { newPerson } from '../people/new-person.ts';
import { withStage } from '../people/stage-history.ts';

/** Somebody of the address book as one of the people: they have accepted, on the day that the network says. */
export function personFromConnection(
  { name, role, company, email, profileLink, connectedOn }: BookConnection,
  { id, now }: { readonly id: string; readonly now: string },
): Person {
  const person = { ...newPerson({ id, now }), name, role, company, email, profileLink };
  return withStage(person, 'accepted', connectedOn === null ? now : `${connectedOn}T12:00:00.000Z`);
}
