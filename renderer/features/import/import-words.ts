/** What an import comes to, in words. */
import type { ImportPlan, PlannedState } from '../../../shared/import/plan-import.ts';
import { listInFull } from '../../../shared/listing.ts';
import type { AddressBook } from '../../../shared/model/address-book.ts';

/** "1 person", "1,204 people". */
function countOf(count: number, one: string, several: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : several}`;
}

export const stateLabels: Readonly<Record<PlannedState, string>> = {
  new: 'New',
  updated: 'Updated',
  unchanged: 'Unchanged',
  duplicate: 'Twice in the files',
};

type Done = {
  readonly plan: ImportPlan;
  /** The address book, where it changed. */
  readonly book: AddressBook | null;
  readonly snippets: readonly unknown[];
};

/** What was done, in a sentence. */
export function importWords({ plan, book, snippets }: Done): string {
  const parts = [
    ...(plan.save.length === 0 ? [] : [countOf(plan.save.length, 'person', 'people')]),
    ...(book === null ? [] : [countOf(book.connections.length, 'connection', 'connections')]),
    ...(snippets.length === 0 ? [] : [countOf(snippets.length, 'template', 'templates')]),
  ];
  return parts.length === 0 ? 'Nothing was new.' : `Imported: ${listInFull(parts)}.`;
}
