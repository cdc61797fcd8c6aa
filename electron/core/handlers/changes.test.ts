import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyProfile } from '../../../shared/compose/empty-profile.ts';
import { defaultSettings } from '../../../shared/default-settings.ts';
import { makeDraft, makePerson, makeTemplate, startCore } from '../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../test/support/data-folder.ts';
import { emptyEnd, replaceAddressBook } from '../../../test/support/whole-change.ts';
import { replaceFile } from '../storage/replace-file.ts';

const folder = dataFolderForEachTest();

const connection = (id: string) => ({
  id,
  name: `Sample ${id}`,
  role: '',
  company: '',
  email: '',
  profileLink: '',
  connectedOn: null,
});

/** Everything that can be changed. */
async function everythingIn(core: ReturnType<typeof startCore>) {
  const { profile, settings, templates, drafts } = await core.ask('openWorkspace');
  const { people } = await core.ask('listPeople', { page: 0 });
  const book = await core.ask('listConnections', { page: 0 });
  return { profile, settings, templates, drafts, people, book };
}

const imported = { importedAt: '2026-11-29T08:00:00.000Z', since: null };

test('a change is made of all its pieces, and is there in the next session', async () => {
  const core = startCore(folder());
  await core.ask('savePerson', makePerson('gone'));
  await core.ask('gatherChange', { change: 'a', number: 0, piece: { people: [makePerson('p-1')] } });
  await core.ask('gatherChange', { change: 'a', number: 1, piece: { people: [makePerson('p-2')] } });
  await core.ask('gatherChange', { change: 'a', number: 2, piece: { drafts: [makeDraft('d-1')] } });
  await core.ask('gatherChange', { change: 'a', number: 3, piece: { templates: [makeTemplate('t-1')] } });
  await core.ask('gatherChange', { change: 'a', number: 4, piece: { connections: [connection('c-1')] } });
  expect((await everythingIn(core)).people.map(({ id }) => id)).toEqual(['gone']);
  const end = {
    pieces: 5,
    remove: { people: ['gone'], drafts: [], templates: [] },
    book: imported,
    profile: { ...emptyProfile, name: 'Robin Example' },
    settings: { ...defaultSettings, notesPerMonth: 7 },
  };
  await core.ask('makeChange', { change: 'a', end });
  core.close();
  const { people, drafts, templates, book, profile, settings } = await everythingIn(startCore(folder()));
  expect(people.map(({ id }) => id).sort()).toEqual(['p-1', 'p-2']);
  expect(drafts.map(({ id }) => id)).toEqual(['d-1']);
  expect(templates.map(({ id }) => id)).toEqual(['t-1']);
  expect(book).toMatchObject({
    importedAt: imported.importedAt,
    changes: null,
    connections: [{ id: 'c-1' }],
  });
  expect(profile.name).toBe('Robin Example');
  expect(settings.notesPerMonth).toBe(7);
});

test('a change that the disk refuses in its midst leaves everything as it was', async () => {
  let isFull = false;
  const core = startCore(folder(), {
    replaceFile: (path, ...file) => {
      if (isFull && path.includes('address-book')) throw Object.assign(new Error(''), { code: 'ENOSPC' });
      replaceFile(path, ...file);
    },
  });
  await core.ask('savePerson', makePerson('p-1', { name: 'Before' }));
  await core.ask('saveDraft', makeDraft('d-1', { subject: 'Before' }));
  await core.ask('saveTemplate', makeTemplate('t-1'));
  const before = await everythingIn(core);
  isFull = true;
  const piece = {
    people: [makePerson('p-1', { name: 'After' }), makePerson('p-2')],
    drafts: [makeDraft('d-1', { subject: 'After' })],
    templates: [makeTemplate('t-2')],
    connections: [connection('c-1')],
  };
  await core.ask('gatherChange', { change: 'a', number: 0, piece });
  const remove = { people: [], drafts: [], templates: ['t-1'] };
  const refusal = await core.askInVain('makeChange', {
    change: 'a',
    end: { ...emptyEnd, pieces: 1, remove, book: imported },
  });
  expect(refusal.code).toBe('not-saved');
  expect(await everythingIn(core)).toEqual(before);
});

test('pieces of a change that was never made are dropped with the next one', async () => {
  const core = startCore(folder());
  await core.ask('gatherChange', { change: 'left', number: 0, piece: { people: [makePerson('left')] } });
  await core.ask('gatherChange', { change: 'b', number: 0, piece: { people: [makePerson('p-1')] } });
  await core.ask('makeChange', { change: 'b', end: { ...emptyEnd, pieces: 1 } });
  await core.askInVain('makeChange', { change: 'left', end: { ...emptyEnd, pieces: 1 } });
  expect((await everythingIn(core)).people.map(({ id }) => id)).toEqual(['p-1']);
});

