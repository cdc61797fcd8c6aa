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

type Made = {
  readonly sort: SortId;
  /** Those whom `people` puts in order, as they came. */
  readonly came: readonly Person[];
  readonly people: readonly Person[];
};

/** What was put in order last, for the list when it is opened again. */
let made: Made | null = null;

function inOrder(sort: SortId): readonly Person[] {
  const came = [...peopleNow()];
  const before = made;
  const isSame =
    before?.sort === sort &&
    before.came.length === came.length &&
    came.every((person, index) => before.came[index] === person);
  if (before !== null && isSame) return before.people;
  const people = sortPeople(came, sort);
  made = { sort, came, people };
  return people;
}

/** The people in the order of `sort`, as they were a moment ago; somebody’s own record may be newer than in the list. */
export function createOrdered(sort: SortId): Ordered {
  let people: readonly Person[] | null = null;
  const changed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function get(): readonly Person[] {
    people ??= inOrder(sort);
    return people;
  }

  return {
    get,
    subscribe: (listener) => {
      // What changed since the list was made was not heard of.
      people = inOrder(sort);
      changed.clear();
      const refresh = () => {
        timer = undefined;
        people = resortPeople(get(), changed, getPerson, sort);
        changed.clear();
        made = { sort, came: [...peopleNow()], people };
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
