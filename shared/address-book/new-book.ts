/** The address book after an import, and what changed in it. */
import type { AddressBook, BookChanges, BookConnection } from '../model/address-book.ts';
import { isSameConnection } from './book-connection.ts';

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

/**
 * The book with `connections` that takes the place of `before`; `before` itself where the import holds just the same, so that the same file
 * once more neither changes anything nor forgets what was new.
 * @param now ISO 8601, in UTC
 */
export function newBook(
  before: AddressBook,
  connections: readonly BookConnection[],
  now: string,
): AddressBook {
  const known = new Map(before.connections.map((connection) => [connection.id, connection]));
  const isUnchanged =
    connections.length === before.connections.length &&
    connections.every((connection) => {
      const was = known.get(connection.id);
      return was !== undefined && isSameConnection(connection, was);
    });
  if (isUnchanged && before.importedAt !== null) return before;
  return { importedAt: now, connections, changes: changesBetween(before, connections) };
}
