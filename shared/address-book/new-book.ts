/** The address book after an import, and what changed in it. */
import type { Connection } from '../import/imported.ts';
import { connectionKey } from '../import/plan-import.ts';
import type { AddressBook, BookChanges, BookConnection } from '../model/address-book.ts';

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

function changesBetween(before: AddressBook, connections: readonly BookConnection[]): BookChanges | null {
  if (before.importedAt === null) return null;
  const known = new Map(before.connections.map((connection) => [connection.id, connection]));
  const now = new Set(connections.map(({ id }) => id));
  return {
    since: before.importedAt,
    added: connections.filter(({ id }) => !known.has(id)).map(({ id }) => id),
    moved: connections.flatMap(({ id, role, company }) => {
      const was = known.get(id);
      const isMoved = was !== undefined && (was.role !== role || was.company !== company);
      return isMoved ? [{ id, role: was.role, company: was.company }] : [];
    }),
    gone: before.connections.filter(({ id }) => !now.has(id)),
  };
}

function isSame(one: BookConnection, other: BookConnection | undefined): boolean {
  return (
    other !== undefined &&
    one.name === other.name &&
    one.role === other.role &&
    one.company === other.company &&
    one.email === other.email &&
    one.profileLink === other.profileLink &&
    one.connectedOn === other.connectedOn
  );
}

/**
 * The book that takes the place of `before`; `before` itself where the import holds just the same, so that the same file
 * once more neither changes anything nor forgets what was new.
 * @param now ISO 8601, in UTC
 */
export function newBook(before: AddressBook, imported: readonly Connection[], now: string): AddressBook {
  const connections = imported.map(bookConnection);
  const known = new Map(before.connections.map((connection) => [connection.id, connection]));
  const isUnchanged =
    connections.length === before.connections.length &&
    connections.every((connection) => isSame(connection, known.get(connection.id)));
  if (isUnchanged && before.importedAt !== null) return before;
  return { importedAt: now, connections, changes: changesBetween(before, connections) };
}
