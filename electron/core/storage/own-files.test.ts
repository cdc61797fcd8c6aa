/** Every copy is found by what has to reach every copy: forgetting a person, encryption, deleting everything. */
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeFolder } from '../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../test/support/data-folder.ts';
import { appOn, secretWord, turnOn } from '../../../test/support/encrypted-folder.ts';
import { copiesIn } from './own-files.ts';

vi.mock('node:crypto', async (original) => {
  const { cheaply } = await import('../../../test/support/cheap-passphrases.ts');
  return cheaply(await original());
});

const folder = dataFolderForEachTest();
const { startFilled, end, filesIn, plainFiles } = appOn(folder);
afterEach(end);

const copies = [
  'people-3.json.last-good',
  'people-3.json.tmp-0123456789abcdef',
  'people-3.json.last-good-next',
  'people-pending.json.last-good',
  'backups/00001 2026-11-22T10-11-12Z/people-3.json',
  'backups/00001 2026-11-22T10-11-12Z/people-3.json.tmp-0123456789abcdef',
  'backups/.partial-00002 2026-11-22T10-11-12Z/people-3.json',
  'backups/00001 2026-11-22T10-11-12Z/of-a-newer-version.json',
  'backups/kept by hand/autumn/people-3.json',
  'set-aside/people-3 2026-11-22T10-11-12Z.json',
  'set-aside/looked at/people-3.txt',
];

const others = [
  'letters.json.last-good',
  'my people-3.json.last-good',
  'backups/photos.json',
  'backups/2025/people-3.xlsx',
  'others/people-3.json',
];

function put(name: string, content: string | Buffer): void {
  mkdirSync(dirname(join(folder(), name)), { recursive: true, mode: 0o700 });
  writeFileSync(join(folder(), name), content, { mode: 0o600 });
}

test('the copies are what lies beside the documents, the backups and what was set aside, and nothing else', () => {
  for (const name of [...copies, ...others, 'people-3.json', 'encryption.json.last-good']) put(name, '{}');
  const key = 'set-aside/encryption 0123456789abcdef0123456789abcdef.json';
  put(key, '{}');
  expect(copiesIn(folder()).toSorted()).toEqual(copies.map((name) => join(folder(), name)).toSorted());
});

describe('with copies of every kind', () => {
  /** A filled folder, with the shard that holds the person `p2` copied to every place there is. */
  async function startWithCopies() {
    const core = await startFilled();
    const [shard = ''] = Object.entries(filesIn()).flatMap(([name, bytes]) =>
      /^people-.\.json$/.test(name) && bytes.includes('"p2"') ? [name] : [],
    );
    const bytes = readFileSync(join(folder(), shard));
    for (const name of copies) put(name.replace('people-3', shard.slice(0, -'.json'.length)), bytes);
    for (const name of others) put(name, secretWord);
    return core;
  }

  test('nothing about a person who was forgotten stays in any', async () => {
    const core = await startWithCopies();
    const withThem = () => Object.entries(filesIn()).filter(([, bytes]) => bytes.includes('"p2"'));
    expect(withThem().length).toBeGreaterThan(copies.length);
    await core.ask('forgetPerson', { id: 'p2' });
    core.close();
    expect(withThem().map(([name]) => name)).toEqual([]);
  });

  test('none is plain once encryption is turned on, and what is not the app’s stays as it is', async () => {
    const core = await startWithCopies();
    await turnOn(core);
    expect(plainFiles().toSorted()).toEqual(others.toSorted());
  });

  test('all go when everything is deleted, and what is not the app’s stays', async () => {
    const core = await startWithCopies();
    await core.ask('deleteEverything');
    core.close();
    expect(
      Object.keys(filesIn())
        .filter((name) => !/^(?:log|settings)/.test(name))
        .toSorted(),
    ).toEqual(others.toSorted());
  });

  test('all go also where the backups lie on another disk, behind a link, or something else has their name', async () => {
    const core = await startFilled();
    const elsewhere = makeFolder();
    renameSync(join(folder(), 'backups'), join(elsewhere, 'backups'));
    symlinkSync(join(elsewhere, 'backups'), join(folder(), 'backups'), 'junction');
    await core.ask('deleteEverything');
    expect(readdirSync(join(elsewhere, 'backups'))).toEqual([]);
    rmSync(join(folder(), 'backups'), { recursive: true });
    writeFileSync(join(folder(), 'backups'), 'theirs');
    await core.ask('deleteEverything');
    expect(readFileSync(join(folder(), 'backups'), 'utf8')).toBe('theirs');
    rmSync(elsewhere, { recursive: true });
  });
});