test('pieces that arrive in another order are joined in that of their numbers', async () => {
  const core = startCore(folder());
  for (const number of [2, 0, 1]) {
    const piece = { connections: [connection(`c-${number}`)] };
    await core.ask('gatherChange', { change: 'a', number, piece });
  }
  await core.ask('makeChange', { change: 'a', end: { ...emptyEnd, pieces: 3, book: imported } });
  const { connections } = await core.ask('listConnections', { page: 0 });
  expect(connections.map(({ id }) => id)).toEqual(['c-0', 'c-1', 'c-2']);
});

test('a piece that came twice does not stand for one that is missing', async () => {
  const core = startCore(folder());
  const send = (number: number) =>
    core.ask('gatherChange', { change: 'a', number, piece: { people: [makePerson(`p-${number}`)] } });
  await send(0);
  await send(0);
  const end = { ...emptyEnd, pieces: 2 };
  expect((await core.askInVain('makeChange', { change: 'a', end })).code).toBe('not-saved');
  await send(2);
  expect((await core.askInVain('makeChange', { change: 'a', end })).code).toBe('not-saved');
  expect((await everythingIn(core)).people).toEqual([]);
});

test('a change whose pieces are not all there is refused, and the address book stays', async () => {
  const core = startCore(folder());
  const book = { importedAt: imported.importedAt, connections: [connection('c-1')], changes: null };
  await replaceAddressBook(core, book);
  const before = await everythingIn(core);
  const end = { ...emptyEnd, book: imported };
  const gather = (change: string) =>
    core.ask('gatherChange', { change, number: 0, piece: { connections: [connection('c-2')] } });
  await gather('a');
  expect((await core.askInVain('makeChange', { change: 'a', end: { ...end, pieces: 2 } })).code).toBe(
    'not-saved',
  );
  await gather('b');
  const refusal = await core.askInVain('makeChange', { change: 'a', end: { ...end, pieces: 1 } });
  expect(refusal.message).toContain('nothing was changed');
  expect(await everythingIn(core)).toEqual(before);
});

test('what is no such entry is refused, and nothing is gathered of it', async () => {
  const core = startCore(folder());
  const piece = { people: [makePerson('p-1'), { id: 'p-2' }] };
  expect((await core.askInVain('gatherChange', { change: 'a', number: 0, piece })).code).toBe(
    'invalid-input',
  );
  await core.ask('makeChange', { change: 'a', end: emptyEnd });
  expect((await everythingIn(core)).people).toEqual([]);
});

test('somebody who was being forgotten stays when a change brings them back', async () => {
  const core = startCore(folder());
  await core.ask('savePerson', makePerson('p-1'));
  await core.ask('forgetPerson', { id: 'p-1' });
  await core.ask('gatherChange', { change: 'a', number: 0, piece: { people: [makePerson('p-1')] } });
  await core.ask('makeChange', { change: 'a', end: { ...emptyEnd, pieces: 1 } });
  core.close();
  expect((await everythingIn(startCore(folder()))).people).toHaveLength(1);
});

test('what cannot be taken back keeps nothing else from it, and does not hide what came before', async () => {
  let isFull = false;
  let hasFailed = false;
  const core = startCore(folder(), {
    replaceFile: (path, ...file) => {
      if (hasFailed && path.includes('templates')) throw Object.assign(new Error(''), { code: 'EACCES' });
      if (isFull && path.includes('address-book')) {
        hasFailed = true;
        throw Object.assign(new Error(''), { code: 'ENOSPC' });
      }
      replaceFile(path, ...file);
    },
  });
  await core.ask('savePerson', makePerson('p-1', { name: 'Before' }));
  await core.ask('saveTemplate', makeTemplate('t-1'));
  const { people } = await everythingIn(core);
  isFull = true;
  const piece = {
    people: [makePerson('p-1', { name: 'After' })],
    templates: [makeTemplate('t-2')],
    connections: [connection('c-1')],
  };
  await core.ask('gatherChange', { change: 'a', number: 0, piece });
  const end = { ...emptyEnd, pieces: 1, book: imported };
  expect((await core.askInVain('makeChange', { change: 'a', end })).message).toContain('full');
  expect((await everythingIn(core)).people).toEqual(people);
});

test('somebody who is being forgotten is so still when the change that brings them back fails', async () => {
  let isFull = false;
  const core = startCore(folder(), {
    replaceFile: (path, ...file) => {
      if (isFull && path.includes('address-book')) throw Object.assign(new Error(''), { code: 'ENOSPC' });
      replaceFile(path, ...file);
    },
  });
  await core.ask('savePerson', makePerson('p-1'));
  await core.ask('forgetPerson', { id: 'p-1' });
  isFull = true;
  await core.ask('gatherChange', { change: 'a', number: 0, piece: { people: [makePerson('p-1')] } });
  await core.askInVain('makeChange', { change: 'a', end: { ...emptyEnd, pieces: 1, book: imported } });
  expect(readFileSync(join(folder(), 'forgotten.json'), 'utf8')).toContain('p-1');
});
