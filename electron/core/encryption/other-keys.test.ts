/** What opens a folder in which a file, or the key file, is of another key than the rest. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { emptyProfile } from '../../../shared/compose/empty-profile.ts';
import { dataFolderForEachTest } from '../../../test/support/data-folder.ts';
import {
  appOn,
  contents,
  filled,
  isCipher,
  passphrase,
  secretWord,
  systemStore,
  turnOn,
} from '../../../test/support/encrypted-folder.ts';
import type { KeyStore } from './ways.ts';

vi.mock('node:crypto', async (original) => {
  const { cheaply } = await import('../../../test/support/cheap-passphrases.ts');
  return cheaply(await original());
});

const folder = dataFolderForEachTest();
const { start, startFilled, end, filesIn } = appOn(folder);
afterEach(end);

const keyFiles = ['encryption.json', 'encryption.json.last-good'];
const at = (name: string) => join(folder(), name);

/** A folder that was encrypted twice: what it held the first time, and the two recovery codes. */
async function encryptedTwice(keyStore?: KeyStore) {
  const core = await startFilled(keyStore ? { keyStore } : {});
  const by = keyStore ? null : passphrase;
  const first = await turnOn(core, by);
  const then = filesIn();
  await core.ask('turnOffEncryption');
  const second = await turnOn(core, by);
  core.close();
  return { then, first: first.recoveryCode, second: second.recoveryCode };
}

const putBack = (then: Readonly<Record<string, Buffer>>, names: readonly string[]) => {
  for (const name of names) writeFileSync(at(name), then[name] ?? '');
};

test('a key file of other data opens nothing, says so, and gives way to the recovery code of these', async () => {
  const { then, second } = await encryptedTwice();
  putBack(then, keyFiles);
  const documents = Object.entries(filesIn()).filter(([name]) => !/^(?:log|encryption)/.test(name));
  const next = start();
  expect((await next.askInVain('unlock', { secret: passphrase })).message).toContain(
    'your data were encrypted with another key',
  );
  expect(await next.ask('readEncryption')).toMatchObject({ kind: 'locked' });
  expect(filesIn()).toMatchObject(Object.fromEntries(documents));
  await next.ask('unlock', { secret: second });
  expect(await contents(next)).toEqual(filled);
  expect(await next.ask('readEncryption')).toMatchObject({ kind: 'on', keepers: [], left: { count: 0 } });
});

test('the key file that gave way is kept, as it may be the only way to other data', async () => {
  const { then, second } = await encryptedTwice();
  putBack(then, keyFiles);
  const next = start();
  await next.ask('unlock', { secret: second });
  const kept = Object.entries(filesIn()).filter(([name]) => name.startsWith('set-aside/encryption '));
  expect(kept.map(([, bytes]) => bytes)).toEqual([then['encryption.json']]);
  // It is not encrypted itself, not even later: then it would open nothing any more.
  const later = start();
  await later.ask('unlock', { secret: second });
  await later.ask('turnOffEncryption');
  expect(filesIn()[kept[0]?.[0] ?? '']).toEqual(then['encryption.json']);
});

test('a key that the system kept for other data does not open a folder that would then seem empty', async () => {
  const keyStore = systemStore();
  const { then, second } = await encryptedTwice(keyStore);
  putBack(then, keyFiles);
  const next = start({ keyStore });
  expect(await next.ask('readEncryption')).toMatchObject({ kind: 'locked' });
  await next.ask('unlock', { secret: second });
  expect(await contents(next)).toEqual(filled);
  expect(await contents(start({ keyStore }))).toEqual(filled);
});

test.each(['first', 'second'] as const)(
  'where the key file is gone, the recovery code of any file opens what is under it, and leaves the rest (%s)',
  async (which) => {
    const { then, ...codes } = await encryptedTwice();
    putBack(then, ['profile.json', 'profile.json.last-good']);
    for (const name of keyFiles) rmSync(at(name));
    const before = filesIn();
    const next = start();
    await next.ask('unlock', { secret: codes[which] });
    const { profile, people, notices } = await contents(next);
    // Under the second, a backup has it as well.
    expect(profile).toBe(filled.profile);
    expect(people).toEqual(which === 'first' ? [] : filled.people);
    expect(notices.length).toBeGreaterThan(0);
    expect(notices.join()).toContain('was encrypted with another key');
    for (const name of Object.keys(before).filter((name) => /^(?:profile|people-.)\.json$/.test(name)))
      expect(filesIn()[name]).toEqual(before[name]);
    // And whoever began with one of them comes to the other one’s files by its code.
    for (const name of keyFiles) rmSync(at(name));
    const other = start();
    await other.ask('unlock', { secret: codes[which === 'first' ? 'second' : 'first'] });
    expect((await contents(other)).people).toEqual(which === 'first' ? filled.people : []);
  },
);

test('a file of other data does not close plain ones that were to be encrypted when the app ended', async () => {
  const { then, first, second } = await encryptedTwice();
  const stray = readFileSync(at('profile.json'));
  const other = start();
  await other.ask('unlock', { secret: second });
  await other.ask('turnOffEncryption');
  other.close();
  // The key file is there, and nothing was encrypted by it yet.
  putBack(then, keyFiles);
  writeFileSync(at('profile.json'), stray);
  expect(isCipher(filesIn()['templates.json'])).toBe(false);
  const next = start();
  await next.ask('unlock', { secret: first });
  expect(await contents(next)).toMatchObject({ people: filled.people, templates: filled.templates });
  expect(isCipher(filesIn()['templates.json'])).toBe(true);
  expect(filesIn()['profile.json']).toEqual(stray);
});

test('a file of other data among plain ones closes none of them, and is left alone and named', async () => {
  const { then, second } = await encryptedTwice();
  const other = start();
  await other.ask('unlock', { secret: second });
  await other.ask('turnOffEncryption');
  other.close();
  putBack(then, ['profile.json']);
  const next = start();
  expect(await next.ask('readEncryption')).toMatchObject({ kind: 'off' });
  const { people, profile, notices } = await contents(next);
  expect(people).toEqual(filled.people);
  expect(profile).toBe(filled.profile);
  expect(notices.join()).toContain('was encrypted with another key');
  expect((await next.askInVain('saveProfile', emptyProfile)).code).toBe('read-only');
  expect(filesIn()['profile.json']).toEqual(then['profile.json']);
});

test('where only copies are left, they are not taken for nothing: the recovery code brings them back', async () => {
  const core = await startFilled();
  const { recoveryCode } = await turnOn(core);
  core.close();
  for (const name of Object.keys(filesIn()).filter((name) => /^[a-z0-9-]+\.json$/.test(name)))
    rmSync(at(name));
  rmSync(at('encryption.json.last-good'));
  const next = start();
  expect(await next.ask('readEncryption')).toMatchObject({ kind: 'locked', hasPassphrase: false });
  await next.ask('unlock', { secret: recoveryCode });
  expect(await contents(next)).toMatchObject({ profile: filled.profile, people: filled.people });
  await next.ask('saveProfile', { ...emptyProfile, name: secretWord });
  expect(isCipher(readFileSync(at('profile.json')))).toBe(true);
});
