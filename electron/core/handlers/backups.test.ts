/** Backups as a user meets them: what each holds, what would change, putting it back, and undoing that. */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { backupParts } from '../../../shared/backups.ts';
import { emptyProfile } from '../../../shared/compose/empty-profile.ts';
import {
  makeDraft,
  makeFolder,
  makePerson,
  makeTemplate,
  startCore,
  testMoment,
} from '../../../test/support/core-in-folder.ts';
import { seenBy } from '../../../test/support/seen-by.ts';
import { replaceAddressBook } from '../../../test/support/whole-change.ts';
import { replaceFile } from '../storage/replace-file.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

const start = Date.parse('2026-11-22T10:00:00Z');
const hour = 60 * 60 * 1000;

/** A core whose clock the test moves. */
function startAt(moment: number) {
  const clock = { now: moment };
  return { clock, core: startCore(folder, { now: () => new Date(clock.now) }) };
}

/** What can be restored of what a user sees. */
async function stateOf(core: ReturnType<typeof startCore>) {
  const { profile, settings, templates, drafts, people } = await seenBy(core);
  return { profile, settings, templates, drafts, people };
}

async function fill(core: ReturnType<typeof startCore>, mark: string): Promise<void> {
  const { settings } = await core.ask('openWorkspace');
  await core.ask('saveProfile', { ...emptyProfile, name: mark });
  await core.ask('saveSettings', { ...settings, notesPerMonth: settings.notesPerMonth + 1 });
  await core.ask('savePerson', makePerson('person-1', { name: `Dana ${mark}` }));
  await core.ask('savePerson', makePerson(`person-${mark.toLowerCase().replace(' ', '-')}`, { name: mark }));
  await core.ask('saveDraft', makeDraft(`draft-${mark.toLowerCase().replace(' ', '-')}`));
  await core.ask('saveTemplate', makeTemplate('own-1', { title: mark }));
}

describe('every backup', () => {
  test('of many days, some of them with a wrong clock, gives back exactly what there was', async () => {
    const { clock, core } = startAt(start);
    const states = new Map<string, unknown>();
    const moments = Array.from({ length: 12 }, (_, day) => start + day * 24 * hour);
    moments.splice(4, 0, start + 400 * 24 * hour, start - 400 * 24 * hour);
    for (const [index, moment] of moments.entries()) {
      clock.now = moment;
      const before = await stateOf(core);
      await fill(core, `${index}`);
      const [newest] = (await core.ask('listBackups')).backups;
      if (newest !== undefined && !states.has(newest.id)) states.set(newest.id, before);
    }
    const newest = await stateOf(core);
    const { backups } = await core.ask('listBackups');
    const regular = backups.filter(({ reason }) => reason === 'regular');
    expect(regular.length).toBeGreaterThanOrEqual(7);
    for (const { id } of regular) {
      const { undo } = await core.ask('restoreBackup', { id, parts: backupParts });
      expect(await stateOf(core)).toEqual(states.get(id));
      expect(await stateOf(startAt(clock.now).core)).toEqual(states.get(id));
      await core.ask('restoreBackup', { id: undo, parts: backupParts });
      expect(await stateOf(core)).toEqual(newest);
    }
  }, 120_000);
});

describe('the list of backups', () => {
  test('is empty where there is none', async () => {
    const { core } = startAt(start);
    expect(await core.ask('listBackups')).toEqual({ backups: [] });
    expect((await core.askInVain('takeBackup')).code).toBe('not-found');
  });

  test('tells when each was taken and why, and how much it holds, the newest first', async () => {
    const { clock, core } = startAt(start);
    await fill(core, 'one');
    clock.now += 1_000;
    await core.ask('takeBackup');
    const { backups } = await core.ask('listBackups');
    expect(backups).toMatchObject([
      { takenAt: start + 1_000, reason: 'asked', holds: { people: 2, drafts: 1, templates: 1 } },
      { takenAt: start, reason: 'regular' },
    ]);
  });

  test('says what cannot be read in one, and does not restore that', async () => {
    const { core } = startAt(start);
    await fill(core, 'one');
    await core.ask('takeBackup');
    const [asked] = (await core.ask('listBackups')).backups;
    const id = asked?.id ?? '';
    const place = join(folder, 'backups', id);
    for (const name of readdirSync(place))
      if (name.startsWith('people')) writeFileSync(join(place, name), 'x');
    const { backups } = await core.ask('listBackups');
    expect(backups[0]?.holds).toEqual({ people: null, drafts: 1, templates: 1 });
    expect((await core.ask('previewBackup', { id })).people).toBeNull();
    const before = await stateOf(core);
    const failure = await core.askInVain('restoreBackup', { id, parts: backupParts });
    expect(failure.message).toContain('The copy of your people in this backup cannot be read');
    expect(await stateOf(core)).toEqual(before);
    await core.ask('restoreBackup', { id, parts: ['drafts'] });
  });
});

