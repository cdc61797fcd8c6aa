/** The process dies, or the power fails, at each call by which encryption is turned on and off; the next start shows everything and goes on. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { KeyStore } from '../../electron/core/encryption/ways.ts';
import { silentLog } from '../../electron/core/log.ts';
import { startCore } from '../support/core-in-folder.ts';
import { Disk, putState } from './disk-model.ts';
import { type Call, interpose, type Verdict } from './faulty-disk.ts';
import { copyOf, draftOf, type Form, inFolder, moment, prepare, type Result } from './form.ts';

/** Keeps the key in a text that is no secret: whether the right key opens the files is tested elsewhere. */
const keyStore: KeyStore = {
  problem: () => null,
  wrap: (secret) => Buffer.from(secret).toString('base64'),
  unwrap: (wrapped) => Buffer.from(wrapped, 'base64').toString(),
};

const start = (folder: string) =>
  startCore(folder, { log: silentLog, now: () => new Date(moment), keyStore });

type Core = ReturnType<typeof start>;

async function turn(core: Core, isOn: boolean): Promise<void> {
  if (!isOn) return void (await core.dispatch('turnOffEncryption', {}));
  const prepared = await core.dispatch('prepareEncryption', { passphrase: null });
  if (prepared.ok) await core.dispatch('turnOnEncryption', prepared.value);
}

/** The documents’ files and all copies of them. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && !path.includes('encryption.json'));
}

const isEncrypted = (path: string): boolean => readFileSync(path, 'latin1').includes('"encrypted":1');

/** Whether everything is encrypted or nothing, as the key file says. */
async function isSettled(core: Core, folder: string): Promise<boolean> {
  const state = await core.ask('readEncryption');
  if (state.kind === 'on' && state.isEnding) return false;
  return filesIn(folder).every((path) => isEncrypted(path) === (state.kind === 'on'));
}

/** How often it is looked whether what a start goes on with by itself is done. */
const mostLooks = 1_000;

/** What is wrong with the folder after a death; null when all is there, and everything is encrypted or nothing. */
async function judge(folder: string, renames: boolean): Promise<string | null> {
  const core = start(folder);
  try {
    const { drafts, notices } = await core.ask('openWorkspace');
    if (drafts[0]?.answers.name !== 'three') return `shows ${drafts[0]?.answers.name}`;
    // What was being written in place is damaged then, and made good from its copy.
    const bad = notices.find(({ text }) => !text.includes('the last good copy was put back'));
    if (bad !== undefined || (renames && notices.length > 0)) return `tells ${notices[0]?.text}`;
    for (let looks = 0; !(await isSettled(core, folder)); looks += 1) {
      if (looks === mostLooks) return 'some files are encrypted and others not';
      await setImmediate();
    }
    await core.ask('saveDraft', draftOf('four'));
  } finally {
    core.close();
    await setImmediate();
  }
  const next = start(folder);
  const { drafts } = await next.ask('openWorkspace');
  next.close();
  await setImmediate();
  return drafts[0]?.answers.name === 'four' ? null : 'takes no saves';
}

/** Calls that leave the disk as it is, so that the power failing after one shows what it showed before. */
const changesNothing = /^(?:read|stat|lstat|close)/;

/** The power fails after each call; every state that the disk may be in then is judged. */
async function cut(isOn: boolean, isShort: boolean): Promise<Result> {
  const losses: string[] = [];
  let tries = 0;
  await inFolder(async (place) => {
    const [base, folder] = [join(place, 'base'), join(place, 'case')];
    await prepareTo(base, isOn);
    const record = async (stopAt: number) => {
      copyOf(base, folder);
      const core = start(folder);
      await core.ask('openWorkspace');
      await setImmediate();
      const disk = new Disk(folder);
      let [count, last, isChange] = [0, 'nothing', false];
      const restore = interpose(
        folder,
        () => 'made',
        (call, result) => {
          count += 1;
          if (count > stopAt) return;
          last = `${call.name} ${call.path.slice(folder.length)}`;
          isChange = !changesNothing.test(call.name);
          disk.follow(call, result);
        },
      );
      await turn(core, isOn);
      core.close();
      await setImmediate();
      restore();
      return { disk, count, last, isChange };
    };
    const { count } = await record(0);
    for (let at = 0; at <= count; at += isShort ? 29 : 1) {
      const { disk, last, isChange } = await record(at);
      if (!isChange && !isShort && at > 0) continue;
      await disk.states(async (state) => {
        putState(folder, state);
        tries += 1;
        const problem = await judge(folder, true).catch((error: unknown) => String(error));
        if (problem !== null) losses.push(`${isOn ? 'on' : 'off'}, call ${at}, ${last}: ${problem}`);
      });
    }
  });
  return { tries, losses };
}

/** Fills `base`, and encrypts it where that is to be undone. */
async function prepareTo(base: string, isOn: boolean): Promise<void> {
  await prepare(base);
  const before = start(base);
  await before.ask('takeBackup');
  if (!isOn) await turn(before, true);
  before.close();
  await setImmediate();
}

/** Makes every call from the numbered one on fail, as for a process that is no more. */
function deadFrom(number: number, isHalf: boolean, renames: boolean): (call: Call) => Verdict {
  let count = 0;
  return (call) => {
    count += 1;
    if (count > number) return { code: 'EIO' };
    if (!renames && call.name === 'renameSync' && !call.path.includes('.partial-')) return { code: 'EXDEV' };
    return count === number && isHalf ? 'half' : 'made';
  };
}

async function die(isOn: boolean, renames: boolean, isShort: boolean): Promise<Result> {
  const losses: string[] = [];
  let tries = 0;
  await inFolder(async (place) => {
    const [base, folder] = [join(place, 'base'), join(place, 'case')];
    await prepareTo(base, isOn);
    for (let number = 0; ; number += isShort ? 23 : 1) {
      copyOf(base, folder);
      const core = start(folder);
      await core.ask('openWorkspace');
      let last = '';
      let isOver = true;
      const verdictOf = deadFrom(number, number % 2 === 1, renames);
      const restore = interpose(folder, (call) => {
        const verdict = verdictOf(call);
        if (typeof verdict === 'object' && verdict.code === 'EIO') isOver = false;
        else last = `${call.name} ${call.path.slice(folder.length)}`;
        return verdict;
      });
      await turn(core, isOn);
      // It is no more: it must not go on with anything once its calls would be made again.
      core.close();
      await setImmediate();
      restore();
      tries += 1;
      const problem = await judge(folder, renames).catch((error: unknown) => String(error));
      if (problem !== null) losses.push(`${isOn ? 'on' : 'off'}, call ${number}, ${last}: ${problem}`);
      if (isOver) break;
    }
  });
  return { tries, losses };
}

async function both(turned: (isOn: boolean) => Promise<Result>): Promise<Result> {
  const [on, off] = [await turned(true), await turned(false)];
  return { tries: on.tries + off.tries, losses: [...on.losses, ...off.losses] };
}

export const encryption: Form = {
  title: 'the process dies while everything is encrypted, or decrypted',
  run: (isShort) => both((isOn) => die(isOn, true, isShort)),
};

export const encryptionInPlace: Form = {
  title: 'the same where no file can be renamed over another',
  run: (isShort) => both((isOn) => die(isOn, false, isShort)),
};

export const encryptionPowerCut: Form = {
  title: 'the power fails while everything is encrypted, or decrypted',
  run: (isShort) => both((isOn) => cut(isOn, isShort)),
};
