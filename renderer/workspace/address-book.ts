/** The address book as the page knows it: read when it is first asked for, and replaced as a whole. */
import { create } from 'zustand';
import type { AddressBook, BookConnection } from '../../shared/model/address-book.ts';
import { api } from '../api/client.ts';

export const useAddressBook = create<{ readonly book: AddressBook | null }>(() => ({ book: null }));

let reading: Promise<AddressBook> | null = null;

async function read(): Promise<AddressBook> {
  const connections: BookConnection[] = [];
  let page: number | null = 0;
  let head: Pick<AddressBook, 'importedAt' | 'changes'> = { importedAt: null, changes: null };
  while (page !== null) {
    const result: Awaited<ReturnType<typeof api.listConnections>> = await api.listConnections({ page });
    if (!result.ok) throw new Error(result.failure.message);
    const { importedAt, changes, nextPage } = result.value;
    if (page === 0) head = { importedAt, changes };
    connections.push(...result.value.connections);
    page = nextPage;
  }
  const book = { ...head, connections };
  useAddressBook.setState({ book });
  return book;
}

/** The book; rejects with a sentence when it cannot be read, and tries again when it is asked for again. */
export function loadAddressBook(): Promise<AddressBook> {
  reading ??= read().catch((error: unknown) => {
    reading = null;
    throw error;
  });
  return reading;
}

/** Reads the book once more where it was read before, since a backup of it was restored. */
export async function readAddressBookAnew(): Promise<void> {
  if (reading === null) return;
  reading = null;
  await loadAddressBook().catch(() => undefined);
}

/** Shows `book` in the place of the one before, once it is on the disk. */
export function showAddressBook(book: AddressBook): void {
  reading = Promise.resolve(book);
  useAddressBook.setState({ book });
}

/** Shows the book without these connections, which are about to be forgotten. */
export function hideConnections(ids: readonly string[]): void {
  const { book } = useAddressBook.getState();
  const hidden = new Set(ids);
  if (book !== null && hidden.size > 0)
    showAddressBook({ ...book, connections: book.connections.filter(({ id }) => !hidden.has(id)) });
}
