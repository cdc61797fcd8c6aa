import type { BookConnection } from '../model/address-book.ts';
import { type Identity, identityKeys } from '../people/identity.ts';

/** The connections that are the same person as `person`, by an address of theirs or by name and company. */
export function linesOf(person: Identity, connections: readonly BookConnection[]): readonly BookConnection[] {
  const keys = new Set(identityKeys(person).map(({ key }) => key));
  if (keys.size === 0) return [];
  return connections.filter((connection) => identityKeys(connection).some(({ key }) => keys.has(key)));
}
