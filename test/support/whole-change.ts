/** Changes of many things at once, as a page sends them to the application. */
import type { AddressBook } from '../../shared/model/address-book.ts';
import type { ChangeEnd } from '../../shared/model/whole-change.ts';
import type { startCore } from './core-in-folder.ts';

type Core = ReturnType<typeof startCore>;

/** The end of a change that touches nothing. */
export const emptyEnd: ChangeEnd = {
  pieces: 0,
  remove: { people: [], drafts: [], templates: [] },
  book: null,
  profile: null,
  settings: null,
};

/** Puts `book` in the place of the one before. */
export async function replaceAddressBook(core: Core, book: AddressBook): Promise<void> {
  const { importedAt, connections, changes } = book;
  await core.ask('gatherChange', { change: 'book', number: 0, piece: { connections } });
  if (changes !== null) {
    const { added, moved, gone } = changes;
    await core.ask('gatherChange', { change: 'book', number: 1, piece: { added, moved, gone } });
  }
  const pieces = changes === null ? 1 : 2;
  const end = { ...emptyEnd, pieces, book: { importedAt, since: changes?.since ?? null } };
  await core.ask('makeChange', { change: 'book', end });
}
