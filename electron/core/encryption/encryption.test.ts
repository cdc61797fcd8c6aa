import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { emptyProfile } from '../../../shared/compose/empty-profile.ts';
import { makeDraft, makePerson } from '../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../test/support/data-folder.ts';
import {
  appOn,
  contents,
  filled,
  isCipher,
  on,
  passphrase,
  secretWord,
  systemStore,
  turnOn,
} from '../../../test/support/encrypted-folder.ts';
import { replaceFile } from '../storage/replace-file.ts';

vi.mock('node:crypto', async (original) => {
  const { cheaply } = await import('../../../test/support/cheap-passphrases.ts');
  return cheaply(await original());
});

const folder = dataFolderForEachTest();
const { start, startFilled, end, filesIn, plainFiles, cipherFiles } = appOn(folder);
afterEach(end);

describe('turning encryption on', () => {
  test('leaves no word of the user in any file, old copies among them, and shows the same as before', async () => {
    const core = await startFilled();
    expect(plainFiles().length).toBeGreaterThan(10);
    const before = Object.keys(filesIn());
    const { state } = await turnOn(core);
    expect(state).toEqual(on);
    expect(plainFiles()).toEqual([]);
    expect(cipherFiles().length).toBeGreaterThan(10);
    expect(Object.keys(filesIn())).toEqual(expect.arrayContaining(before));
    expect(await contents(core)).toEqual(filled);
    expect(cipherFiles()).toEqual(
      expect.arrayContaining(['set-aside/My notes.txt', 'profile.json.last-good']),
    );
  });

  test('encrypts what is saved, backed up, forgotten and deleted from then on', async () => {
    const core = await startFilled();
    await turnOn(core);
    await core.ask('savePerson', makePerson('p3', { name: `${secretWord} Thyme` }));
    await core.ask('changePeople', { save: [makePerson('p4', { name: `${secretWord} Sage` })], remove: [] });
    await core.ask('takeBackup');
    await core.ask('forgetPerson', { id: 'p2' });
    expect(plainFiles()).toEqual([]);
    expect(isCipher(filesIn()['forgotten.json'])).toBe(true);
    core.close();
    const next = start();
    await next.ask('unlock', { secret: passphrase });
    expect((await contents(next)).people).toEqual(
      ['Sage', 'Thyme', 'second'].map((name) => `${secretWord} ${name}`),
    );
    expect(plainFiles()).toEqual([]);
  });

  test('never hands a word of the user to the disk afterwards, not even in what is there for a moment', async () => {
    const written: string[] = [];
    const core = await startFilled({
      replaceFile: (path, content, keepsOld) => {
        written.push(content.toString());
        replaceFile(path, content, keepsOld);
      },
    });
    await turnOn(core);
    written.length = 0;
    await core.ask('changePeople', { save: [makePerson('p4', { name: `${secretWord} Sage` })], remove: [] });
    await core.ask('saveDraft', makeDraft('d2', { subject: secretWord }));
    await core.ask('forgetPerson', { id: 'p2' });
    const { backups } = await core.ask('listBackups');
    await core.ask('previewBackup', { id: backups[0]?.id });
    expect(written.length).toBeGreaterThan(5);
    expect(written.filter((content) => content.includes(secretWord) || content.includes('"p2"'))).toEqual([]);
  });

  test('ends what could be undone: who was deleted just before is gone from every copy', async () => {
    const core = await startFilled();
    await core.ask('forgetPerson', { id: 'p2' });
    await turnOn(core);
    const { backups } = await core.ask('listBackups');
    const next = start();
    await next.ask('unlock', { secret: passphrase });
    expect(await contents(next)).toEqual({ ...filled, people: [`${secretWord} second`] });
    await next.ask('turnOffEncryption');
    expect(backups.length).toBeGreaterThan(1);
    expect(plainFiles().length).toBeGreaterThan(5);
    const withThem = Object.entries(filesIn()).filter(([, bytes]) => bytes.includes(`${secretWord} Vale`));
    expect(withThem.map(([name]) => name)).toEqual([]);
  });

  test('keeps the promises of storage: the last good file takes the place of a damaged one, which is set aside', async () => {
    const core = await startFilled();
    const { recoveryCode } = await turnOn(core);
    await core.ask('saveProfile', { ...emptyProfile, name: `${secretWord} third` });
    const harmed = filesIn()['profile.json']?.toString() ?? '';
    writeFileSync(join(folder(), 'profile.json'), harmed.replace(/"data":"..../, '"data":"AAAA'));
    const next = start();
    await next.ask('unlock', { secret: recoveryCode });
    const { profile, notices } = await contents(next);
    expect(profile).toBe(`${secretWord} second`);
    expect(notices).toEqual([
      expect.stringContaining('Your profile: the file was damaged, so the last good copy'),
    ]);
  });

  test('leaves backups that can be looked into and restored', async () => {
    const core = await startFilled();
    await turnOn(core);
    await core.ask('savePerson', makePerson('p1', { name: `${secretWord} changed` }));
    const { backups } = await core.ask('listBackups');
    const asked = backups.find(({ reason }) => reason === 'asked');
    expect(asked?.holds).toEqual({ people: 2, drafts: 1, templates: 1 });
    const id = asked?.id;
    expect((await core.ask('previewBackup', { id })).people).toMatchObject({ changed: 1 });
    await core.ask('restoreBackup', { id, parts: ['people'] });
    expect((await contents(core)).people).toEqual(filled.people);
    expect(plainFiles()).toEqual([]);
  });

  test('asks for the recovery code to be typed back, and changes nothing before', async () => {
    const core = await startFilled();
    const before = filesIn();
    const { recoveryCode } = await core.ask('prepareEncryption', { passphrase });
    const other = await core.ask('prepareEncryption', { passphrase });
    for (const typed of ['', 'AAAA', recoveryCode, `${other.recoveryCode}0`])
      expect(await core.askInVain('turnOnEncryption', { recoveryCode: typed })).toMatchObject({
        code: 'invalid-input',
        message: expect.stringContaining('not the recovery code that was shown'),
      });
    const { 'log.txt': _log, ...now } = filesIn();
    const { 'log.txt': _before, ...then } = before;
    expect(now).toEqual(then);
    await core.ask('turnOnEncryption', { recoveryCode: other.recoveryCode.toLowerCase() });
    expect(plainFiles()).toEqual([]);
  });

  test('asks for a passphrase of some length where nothing else keeps the key', async () => {
    const core = start();
    for (const weak of [null, '', 'short', '   spaces   '])
      expect(await core.askInVain('prepareEncryption', { passphrase: weak })).toMatchObject({
        code: 'invalid-input',
        message: expect.stringContaining('at least 12 characters'),
      });
    expect((await core.askInVain('turnOnEncryption', { recoveryCode: 'x' })).code).toBe('not-found');
  });

  test('is refused a second time', async () => {
    const core = start();
    await turnOn(core);
    expect((await core.askInVain('prepareEncryption', { passphrase })).message).toContain(
      'encrypted already',
    );
    expect((await core.askInVain('turnOnEncryption', { recoveryCode: 'x' })).message).toContain('already');
  });

  test('is refused where a document cannot be read, which is named', async () => {
    const core = await startFilled();
    const { recoveryCode } = await core.ask('prepareEncryption', { passphrase });
    rmSync(join(folder(), 'settings.json'), { force: true });
    mkdirSync(join(folder(), 'settings.json'));
    expect(await core.askInVain('turnOnEncryption', { recoveryCode })).toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining(join(folder(), 'settings.json')),
    });
    expect(cipherFiles()).toEqual([]);
    expect(Object.keys(filesIn())).not.toContain('encryption.json');
  });

  test('writes no passphrase, code or key into any file or the log', async () => {
    const core = await startFilled();
    const { recoveryCode } = await turnOn(core);
    await core.askInVain('unlock', { secret: 7 });
    const all = Buffer.concat(Object.values(filesIn()));
    expect(all.includes(passphrase)).toBe(false);
    expect(all.includes(recoveryCode)).toBe(false);
    expect(all.includes(recoveryCode.replaceAll('-', ''))).toBe(false);
  });
});

