/** The import that is going on: from choosing files over looking at what they hold to having it, and taking it back. */
import { create } from 'zustand';
import { newBook } from '../../../shared/address-book/new-book.ts';
import { mostTemplates } from '../../../shared/capacity.ts';
import type { Imported } from '../../../shared/import/imported.ts';
import type { ImportPlan } from '../../../shared/import/plan-import.ts';
import type { AddressBook } from '../../../shared/model/address-book.ts';
import { showToast } from '../../ui/toasts.ts';
import { loadAddressBook, replaceAddressBook } from '../../workspace/address-book.ts';
import { closeImport } from '../../workspace/importing.ts';
import { everyone, getPerson } from '../../workspace/people.ts';
import {
  changePeople,
  flushSaves,
  getWorkspace,
  loadPeople,
  removeTemplates,
  saveTemplates,
} from '../../workspace/store.ts';
import { importWords } from './import-words.ts';
import { planBetweenFrames, readBeside } from './read-beside.ts';
import type { FileReport, Reading } from './read-files.ts';
import { templatesOf } from './snippet-templates.ts';

/** What the files hold and what an import of them would do. */
export type Preview = {
  readonly reports: readonly FileReport[];
  readonly plan: ImportPlan;
  /** The address book as it would be; null where it stays as it is. */
  readonly book: AddressBook | null;
  readonly snippets: Imported['snippets'];
};

export type ImportState =
  /** `problem`: why the last try came to nothing. */
  | { readonly kind: 'choosing'; readonly problem: string | null }
  | { readonly kind: 'reading'; readonly read: number; readonly of: number }
  | { readonly kind: 'preview'; readonly preview: Preview; readonly problem: string | null }
  | { readonly kind: 'saving' };

const atFirst: ImportState = { kind: 'choosing', problem: null };

export const useImport = create<{ readonly state: ImportState }>(() => ({ state: atFirst }));

/** The files that are looked at, and what the user said of how to read them. */
let chosen: { readonly files: readonly File[]; readonly said: Readonly<Record<string, Reading>> } = {
  files: [],
  said: {},
};
let running = new AbortController();

function show(state: ImportState): void {
  useImport.setState({ state });
}

/** Stops whatever is going on; nothing was written before the user said so. */
export function endImport(): void {
  running.abort();
  show(atFirst);
  closeImport();
}

async function readChosen(): Promise<void> {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  const { files, said } = chosen;
  show({ kind: 'reading', read: 0, of: files.length });
  try {
    await loadPeople();
    const people = everyone([]);
    if (people === null) throw new Error('Your people could not be read just now.');
    const onProgress = (read: number) => {
      if (!signal.aborted) show({ kind: 'reading', read, of: files.length });
    };
    const { imported, reports } = await readBeside({ files, said }, onProgress, signal);
    const bookBefore = await loadAddressBook();
    const now = new Date().toISOString();
    const planning = {
      people,
      connections: bookBefore.connections,
      ownName: getWorkspace().profile.name,
      now,
      newId: () => crypto.randomUUID(),
    };
    const plan = await planBetweenFrames(imported, planning, signal);
    const book = plan.connections === null ? bookBefore : newBook(bookBefore, plan.connections, now);
    const preview = {
      reports,
      plan,
      book: book === bookBefore ? null : book,
      snippets: imported.snippets,
    };
    show({ kind: 'preview', preview, problem: null });
  } catch (error) {
    if (!signal.aborted) show({ kind: 'choosing', problem: error instanceof Error ? error.message : '' });
  }
}

/** Takes files, from wherever they come, and looks at them. */
export function takeFiles(files: readonly File[]): void {
  const [first] = files;
  const { kind } = useImport.getState().state;
  if (first === undefined || kind === 'saving') return;
  chosen = { files, said: {} };
  void readChosen();
}

/** Takes a pasted table, address cards or a text as if they were a file. */
export function takePasted(text: string): void {
  const isCards = /^\s*BEGIN:VCARD/iu.test(text);
  takeFiles([new File([text], isCards ? 'What you pasted.vcf' : 'What you pasted.csv')]);
}

/** Reads one of the files in another way. */
export function readAs(name: string, reading: Reading): void {
  chosen = { ...chosen, said: { ...chosen.said, [name]: { ...chosen.said[name], ...reading } } };
  void readChosen();
}

/** Does what the preview shows, as a whole or not at all; one step takes it back. */
export async function confirmImport(preview: Preview): Promise<void> {
  const { plan, book, snippets } = preview;
  const fail = (problem: string) => show({ kind: 'preview', preview, problem });
  const room = mostTemplates - getWorkspace().ownTemplates.length;
  const templates = templatesOf(snippets, getWorkspace().ownTemplates);
  if (templates.length > room) {
    const [held, free] = [templates.length, room].map((count) => count.toLocaleString('en-GB'));
    fail(`There is room for ${free} more templates, and the files hold ${held}. Delete some first.`);
    return;
  }
  show({ kind: 'saving' });
  const bookBefore = await loadAddressBook();
  const before = plan.save.flatMap(({ id }) => getPerson(id) ?? []);
  const made = plan.save.map(({ id }) => id).filter((id) => getPerson(id) === null);
  const bookFailure = book === null ? null : await replaceAddressBook(book);
  if (bookFailure !== null) {
    fail(bookFailure);
    return;
  }
  if (plan.save.length > 0) changePeople({ save: plan.save });
  if (templates.length > 0) saveTemplates(templates);
  const takeBack = () => {
    if (plan.save.length > 0) changePeople({ save: before, remove: made });
    if (templates.length > 0) removeTemplates(templates.map(({ id }) => id));
    if (book !== null) void replaceAddressBook(bookBefore);
  };
  const failure = await flushSaves();
  if (failure !== null) {
    takeBack();
    fail(failure);
    return;
  }
  endImport();
  showToast(importWords({ plan, book, snippets }), { label: 'Undo', run: takeBack });
}
