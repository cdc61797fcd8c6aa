/** From files to a preview and on: the store, with the reader that runs beside the page run by the test itself. */
import { createElement } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { mostTemplates } from '../../../shared/capacity.ts';
import { makeTemplate } from '../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../test/support/data-folder.ts';
import { onPage } from '../../../test/support/on-page.tsx';
import { openPage } from '../../../test/support/page-on-core.ts';
import { until } from '../../../test/support/until.ts';
import type { ImportState } from './store.ts';

const folder = dataFolderForEachTest();

/** What happened to the readers that the page started. */
const readers = { started: [] as string[], stopped: 0, isBroken: false, isSilent: false };

beforeEach(() => Object.assign(readers, { started: [], stopped: 0, isBroken: false, isSilent: false }));

/** The reader that was started last. */
let newest = new EventTarget();

/** The inner side of the reader, and the outer one that was asked last. */
let inner = new EventTarget();
let outer = new EventTarget();

/** Runs the reader in the thread of the test. */
class ReaderHere extends EventTarget {
  constructor(address: string) {
    super();
    newest = this;
    readers.started.push(address);
  }

  async postMessage(data: unknown): Promise<void> {
    if (readers.isSilent) return;
    if (readers.isBroken) {
      this.dispatchEvent(new Event('error'));
      return;
    }
    outer = this;
    await import('./import-worker.ts');
    inner.dispatchEvent(new MessageEvent('message', { data }));
  }

  terminate(): void {
    readers.stopped += 1;
  }
}

async function openImport() {
  const page = await openPage(folder());
  inner = new EventTarget();
  vi.stubGlobal('Worker', ReaderHere);
  vi.stubGlobal('self', {
    addEventListener: inner.addEventListener.bind(inner),
    postMessage: (data: unknown) => outer.dispatchEvent(new MessageEvent('message', { data })),
  });
  const store = await import('./store.ts');
  const { openImport, useImporting } = await import('../../workspace/importing.ts');
  openImport();
  const states: ImportState[] = [];
  store.useImport.subscribe(({ state }) => states.push(state));
  const state = () => store.useImport.getState().state;
  const preview = () =>
    until(() => {
      const now = state();
      if (now.kind !== 'preview') throw new Error(`It is ${JSON.stringify(now)}.`);
      return now.preview;
    });
  return { ...page, ...store, states, state, preview, isOpen: () => useImporting.getState().isOpen };
}

const people = new File(['Name,Company\nAna Sol,Reeds\nLee Wong,Sample'], 'people.csv');
const others = new File(['Name,Company\nDana Ortiz,Rail\nEda Muster,Flume'], 'others.csv');

test('files are read one by one, shown, imported when the user says so, and taken back in one step', async () => {
  const app = await openImport();
  const everybody = async () =>
    (await app.core.ask('listPeople', { page: 0 })).people.map(({ name }) => name);
  app.takeFiles([people, others]);
  const preview = await app.preview();
  expect(app.states.slice(0, 3)).toEqual([0, 1, 2].map((read) => ({ kind: 'reading', read, of: 2 })));
  expect(preview.reports.map(({ name }) => name)).toEqual(['people.csv', 'others.csv']);
  expect(preview.plan.people).toHaveLength(4);
  expect(readers.stopped).toBe(1);
  expect(await everybody()).toEqual([]);

  await app.confirmImport(preview);
  expect((await everybody()).toSorted()).toEqual(['Ana Sol', 'Dana Ortiz', 'Eda Muster', 'Lee Wong']);
  expect(app.isOpen()).toBe(false);
  expect(app.state()).toEqual({ kind: 'choosing', problem: null });
  const { toast } = app.toasts.useToast.getState();
  expect(toast).toMatchObject({ text: 'Imported: 4 people.', action: { label: 'Undo' } });

  toast?.action?.run();
  await until(() => expect(app.toasts.useToast.getState().toast?.text).toBe('The import was undone.'));
  expect(await everybody()).toEqual([]);
  app.core.close();
});

test.each([
  ['\n begin:vcard\nVERSION:3.0\nFN:Ana Sol\nEND:VCARD', 'What you pasted.vcf'],
  ['Name,Company,Notes\nAna Sol,Reeds,BEGIN:VCARD\nLee Wong,Sample,', 'What you pasted.csv'],
])('what is pasted is read as the file that it looks like', async (text, name) => {
  const app = await openImport();
  app.takePasted(text);
  const { reports, plan } = await app.preview();
  expect(reports).toMatchObject([{ name, failure: null }]);
  expect(plan.people[0]?.name).toBe('Ana Sol');
  app.core.close();
});

