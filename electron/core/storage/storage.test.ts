import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import Conf from 'conf';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeFolder, startCore, testMoment } from '../../../test/support/core-in-folder.ts';
import { asFolder } from '../../../test/support/plants-document.ts';
import { noVault } from '../encryption/vault.ts';
import { silentLog } from '../log.ts';
import { replaceFile } from './replace-file.ts';
import { seal } from './sealed-document.ts';
import { shardNames } from './shards.ts';
import { openStorage } from './storage.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function open(problem: string | null = null) {
  let count = 0;
  return openStorage({
    dataFolder: asFolder(folder, problem),
    replaceFile,
    vault: noVault,
    openStore: (options) => new Conf(options),
    now: () => new Date(testMoment),
    newId: () => `notice-${++count}`,
    log: silentLog,
  });
}

const put = (name: string, text: string): void => writeFileSync(join(folder, name), text, { mode: 0o600 });

describe('what the user is told when the documents are loaded', () => {
  test.each([
    ['profile', 'Your profile'],
    ['settings', 'Your settings'],
    ['templates', 'Your templates'],
    ['drafts-3', 'Your drafts'],
    ['people-3', 'Some of your people'],
    ['drafts', 'Your drafts'],
  ])('calls %s what they call it', async (name, label) => {
    // Drafts of an earlier format are looked at again only when they lie in today's documents.
    for (const part of shardNames('drafts')) put(`${part}.json`, JSON.stringify(seal([], 1)));
    put(`${name}.json`, 'damaged');
    const storage = open();
    await storage.load();
    expect(storage.notices()).toEqual([
      {
        id: 'notice-1',
        text:
          `${label}: the file was damaged and there is no earlier copy. The file as it was is kept as ` +
          `${join('set-aside', `${name} 2026-11-22T10-11-12Z.json`)} in your data folder.`,
      },
    ]);
  });

  test('stays a list that can be read, however much is damaged', async () => {
    for (const name of ['templates', ...shardNames('drafts'), ...shardNames('people')]) {
      put(`${name}.json`, 'damaged');
      put(`${name}.json.last-good`, JSON.stringify(seal([7], 1)));
    }
    const storage = open();
    await storage.load();
    const texts = storage.notices().map(({ text }) => text);
    expect(texts).toHaveLength(50);
    expect(new Set(texts).size).toBe(50);
  });

  test('is told once, however often the same is found', async () => {
    for (const name of shardNames('people')) {
      put(`${name}.json.last-good`, JSON.stringify(seal([], 1)));
    }
    const storage = open();
    await storage.load();
    await storage.load();
    expect(storage.notices().map(({ text }) => text)).toEqual([
      'Some of your people: the file was missing, so the last good copy was put back.',
    ]);
  });

  test('begins with what is wrong with the folder, cut to what a notice may hold', () => {
    expect(open('No room. '.repeat(1_000)).notices()).toEqual([
      { id: 'notice-1', text: 'No room. '.repeat(1_000).slice(0, 2_000) },
    ]);
    expect(open().notices()).toEqual([]);
  });
});

describe('at the start', () => {
  test('a backup is taken, and what a crash left behind is removed', async () => {
    put('templates.json', JSON.stringify(seal([], 1)));
    put('people-3.json.tmp-1234567890abcdef', 'x');
    put('window.json.tmp-1234567890abcdef', 'x');
    mkdirSync(join(folder, 'backups', '.partial-2026-11-22T10-00-00Z'), { recursive: true });
    await open().load();
    expect(readdirSync(folder)).toEqual(['backups', 'templates.json', 'window.json.tmp-1234567890abcdef']);
    expect(readdirSync(join(folder, 'backups'))).toEqual(['00001 2026-11-22T10-11-12Z']);
  });

  test('nothing at all is changed in a folder that has a problem', async () => {
    put('templates.json', JSON.stringify(seal([], 1)));
    put('templates.json.tmp-1234567890abcdef', 'x');
    await open('It cannot be written.').load();
    expect(readdirSync(folder)).toEqual(['templates.json', 'templates.json.tmp-1234567890abcdef']);
  });

  test('loading gives way to others between two documents', async () => {
    let isLoaded = false;
    const loading = open()
      .load()
      .then(() => {
        isLoaded = true;
      });
    for (let turn = 0; turn < 10; turn += 1) await setImmediate();
    expect(isLoaded).toBe(false);
    await loading;
  });

  test('loading that failed is tried again at the next question', async () => {
    put('templates.json.last-good', JSON.stringify(seal([], 1)));
    let isFirst = true;
    const newId = (): string => {
      if (!isFirst) return 'notice';
      isFirst = false;
      throw new Error('no more numbers');
    };
    const core = startCore(folder, { newId });
    expect((await core.askInVain('openWorkspace')).code).toBe('internal');
    expect((await core.ask('openWorkspace')).notices).toHaveLength(1);
    expect(existsSync(join(folder, 'templates.json'))).toBe(true);
  });
});
