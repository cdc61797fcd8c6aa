/** Everyone in an order, kept up to date: a changed person is put in their place, the others stay where they are. */
import type { Person } from '../../../../shared/model/person.ts';
import { resortPeople, type SortId, sortPeople } from '../../../../shared/people/list-people.ts';
import { getPerson, onPeopleChange, peopleNow } from '../../../workspace/people.ts';

export type Ordered = {
  readonly get: () => readonly Person[];
  readonly subscribe: (listener: () => void) => () => void;
};

/** In ms: a list in which every key of a note moved its row would be restless, and cost each key something. */
const restMs = 80;

/** The people in the order of `sort`, as they were a moment ago; somebody’s own record may be newer than in the list. */
export function createOrdered(sort: SortId): Ordered {
  let people: readonly Person[] | null = null;
  /** Those whom `people` puts in order, as they came. */
  let ordered: readonly Person[] = [];
  const changed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function get(): readonly Person[] {
    people ??= orderAnew();
    return people;
  }

  function orderAnew(): readonly Person[] {
    ordered = [...peopleNow()];
    return sortPeople(ordered, sort);
  }

  return {
    get,
    subscribe: (listener) => {
      // What changed since the list was made was not heard of.
      get();
      const now = [...peopleNow()];
      const isSame = now.length === ordered.length && now.every((person, index) => ordered[index] === person);
      if (!isSame) people = orderAnew();
      changed.clear();
      const refresh = () => {
        timer = undefined;
        people = resortPeople(get(), changed, getPerson, sort);
        changed.clear();
        listener();
      };
      const stop = onPeopleChange((changes) => {
        const isFirst = get().length === 0;
        for (const id of changes.keys()) changed.add(id);
        if (isFirst) refresh();
        else timer ??= setTimeout(refresh, restMs);
      });
      return () => {
        stop();
        clearTimeout(timer);
        timer = undefined;
      };
    },
  };
}
