/** What is made or removed has to be so after a power cut too: until a folder is synced, its names may be the old ones. */
import { existsSync, type RmOptions, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makePerson } from '../../../test/support/core-in-folder.ts';
import { dataFolderForEachTest } from '../../../test/support/data-folder.ts';
import { appOn, passphrase, turnOn } from '../../../test/support/encrypted-folder.ts';
import { openDataFolder } from '../data-folder.ts';
import { completeErasing, eraseEverything } from './erasing.ts';

/** What was done to which file or folder, in its order. */
const { steps } = vi.hoisted(() => ({ steps: [] as string[] }));

vi.mock('node:fs', async (load) => {
  const real = await load<typeof import('node:fs')>();
  const opened = new Map<number, string>();
  return {
    ...real,
    openSync: (path: string, flags: string, mode?: number) => {
      const descriptor = real.openSync(path, flags, mode);
      opened.set(descriptor, path);
      return descriptor;
    },
    fsyncSync: (descriptor: number) => {
      real.fsyncSync(descriptor);
      steps.push(`sync ${basename(opened.get(descriptor) ?? '')}`);
    },
    rmSync: (path: string, options?: RmOptions) => {
      if (real.existsSync(path)) steps.push(`remove ${basename(path)}`);
      real.rmSync(path, options);
    },
  };
});

vi.mock('node:crypto', async (original) => {
  const { cheaply } = await import('../../../test/support/cheap-passphrases.ts');
  return cheaply(await original());
});

const folder = dataFolderForEachTest();
const { start, startFilled, end } = appOn(folder);
beforeEach(() => steps.splice(0));
afterEach(end);

/** The folder's steps, without those in other folders and on files of other names. */
const stepsOn = (...names: readonly string[]) =>
  steps.filter((step) => [...names, basename(folder())].includes(step.replace(/^\w+ /, '')));

test('that everything is to go is certain before anything goes, and that it went before the mark does', () => {
  writeFileSync(join(folder(), 'profile.json'), '{}');
  eraseEverything(folder());
  expect(steps).toEqual([
    `sync ${basename(folder())}`,
    'remove profile.json',
    `sync ${basename(folder())}`,
    'remove deleting-everything',
    `sync ${basename(folder())}`,
  ]);
  expect(readdirSync(folder())).toEqual([]);
});

test('what is completed after a crash is as certain', () => {
  writeFileSync(join(folder(), 'deleting-everything'), '');
  writeFileSync(join(folder(), 'profile.json'), '{}');
  completeErasing(folder());
  expect(steps.at(-1)).toBe(`sync ${basename(folder())}`);
  expect(readdirSync(folder())).toEqual([]);
});

test('a change of many that is complete does not come back over what was saved since', async () => {
  const core = start();
  await core.ask('changePeople', { save: [makePerson('p1'), makePerson('p2')], remove: [] });
  expect(stepsOn('people-pending.json').slice(-2)).toEqual([
    'remove people-pending.json',
    `sync ${basename(folder())}`,
  ]);
  expect(existsSync(join(folder(), 'people-pending.json'))).toBe(false);
});

test('the key file goes for good when encryption is turned off, its copy before it', async () => {
  const core = await startFilled();
  await turnOn(core, passphrase);
  steps.splice(0);
  await core.ask('turnOffEncryption');
  expect(stepsOn('encryption.json', 'encryption.json.last-good').slice(-3)).toEqual([
    'remove encryption.json.last-good',
    'remove encryption.json',
    `sync ${basename(folder())}`,
  ]);
});

test('a data folder that is made stays, with those above it that are', () => {
  openDataFolder(join(folder(), 'made', 'Common Ground'));
  expect(steps.slice(0, 2)).toEqual(['sync made', `sync ${basename(folder())}`]);
});