test('a preview counts what would come back, go and change, and names it', async () => {
  const { core } = startAt(start);
  await fill(core, 'one');
  await core.ask('takeBackup');
  await core.ask('removePerson', { id: 'person-one' });
  await core.ask('savePerson', makePerson('person-1', { name: 'Dana Later' }));
  await core.ask('savePerson', makePerson('person-2', { name: 'New Sample' }));
  const [asked] = (await core.ask('listBackups')).backups;
  expect(await core.ask('previewBackup', { id: asked?.id })).toMatchObject({
    people: { total: 2, onlyThere: 1, onlyHere: 1, changed: 1, names: ['one', 'Dana one'] },
    drafts: { total: 1, onlyThere: 0, onlyHere: 0, changed: 0, names: ['Without a name'] },
    templates: { total: 1, changed: 0, names: ['one'] },
    profile: { total: 1, changed: 0, names: ['one'] },
    settings: { total: 1, changed: 0, names: ['Your settings'] },
    'address-book': { total: 1, changed: 0 },
  });
});

test('one part is restored without the others, and that is undone', async () => {
  const { core } = startAt(start);
  await fill(core, 'one');
  await core.ask('takeBackup');
  await fill(core, 'two');
  const before = await stateOf(core);
  const [asked] = (await core.ask('listBackups')).backups;
  const { undo } = await core.ask('restoreBackup', { id: asked?.id, parts: ['people'] });
  const after = await stateOf(core);
  expect(after.people.map(({ name }) => name)).toEqual(['Dana one', 'one']);
  expect({ ...after, people: [] }).toEqual({ ...before, people: [] });
  await core.ask('restoreBackup', { id: undo, parts: ['people'] });
  expect(await stateOf(core)).toEqual(before);
});

test('the address book is restored as it was', async () => {
  const { core } = startAt(start);
  const book = (name: string) => ({
    importedAt: testMoment,
    changes: null,
    connections: [{ id: 'ana', name, role: '', company: '', email: '', profileLink: '', connectedOn: null }],
  });
  await replaceAddressBook(core, book('Ana Sol'));
  await core.ask('takeBackup');
  await replaceAddressBook(core, book('Changed'));
  const [asked] = (await core.ask('listBackups')).backups;
  expect((await core.ask('previewBackup', { id: asked?.id }))['address-book']?.changed).toBe(1);
  await core.ask('restoreBackup', { id: asked?.id, parts: ['address-book'] });
  const { connections } = await core.ask('listConnections', { page: 0 });
  expect(connections.map(({ name }) => name)).toEqual(['Ana Sol']);
});

test('a backup from before a format is restored as what it is today', async () => {
  cpSync(join(import.meta.dirname, '../../../test/fixtures/data/format-1'), folder, { recursive: true });
  const { core } = startAt(start);
  const before = await stateOf(core);
  for (const { id } of before.drafts) await core.ask('removeDraft', { id });
  const { backups } = await core.ask('listBackups');
  const old = backups.find(({ reason }) => reason === 'before-update');
  expect(old?.holds.drafts).toBe(before.drafts.length);
  await core.ask('restoreBackup', { id: old?.id, parts: ['drafts'] });
  expect((await stateOf(core)).drafts).toEqual(before.drafts);
});

test.each(['../people', '00001', 'no/such', ''])('there is no backup %j', async (id) => {
  const { core } = startAt(start);
  await fill(core, 'one');
  expect(['not-found', 'invalid-input']).toContain((await core.askInVain('previewBackup', { id })).code);
  const failure = await core.askInVain('restoreBackup', { id, parts: ['people'] });
  expect(['not-found', 'invalid-input']).toContain(failure.code);
});

