import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { emptyProfile } from '../../../shared/compose/empty-profile.ts';
import type { EncryptionState } from '../../../shared/model/encryption.ts';
import { makeDraft, makePerson, makeTemplate, startCore } from '../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../test/support/data-folder.ts';
import type { ApplicationPorts } from '../application.ts';
import { type ReplaceFile, replaceFile } from '../storage/replace-file.ts';
import type { KeyStore } from './ways.ts';

// As much work as the schema allows at least: what is tested here is what becomes of the key, not the time a guess takes.
vi.mock('./passphrase.ts', async (original) => {
  const real = await original<typeof import('./passphrase.ts')>();
  const cheap = { costBits: 14, blocks: 8, lanes: 1 };
  return { ...real, wrapKey: (key: never, passphrase: string) => real.wrapKey(key, passphrase, cheap) };
});

const folder = dataFolderForEachTest();
const passphrase = 'four words nobody joins';
const secretWord = 'Marjoram';

const cores: ReturnType<typeof startCore>[] = [];
afterEach(() => {
  for (const core of cores.splice(0)) core.close();
});

function start(ports: Partial<ApplicationPorts> = {}) {
  const core = startCore(folder(), ports);
  cores.push(core);
  return core;
}

/** Ends the app that runs and starts it anew. */
function restart(ports: Partial<ApplicationPorts> = {}) {
  for (const core of cores.splice(0)) core.close();
  return start(ports);
}

type Core = ReturnType<typeof start>;

/** A store that keeps secrets where the folder is not. */
function systemStore(problem: string | null = null): KeyStore & { forget: () => void } {
  let kept = new Map<string, string>();
  return {
    problem: () => problem,
    wrap: (secret) => {
      const name = Buffer.from(`kept ${kept.size}`).toString('base64');
      kept.set(name, secret);
      return name;
    },
    unwrap: (name) => {
      const secret = kept.get(name);
      if (secret === undefined) throw new Error('There is no such secret.');
      return secret;
    },
    forget: () => {
      kept = new Map();
    },
  };
}

/** Every file below the folder, by its path in it. */
function filesIn(path = folder(), prefix = ''): Record<string, Buffer> {
  const found: Record<string, Buffer> = {};
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const name = prefix + entry.name;
    if (entry.isDirectory()) Object.assign(found, filesIn(join(path, entry.name), `${name}/`));
    else if (entry.isFile()) found[name] = readFileSync(join(path, entry.name));
  }
  return found;
}

/** The files that can be read without a key. */
const plainFiles = () =>
  Object.entries(filesIn()).flatMap(([name, bytes]) => (bytes.includes(secretWord) ? [name] : []));

const isCipher = (bytes: Buffer | undefined) =>
  bytes?.toString('latin1').startsWith('{"format":1000,"encrypted":1,') === true;

const cipherFiles = () =>
  Object.entries(filesIn()).flatMap(([name, bytes]) => (isCipher(bytes) ? [name] : []));

/** Writes into every document, with a copy and a backup of most, and a file that was set aside. */
async function fill(core: Core) {
  for (const note of ['first', 'second']) {
    await core.ask('saveProfile', { ...emptyProfile, name: `${secretWord} ${note}` });
    await core.ask('savePerson', makePerson('p1', { name: `${secretWord} ${note}` }));
    await core.ask('savePerson', makePerson('p2', { name: `${secretWord} Vale` }));
    await core.ask('saveDraft', makeDraft('d1', { subject: `${secretWord} ${note}` }));
    await core.ask('saveTemplate', makeTemplate('t1', { title: `${secretWord} ${note}` }));
    await core.ask('takeBackup');
  }
  mkdirSync(join(folder(), 'set-aside'));
  writeFileSync(join(folder(), 'set-aside', 'people-3 2026-11-22T10-11-12Z.json'), `{"half":"${secretWord}`);
  writeFileSync(join(folder(), 'set-aside', 'My notes.txt'), Buffer.from(`${secretWord} \xff\x00`, 'latin1'));
}

