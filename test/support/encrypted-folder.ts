/** A data folder that is filled, encrypted and looked at as a test of encryption needs it. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApplicationPorts } from '../../electron/core/application.ts';
import type { KeyStore } from '../../electron/core/encryption/ways.ts';
import { emptyProfile } from '../../shared/compose/empty-profile.ts';
import type { EncryptionState } from '../../shared/model/encryption.ts';
import { makeDraft, makePerson, makeTemplate, startCore } from './core-in-folder.ts';

export const passphrase = 'four words nobody joins';

/** Stands in everything that the user wrote. */
export const secretWord = 'Marjoram';

export type Core = ReturnType<typeof startCore>;

/** What a filled folder shows. */
export const filled = {
  profile: `${secretWord} second`,
  drafts: [`${secretWord} second`],
  templates: [`${secretWord} second`],
  people: [`${secretWord} Vale`, `${secretWord} second`],
  notices: [],
};

export const on: EncryptionState = {
  kind: 'on',
  keepers: ['passphrase'],
  isEnding: false,
  left: { count: 0, paths: [] },
};

/** A store that keeps secrets where the folder is not. */
export function systemStore(problem: string | null = null): KeyStore & { readonly forget: () => void } {
  const kept = new Map<string, string>();
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
    forget: () => kept.clear(),
  };
}

/** Every file below a folder, by its path in it. */
export function filesBelow(folder: string): Readonly<Record<string, Buffer>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = names.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []));
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path)]));
}

export function isCipher(bytes: Buffer | undefined): boolean {
  return bytes?.toString('latin1').startsWith('{"format":1000,"encrypted":1,') === true;
}

/** Writes into every document, with a copy and a backup of most, and files that were set aside. */
async function fill(core: Core, folder: string): Promise<void> {
  for (const note of ['first', 'second']) {
    await core.ask('saveProfile', { ...emptyProfile, name: `${secretWord} ${note}` });
    await core.ask('savePerson', makePerson('p1', { name: `${secretWord} ${note}` }));
    await core.ask('savePerson', makePerson('p2', { name: `${secretWord} Vale` }));
    await core.ask('saveDraft', makeDraft('d1', { subject: `${secretWord} ${note}` }));
    await core.ask('saveTemplate', makeTemplate('t1', { title: `${secretWord} ${note}` }));
    await core.ask('takeBackup');
  }
  const aside = join(folder, 'set-aside');
  mkdirSync(aside, { mode: 0o700 });
  const put = (name: string, content: string | Buffer) =>
    writeFileSync(join(aside, name), content, { mode: 0o600 });
  put('people-3 2026-11-22T10-11-12Z.json', `{"half":"${secretWord}`);
  put('My notes.txt', Buffer.from(`${secretWord} \xff\x00`, 'latin1'));
}

/** What the page would show. */
export async function contents(core: Core) {
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

export async function turnOn(core: Core, by: string | null = passphrase) {
  const { recoveryCode } = await core.ask('prepareEncryption', { passphrase: by });
  const state = await core.ask('turnOnEncryption', { recoveryCode });
  return { recoveryCode, state };
}

/** The app on the folder that `folder` tells, one at a time. */
export function appOn(folder: () => string) {
  let running: Core | null = null;
  const end = (): void => {
    running?.close();
    running = null;
  };
  const start = (ports: Partial<ApplicationPorts> = {}): Core => {
    end();
    running = startCore(folder(), ports);
    return running;
  };
  const namesOf = (isMeant: (bytes: Buffer) => boolean): readonly string[] =>
    Object.entries(filesBelow(folder())).flatMap(([name, bytes]) => (isMeant(bytes) ? [name] : []));
  return {
    /** Starts it, and ends the one before. */
    start,
    end,
    /** Starts it on a folder that is filled. */
    startFilled: async (ports: Partial<ApplicationPorts> = {}) => {
      const core = start(ports);
      await fill(core, folder());
      return core;
    },
    filesIn: () => filesBelow(folder()),
    /** The files that can be read without a key, and those that cannot. */
    plainFiles: () => namesOf((bytes) => bytes.includes(secretWord)),
    cipherFiles: () => namesOf(isCipher),
  };
}
