/** The people as the page knows them, and how its parts hear of them; `store.ts` reads and saves them. */
import { useSyncExternalStore } from 'react';
import type { Person } from '../../shared/model/person.ts';
import { type Changes, createKeyedStore } from './keyed-store.ts';

export type PeopleChange = { readonly save?: readonly Person[]; readonly remove?: readonly string[] };

const people = createKeyedStore<Person>();
/** Who was removed before all people were read, and is not to come back with them; null once they have been. */
let removedEarly: Set<string> | null = new Set();

export function getPerson(id: string | null): Person | null {
  return (id === null ? undefined : people.get(id)) ?? null;
}

/** Whether all people have been read; before, only those are known who were changed meanwhile. */
export function arePeopleRead(): boolean {
  return removedEarly === null;
}

/**
 * Everyone, in no particular order, or null before they have been read: the same list until someone comes, goes or has
 * another value in one of `fields`, which must therefore name all that is read of them.
 */
export function everyone(fields: readonly (keyof Person)[]): readonly Person[] | null {
  return arePeopleRead() ? people.all(fields) : null;
}

/** Everyone as they are now, in no particular order; for what looks at all of them once. Before they have been read, nobody. */
export function peopleNow(): Iterable<Person> {
  return arePeopleRead() ? people.values() : [];
}

export function countPeople(): number {
  return people.size();
}

/** Shows a change of people; `store.ts` also saves it. */
export function showPeople({ save = [], remove = [] }: PeopleChange): void {
  for (const id of remove) removedEarly?.add(id);
  for (const { id } of save) removedEarly?.delete(id);
  people.change(save, remove);
}

/** Takes in everyone who was read; what was changed or removed meanwhile is newer. */
export function showEveryone(read: readonly Person[]): void {
  const gone = removedEarly;
  removedEarly = null;
  people.change(read.filter(({ id }) => gone?.has(id) !== true && people.get(id) === undefined));
  for (const listener of readListeners) listener();
}

const readListeners = new Set<() => void>();

/** Calls `listener` with what changed, by id, what was there before. */
export function onPeopleChange(listener: (changes: Changes<Person>) => void): () => void {
  return people.subscribe(listener);
}

function subscribe(listener: () => void): () => void {
  const stop = people.subscribe(listener);
  readListeners.add(listener);
  return () => {
    stop();
    readListeners.delete(listener);
  };
}

/** What `get` tells, whenever it tells something else; the same where a component is drawn without a document. */
function useNow<T>(get: () => T): T {
  return useSyncExternalStore(subscribe, get, get);
}

/** One person, told anew only when they change; null for none. */
export function usePerson(id: string | null): Person | null {
  return useNow(() => getPerson(id));
}

/** Whether all people have been read. */
export function usePeopleRead(): boolean {
  return useNow(arePeopleRead);
}

/** How many people there are; null before they have been read. */
export function usePeopleCount(): number | null {
  return useNow(() => (arePeopleRead() ? people.size() : null));
}

/** `everyone` for components: rendered anew only when one of the named fields of somebody changes. */
export function useEveryone(fields: readonly (keyof Person)[]): readonly Person[] | null {
  return useNow(() => everyone(fields));
}