async function contents(core: Core) {
  const { profile, drafts, templates, notices } = await core.ask('openWorkspace');
  const { people } = await core.ask('listPeople', { page: 0 });
  return {
    profile: profile.name,
    drafts: drafts.map(({ subject }) => subject),
    templates: templates.map(({ title }) => title),
    people: people.map(({ name }) => name).toSorted(),
    notices: notices.map(({ text }) => text),
  };
}

const filled = {
  profile: `${secretWord} second`,
  drafts: [`${secretWord} second`],
  templates: [`${secretWord} second`],
  people: [`${secretWord} Vale`, `${secretWord} second`],
  notices: [],
};

async function turnOn(core: Core, by: string | null = passphrase) {
  const { recoveryCode } = await core.ask('prepareEncryption', { passphrase: by });
  const state = await core.ask('turnOnEncryption', { recoveryCode });
  return { recoveryCode, state };
}

const on: EncryptionState = {
  kind: 'on',
  keepers: ['passphrase'],
  isEnding: false,
  left: { count: 0, paths: [] },
};

describe('turning encryption on', () => {
  test('leaves no word of the user in any file, old copies among them, and shows the same as before', async () => {
    const core = start();
    await fill(core);
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
    const core = start();
    await fill(core);
    await turnOn(core);
    await core.ask('savePerson', makePerson('p3', { name: `${secretWord} Thyme` }));
    await core.ask('changePeople', { save: [makePerson('p4', { name: `${secretWord} Sage` })], remove: [] });
    await core.ask('takeBackup');
    await core.ask('forgetPerson', { id: 'p2' });
    expect(plainFiles()).toEqual([]);
    expect(isCipher(filesIn()['forgotten.json'])).toBe(true);
    core.close();
    const next = restart();
    await next.ask('unlock', { secret: passphrase });
    expect((await contents(next)).people).toEqual(
      ['Sage', 'Thyme', 'second'].map((name) => `${secretWord} ${name}`),
    );
    expect(plainFiles()).toEqual([]);
  });

  test('keeps the promises of storage: the last good file takes the place of a damaged one, which is set aside', async () => {
    const core = start();
    await fill(core);
    const { recoveryCode } = await turnOn(core);
    await core.ask('saveProfile', { ...emptyProfile, name: `${secretWord} third` });
    const harmed = filesIn()['profile.json']?.toString() ?? '';
    writeFileSync(join(folder(), 'profile.json'), harmed.replace(/"data":"..../, '"data":"AAAA'));
    const next = restart();
    await next.ask('unlock', { secret: recoveryCode });
    const { profile, notices } = await contents(next);
    expect(profile).toBe(`${secretWord} second`);
    expect(notices).toEqual([
      expect.stringContaining('Your profile: the file was damaged, so the last good copy'),
    ]);
  });

  test('leaves backups that can be looked into and restored', async () => {
    const core = start();
    await fill(core);
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
    const core = start();
    await fill(core);
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
    const core = start();
    await fill(core);
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
    const core = start();
    await fill(core);
    const { recoveryCode } = await turnOn(core);
    await core.askInVain('unlock', { secret: 7 });
    const all = Buffer.concat(Object.values(filesIn()));
    expect(all.includes(passphrase)).toBe(false);
    expect(all.includes(recoveryCode)).toBe(false);
    expect(all.includes(recoveryCode.replaceAll('-', ''))).toBe(false);
  });
});

describe('encrypted data at the next start', () => {
  test('are locked until the passphrase is typed, and nothing of them is told or written', async () => {
    const core = start();
    await fill(core);
    await turnOn(core);
    const next = restart();
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
    const core = start();
    await fill(core);
    const { recoveryCode } = await turnOn(core);
    const next = restart();
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
    const core = start({ keyStore });
    await fill(core);
    const { state } = await turnOn(core, null);
    expect(state).toEqual({ ...on, keepers: ['system'] });
    expect(plainFiles()).toEqual([]);
    expect(await contents(restart({ keyStore }))).toEqual(filled);
  });

  test('open with the recovery code where the system lost the key, which it then keeps again', async () => {
    const keyStore = systemStore();
    const core = start({ keyStore });
    await fill(core);
    const { recoveryCode } = await turnOn(core, null);
    keyStore.forget();
    const next = restart({ keyStore });
    expect(await next.ask('readEncryption')).toMatchObject({ kind: 'locked', hasPassphrase: false });
    expect((await next.askInVain('unlock', { secret: passphrase })).message).toContain(
      'not the recovery code',
    );
    await next.ask('unlock', { secret: recoveryCode });
    expect(await contents(next)).toEqual(filled);
    expect(await contents(restart({ keyStore }))).toEqual(filled);
  });

  test('do not come to be kept by the system where a passphrase was chosen', async () => {
    const core = start();
    await fill(core);
    await turnOn(core);
    const keyStore = systemStore();
    const next = restart({ keyStore });
    await next.ask('unlock', { secret: passphrase });
    expect(await next.ask('readEncryption')).toEqual(on);
    expect(await restart({ keyStore }).ask('readEncryption')).toMatchObject({ kind: 'locked' });
  });

  test.each(['missing', 'damaged'])('open where the key file is %s, by its copy', async (harm) => {
    const core = start();
    await fill(core);
    await turnOn(core);
    const path = join(folder(), 'encryption.json');
    if (harm === 'missing') rmSync(path);
    else writeFileSync(path, 'harmed');
    const next = restart();
    await next.ask('unlock', { secret: passphrase });
    expect(await contents(next)).toEqual(filled);
  });

  test('open with the recovery code alone where the key file and its copy are gone', async () => {
    const core = start();
    await fill(core);
    const { recoveryCode } = await turnOn(core);
    for (const name of ['encryption.json', 'encryption.json.last-good']) rmSync(join(folder(), name));
    const next = restart();
    expect(await next.ask('readEncryption')).toEqual({ kind: 'locked', hasPassphrase: false, problem: null });
    await next.ask('unlock', { secret: recoveryCode });
    expect(await contents(next)).toEqual(filled);
    expect(await next.ask('readEncryption')).toEqual({ ...on, keepers: [] });
    expect(await restart().ask('readEncryption')).toMatchObject({ kind: 'locked' });
  });

  test.each([['newer', '{"format":999,"sequence":1,"checksum":"","data":{}}', 'newer version']])(
    'wait where the key file is of a %s version',
    async (_what, text, words) => {
      const core = start();
      await fill(core);
      const { recoveryCode } = await turnOn(core);
      const path = join(folder(), 'encryption.json');
      const before = readFileSync(path);
      writeFileSync(path, text);
      const next = restart();
      expect(await next.ask('readEncryption')).toMatchObject({ problem: expect.stringContaining(words) });
      expect((await next.askInVain('unlock', { secret: recoveryCode })).message).toContain(words);
      writeFileSync(path, before);
      expect(await next.ask('readEncryption')).toMatchObject({ kind: 'locked', problem: null });
      await next.ask('unlock', { secret: recoveryCode });
      expect(await contents(next)).toEqual(filled);
    },
  );

  test('are not decrypted because somebody without the key wrote so into the key file', async () => {
    const core = start();
    await fill(core);
    await turnOn(core);
    const { seal } = await import('../storage/sealed-document.ts');
    for (const name of ['encryption.json', 'encryption.json.last-good']) {
      const path = join(folder(), name);
      const { data } = JSON.parse(readFileSync(path, 'utf8'));
      writeFileSync(path, JSON.stringify(seal({ ...data, stage: 'turning-off' }, 1)));
    }
    const next = restart();
    await next.ask('unlock', { secret: passphrase });
    expect(await contents(next)).toEqual(filled);
    expect(plainFiles()).toEqual([]);
    expect(await next.ask('readEncryption')).toEqual(on);
  });

  test('leave a file alone that was encrypted with another key, and say so', async () => {
    const core = start();
    await fill(core);
    await turnOn(core);
    const foreign = filesIn()['profile.json'] ?? Buffer.of();
    await core.ask('turnOffEncryption');
    await turnOn(core);
    writeFileSync(join(folder(), 'profile.json'), foreign);
    const next = restart();
    await next.ask('unlock', { secret: passphrase });
    const { profile, notices, people } = await contents(next);
    expect(people).toEqual(filled.people);
    expect(profile).toBe(`${secretWord} second`);
    expect(notices).toEqual([expect.stringContaining('was encrypted with another key')]);
    expect((await next.askInVain('saveProfile', emptyProfile)).code).toBe('read-only');
    expect(filesIn()['profile.json']).toEqual(foreign);
  });

  test('take in a plain file that was put there, and encrypt it', async () => {
    const core = start();
    await fill(core);
    const plain = filesIn()['templates.json'] ?? Buffer.of();
    await turnOn(core);
    writeFileSync(join(folder(), 'templates.json'), plain);
    const next = restart();
    await next.ask('unlock', { secret: passphrase });
    expect(await contents(next)).toEqual(filled);
    expect(plainFiles()).toEqual([]);
  });
});

describe('turning encryption off', () => {
  test('makes every file plain as it was, and takes the key away', async () => {
    const core = start();
    await fill(core);
    await turnOn(core);
    expect(await core.ask('turnOffEncryption')).toEqual({ kind: 'off', keeper: 'passphrase', problem: null });
    expect(cipherFiles()).toEqual([]);
    expect(Object.keys(filesIn()).filter((name) => name.startsWith('encryption'))).toEqual([]);
    expect(await contents(core)).toEqual(filled);
    expect(filesIn()['set-aside/My notes.txt']).toEqual(Buffer.from(`${secretWord} \xff\x00`, 'latin1'));
    expect(await contents(restart())).toEqual(filled);
    expect((await core.askInVain('turnOffEncryption')).code).toBe('unavailable');
  });

  test('and on again takes another key', async () => {
    const core = start();
    await fill(core);
    const first = await turnOn(core);
    await core.ask('turnOffEncryption');
    const second = await turnOn(core);
    const next = restart();
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

describe('deleting everything', () => {
  test('takes the key away, and what follows is plain', async () => {
    const core = start();
    await fill(core);
    await turnOn(core);
    await core.ask('deleteEverything');
    expect(Object.keys(filesIn()).filter((name) => !name.startsWith('log'))).toEqual([]);
    expect(await core.ask('readEncryption')).toMatchObject({ kind: 'off' });
    await core.ask('saveProfile', { ...emptyProfile, name: secretWord });
    expect(plainFiles()).toEqual(['profile.json']);
  });

  test('is completed at the next start, without asking for a key that is gone', async () => {
    const core = start();
    await fill(core);
    await turnOn(core);
    core.close();
    writeFileSync(join(folder(), 'deleting-everything'), '');
    rmSync(join(folder(), 'encryption.json'));
    expect(await restart().ask('readEncryption')).toMatchObject({ kind: 'off' });
    expect(cipherFiles()).toEqual([]);
  });
});

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
      await fill(start());
      const core = restart({ replaceFile: unless((path) => path.slice(folder().length).includes(part)) });
      const { state } = await turnOnExpectingTrouble(core, part);
      if (state !== null) {
        const left = plainFiles().map((name) => join(folder(), name));
        expect(state).toMatchObject({ kind: 'on', left: { count: expect.any(Number) } });
        expect(left.length).toBeGreaterThan(0);
        expect(left).toEqual(expect.arrayContaining(state.kind === 'on' ? [...state.left.paths] : []));
        expect(await contents(core)).toEqual(filled);
      }
      const next = restart();
      if (state !== null) await next.ask('unlock', { secret: passphrase });
      expect(await contents(next)).toEqual(filled);
      if (state !== null) await vi.waitFor(() => expect(plainFiles()).toEqual([]));
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

  test('keep the key where encryption is turned off, until none of them needs it', async () => {
    const core = start();
    await fill(core);
    await turnOn(core);
    const hindered = restart({ replaceFile: unless((path) => path.includes('backups')) });
    await hindered.ask('unlock', { secret: passphrase });
    expect(await hindered.ask('turnOffEncryption')).toMatchObject({ kind: 'on', isEnding: true });
    expect(cipherFiles().every((name) => name.startsWith('backups'))).toBe(true);
    expect(await contents(hindered)).toEqual(filled);
    const next = restart();
    expect(await next.ask('readEncryption')).toMatchObject({ kind: 'locked' });
    await next.ask('unlock', { secret: passphrase });
    await vi.waitFor(() => expect(cipherFiles()).toEqual([]));
    await vi.waitFor(async () => expect(await next.ask('readEncryption')).toMatchObject({ kind: 'off' }));
    expect(await contents(next)).toEqual(filled);
  });
});
