import { expect, test } from 'vitest';
import type { Envelope } from '../../../shared/contract.ts';
import { makePerson } from '../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../test/support/data-folder.ts';
import { openPage } from '../../../test/support/page-on-core.ts';
import type { Preview } from './store.ts';

const folder = dataFolderForEachTest();

const preview: Preview = {
  reports: [],
  plan: {
    rows: [],
    rejected: [],
    people: [makePerson('p-1')],
    templates: [],
    drafts: [],
    addressBook: null,
    profile: null,
    settings: null,
  },
};

const diskFull: Envelope<unknown> = {
  ok: false,
  failure: { code: 'not-saved', message: 'The disk is full.' },
};

/** An import that is being saved, and what lets the application answer: with the failure, where it is to have failed. */
async function whileSaving() {
  const { promise, resolve } = Promise.withResolvers<Envelope<unknown> | null>();
  const page = await openPage(folder(), (answer) => async (method, input) => {
    const failure = method === 'makeChange' ? await promise : null;
    return failure ?? (await answer(method, input));
  });
  const imports = await import('./store.ts');
  const importing = await import('../../workspace/importing.ts');
  importing.openImport();
  const confirmed = imports.confirmImport(preview);
  return {
    imports,
    importing,
    end: async (failure: Envelope<unknown> | null) => {
      resolve(failure);
      await confirmed;
      page.core.close();
    },
    state: () => imports.useImport.getState().state,
    toast: () => page.toasts.useToast.getState().toast?.text ?? null,
  };
}

test('what fails once the dialog is closed is told all the same', async () => {
  const { imports, end, state, toast } = await whileSaving();
  imports.endImport();
  await end(diskFull);
  expect(toast()).toBe('The disk is full.');
  expect(state().kind).toBe('choosing');
});

test('no other import begins until what is being saved is there', async () => {
  const { imports, importing, end, state, toast } = await whileSaving();
  imports.endImport();
  expect(importing.useImporting.getState().isOpen).toBe(false);
  expect(state()).toEqual({ kind: 'saving', isAskedMore: false });
  imports.takeFiles([]);
  expect(state()).toEqual({ kind: 'saving', isAskedMore: false });
  imports.takePasted('Name\nAna');
  expect(state()).toEqual({ kind: 'saving', isAskedMore: true });
  await end(null);
  expect(state().kind).toBe('choosing');
  expect(toast()).not.toBeNull();
});

test('what fails in an open dialog is said there', async () => {
  const { end, state, toast } = await whileSaving();
  await end(diskFull);
  expect(state()).toMatchObject({ kind: 'preview', problem: 'The disk is full.' });
  expect(toast()).toBeNull();
});
