/** Who is shown: the people in their order, found by the query and let through by the filters. */
import { useDeferredValue, useMemo, useSyncExternalStore } from 'react';
import type { Clock } from '../../../../shared/calendar.ts';
import type { Person } from '../../../../shared/model/person.ts';
import { filterPeople } from '../../../../shared/people/list-people.ts';
import { inOrderOfRank } from '../../../../shared/people/search/search-index.ts';
import { searchEveryone, useSearchVersion } from '../../../workspace/people-search.ts';
import { usePeopleView } from '../store.ts';
import { createOrdered } from './ordered.ts';

export type Shown = {
  readonly people: readonly Person[];
  /** How many there are in all. */
  readonly total: number;
  /** The query that they were found by; a moment behind the one that is being typed. */
  readonly query: string;
  /** False where nobody was found as the query is written, and these are like it. */
  readonly isExact: boolean;
};

export function useShown(clock: Clock): Shown {
  const { query, stage, tag, waiting, sort } = usePeopleView();
  const ordered = useMemo(() => createOrdered(sort), [sort]);
  const everyone = useSyncExternalStore(ordered.subscribe, ordered.get, ordered.get);
  const version = useSearchVersion();
  const sought = useDeferredValue(query);
  // biome-ignore lint/correctness/useExhaustiveDependencies: changed people, or more of them in the index, are found anew
  const found = useMemo(() => searchEveryone(sought), [sought, everyone, version]);
  const inOrder = useMemo(() => inOrderOfRank(everyone, found), [everyone, found]);
  const people = useMemo(
    () => filterPeople(inOrder, { stage, tag, waiting }, clock),
    [inOrder, stage, tag, waiting, clock],
  );
  return { people, total: everyone.length, query: sought, isExact: found?.isExact ?? true };
}
