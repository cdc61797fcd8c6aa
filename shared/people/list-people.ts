/** The list of people as the user asked for it: in an order, of one stage or all, and only those who are found. */
import type { Person } from '../model/person.ts';
import { type StageId, stageIds } from '../stages.ts';
import { find, type PreparedSearch, prepareSearch } from './search.ts';

export const sortIds = ['changed', 'name', 'stage'] as const;

export type SortId = (typeof sortIds)[number];

export const sortLabels: Readonly<Record<SortId, string>> = {
  changed: 'Recently changed',
  name: 'Name',
  stage: 'Stage',
};

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
const placeOf = new Map<StageId, number>(stageIds.map((id, index) => [id, index]));

function byChange(a: Person, b: Person): number {
  if (a.updatedAt === b.updatedAt) return a.id < b.id ? -1 : 1;
  return a.updatedAt < b.updatedAt ? 1 : -1;
}

/** People without a name come last: there is nothing to order them by. */
function byName(a: Person, b: Person): number {
  const first = a.name.trim();
  const second = b.name.trim();
  if (first === '' || second === '') return Number(first === '') - Number(second === '') || byChange(a, b);
  return collator.compare(first, second) || byChange(a, b);
}

function byStage(a: Person, b: Person): number {
  return (placeOf.get(a.stage) ?? 0) - (placeOf.get(b.stage) ?? 0) || byChange(a, b);
}

const orders: Readonly<Record<SortId, (a: Person, b: Person) => number>> = {
  changed: byChange,
  name: byName,
  stage: byStage,
};

/** A new list in the order asked for; equals with the most recently changed first. */
export function sortPeople(people: readonly Person[], sort: SortId): readonly Person[] {
  return [...people].sort(orders[sort]);
}

/** Each person's folded texts, kept for as long as the person stays the same: one changed note folds one person. */
const prepared = new WeakMap<Person, PreparedSearch['entries']>();

function entriesOf(person: Person): PreparedSearch['entries'] {
  const known = prepared.get(person);
  // Stryker disable next-line ConditionalExpression: what is kept only saves folding the same texts again
  if (known !== undefined) return known;
  const { entries } = prepareSearch([person]);
  prepared.set(person, entries);
  return entries;
}

/**
 * Those of `people` who are at `stage` and in whom every word of `query` is found, the best matches first; equals,
 * and everyone when the query is blank, in the order given.
 * @param stage null for all stages
 */
export function filterPeople(
  people: readonly Person[],
  { query, stage }: { readonly query: string; readonly stage: StageId | null },
): readonly Person[] {
  const atStage = stage === null ? people : people.filter((person) => person.stage === stage);
  return query.trim() === '' ? atStage : find({ entries: atStage.flatMap(entriesOf) }, query);
}

/** How many there are: "6 of 1,482 people", or "1,482 people" when all are shown. */
export function countOfPeople(shown: number, all: number): string {
  const total = `${all.toLocaleString('en-GB')} ${all === 1 ? 'person' : 'people'}`;
  return shown === all ? total : `${shown.toLocaleString('en-GB')} of ${total}`;
}