test('what the user says of a file is kept while they say more, and forgotten with other files', async () => {
  const app = await openImport();
  const bytes = Uint8Array.from(
    [...'Name;Company\nJosé;Séte\nAna;Reeds'].map((letter) => letter.charCodeAt(0)),
  );
  const old = new File([bytes], 'old.csv');
  app.takeFiles([old]);
  expect((await app.preview()).reports).toMatchObject([{ encoding: 'windows-1252', separator: ';' }]);
  app.readAs('old.csv', { encoding: 'windows-1250' });
  expect((await app.preview()).reports).toMatchObject([{ encoding: 'windows-1250', separator: ';' }]);
  app.readAs('old.csv', { separator: ',' });
  expect((await app.preview()).reports).toMatchObject([{ encoding: 'windows-1250', separator: ',' }]);
  app.takeFiles([old]);
  expect((await app.preview()).reports).toMatchObject([{ encoding: 'windows-1252', separator: ';' }]);
  app.core.close();
});

test('how a file is read is chosen beside it, where it can be read otherwise', async () => {
  const app = await openImport();
  app.takeFiles([new File(['Name,Company\nAna Sol,Reeds'], 'new.csv')]);
  const { FileItem } = await import('./FileItem.tsx');
  const shown = async () => {
    const { reports } = await app.preview();
    return onPage(reports.map((report) => createElement(FileItem, { key: report.name, report })));
  };
  (await shown()).choose('Columns of new.csv are parted by', ';');
  expect((await app.preview()).reports).toMatchObject([{ encoding: 'utf-8', separator: ';' }]);
  (await shown()).choose('Letters of new.csv', 'windows-1252');
  expect((await app.preview()).reports).toMatchObject([{ encoding: 'windows-1252', separator: ';' }]);
  app.core.close();
});

test('each column of an unknown table is said by hand, and a thing stands in one', async () => {
  const app = await openImport();
  app.takeFiles([new File(['Alpha,Beta\nAna Sol,Reeds\nLee Wong,Sample'], 'odd.csv')]);
  const { FileItem } = await import('./FileItem.tsx');
  const shown = async () => {
    const { reports } = await app.preview();
    return onPage(reports.map((report) => createElement(FileItem, { key: report.name, report })));
  };
  const mapping = async () => (await app.preview()).reports[0]?.unknown?.mapping;
  expect((await shown()).text).toContain('a table of no known kind');
  expect((await shown()).text).toContain('Ana Sol · Lee Wong');
  expect((await shown()).text).toContain('Say which column holds the name.');
  (await shown()).choose('Column 1: Alpha', 'name');
  expect(await mapping()).toEqual(['name', null]);
  expect((await shown()).text).not.toContain('Say which column holds the name.');
  (await shown()).choose('Column 2: Beta', 'name');
  expect(await mapping()).toEqual([null, 'name']);
  (await shown()).choose('Column 2: Beta', 'left-out');
  expect(await mapping()).toEqual([null, null]);
  app.core.close();
});

test('a reader that breaks down is said, and the next try has one of its own', async () => {
  const app = await openImport();
  readers.isBroken = true;
  app.takeFiles([people]);
  await until(() =>
    expect(app.state()).toEqual({ kind: 'choosing', problem: 'The files could not be read.' }),
  );
  expect(readers.stopped).toBe(1);
  readers.isBroken = false;
  app.takeFiles([people]);
  expect((await app.preview()).plan.people).toHaveLength(2);
  app.core.close();
});

test('a reader is started before the first file comes, and is the one that reads it', async () => {
  const app = await openImport();
  const { prepareWorker } = await import('./start-worker.ts');
  prepareWorker();
  await until(() => expect(readers.started).toHaveLength(1));
  app.takeFiles([people]);
  await app.preview();
  expect(readers).toMatchObject({ started: [expect.any(String)], stopped: 1 });
  app.takeFiles([others]);
  await app.preview();
  expect(readers.started).toHaveLength(2);
  app.core.close();
});

test('a reader to which no file came is stopped, and one that is reading is left to it', async () => {
  const app = await openImport();
  const { prepareWorker } = await import('./start-worker.ts');
  const end = prepareWorker();
  end();
  await until(() => expect(readers).toMatchObject({ started: [expect.any(String)], stopped: 1 }));
  readers.isSilent = true;
  const endTaken = prepareWorker();
  app.takeFiles([people]);
  await until(() => expect(readers.started).toHaveLength(2));
  endTaken();
  await new Promise((resolve) => setTimeout(resolve));
  expect(readers.stopped).toBe(1);
  app.endImport();
  await until(() => expect(readers.stopped).toBe(2));
  app.core.close();
});

