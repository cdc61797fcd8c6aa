/** A connection as the address book keeps it. */

import { foldForSearch } from '../fold.ts';
import type { Connection } from '../import/imported.ts';
import type { BookConnection } from '../model/address-book.ts';
import { profileKey } from '../people/identity.ts';

/** By what a connection is the same in two exports. */
export function connectionKey({
  name,
  profileLink,
  company,
}: Pick<Connection, 'name' | 'profileLink' | 'company'>): string {
  return profileKey(profileLink) ?? `${foldForSearch(name)}\n${foldForSearch(company)}`;
}

const longestWords = 1_000;

/** An imported connection as it is kept. */
export function bookConnection(connection: Connection): BookConnection {
  const { name, role, company, email, profileLink, connectedOn } = connection;
  const cut = (words: string) => words.slice(0, longestWords).toWellFormed();
  return {
    id: connectionKey(connection)
      .slice(0, 2 * longestWords)
      .toWellFormed(),
    name: cut(name),
    role: cut(role),
    company: cut(company),
    email: cut(email),
    profileLink: cut(profileLink),
    connectedOn,
  };
}

/** Whether two records of one connection say the same. */
export function isSameConnection(one: BookConnection, other: BookConnection): boolean {
  return (
    one.name === other.name &&
    one.role === other.role &&
    one.company === other.company &&
    one.email === other.email &&
    one.profileLink === other.profileLink &&
    one.connectedOn === other.connectedOn
  );
}
