/** What could not be read is not damaged: nothing is moved or written over, and all is there once it can be read. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Conf from 'conf';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeFolder, makePerson, makeTemplate, startCore } from '../../../test/support/core-in-folder.ts';
import { noBackups, openPlants, refusalOf } from '../../../test/support/plants-document.ts';
import type { OpenStore } from './document-store.ts';
import { seal } from './sealed-document.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = makeFolder();
  path = join(folder, 'plants.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const sealed = (data: unknown, sequence = 1): string => JSON.stringify(seal(data, sequence));

/** Everything below the folder, by name, but for the log. */
function contents(): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  return new Map(
    names
      .filter((name) => name.includes('.json') && !name.endsWith('mem'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

/** A store that cannot be read for as long as `code` is not null. */
function reading(state: { code: string | null }, isMeant: (name: string) => boolean = () => true): OpenStore {
  return (options) => {
    if (state.code !== null && isMeant(options.name))
      throw Object.assign(new Error('no'), { code: state.code });
    return new Conf(options);
  };
}

describe.each(['EACCES', 'EIO', 'EPERM', 'EBUSY', 'EMFILE', 'ENOMEM'])('a document that gives %s', (code) => {
  test('shows the newest copy, takes no save, and leaves every file as it is', () => {
    writeFileSync(path, sealed(['ivy', 'rose'], 2));
    writeFileSync(`${path}.last-good`, sealed(['ivy', 7], 1));
    const before = contents();
    const state = { code };
    const document = openPlants(folder, { openStore: reading(state) });
    expect(document.read()).toEqual(['ivy']);
    const refusal = refusalOf(document).failure;
    expect(refusal.code).toBe('read-only');
    expect(document.notices).toEqual([refusal.message]);
    expect(refusal.message).toContain(path);
    expect(refusal.message).toContain('The file was left as it is.');
    expect(contents()).toEqual(before);
  });

  test('is read again once the page asks anew, and can then be changed', () => {
    writeFileSync(path, sealed(['ivy', 'rose'], 2));
    const state: { code: string | null } = { code };
    const document = openPlants(folder, { openStore: reading(state) });
    expect(document.read()).toEqual([]);
    state.code = null;
    // A page that has not seen what is in the file must not save over it.
    expect(refusalOf(document).failure.code).toBe('read-only');
    expect(document.tryAgain()).toBe(true);
    expect(document.read()).toEqual(['ivy', 'rose']);
    expect(document.notices).toEqual([]);
    expect(document.tryAgain()).toBe(false);
    document.save(['ivy', 'rose', 'oak']);
    expect(openPlants(folder).read()).toEqual(['ivy', 'rose', 'oak']);
  });
});

test('the page that opens anew sees what it could not see before, and no word of it any more', async () => {
  const [first, second] = [makeTemplate('template-1'), makeTemplate('template-2')];
  const before = startCore(folder);
  await before.ask('saveTemplate', first);
  await before.ask('saveTemplate', second);
  const state: { code: string | null } = { code: 'EACCES' };
  const core = startCore(folder, { openStore: reading(state, (name) => name === 'templates') });
  const hindered = await core.ask('openWorkspace');
  expect(hindered.templates).toEqual([first]);
  expect(hindered.notices).toHaveLength(1);
  expect((await core.askInVain('saveTemplate', makeTemplate('template-3'))).code).toBe('read-only');
  state.code = null;
  // Looking into the backups shows the page nothing of it.
  await core.ask('takeBackup');
  await core.ask('previewBackup', { id: (await core.ask('listBackups')).backups[0]?.id });
  expect((await core.askInVain('saveTemplate', makeTemplate('template-3'))).code).toBe('read-only');
  const workspace = await core.ask('openWorkspace');
  expect(workspace.templates).toEqual([first, second]);
  expect(workspace.notices).toEqual([]);
  await core.ask('saveTemplate', makeTemplate('template-3'));
  expect((await startCore(folder).ask('openWorkspace')).templates).toHaveLength(3);
});

test('of many parts that cannot be read, the user is told once for each collection', async () => {
  await startCore(folder).ask('saveTemplate', makeTemplate('template-1'));
  await startCore(folder).ask('savePerson', makePerson('person-1'));
  await startCore(folder).ask('savePerson', makePerson('person-2'));
  const core = startCore(folder, { openStore: reading({ code: 'EACCES' }) });
  const subjects = (await core.ask('openWorkspace')).notices.map(({ text }) => text.split(':')[0]);
  expect(subjects).toEqual(['Your templates cannot be saved', 'Some of your people cannot be saved']);
});

/** Nothing can be read through a link to a process's memory, not even by the superuser. */
const withheld = '/proc/self/mem';

describe.runIf(existsSync(withheld))('a copy that cannot be read, beside a document that is', () => {
  test.each([
    ['damaged', 'damaged'],
    ['missing', null],
  ])('%s, may be the newest: nothing is moved, and no older one is put in its place', (_name, text) => {
    if (text !== null) writeFileSync(path, text);
    symlinkSync(withheld, `${path}.last-good`);
    mkdirSync(join(folder, 'backups', '2026-11-20T10-00-00Z'), { recursive: true });
    writeFileSync(join(folder, 'backups', '2026-11-20T10-00-00Z', 'plants.json'), sealed(['ivy']));
    const names = readdirSync(folder);
    const document = openPlants(folder);
    expect(document.read()).toEqual(['ivy']);
    const { failure } = refusalOf(document);
    expect(failure).toMatchObject({ code: 'read-only' });
    expect(failure.message).toContain(`the disk could not read ${path}.last-good`);
    expect(readdirSync(folder)).toEqual(names);
    rmSync(`${path}.last-good`);
    writeFileSync(`${path}.last-good`, sealed(['ivy', 'rose'], 5));
    document.tryAgain();
    expect(document.read()).toEqual(['ivy', 'rose']);
  });
});

test('a folder of backups that cannot be listed may hold the newest copy', () => {
  writeFileSync(path, 'damaged');
  let isClosed = true;
  const backups = {
    ...noBackups,
    copiesOf: () => {
      if (isClosed) throw Object.assign(new Error('no'), { code: 'EACCES' });
      return [];
    },
  };
  const document = openPlants(folder, { backups });
  expect(document.read()).toEqual([]);
  expect(refusalOf(document).failure.message).toContain(join(folder, 'backups'));
  expect(readFileSync(path, 'utf8')).toBe('damaged');
  isClosed = false;
  document.tryAgain();
  expect(document.read()).toEqual([]);
  expect(document.notices.join()).toContain('there is no earlier copy');
});

test('a link that leads nowhere is left for the disk to come back', () => {
  const elsewhere = `${folder}-other-disk.json`;
  symlinkSync(elsewhere, path);
  writeFileSync(`${path}.last-good`, sealed(['ivy']));
  const document = openPlants(folder);
  expect(document.read()).toEqual(['ivy']);
  expect(refusalOf(document).failure.message).toBe(
    `Your plants cannot be saved: ${path} is a link to something that is not there. ` +
      'The file was left as it is. Connect the disk that it leads to, or remove the link, ' +
      'then start Common Ground again.',
  );
  expect(existsSync(elsewhere)).toBe(false);
  writeFileSync(elsewhere, sealed(['ivy', 'rose'], 2));
  document.tryAgain();
  document.read();
  document.save(['oak']);
  expect(readFileSync(elsewhere, 'utf8')).toBe(sealed(['oak'], 3));
  rmSync(elsewhere);
});