test('a reader that broke down while it waited is not asked', async () => {
  const app = await openImport();
  const { prepareWorker } = await import('./start-worker.ts');
  prepareWorker();
  await until(() => expect(readers.started).toHaveLength(1));
  await new Promise((resolve) => setTimeout(resolve));
  newest.dispatchEvent(new Event('error'));
  app.takeFiles([people]);
  await app.preview();
  expect(readers.started).toHaveLength(2);
  app.core.close();
});

test('closing the dialog stops the reader, and nothing is said of it', async () => {
  const app = await openImport();
  readers.isSilent = true;
  app.takeFiles([people]);
  await until(() => expect(readers.started).toHaveLength(1));
  app.endImport();
  await until(() => expect(readers.stopped).toBe(1));
  expect(app.state()).toEqual({ kind: 'choosing', problem: null });
  expect(app.isOpen()).toBe(false);
  app.core.close();
});

test('other files take the place of those that are being read', async () => {
  const app = await openImport();
  readers.isSilent = true;
  app.takeFiles([people]);
  await until(() => expect(readers.started).toHaveLength(1));
  readers.isSilent = false;
  app.takeFiles([others]);
  const { plan } = await app.preview();
  expect(plan.people.map(({ name }) => name)).toEqual(['Dana Ortiz', 'Eda Muster']);
  expect(readers.stopped).toBe(2);
  app.core.close();
});

test('more templates than there is room for are refused with both figures, before anything is saved', async () => {
  const app = await openImport();
  await app.core.ask('saveTemplate', makeTemplate('here'));
  await app.workspace.openWorkspace();
  const templates = Array.from({ length: mostTemplates }, (_, index) => makeTemplate(`t-${index}`));
  app.takeFiles([people]);
  const preview = await app.preview();
  await app.confirmImport({ ...preview, plan: { ...preview.plan, templates } });
  expect(app.state()).toMatchObject({
    kind: 'preview',
    problem: 'There is room for 1,999 more templates, and the files hold 2,000. Delete some first.',
  });
  expect((await app.core.ask('listPeople', { page: 0 })).people).toEqual([]);
  // One fewer fits.
  await app.confirmImport({ ...preview, plan: { ...preview.plan, templates: templates.slice(1) } });
  expect(app.state().kind).toBe('choosing');
  app.core.close();
});

test('entries that cannot be read are shown as they are, and the others keep their places', async () => {
  const app = await openImport();
  const { makePerson } = await import('../../../test/support/core-in-folder.ts');
  const exported = {
    format: 'common-ground-people',
    version: 1,
    people: [makePerson('p-1'), 7, makePerson('p-2')],
  };
  app.takeFiles([new File([JSON.stringify(exported)], 'people.json')]);
  const { plan } = await app.preview();
  expect(plan.rows.map(({ line, state }) => [line, state])).toEqual([
    [1, 'new'],
    [3, 'new'],
  ]);
  expect(plan.people.map(({ id }) => id)).toEqual(['p-1', 'p-2']);
  expect(plan.rejected).toEqual([
    {
      file: 'people.json',
      line: 2,
      cells: ['7'],
      reason: 'Common Ground cannot read it, or it is not what it says.',
    },
  ]);
  app.core.close();
});

test('in the built page the reader has to be the one that belongs to it, and is fetched once', async () => {
  vi.stubEnv('DEV', false);
  vi.stubGlobal('document', {
    baseURI: 'app://page/',
    querySelector: () => ({ textContent: '{}' }),
  });
  const answers = [new Response('', { status: 404 }), new Response('reader'), new Response('reader')];
  const fetched = vi.fn(async (_address: string, _init: RequestInit) => answers.shift() ?? Response.error());
  vi.stubGlobal('fetch', fetched);
  const app = await openImport();
  app.takeFiles([people]);
  await until(() =>
    expect(app.state()).toEqual({
      kind: 'choosing',
      problem:
        'The files were not read: the part of Common Ground that reads them could not be fetched. Start it again and try once more.',
    }),
  );
  expect(readers.started).toEqual([]);
  app.takeFiles([people]);
  await app.preview();
  app.takeFiles([others]);
  await app.preview();
  expect(fetched).toHaveBeenCalledTimes(2);
  expect(fetched.mock.calls.every(([, init]) => 'integrity' in init)).toBe(true);
  expect(readers.started).toEqual([readers.started[0], readers.started[0]]);
  expect(readers.started[0]).toMatch(/^blob:/u);
  app.core.close();
});
