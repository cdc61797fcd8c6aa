/** What an import comes to, in words. */
import type { PlannedState } from '../../../shared/import/plan-import.ts';
import { listInFull } from '../../../shared/listing.ts';
import type { FilesPlan } from './plan.ts';

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

/** What was done, in a sentence. */
export function importWords({
  people,
  addressBook,
  templates,
  drafts,
  profile,
  settings,
}: FilesPlan): string {
  const parts = [
    ...(people.length === 0 ? [] : [countOf(people.length, 'person', 'people')]),
    ...(addressBook === null ? [] : [countOf(addressBook.connections.length, 'connection', 'connections')]),
    ...(templates.length === 0 ? [] : [countOf(templates.length, 'template', 'templates')]),
    ...(drafts.length === 0 ? [] : [countOf(drafts.length, 'draft', 'drafts')]),
    ...(profile === null ? [] : ['your profile']),
    ...(settings === null ? [] : ['your settings']),
  ];
  return parts.length === 0 ? 'Nothing was new.' : `Imported: ${listInFull(parts)}.`;
}
