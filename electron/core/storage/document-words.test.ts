/** What a user is told about a document, to the letter, with what happens to its file and what the log keeps. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeFolder } from '../../../test/support/core-in-folder.ts';
import { asFolder, openPlants, refusalOf } from '../../../test/support/plants-document.ts';
import type { StoragePorts } from './guarded-document.ts';
import { currentFormat } from './migrations/migrations.ts';
import { replaceFile } from './replace-file.ts';
import { inspectFile, seal } from './sealed-document.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = makeFolder();
  path = join(folder, 'plants.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (ports?: Partial<StoragePorts>) => openPlants(folder, ports);
const sealed = (data: unknown, sequence = 1): string => JSON.stringify(seal(data, sequence));
const put = (text: string): void => writeFileSync(path, text);
const putLastGood = (text: string): void => writeFileSync(`${path}.last-good`, text);
const setAsideFiles = (): readonly string[] => {
  const place = join(folder, 'set-aside');
  return existsSync(place) ? readdirSync(place).toSorted() : [];
};

const aside = join('set-aside', 'plants 2026-11-22T10-11-12Z.json');
const secondAside = join('set-aside', 'plants 2026-11-22T10-11-12Z (2).json');
const keptAs = `The file as it was is kept as ${aside} in your data folder.`;
const newest = { value: ['ivy'], told: 'the last good copy was put back' };

describe('a document that is not as it was left', () => {
  test.each([
    {
      name: 'damaged, with an earlier copy',
      file: 'damaged',
      copy: sealed(['ivy']),
      value: ['ivy'],
      told: [`Your plants: the file was damaged, so the last good copy was put back. ${keptAs}`],
      logged: ['plants.json is damaged'],
    },
    {
      name: 'damaged, without a copy',
      file: 'damaged',
      copy: null,
      value: [],
      told: [`Your plants: the file was damaged and there is no earlier copy. ${keptAs}`],
      logged: ['plants.json is damaged'],
    },
    {
      name: 'damaged, but still legible',
      file: JSON.stringify({ ...seal(['ivy', 7], 1), checksum: 'wrong' }),
      copy: null,
      value: ['ivy'],
      told: [`Your plants: the file was damaged; what could still be read was kept. ${keptAs}`],
      logged: ['plants.json is damaged'],
    },
    {
      name: 'of another kind, with an earlier copy',
      file: sealed({ rose: 1 }, 9),
      copy: sealed(['ivy'], 4),
      value: ['ivy'],
      told: [`Your plants: the file was damaged, so the last good copy was put back. ${keptAs}`],
      logged: [],
    },
    {
      name: 'missing, with an earlier copy',
      file: null,
      copy: sealed(['ivy']),
      value: ['ivy'],
      told: ['Your plants: the file was missing, so the last good copy was put back.'],
      logged: [],
    },
    {
      name: 'good but for one entry',
      file: sealed(['ivy', 7]),
      copy: null,
      value: ['ivy'],
      told: [`Your plants: 1 entry could not be read and had to be left out. ${keptAs}`],
      logged: [],
    },
    {
      name: 'good but for two entries',
      file: sealed(['ivy', 7, null]),
      copy: null,
      value: ['ivy'],
      told: [`Your plants: 2 entries could not be read and had to be left out. ${keptAs}`],
      logged: [],
    },
  ])('is told when it is $name, and is in order at the next start', ({ file, copy, value, told, logged }) => {
    if (file !== null) put(file);
    if (copy !== null) putLastGood(copy);
    const first = open();
    expect(first.read()).toEqual(value);
    expect(first.notices).toEqual(told);
    expect(first.log).toEqual(logged);
    expect(setAsideFiles()).toHaveLength(file === null ? 0 : 1);
    if (file !== null) expect(readFileSync(join(folder, aside), 'utf8')).toBe(file);
    const second = open();
    expect(second.read()).toEqual(value);
    expect(second.notices).toEqual([]);
    expect(second.log).toEqual([]);
  });

  test('tells nothing where there never was one, and makes no file', () => {
    const document = open();
    expect(document.read()).toEqual([]);
    expect(document.notices).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('tells which entries of a copy were left out, and where they are', () => {
    put('damaged');
    putLastGood(sealed(['ivy', 7]));
    const document = open();
    expect(document.read()).toEqual(['ivy']);
    expect(document.notices).toEqual([
      'Your plants: 1 entry could not be read and had to be left out. ' +
        `What was left out is kept in ${secondAside} in your data folder.`,
      `Your plants: the file was damaged, so the last good copy was put back. ${keptAs}`,
    ]);
    expect(readFileSync(join(folder, secondAside), 'utf8')).toBe(sealed(['ivy', 7]));
  });

  test('is put back from the newest copy that is of its kind', () => {
    putLastGood(sealed({ rose: 1 }, 9));
    mkdirSync(join(folder, 'backups', '2026-11-20T10-00-00Z'), { recursive: true });
    writeFileSync(join(folder, 'backups', '2026-11-20T10-00-00Z', 'plants.json'), sealed(['ivy'], 3));
    expect(open().read()).toEqual(['ivy']);
    expect(inspectFile(path)).toEqual({ kind: 'good', document: seal(['ivy'], 4) });
  });

  test('is shown although what was recovered cannot be written yet, and can be saved once it can', () => {
    put('damaged');
    putLastGood(sealed(['ivy']));
    let isFull = true;
    const document = open({
      replaceFile: (...file) => {
        if (isFull) throw Object.assign(new Error(), { code: 'ENOSPC' });
        replaceFile(...file);
      },
    });
    expect(document.read()).toEqual(['ivy']);
    expect(document.log).toEqual(['plants.json is damaged', 'writing recovered plants.json failed']);
    isFull = false;
    document.save(['ivy', 'rose']);
    expect(open().read()).toEqual(['ivy', 'rose']);
  });
});

describe('a file that cannot be moved out of the way', () => {
  const closed = () =>
    `Your plants cannot be saved: ${path} cannot be read and could not be moved out of the way. ` +
    'Move it elsewhere and start Common Ground again.';

  beforeEach(() => writeFileSync(join(folder, 'set-aside'), 'a file in the place of the folder'));

  test.each([
    ['damaged', 'damaged', 'the file was damaged and there is no earlier copy.', []],
    ['partly legible', sealed(['ivy', 7]), '1 entry could not be read and had to be left out.', ['ivy']],
  ])('is left alone when it is %s, and nothing is saved over it', (_name, text, told, value) => {
    put(text);
    const document = open();
    expect(document.read()).toEqual(value);
    expect(document.notices).toEqual([`Your plants: ${told} The file was left where it is.`]);
    expect(document.log).toContain('setting aside plants.json failed');
    expect(refusalOf(document).failure).toEqual({ code: 'read-only', message: closed() });
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('is no reason to write over it when another program put it there', () => {
    const document = open();
    document.save(['ivy']);
    put('of another program');
    expect(refusalOf(document).failure.code).toBe('not-saved');
    expect(readFileSync(path, 'utf8')).toBe('of another program');
    expect(document.notices).toEqual([]);
    expect(document.log).toEqual(['setting aside plants.json failed']);
  });
});

test('a file that another program changed is told and logged', () => {
  const document = open();
  document.save(['ivy']);
  put('of another program');
  document.save(['rose']);
  expect(document.notices).toEqual([
    'Your plants: another program changed the file while Common Ground was open. ' +
      `That file is kept as ${aside} in your data folder.`,
  ]);
  expect(document.log).toEqual(['plants.json was changed by something else and is set aside']);
  expect(readFileSync(join(folder, aside), 'utf8')).toBe('of another program');
});

describe('a data folder with a problem', () => {
  const problem = 'Nothing you do now will be saved.';

  test.each([
    ['damaged', 'damaged', newest],
    ['partly legible', sealed(['ivy', 7], 1), { value: ['ivy'], told: 'The file was left where it is.' }],
    ['missing', null, newest],
  ])('stays as it is when the document is %s', (_name, text, { value, told }) => {
    if (text !== null) put(text);
    putLastGood(sealed(['ivy'], 1));
    const before = readdirSync(folder, { recursive: true });
    const document = open({ dataFolder: asFolder(folder, problem) });
    expect(document.read()).toEqual(value);
    expect(document.notices.join()).toContain(told);
    expect(refusalOf(document).failure).toEqual({ code: 'read-only', message: problem });
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
    if (text !== null) expect(readFileSync(path, 'utf8')).toBe(text);
  });
});

describe('a document of a newer version', () => {
  const message =
    'Your plants cannot be changed here: the file was written by a newer version of Common Ground. ' +
    'Install the newest version to change it.';

  test.each([
    ['as far as it is understood', ['ivy', 7], ['ivy']],
    ['empty when nothing of it is', { rose: 1 }, []],
  ])('is shown %s, and stays as it is', (_name, data, value) => {
    const text = JSON.stringify({ ...seal(data, 1), format: currentFormat + 1, checksum: '' });
    put(text);
    const document = open();
    expect(document.read()).toEqual(value);
    expect(document.notices).toEqual([message]);
    expect(refusalOf(document).failure).toEqual({ code: 'read-only', message });
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect(setAsideFiles()).toEqual([]);
  });
});

/** Nothing can be read through a link to a process's memory, not even by the superuser. */
const withheld = '/proc/self/mem';

test.runIf(existsSync(withheld))(
  'a document that the computer does not let be read is told, and closed',
  () => {
    symlinkSync(withheld, path);
    const document = open();
    expect(document.read()).toEqual([]);
    const message =
      `Your plants cannot be saved: the disk could not read ${path}. ` +
      'The file was left as it is. Check the disk, then start Common Ground again.';
    expect(document.notices).toEqual([message]);
    expect(refusalOf(document).failure).toEqual({ code: 'read-only', message });
  },
);
