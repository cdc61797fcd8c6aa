/** The connections by name: an index of them that is made in steps, so that thirty thousand hold nobody up. */
import type { BookConnection } from '../model/address-book.ts';
import { nameKey } from '../people/name-key.ts';
import { places } from '../people/search/person-words.ts';
import { createSearchIndex } from '../people/search/search-index.ts';
import { wordsAskedFor, wordsOf } from '../people/search/words.ts';

export type AcquaintanceIndex = {
  /** Whether somebody is called so; only a name of several words can tell. */
  readonly isOne: (name: string) => boolean;
  /** Those in whose names words begin as in `text`, the likeliest first; nobody for no word. */
  readonly find: (text: string) => readonly BookConnection[];
};

/** As many as are taken in at a glance. */
const mostOffered = 6;

function nameWords({ name }: BookConnection): ReadonlyMap<string, number> {
  return new Map(wordsOf(name).map((word) => [word, places.name]));
}

/** The index, resting after each connection. */
export function* indexAcquaintances(
  connections: readonly BookConnection[],
): Generator<void, AcquaintanceIndex> {
  const index = createSearchIndex<BookConnection>(nameWords);
  const names = new Set<string>();
  for (const connection of connections) {
    index.put(connection);
    names.add(nameKey(connection.name));
    yield;
  }
  index.settle();
  return {
    isOne: (name) => {
      const key = nameKey(name);
      return key.includes(' ') && names.has(key);
    },
    find: (text) => index.best(wordsAskedFor(text), mostOffered),
  };
}
