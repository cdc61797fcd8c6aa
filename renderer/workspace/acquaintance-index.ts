/** Keeps the names of the address book ready to be searched, whatever becomes of the book. */
import { type AcquaintanceIndex, indexAcquaintances } from '../../shared/address-book/acquaintances.ts';
import type { AddressBook } from '../../shared/model/address-book.ts';
import { loadAddressBook, useAddressBook } from './address-book.ts';
import { betweenFrames } from './between-frames.ts';

let running = new AbortController();

async function take(book: AddressBook, show: (index: AcquaintanceIndex) => void): Promise<void> {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  const index = await betweenFrames(indexAcquaintances(book.connections), undefined, signal);
  if (!signal.aborted) show(index);
}

/** Takes in the address book, and every later one; `show` is called with the index of each. */
export function keepAcquaintances(show: (index: AcquaintanceIndex) => void): void {
  const renew = (book: AddressBook | null) => {
    // A newer book has begun meanwhile where this one was left.
    if (book !== null) take(book, show).catch(() => undefined);
  };
  useAddressBook.subscribe(({ book }) => renew(book));
  // Another screen may have fetched it before.
  renew(useAddressBook.getState().book);
  // Who opens the address book is told when it cannot be read.
  loadAddressBook().catch(() => undefined);
}
