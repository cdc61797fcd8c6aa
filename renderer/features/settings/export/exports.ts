/** Takes along what the user has: each kind of file, and how it is written. */

import { writtenToday } from '../../../../shared/calendar.ts';
import { type Everything, everythingFiles } from '../../../../shared/export/everything.ts';
import { ownFile } from '../../../../shared/export/own-files.ts';
import { peopleCards } from '../../../../shared/export/people-cards.ts';
import { peopleTable } from '../../../../shared/export/people-table.ts';
import type { Person } from '../../../../shared/model/person.ts';
import { ownEnding } from '../../../../shared/own-ending.ts';
import { saveAsFile } from '../../../ui/save-as-file.ts';
import { showToast } from '../../../ui/toasts.ts';
import { loadAddressBook } from '../../../workspace/address-book.ts';
import { readClock } from '../../../workspace/clock.ts';
import { getWorkspace, readEveryone } from '../../../workspace/store.ts';
import { writeZip } from './write-zip.ts';

/** What a file is called, with the day. */
function nameOf(what: string, ending: string): string {
  return `common-ground-${what}${writtenToday(readClock())}.${ending}`;
}

async function readEverything(): Promise<Everything> {
  const people = await readEveryone();
  const addressBook = await loadAddressBook();
  const { drafts, ownTemplates, profile, settings } = getWorkspace();
  return { people, drafts: Object.values(drafts), templates: ownTemplates, addressBook, profile, settings };
}

async function exportEverything(): Promise<void> {
  const everything = await readEverything();
  const files = everythingFiles(everything, getWorkspace().version, new Date().toISOString());
  saveAsFile(nameOf('', ownEnding), 'application/zip', await writeZip(files));
}

async function exportPeople(ending: string, type: string, write: (people: readonly Person[]) => string) {
  const people = await readEveryone();
  if (people.length === 0) showToast('There is nobody to export yet.');
  else saveAsFile(nameOf('people-', ending), type, write(people));
}

async function exportDrafts(): Promise<void> {
  const drafts = Object.values(getWorkspace().drafts);
  if (drafts.length === 0) showToast('There is no draft to export yet.');
  else saveAsFile(nameOf('drafts-', 'json'), 'application/json', ownFile('drafts', drafts));
}

/** What can be taken along, in the order in which it is offered. */
export const exports = [
  {
    label: 'Everything',
    about:
      'People, drafts, templates, address book, profile and settings in one file, which is a zip. Imported where nothing is yet, all of it is as it was.',
    run: exportEverything,
  },
  {
    label: 'People as a table',
    about: 'For spreadsheets, without the messages. It can be imported again.',
    run: () => exportPeople('csv', 'text/csv', peopleTable),
  },
  {
    label: 'People as address cards',
    about: 'For phones and mail programs.',
    run: () => exportPeople('vcf', 'text/vcard', peopleCards),
  },
  {
    label: 'People with everything',
    about: 'Notes, messages and history, in JSON. It can be imported again.',
    run: () => exportPeople('json', 'application/json', (people) => ownFile('people', people)),
  },
  {
    label: 'Drafts',
    about: 'All of them, in JSON. They can be imported again.',
    run: exportDrafts,
  },
] as const;

/** Writes what is asked for, and says so where that fails. */
export async function runExport({ run }: (typeof exports)[number]): Promise<void> {
  try {
    await run();
  } catch (error) {
    showToast(error instanceof Error ? error.message : 'The file could not be written.');
  }
}
