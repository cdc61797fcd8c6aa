/** The import that is going on: from choosing files over looking at what they hold to having it, and taking it back. */
import { create } from 'zustand';
import { showToast } from '../../ui/toasts.ts';
import { loadAddressBook } from '../../workspace/address-book.ts';
import { closeImport, useImporting } from '../../workspace/importing.ts';
import { readEveryone } from '../../workspace/store.ts';
import { makeWholeChange, type WholeChange } from '../../workspace/whole-change.ts';
import { importWords } from './import-words.ts';
import { changesOf, type FilesPlan, noRoomFor, planFiles } from './plan.ts';
import { readBeside } from './read-beside.ts';
import type { FileReport, Reading } from './read-files.ts';

/** What the files hold and what an import of them would do. */
export type Preview = { readonly reports: readonly FileReport[]; readonly plan: FilesPlan };

export type ImportState =
  /** `problem`: why the last try came to nothing. */
  | { readonly kind: 'choosing'; readonly problem: string | null }
  | { readonly kind: 'reading'; readonly read: number; readonly of: number }
  | { readonly kind: 'preview'; readonly preview: Preview; readonly problem: string | null }
  /** `isAskedMore`: whether more files came meanwhile, which are not read. */
  | { readonly kind: 'saving'; readonly isAskedMore: boolean };

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

/** Stops whatever is going on; nothing was written before the user said so. What is being saved goes on without the dialog. */
export function endImport(): void {
  closeImport();
  // It can be stopped no more, and until it is over no other import may begin beside it.
  if (useImport.getState().state.kind === 'saving') return;
  running.abort();
  show(atFirst);
}

async function readChosen(): Promise<void> {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  const { files, said } = chosen;
  show({ kind: 'reading', read: 0, of: files.length });
  try {
    const onProgress = (read: number) => {
      if (!signal.aborted) show({ kind: 'reading', read, of: files.length });
    };
    // Meanwhile, what the files are compared with; what fails of it is asked for once more by the plan, and said.
    Promise.all([readEveryone(), loadAddressBook()]).catch(() => undefined);
    const { imported, reports } = await readBeside({ files, said }, onProgress, signal);
    const plan = await planFiles(imported, signal);
    show({ kind: 'preview', preview: { reports, plan }, problem: null });
  } catch (error) {
    if (!signal.aborted) show({ kind: 'choosing', problem: error instanceof Error ? error.message : '' });
  }
}

/** Takes files, from wherever they come, and looks at them; while others are being saved, it says that it does not. */
export function takeFiles(files: readonly File[]): void {
  if (files.length === 0) return;
  if (useImport.getState().state.kind === 'saving') {
    show({ kind: 'saving', isAskedMore: true });
    return;
  }
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
  const { plan } = preview;
  const fail = (problem: string) => {
    const { isOpen } = useImporting.getState();
    show(isOpen ? { kind: 'preview', preview, problem } : atFirst);
    // Who closed the dialog in the meantime would not see it there.
    if (!isOpen) showToast(problem);
  };
  const noRoom = noRoomFor(plan);
  if (noRoom !== null) {
    fail(noRoom);
    return;
  }
  show({ kind: 'saving', isAskedMore: false });
  try {
    const { make, takeBack } = changesOf(plan, await loadAddressBook());
    const failure = await makeWholeChange(make);
    if (failure !== null) {
      fail(failure);
      return;
    }
    show(atFirst);
    closeImport();
    showToast(importWords(plan), { label: 'Undo', run: () => void undo(takeBack) });
  } catch (error) {
    fail(error instanceof Error ? error.message : '');
  }
}

async function undo(takeBack: WholeChange): Promise<void> {
  const failure = await makeWholeChange(takeBack);
  showToast(failure ?? 'The import was undone.');
}
