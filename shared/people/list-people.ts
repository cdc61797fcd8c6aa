/** The list of people as the user asked for it: in an order, and only those at a stage, with a tag or waiting for something. */
import type { Clock } from '../calendar.ts';
import type { Person } from '../model/person.ts';
import { type StageId, stageIds } from '../stages.ts';
import { dueOf } from './follow-up.ts';
import { foldForSearch } from './names.ts';
import { turnOf } from './turn.ts';

export const sortIds = ['changed', 'name', 'company', 'stage'] as const;

export type SortId = (typeof sortIds)[number];

export const sortLabels: Readonly<Record<SortId, string>> = {
  changed: 'Recently changed',
  name: 'Name',
  company: 'Company',
  stage: 'Stage',
};

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
const placeOf = new Map<StageId, number>(stageIds.map((id, index) => [id, index]));

type Order = (a: Person, b: Person) => number;

const byChange: Order = (a, b) => {
  if (a.updatedAt === b.updatedAt) return a.id < b.id ? -1 : Number(a.id !== b.id);
  return a.updatedAt < b.updatedAt ? 1 : -1;
};

/** Who has no such text comes last: there is nothing to order them by. */
function byText(textOf: (person: Person) => string): Order {
  return (a, b) => {
    const first = textOf(a).trim();
    const second = textOf(b).trim();
    if (first === '' || second === '') return Number(first === '') - Number(second === '') || byChange(a, b);
    return collator.compare(first, second) || byChange(a, b);
  };
}

const orders: Readonly<Record<SortId, Order>> = {
  changed: byChange,
  name: byText(({ name }) => name),
  company: byText(({ company }) => company),
  stage: (a, b) => (placeOf.get(a.stage) ?? 0) - (placeOf.get(b.stage) ?? 0) || byChange(a, b),
};

/** A new list in the order asked for; equals with the most recently changed first. */
export function sortPeople(people: readonly Person[], sort: SortId): readonly Person[] {
  return [...people].sort(orders[sort]);
}

/** More changes than this are quicker to order anew. */
const mostMoved = 32;

function placeFor(people: readonly Person[], person: Person, order: Order): number {
  let low = 0;
  let high = people.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = people[middle];
    if (other !== undefined && order(other, person) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * A list in its order once some of its people changed, came or went, for far less than ordering it anew.
 * @param sorted in the order of `sort`
 * @param changedIds of all whose record is another than in `sorted`
 * @param personOf who has an id now; null for somebody who is gone
 */
export function resortPeople(
  sorted: readonly Person[],
  changedIds: Iterable<string>,
  personOf: (id: string) => Person | null,
  sort: SortId,
): readonly Person[] {
  const changed = new Set(changedIds);
  const others = sorted.filter(({ id }) => !changed.has(id));
  const present = [...changed].flatMap((id) => personOf(id) ?? []);
  if (present.length > mostMoved) return sortPeople([...others, ...present], sort);
  for (const person of present) others.splice(placeFor(others, person, orders[sort]), 0, person);
  return others;
}

/** What people may wait for. */
export const waitingIds = ['turn', 'due'] as const;

export type WaitingId = (typeof waitingIds)[number];

export const waitingLabels: Readonly<Record<WaitingId, string>> = {
  turn: 'Your turn',
  due: 'Due today or missed',
};

/** Who is shown; null leaves a question open. */
export type PeopleFilter = {
  readonly stage: StageId | null;
  readonly tag: string | null;
  readonly waiting: WaitingId | null;
};

export const noFilter: PeopleFilter = { stage: null, tag: null, waiting: null };

/** Those of `people` who are at the stage, have the tag and wait for what `filter` says, in the order given. */
export function filterPeople(
  people: readonly Person[],
  { stage, tag, waiting }: PeopleFilter,
  clock: Clock,
): readonly Person[] {
  const key = tag === null ? null : foldForSearch(tag);
  if (stage === null && key === null && waiting === null) return people;
  return people.filter(
    (person) =>
      (stage === null || person.stage === stage) &&
      (key === null || person.tags.some((one) => foldForSearch(one) === key)) &&
      (waiting !== 'turn' || turnOf(person).whose === 'yours') &&
      (waiting !== 'due' || dueOf(person, clock) !== null),
  );
}

/** Made once: it is asked with each key of a search, and takes longer to make than to use. */
const whole = new Intl.NumberFormat('en-GB');

/** How many there are: "6 of 1,482 people", or "1,482 people" when all are shown. */
export function countOfPeople(shown: number, all: number): string {
  const total = `${whole.format(all)} ${all === 1 ? 'person' : 'people'}`;
  return shown === all ? total : `${whole.format(shown)} of ${total}`;
}