describe('deleting everything', () => {
  /** The names of all files below the folder that hold `word`. */
  const filesWith = (word: string): readonly string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => readFileSync(path, 'utf8').includes(word));

  test('leaves nothing of it in any file, shows nothing, and the app goes on', async () => {
    const { core } = startAt(start);
    await fill(core, 'Confidential');
    await core.ask('takeBackup');
    writeFileSync(join(folder, 'profile.json'), 'damaged, but Confidential');
    const { core: next } = startAt(start + hour);
    await next.ask('openWorkspace');
    expect(filesWith('Confidential').length).toBeGreaterThan(5);
    await next.ask('deleteEverything');
    expect(filesWith('Confidential')).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
    const empty = await stateOf(startCore(makeFolder()));
    expect(await stateOf(next)).toEqual(empty);
    expect((await next.ask('listBackups')).backups).toEqual([]);
    await next.ask('savePerson', makePerson('person-1'));
    expect((await seenBy(startCore(folder))).people).toHaveLength(1);
  });

  test('that was interrupted is completed before anything is read', async () => {
    const { core } = startAt(start);
    await fill(core, 'Confidential');
    await fill(core, 'Confidential 2');
    writeFileSync(join(folder, 'deleting-everything'), '');
    rmSync(join(folder, 'profile.json'));
    const { core: next } = startAt(start);
    const workspace = await next.ask('openWorkspace');
    expect(workspace.profile.name).toBe('');
    expect(workspace.notices).toEqual([]);
    expect(filesWith('Confidential')).toEqual([]);
    expect(existsSync(join(folder, 'deleting-everything'))).toBe(false);
  });

  test('leaves files that are not of the app', async () => {
    const { core } = startAt(start);
    await fill(core, 'one');
    writeFileSync(join(folder, 'mine.txt'), 'the user’s own');
    await core.ask('deleteEverything');
    expect(readdirSync(folder)).toEqual(['mine.txt']);
  });
});

