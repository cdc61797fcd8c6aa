import type { AddressBook } from '../model/address-book.ts';

/** The address book before anything was imported. */
export const emptyAddressBook: AddressBook = { importedAt: null, connections: [], changes: null };
