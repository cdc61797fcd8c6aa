import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { emptyProfile } from '../../../shared/compose/empty-profile.ts';
import { makeTemplate } from '../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../test/support/data-folder.ts';
import {
  appOn,
  type Core,
  contents,
  filled,
  passphrase,
  secretWord,
  turnOn,
} from '../../../test/support/encrypted-folder.ts';
import { until } from '../../../test/support/until.ts';
import { type ReplaceFile, replaceFile } from '../storage/replace-file.ts';
import { newRecoveryCode, readRecoveryCode } from './data-key.ts';
import { enclose } from './envelope.ts';

vi.mock('node:crypto', async (original) => {
  const { cheaply } = await import('../../../test/support/cheap-passphrases.ts');
  return cheaply(await original());
});

const folder = dataFolderForEachTest();
const { start, startFilled, end, filesIn, plainFiles, cipherFiles } = appOn(folder);
afterEach(end);

describe('files that cannot be changed', () => {
  const unless =
    (isRefused: (path: string) => boolean): ReplaceFile =>
    (path, ...file) => {
      if (isRefused(path)) throw Object.assign(new Error('no'), { code: 'EACCES' });
      replaceFile(path, ...file);
    };

  test.each(['backups', 'people', 'set-aside', 'last-good'])(
    'as those of %s, are named, and taken up at the next start',
    async (part) => {
      await startFilled();
      const core = start({ replaceFile: unless((path) => path.slice(folder().length).includes(part)) });
      const { state } = await turnOnExpectingTrouble(core, part);
      if (state !== null) {
        const left = plainFiles().map((name) => join(folder(), name));
        expect(state).toMatchObject({ kind: 'on', left: { count: expect.any(Number) } });
        expect(left.length).toBeGreaterThan(0);
        expect(left).toEqual(expect.arrayContaining(state.kind === 'on' ? [...state.left.paths] : []));
        expect(await contents(core)).toEqual(filled);
      }
      const next = start();
      if (state !== null) await next.ask('unlock', { secret: passphrase });
      expect(await contents(next)).toEqual(filled);
      if (state !== null) await until(() => expect(plainFiles()).toEqual([]));
    },
  );

  /** Null where it was refused as a whole, as the key file's own copy cannot be written then. */
  async function turnOnExpectingTrouble(core: Core, part: string) {
    if (part !== 'last-good') return turnOn(core);
    const { recoveryCode } = await core.ask('prepareEncryption', { passphrase });
    expect((await core.askInVain('turnOnEncryption', { recoveryCode })).code).toBe('not-saved');
    expect(cipherFiles()).toEqual([]);
    expect(Object.keys(filesIn())).not.toContain('encryption.json');
    return { state: null };
  }

  test('keep the key where encryption is turned off, until none of them needs it, and what is saved is plain', async () => {
    const core = await startFilled();
    await turnOn(core);
    const hindered = start({ replaceFile: unless((path) => path.includes('backups')) });
    await hindered.ask('unlock', { secret: passphrase });
    expect(await hindered.ask('turnOffEncryption')).toMatchObject({ kind: 'on', isEnding: true });
    expect(cipherFiles().every((name) => name.startsWith('backups'))).toBe(true);
    expect(await contents(hindered)).toEqual(filled);
    await hindered.ask('saveTemplate', makeTemplate('t1', { title: `${secretWord} second` }));
    expect(plainFiles()).toContain('templates.json');
    const next = start();
    expect(await next.ask('readEncryption')).toMatchObject({ kind: 'locked' });
    await next.ask('unlock', { secret: passphrase });
    await until(() => expect(cipherFiles()).toEqual([]));
    await until(async () => expect(await next.ask('readEncryption')).toMatchObject({ kind: 'off' }));
    expect(await contents(next)).toEqual(filled);
  });

  function ofLaterForm(): string {
    const first = '{"format":1000,"encrypted":2,';
    const rest = '"anything":""}';
    const checksum = createHash('sha256')
      .update(first + rest)
      .digest('hex');
    return `${first}"checksum":"${checksum}",${rest}`;
  }

  function ofOtherKey(): Buffer {
    const read = readRecoveryCode(newRecoveryCode());
    if (read.kind !== 'code') throw new Error('This is no code.');
    return enclose(read.key, 'profile', Buffer.from('{}'));
  }

  test.each([
    ['of a later form', ofLaterForm],
    ['of another key', ofOtherKey],
    ['under the name of another', () => filesIn()['templates.json']],
  ])('as one %s, keep the key where encryption is turned off', async (_which, content) => {
    const core = await startFilled();
    await turnOn(core);
    const path = join(folder(), 'set-aside', 'profile 2026-11-21T10-11-12Z.json');
    const written = content() ?? '';
    writeFileSync(path, written, { mode: 0o600 });
    expect(await core.ask('turnOffEncryption')).toMatchObject({
      kind: 'on',
      isEnding: true,
      left: { count: 1, paths: [path] },
    });
    expect(filesIn()['set-aside/profile 2026-11-21T10-11-12Z.json']).toEqual(Buffer.from(written));
    rmSync(path);
    const next = start();
    await next.ask('unlock', { secret: passphrase });
    await until(async () => expect(await next.ask('readEncryption')).toMatchObject({ kind: 'off' }));
    expect(await contents(next)).toEqual(filled);
  });

  test('do not keep the key where they are damaged beyond it', async () => {
    const core = await startFilled();
    await turnOn(core);
    const harmed =
      filesIn()
        ['profile.json']?.toString()
        .replace(/"data":"..../, '"data":"AAAA') ?? '';
    const path = join(folder(), 'set-aside', 'profile 2026-11-21T10-11-12Z.json');
    writeFileSync(path, harmed, { mode: 0o600 });
    expect(await core.ask('turnOffEncryption')).toMatchObject({ kind: 'off' });
  });
});
describe('deleting everything', () => {
  test('takes the key away, and what follows is plain', async () => {
    const core = await startFilled();
    await turnOn(core);
    await core.ask('deleteEverything');
    expect(Object.keys(filesIn()).filter((name) => !name.startsWith('log'))).toEqual([]);
    expect(await core.ask('readEncryption')).toMatchObject({ kind: 'off' });
    await core.ask('saveProfile', { ...emptyProfile, name: secretWord });
    expect(plainFiles()).toEqual(['profile.json']);
  });

  test.each([
    ['all was read', contents],
    ['little was read', async () => undefined],
  ])('while encryption is being turned on after %s leaves nothing', async (_when, look) => {
    const core = await startFilled();
    await look(core);
    const { recoveryCode } = await core.ask('prepareEncryption', { passphrase });
    await core.ask('forgetPerson', { id: 'p2' });
    const turning = core.askInVain('turnOnEncryption', { recoveryCode });
    await core.ask('deleteEverything');
    expect(await turning).toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('meanwhile'),
    });
    expect(Object.keys(filesIn()).filter((name) => !name.startsWith('log'))).toEqual([]);
    expect(await core.ask('readEncryption')).toMatchObject({ kind: 'off' });
  });

  test('is completed at the next start, without asking for a key that is gone', async () => {
    const core = await startFilled();
    await turnOn(core);
    core.close();
    writeFileSync(join(folder(), 'deleting-everything'), '');
    rmSync(join(folder(), 'encryption.json'));
    expect(await start().ask('readEncryption')).toMatchObject({ kind: 'off' });
    expect(cipherFiles()).toEqual([]);
  });
});