describe('forgetting a person', () => {
  const named = 'Somebody Confidential';
  const everywhere = (): readonly string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => readFileSync(path, 'utf8').includes(named));

  async function withCopies() {
    const { clock, core } = startAt(start);
    const person = makePerson('person-9', { name: named });
    const draft = makeDraft('draft-9', {
      personId: 'person-9',
      answers: { ...makeDraft('x').answers, name: named },
    });
    for (let day = 0; day < 4; day += 1) {
      clock.now = start + day * 24 * hour;
      await core.ask('savePerson', { ...person, role: `${day}` });
      await core.ask('saveDraft', { ...draft, dismissed: [`${day}`] });
      await core.ask('savePerson', makePerson('person-1', { role: `${day}` }));
    }
    return { core, person, draft };
  }

  test('removes them and the drafts to them at once, and in the end from every file', async () => {
    const { core } = await withCopies();
    writeFileSync(join(folder, 'people-pending-copy.json'), 'x', { mode: 0o600 });
    expect(everywhere().length).toBeGreaterThan(6);
    expect(await core.ask('forgetPerson', { id: 'person-9' })).toEqual({
      drafts: ['draft-9'],
      connections: [],
    });
    const seen = await seenBy(core);
    expect(seen.people.map(({ id }) => id)).toEqual(['person-1']);
    expect(seen.drafts).toEqual([]);
    core.close();
    expect(everywhere()).toEqual([]);
    const next = startCore(folder);
    const { backups } = await next.ask('listBackups');
    expect(backups.length).toBeGreaterThan(2);
    for (const { id } of backups) {
      await next.ask('restoreBackup', { id, parts: ['people', 'drafts'] });
      expect(JSON.stringify(await seenBy(next))).not.toContain(named);
    }
    expect((await seenBy(next)).notices).toEqual([]);
  });

  test('takes out their line in the address book as well, here and in every copy', async () => {
    const { core, person } = await withCopies();
    const profileLink = 'https://www.linkedin.com/in/forgotten-sample';
    await core.ask('savePerson', { ...person, profileLink });
    const line = { name: named, role: '', company: '', email: '', profileLink, connectedOn: null };
    const other = { ...line, id: 'other', name: 'Lee Sample', profileLink: '' };
    const book = {
      importedAt: testMoment,
      connections: [{ ...line, id: 'forgotten-sample' }, other],
      changes: { since: testMoment, added: ['forgotten-sample', 'other'], moved: [], gone: [] },
    };
    await replaceAddressBook(core, book);
    await core.ask('takeBackup');
    const { connections } = await core.ask('forgetPerson', { id: 'person-9' });
    expect(connections).toEqual(['forgotten-sample']);
    expect((await core.ask('listConnections', { page: 0 })).connections).toHaveLength(2);
    core.close();
    expect(everywhere()).toEqual([]);
    const next = startCore(folder);
    const { backups } = await next.ask('listBackups');
    await next.ask('restoreBackup', { id: backups[0]?.id, parts: ['address-book'] });
    const { connections: left, changes } = await next.ask('listConnections', { page: 0 });
    expect(left).toEqual([other]);
    expect(changes?.added).toEqual(['other']);
  });

  test('leaves their line in the address book when it is undone', async () => {
    const { core, person } = await withCopies();
    const line = { name: named, role: '', company: 'Reeds', email: '', profileLink: '', connectedOn: null };
    await core.ask('savePerson', { ...person, name: named, company: 'Reeds' });
    const connections = [{ ...line, id: 'a line' }];
    await replaceAddressBook(core, { importedAt: testMoment, connections, changes: null });
    await core.ask('forgetPerson', { id: 'person-9' });
    await core.ask('savePerson', person);
    core.close();
    expect((await startCore(folder).ask('listConnections', { page: 0 })).connections).toHaveLength(1);
  });

  test('is completed by the next start where the app ended before', async () => {
    const { core } = await withCopies();
    await core.ask('forgetPerson', { id: 'person-9' });
    expect(everywhere().length).toBeGreaterThan(4);
    await startCore(folder).ask('openWorkspace');
    expect(everywhere()).toEqual([]);
  });

  test('is undone by saving them again', async () => {
    const { core, person, draft } = await withCopies();
    await core.ask('forgetPerson', { id: 'person-9' });
    await core.ask('savePerson', person);
    await core.ask('saveDraft', draft);
    core.close();
    const next = startCore(folder);
    expect((await seenBy(next)).people).toHaveLength(2);
    expect(everywhere().length).toBeGreaterThan(6);
  });

  test('does not bring them back with a backup that is restored right after', async () => {
    const { core } = await withCopies();
    const { backups } = await core.ask('listBackups');
    await core.ask('forgetPerson', { id: 'person-9' });
    await core.ask('restoreBackup', { id: backups[0]?.id, parts: ['people', 'drafts'] });
    core.close();
    const seen = await seenBy(startCore(folder));
    expect(seen.people.map(({ id }) => id)).toEqual(['person-1']);
    expect(everywhere()).toEqual([]);
  });

  test('comes by itself half a minute later', async () => {
    const { core } = await withCopies();
    vi.useFakeTimers();
    await core.ask('forgetPerson', { id: 'person-9' });
    vi.advanceTimersByTime(29_999);
    expect(everywhere().length).toBeGreaterThan(4);
    vi.advanceTimersByTime(1);
    expect(everywhere()).toEqual([]);
  });

  test('is over with everything else that is deleted, and writes nothing back', async () => {
    const { core } = await withCopies();
    vi.useFakeTimers();
    await core.ask('forgetPerson', { id: 'person-9' });
    await core.ask('deleteEverything');
    vi.advanceTimersByTime(60_000);
    expect(readdirSync(folder).filter((name) => !name.startsWith('log'))).toEqual([]);
  });

  test('that cannot reach a file says which, and is tried again at the next start', async () => {
    const { core } = await withCopies();
    const [aside] = everywhere();
    const unwritable = (path: string) => path.includes('backups');
    const hindered = startCore(folder, {
      replaceFile: (path, ...file) => {
        if (unwritable(path)) throw Object.assign(new Error('no'), { code: 'EACCES' });
        replaceFile(path, ...file);
      },
    });
    core.close();
    await hindered.ask('forgetPerson', { id: 'person-9' });
    await hindered.ask('previewBackup', { id: (await hindered.ask('listBackups')).backups[0]?.id });
    const texts = (await hindered.ask('openWorkspace')).notices.map(({ text }) => text);
    expect(texts.join()).toContain(`could not be removed from ${join(folder, 'backups')}`);
    expect(aside).toBeDefined();
    await startCore(folder).ask('openWorkspace');
    expect(everywhere()).toEqual([]);
  });

  test('takes damaged files that hold them along, and leaves others', async () => {
    const { core } = await withCopies();
    await core.ask('openWorkspace');
    const aside = join(folder, 'set-aside');
    cpSync(join(folder, 'backups'), aside, { recursive: true });
    for (const name of readdirSync(aside)) rmSync(join(aside, name), { recursive: true });
    writeFileSync(join(aside, 'people-1 damaged.json'), `{"damaged":[{"id":"person-9","name":"${named}"`);
    writeFileSync(join(aside, 'people-2 damaged.json'), '{"damaged":[{"id":"person-1"');
    await core.ask('forgetPerson', { id: 'person-9' });
    core.close();
    expect(everywhere()).toEqual([]);
    expect(readdirSync(aside)).toEqual(['people-2 damaged.json']);
  });
});
