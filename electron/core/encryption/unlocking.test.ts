import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { emptyProfile } from '../../../shared/compose/empty-profile.ts';
import { dataFolderForEachTest } from '../../../test/support/data-folder.ts';
import {
  appOn,
  contents,
  filled,
  on,
  passphrase,
  secretWord,
  systemStore,
  turnOn,
} from '../../../test/support/encrypted-folder.ts';
import { seal } from '../storage/sealed-document.ts';

vi.mock('node:crypto', async (original) => {
  const { cheaply } = await import('../../../test/support/cheap-passphrases.ts');
  return cheaply(await original());
});

const folder = dataFolderForEachTest();
const { start, startFilled, end, filesIn, plainFiles } = appOn(folder);
afterEach(end);

describe('encrypted data at the next start', () => {
  test('are locked until the passphrase is typed, and nothing of them is told or written', async () => {
    const core = await startFilled();
    await turnOn(core);
    const next = start();
    const before = filesIn();
    expect(await next.ask('readEncryption')).toEqual({ kind: 'locked', hasPassphrase: true, problem: null });
    for (const method of ['openWorkspace', 'listBackups', 'takeBackup', 'deleteEverything'] as const)
      expect((await next.askInVain(method)).code).toBe('locked');
    expect((await next.askInVain('saveProfile', emptyProfile)).code).toBe('locked');
    for (const secret of ['', 'wrong', passphrase.toUpperCase()])
      expect(await next.askInVain('unlock', { secret })).toMatchObject({
        code: 'invalid-input',
        message: expect.stringContaining('This passphrase does not open your data.'),
      });
    const { 'log.txt': _log, ...now } = filesIn();
    const { 'log.txt': _before, ...then } = before;
    expect(now).toEqual(then);
    await next.ask('unlock', { secret: passphrase });
    expect(await contents(next)).toEqual(filled);
    expect(await next.ask('readEncryption')).toEqual(on);
  });

  test('open with the recovery code, and say where it is mistyped or of other data', async () => {
    const core = await startFilled();
    const { recoveryCode } = await turnOn(core);
    const next = start();
    const wrong = (recoveryCode.startsWith('0') ? '1' : '0') + recoveryCode.slice(1);
    expect((await next.askInVain('unlock', { secret: wrong })).message).toMatch(
      /A character of this|other data/,
    );
    expect((await next.askInVain('unlock', { secret: '0000-0000-0000-0000-0000-0000-0060' })).code).toBe(
      'invalid-input',
    );
    await next.ask('unlock', { secret: recoveryCode });
    expect(await contents(next)).toEqual(filled);
  });

  test('open by themselves where the system keeps the key', async () => {
    const keyStore = systemStore();
    const core = await startFilled({ keyStore });
    const { state } = await turnOn(core, null);
    expect(state).toEqual({ ...on, keepers: ['system'] });
    expect(plainFiles()).toEqual([]);
    expect(await contents(start({ keyStore }))).toEqual(filled);
  });

  test('open with the recovery code where the system lost the key, which it then keeps again', async () => {
    const keyStore = systemStore();
    const core = await startFilled({ keyStore });
    const { recoveryCode } = await turnOn(core, null);
    keyStore.forget();
    const next = start({ keyStore });
    expect(await next.ask('readEncryption')).toMatchObject({ kind: 'locked', hasPassphrase: false });
    expect((await next.askInVain('unlock', { secret: passphrase })).message).toContain(
      'not the recovery code',
    );
    await next.ask('unlock', { secret: recoveryCode });
    expect(await contents(next)).toEqual(filled);
    expect(await contents(start({ keyStore }))).toEqual(filled);
  });

  test('do not come to be kept by the system where a passphrase was chosen', async () => {
    const core = await startFilled();
    await turnOn(core);
    const keyStore = systemStore();
    const next = start({ keyStore });
    await next.ask('unlock', { secret: passphrase });
    expect(await next.ask('readEncryption')).toEqual(on);
    expect(await start({ keyStore }).ask('readEncryption')).toMatchObject({ kind: 'locked' });
  });

  test.each(['missing', 'damaged'])('open where the key file is %s, by its copy', async (harm) => {
    const core = await startFilled();
    await turnOn(core);
    const path = join(folder(), 'encryption.json');
    if (harm === 'missing') rmSync(path);
    else writeFileSync(path, 'harmed');
    const next = start();
    await next.ask('unlock', { secret: passphrase });
    expect(await contents(next)).toEqual(filled);
  });

  test('open with the recovery code alone where the key file and its copy are gone', async () => {
    const core = await startFilled();
    const { recoveryCode } = await turnOn(core);
    for (const name of ['encryption.json', 'encryption.json.last-good']) rmSync(join(folder(), name));
    const next = start();
    expect(await next.ask('readEncryption')).toEqual({ kind: 'locked', hasPassphrase: false, problem: null });
    await next.ask('unlock', { secret: recoveryCode });
    expect(await contents(next)).toEqual(filled);
    expect(await next.ask('readEncryption')).toEqual({ ...on, keepers: [] });
    expect(await start().ask('readEncryption')).toMatchObject({ kind: 'locked' });
  });

  test.each([['newer', '{"format":999,"sequence":1,"checksum":"","data":{}}', 'newer version']])(
    'wait where the key file is of a %s version',
    async (_what, text, words) => {
      const core = await startFilled();
      const { recoveryCode } = await turnOn(core);
      const path = join(folder(), 'encryption.json');
      const before = readFileSync(path);
      writeFileSync(path, text);
      const next = start();
      expect(await next.ask('readEncryption')).toMatchObject({ problem: expect.stringContaining(words) });
      expect((await next.askInVain('unlock', { secret: recoveryCode })).message).toContain(words);
      writeFileSync(path, before);
      expect(await next.ask('readEncryption')).toMatchObject({ kind: 'locked', problem: null });
      await next.ask('unlock', { secret: recoveryCode });
      expect(await contents(next)).toEqual(filled);
    },
  );

  test('are not decrypted because somebody without the key wrote so into the key file', async () => {
    const core = await startFilled();
    await turnOn(core);
    for (const name of ['encryption.json', 'encryption.json.last-good']) {
      const path = join(folder(), name);
      const { data } = JSON.parse(readFileSync(path, 'utf8'));
      writeFileSync(path, JSON.stringify(seal({ ...data, stage: 'turning-off' }, 1)));
    }
    const next = start();
    await next.ask('unlock', { secret: passphrase });
    expect(await contents(next)).toEqual(filled);
    expect(plainFiles()).toEqual([]);
    expect(await next.ask('readEncryption')).toEqual(on);
  });

  test('leave a file alone that was encrypted with another key, and say so', async () => {
    const core = await startFilled();
    await turnOn(core);
    const foreign = filesIn()['profile.json'] ?? Buffer.of();
    await core.ask('turnOffEncryption');
    await turnOn(core);
    writeFileSync(join(folder(), 'profile.json'), foreign);
    const next = start();
    await next.ask('unlock', { secret: passphrase });
    const { profile, notices, people } = await contents(next);
    expect(people).toEqual(filled.people);
    expect(profile).toBe(`${secretWord} second`);
    expect(notices).toEqual([expect.stringContaining('was encrypted with another key')]);
    expect((await next.askInVain('saveProfile', emptyProfile)).code).toBe('read-only');
    expect(filesIn()['profile.json']).toEqual(foreign);
  });

  test('are rid of who was forgotten, also where a copy cannot be opened any more', async () => {
    const core = await startFilled();
    await turnOn(core);
    core.close();
    const aside = join(folder(), 'set-aside');
    const harm = (name: string, as: string) => {
      const text = readFileSync(join(folder(), name), 'utf8');
      writeFileSync(join(aside, as), text.replace(/"data":"..../, '"data":"AAAA'), { mode: 0o600 });
    };
    const shard = Object.keys(filesIn()).find((name) => /^people-.\.json$/.test(name)) ?? '';
    harm(shard, `${shard.slice(0, -5)} 2026-11-23T10-11-12Z.json`);
    harm('profile.json', 'profile 2026-11-22T10-11-12Z.json');
    const next = start();
    await next.ask('unlock', { secret: passphrase });
    await next.ask('forgetPerson', { id: 'p2' });
    const { backups } = await next.ask('listBackups');
    await next.ask('previewBackup', { id: backups[0]?.id });
    expect(readdirSync(aside).toSorted()).toEqual([
      'My notes.txt',
      'people-3 2026-11-22T10-11-12Z.json',
      'profile 2026-11-22T10-11-12Z.json',
    ]);
    for (const { id } of backups.filter(({ reason }) => reason === 'asked')) {
      const { people } = await next.ask('previewBackup', { id });
      expect(people?.names).toEqual([expect.stringMatching(/first|second/)]);
    }
  });

  test('take in a plain file that was put there, and encrypt it', async () => {
    const core = await startFilled();
    const plain = filesIn()['templates.json'] ?? Buffer.of();
    await turnOn(core);
    writeFileSync(join(folder(), 'templates.json'), plain);
    const next = start();
    await next.ask('unlock', { secret: passphrase });
    expect(await contents(next)).toEqual(filled);
    expect(plainFiles()).toEqual([]);
  });
});
