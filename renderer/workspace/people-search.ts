/**
 * The search over everything that is known of people. It takes them in a few at a time while nothing else is to do, so that
 * the first key of a search is as quick as the others, and a note that is typed costs it nothing before it is asked again.
 */
import { useSyncExternalStore } from 'react';
import type { Person } from '../../shared/model/person.ts';
import { readQuery } from '../../shared/people/search/query.ts';
import { createSearchIndex, type Found } from '../../shared/people/search/search-index.ts';
import { whenIdle } from '../ui/when-idle.ts';
import { getPerson, onPeopleChange, peopleNow } from './people.ts';

/** In ms; a key that is pressed meanwhile waits no longer. */
const longestSlice = 6;
/** In ms; a page that is busy still takes some in. */
const longestPause = 50;
/** So few are taken in at once when somebody asks. */
const fewChanged = 20;

const index = createSearchIndex<Person>();
/** Whose record is newer than what the index has of them; null before anybody has asked for it. */
let changed: Set<string> | null = null;
let isPlanned = false;
/** Rises when more people have been taken in than before. */
let version = 0;
const listeners = new Set<() => void>();

function takeIn(id: string): void {
  const person = getPerson(id);
  if (person === null) index.remove(id);
  else index.put(person);
}

/** Takes in those who changed until `isOver` says that it is enough. */
function takeInSome(ids: Set<string>, isOver: () => boolean): void {
  for (const id of ids) {
    if (isOver()) break;
    takeIn(id);
    ids.delete(id);
  }
  index.settle();
  version += 1;
}

function plan(): void {
  if (isPlanned || changed === null || changed.size <= fewChanged) return;
  isPlanned = true;
  whenIdle(() => {
    isPlanned = false;
    if (changed === null) return;
    const end = performance.now() + longestSlice;
    takeInSome(changed, () => performance.now() >= end);
    for (const listener of listeners) listener();
    plan();
  }, longestPause);
}

/** Begins to take people in, once they have been read; asked again it does nothing. */
export function prepareSearch(): void {
  if (changed !== null) return;
  const ids = new Set([...peopleNow()].map(({ id }) => id));
  changed = ids;
  onPeopleChange((changes) => {
    for (const id of changes.keys()) ids.add(id);
    plan();
  });
  plan();
}

/**
 * Whom a query finds among those who have been taken in; null where it asks for nobody in particular. Whoever changed a
 * moment ago is found by what is known of them now.
 */
export function searchEveryone(query: string): Found | null {
  prepareSearch();
  // A list that nobody searches opens without waiting for those who changed.
  if (query.trim() === '') return null;
  if (changed !== null && changed.size > 0 && changed.size <= fewChanged) takeInSome(changed, () => false);
  return index.find(readQuery(query));
}

function subscribe(listener: () => void): () => void {
  prepareSearch();
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Changes whenever more people have been taken in, after which a search can find more. */
export function useSearchVersion(): number {
  const now = () => version;
  return useSyncExternalStore(subscribe, now, now);
}
