import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeFolder } from '../../test/support/core-in-folder.ts';
import {
  type DataFolder,
  defaultDataFolder,
  openDataFolder,
  resolveDataFolder,
  withLock,
} from './data-folder.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('--data comes first, then the environment, then the default', () => {
  const env = { COMMON_GROUND_DATA: '/from/env' };
  expect(resolveDataFolder(['--data', '/from/option'], env, '/default')).toBe('/from/option');
  expect(resolveDataFolder(['--other', '--data=/from/option'], env, '/default')).toBe('/from/option');
  expect(resolveDataFolder([], env, '/default')).toBe('/from/env');
  expect(resolveDataFolder([], { COMMON_GROUND_DATA: '' }, '/default')).toBe('/default');
  expect(resolveDataFolder(['--data', 'relative'], env, '/default')).toBe(resolve('relative'));
});

test.each([[['--data']], [['--data=']], [['--data', '--browser']]])('%j is refused in a sentence', (args) => {
  expect(() => resolveDataFolder(args, {}, '/default')).toThrow(
    '--data needs the name of a folder after it.',
  );
});

test('the default is where Electron keeps the data of an app of this name', () => {
  expect(defaultDataFolder('linux', {}, '/home/robin')).toBe('/home/robin/.config/Common Ground');
  expect(defaultDataFolder('linux', { XDG_CONFIG_HOME: '/conf' }, '/home/robin')).toBe('/conf/Common Ground');
  expect(defaultDataFolder('darwin', {}, '/Users/robin')).toBe(
    '/Users/robin/Library/Application Support/Common Ground',
  );
  expect(defaultDataFolder('win32', { APPDATA: '/roaming' }, '/robin')).toBe('/roaming/Common Ground');
  expect(defaultDataFolder('win32', {}, '/robin')).toBe('/robin/AppData/Roaming/Common Ground');
});

test('a missing folder is created for its owner only, and the try leaves nothing behind', () => {
  const path = join(folder, 'one', 'two');
  expect(openDataFolder(path)).toMatchObject({ path, problem: null });
  expect(statSync(path).mode & 0o077).toBe(0);
  expect(readdirSync(path)).toEqual([]);
});

test('a folder that cannot be made is reported with its name, and nothing is thrown', () => {
  const path = join(folder, 'file');
  writeFileSync(path, 'in the way');
  const opened = openDataFolder(path);
  expect(opened).toMatchObject({
    path,
    problem:
      `Common Ground cannot write to its data folder, ${path}, so nothing you do now will be saved. ` +
      'A file is in the folder’s place. Move it away, and saving goes on by itself; ' +
      'or start it with --data and the name of another folder.',
  });
  expect(readFileSync(path, 'utf8')).toBe('in the way');
});

test('a folder is tried each time, since it may not take a write any more', () => {
  expect(openDataFolder(folder).problem).toBeNull();
  // Nothing can be written under the name of the try.
  mkdirSync(join(folder, `.can-write-${process.pid}`));
  expect(openDataFolder(folder).problem).toContain(folder);
});

test('a folder that could not be made is, once the way is free, and is known from then on', () => {
  const path = join(folder, 'file');
  writeFileSync(path, 'in the way');
  const opened = openDataFolder(path);
  expect(opened.assertSame).toThrow();
  rmSync(path);
  opened.tryAgain();
  expect(opened.problem).toBeNull();
  expect(opened.assertSame).not.toThrow();
});

test('another folder in the place of the one that was opened is not taken for it, however often it is tried', () => {
  const path = join(folder, 'data');
  const opened = openDataFolder(path);
  renameSync(path, join(folder, 'taken out'));
  opened.tryAgain();
  expect(opened.problem).toBeNull();
  expect(opened.assertSame).toThrow('This is another folder.');
});

describe('a folder that others may use', () => {
  const folderWith = (problem: string | null): DataFolder => ({
    path: '/data',
    problem,
    tryAgain: vi.fn(),
    assertSame: vi.fn(),
  });
  const lockThat = (isHeld: boolean) => ({ isHeld: () => isHeld, tryAgain: vi.fn() });

  test('is saved to while it is held, and says which one it is where it is not', () => {
    expect(withLock(folderWith(null), lockThat(true)).problem).toBeNull();
    expect(withLock(folderWith(null), lockThat(false)).problem).toContain(
      'no other one uses its data folder, /data, so nothing you do now will be saved.',
    );
    expect(withLock(folderWith('It is full.'), lockThat(false)).problem).toBe('It is full.');
  });

  test('is taken once it can be written, and not before', () => {
    const lock = lockThat(false);
    const full = folderWith('It is full.');
    withLock(full, lock).tryAgain();
    expect(full.tryAgain).toHaveBeenCalled();
    expect(lock.tryAgain).not.toHaveBeenCalled();
    withLock(folderWith(null), lock).tryAgain();
    expect(lock.tryAgain).toHaveBeenCalledOnce();
  });

  test('is the same one as long as the folder below is', () => {
    const below = folderWith(null);
    withLock(below, lockThat(true)).assertSame();
    expect(below.assertSame).toHaveBeenCalledOnce();
  });
});
