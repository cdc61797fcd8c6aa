/** Finding connections in the address book: by words that begin as a name, a role or a company does, or at a company. */

import { foldForSearch } from '../fold.ts';
import type { AddressBook, BookConnection } from '../model/address-book.ts';
import { readQuery } from '../people/search/query.ts';

type Folded = { readonly connection: BookConnection; readonly all: string; readonly company: string };

/** Words with a space before each, so that a beginning is found with a space before it. */
function spaced(text: string): string {
  return ` ${foldForSearch(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')}`;
}

const prepared = new WeakMap<readonly BookConnection[], readonly Folded[]>();

/** The texts as they are searched, made once for a book. */
function foldedOf(connections: readonly BookConnection[]): readonly Folded[] {
  const known = prepared.get(connections);
  if (known !== undefined) return known;
  const folded = connections.map((connection) => {
    const company = spaced(connection.company);
    return { connection, all: spaced(`${connection.name} ${connection.role}`) + company, company };
  });
  prepared.set(connections, folded);
  return folded;
}

/** Which of them are shown. */
export const bookViews = {
  all: 'All',
  added: 'New since then',
  moved: 'Changed position',
  gone: 'Gone',
} as const;

export type BookView = keyof typeof bookViews;

/** The connections of a view, in the order of the book. */
export function connectionsIn(
  { connections, changes }: AddressBook,
  view: BookView,
): readonly BookConnection[] {
  if (view === 'all') return connections;
  if (view === 'gone') return changes?.gone ?? [];
  const ids = new Set(view === 'added' ? changes?.added : changes?.moved.map(({ id }) => id));
  return connections.filter(({ id }) => ids.has(id));
}

/** Those whom `text` asks for: every word begins a word of theirs; "at Harbour Rail" asks for a company alone. */
export function findConnections(
  connections: readonly BookConnection[],
  text: string,
): readonly BookConnection[] {
  const { words, atCompany } = readQuery(text);
  if (words.length === 0) return connections;
  const sought = (atCompany ?? words).map((word) => ` ${word}`);
  return foldedOf(connections)
    .filter(({ all, company }) => sought.every((word) => (atCompany === null ? all : company).includes(word)))
    .map(({ connection }) => connection);
}
