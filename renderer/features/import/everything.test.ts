/** All that the app keeps, taken along in one zip and brought back: through the real files, the reader and the application. */
import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import type { Everything } from '../../../shared/export/everything.ts';
import { everythingFiles } from '../../../shared/export/everything.ts';
import { together } from '../../../shared/import/imported.ts';
import type { Person } from '../../../shared/model/person.ts';
import {
  sampleDrafts,
  samplePeople,
  sampleProfile,
  sampleSettings,
  sampleTemplates,
} from '../../../test/fixtures/sample-data.ts';
import { anyCharacter } from '../../../test/support/any-character.ts';
import { makeFolder } from '../../../test/support/core-in-folder.ts';
import { openPage } from '../../../test/support/page-on-core.ts';
import { readFiles } from './read-files.ts';

const opened: { readonly close: () => void; readonly folder: string }[] = [];

afterEach(() => {
  for (const { close, folder } of opened.splice(0)) {
    close();
    rmSync(folder, { recursive: true, force: true });
  }
  vi.unstubAllGlobals();
});

/** An app in which nothing is yet. */
async function freshApp() {
  const folder = makeFolder();
  const page = await openPage(folder);
  opened.push({ close: page.core.close, folder });
  const { planFiles, changesOf, isNothing } = await import('./plan.ts');
  const { makeWholeChange } = await import('../../workspace/whole-change.ts');
  const { loadAddressBook } = await import('../../workspace/address-book.ts');
  const plan = async (zip: File) => {
    const { imported, reports } = await readFiles(
      [zip],
      () => ({}),
      () => undefined,
    );
    const planned = await planFiles(together(imported), new AbortController().signal);
    return { planned, reports };
  };
  return {
    ...page,
    plan,
    isNothing,
    take: async (zip: File) => {
      const { planned } = await plan(zip);
      const changes = changesOf(planned, await loadAddressBook());
      expect(await makeWholeChange(changes.make)).toBeNull();
      return { planned, takeBack: () => makeWholeChange(changes.takeBack) };
    },
    /** What is on the disk, whatever the order. */
    everything: async (): Promise<Everything> => {
      const { profile, settings, templates, drafts } = await page.core.ask('openWorkspace');
      const { people } = await page.core.ask('listPeople', { page: 0 });
      const { nextPage: _, ...addressBook } = await page.core.ask('listConnections', { page: 0 });
      const inOrder = <T extends { readonly id: string }>(list: readonly T[]) =>
        list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      return {
        people: inOrder(people),
        drafts: inOrder(drafts),
        templates: inOrder(templates),
        addressBook,
        profile,
        settings,
      };
    },
  };
}

function zipped(everything: Everything, without: string | null = null): File {
  const files = everythingFiles(everything, '0.1.0', '2026-11-29T10:00:00.000Z');
  const texts = files
    .filter(({ name }) => name !== without)
    .map(({ name, pieces }) => [name, strToU8([...pieces].join(''))]);
  return new File([zipSync(Object.fromEntries(texts)).slice()], 'common-ground-2026-11-29.zip');
}

const sorted = <T extends { readonly id: string }>(list: readonly T[]) =>
  list.toSorted((a, b) => (a.id < b.id ? -1 : 1));

const sample: Everything = {
  people: sorted(samplePeople),
  drafts: sorted(sampleDrafts),
  templates: sorted(sampleTemplates),
  addressBook: {
    importedAt: '2026-11-20T08:00:00.000Z',
    connections: [
      {
        id: 'lee-sample',
        name: 'Lee Sample',
        role: 'Clerk',
        company: 'Søns',
        email: '',
        profileLink: 'https://www.linkedin.com/in/lee-sample',
        connectedOn: '2024-02-29',
      },
    ],
    changes: {
      since: '2026-10-03T08:00:00.000Z',
      added: ['lee-sample'],
      moved: [{ id: 'lee-sample', role: 'Trainee', company: '' }],
      gone: [],
    },
  },
  profile: sampleProfile,
  settings: sampleSettings,
};

test('everything is afterwards as it was, and the same zip once more changes nothing', async () => {
  const app = await freshApp();
  await app.take(zipped(sample));
  expect(await app.everything()).toEqual(sample);
  const { planned } = await app.plan(zipped(sample));
  expect(app.isNothing(planned)).toBe(true);
});

test('taking it back leaves nothing of it', async () => {
  const app = await freshApp();
  const before = await app.everything();
  const { takeBack } = await app.take(zipped(sample));
  expect(await takeBack()).toBeNull();
  expect(await app.everything()).toEqual({ ...before, addressBook: { ...before.addressBook } });
});

test('what the user wrote and chose here stays, and what is not here is added', async () => {
  const app = await freshApp();
  const [first] = sample.people;
  if (first === undefined) throw new Error('There is nobody in the sample.');
  app.workspace.savePerson({ ...first, role: 'My own words', notes: [] });
  app.workspace.saveProfile({ ...app.workspace.getWorkspace().profile, name: 'Somebody Else' });
  app.workspace.saveSettings({ ...app.workspace.getWorkspace().settings, notesPerMonth: 3 });
  await app.take(zipped(sample));
  const { people, profile, settings } = await app.everything();
  expect(people).toHaveLength(sample.people.length);
  const merged = people.find(({ id }) => id === first.id);
  expect(merged?.role).toBe('My own words');
  expect(merged?.notes).toEqual(first.notes);
  expect(profile).toMatchObject({ name: 'Somebody Else', role: sampleProfile.role });
  expect(settings).toMatchObject({ notesPerMonth: 3, appearance: 'dark' });
});

test('a file that the list of contents names and that is missing is told', async () => {
  const app = await freshApp();
  const { reports } = await app.plan(zipped(sample, 'people.json'));
  expect(reports.find(({ failure }) => failure !== null)).toMatchObject({
    name: 'people.json, as listed',
    failure: `It should hold ${sample.people.length} entries, and 0 are there.`,
  });
});

/** Any text, with what is rarest in it: half a character, marks of direction, zero. */
const anyText = fc
  .string({ unit: anyCharacter, maxLength: 12 })
  .map((text) => `${text}\ud800\u202e\0"\\\u2028`);

test('texts of any letters come back to the letter', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 6, maxLength: 6 }), async ([a, b, c, d, e, f]) => {
      const app = await freshApp();
      const person: Person = { ...samplePeople[0], id: 'p-1', name: a, notes: [] } as Person;
      const [draft] = sampleDrafts;
      const [template] = sampleTemplates;
      if (draft === undefined || template === undefined) throw new Error('The sample is empty.');
      const everything: Everything = {
        ...sample,
        people: [
          {
            ...person,
            meetings: [{ id: 'm-1', at: '2026-11-22T10:11:12.000Z', text: b ?? '' }],
            tags: [c ?? ''],
          },
        ],
        drafts: [{ ...draft, subject: d ?? '' }],
        templates: [{ ...template, body: e ?? '', title: f ?? '' }],
      };
      await app.take(zipped(everything));
      expect(await app.everything()).toEqual(everything);
    }),
    { numRuns: 10 },
  );
});