describe('turning encryption off', () => {
  test('makes every file plain as it was, and takes the key away', async () => {
    const core = await startFilled();
    await turnOn(core);
    expect(await core.ask('turnOffEncryption')).toEqual({ kind: 'off', keeper: 'passphrase', problem: null });
    expect(cipherFiles()).toEqual([]);
    expect(Object.keys(filesIn()).filter((name) => name.startsWith('encryption'))).toEqual([]);
    expect(await contents(core)).toEqual(filled);
    expect(filesIn()['set-aside/My notes.txt']).toEqual(Buffer.from(`${secretWord} \xff\x00`, 'latin1'));
    expect(await contents(start())).toEqual(filled);
    expect((await core.askInVain('turnOffEncryption')).code).toBe('unavailable');
  });

  test('changes nothing where the copy of the key file cannot be written, neither now nor at the next start', async () => {
    const core = await startFilled();
    await turnOn(core);
    const copy = join(folder(), 'encryption.json.last-good');
    const hindered = start({
      replaceFile: (path, ...file) => {
        if (path === copy) throw Object.assign(new Error('no'), { code: 'ENOSPC' });
        replaceFile(path, ...file);
      },
    });
    await hindered.ask('unlock', { secret: passphrase });
    expect((await hindered.askInVain('turnOffEncryption')).code).toBe('not-saved');
    expect(await hindered.ask('readEncryption')).toEqual(on);
    const next = start();
    await next.ask('unlock', { secret: passphrase });
    expect(await next.ask('readEncryption')).toEqual(on);
    expect(plainFiles()).toEqual([]);
  });

  test('and on again takes another key', async () => {
    const core = await startFilled();
    const first = await turnOn(core);
    await core.ask('turnOffEncryption');
    const second = await turnOn(core);
    const next = start();
    expect((await next.askInVain('unlock', { secret: first.recoveryCode })).message).toContain('other data');
    await next.ask('unlock', { secret: second.recoveryCode });
    expect(await contents(next)).toEqual(filled);
  });
});

describe('a store that would keep the key in plain text', () => {
  test('is refused with its reason, before and when it is asked for', async () => {
    const core = start({ keyStore: systemStore('It would protect nothing.') });
    expect(await core.ask('readEncryption')).toEqual({
      kind: 'off',
      keeper: 'system',
      problem: 'It would protect nothing.',
    });
    expect(await core.askInVain('prepareEncryption', { passphrase: null })).toEqual({
      code: 'unavailable',
      message: 'It would protect nothing.',
    });
  });
});
