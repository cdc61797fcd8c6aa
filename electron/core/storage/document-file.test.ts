import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeFolder } from '../../../test/support/core-in-folder.ts';
import { openPlants } from '../../../test/support/plants-document.ts';
import { fingerprint, keepLastGood, lastGoodPath, setAside, syncFolder } from './document-file.ts';

vi.mock('node:fs', async (load) => {
  const real = await load<typeof import('node:fs')>();
  return {
    ...real,
    linkSync: vi.fn(real.linkSync),
    openSync: vi.fn(real.openSync),
    fsyncSync: vi.fn(real.fsyncSync),
    closeSync: vi.fn(real.closeSync),
  };
});

let folder: string;
let path: string;
beforeEach(() => {
  folder = makeFolder();
  path = join(folder, 'drafts.json');
  writeFileSync(path, 'before');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** Puts a new file in place of the document, as the store does. */
function replace(text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

function fail(): never {
  throw Object.assign(new Error('no links here'), { code: 'EPERM' });
}

describe('the last good file', () => {
  const lastGood = (): string => readFileSync(lastGoodPath(path), 'utf8');

  test('is the document as it was before it was replaced, the only one kept', () => {
    keepLastGood(path);
    replace('after');
    expect(lastGood()).toBe('before');
    keepLastGood(path);
    replace('last');
    expect(lastGood()).toBe('after');
    expect(readdirSync(folder)).toEqual(['drafts.json', 'drafts.json.last-good']);
  });

  test('costs no copy where the file system has links', () => {
    keepLastGood(path);
    expect(statSync(lastGoodPath(path)).ino).toBe(statSync(path).ino);
  });

  test('stays where there is no document', () => {
    writeFileSync(lastGoodPath(path), 'from before');
    rmSync(path);
    keepLastGood(path);
    expect(lastGood()).toBe('from before');
  });

  test.each([
    ['where the file system has no links', () => vi.mocked(linkSync).mockImplementationOnce(() => fail())],
    ['where the store writes in place', () => vi.stubEnv('SNAP', '/snap/sample')],
  ])('is a copy that does not change along %s', (_name, prepare) => {
    prepare();
    keepLastGood(path);
    writeFileSync(path, 'written in place');
    expect(lastGood()).toBe('before');
    expect(readdirSync(folder)).toEqual(['drafts.json', 'drafts.json.last-good']);
  });

  test('is a file of its own where the document is a link to one elsewhere', () => {
    renameSync(path, join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), path);
    keepLastGood(path);
    expect(lstatSync(lastGoodPath(path)).isFile()).toBe(true);
    writeFileSync(join(folder, 'elsewhere'), 'written in place');
    expect(lastGood()).toBe('before');
  });

  test('is not written through a link that a crash left behind', () => {
    writeFileSync(join(folder, 'other'), 'of something else');
    linkSync(join(folder, 'other'), `${lastGoodPath(path)}-next`);
    keepLastGood(path);
    expect(lastGood()).toBe('before');
    expect(readFileSync(join(folder, 'other'), 'utf8')).toBe('of something else');
  });

  test('is there once more, and nothing beside it, when the same document is kept twice', () => {
    keepLastGood(path);
    keepLastGood(path);
    expect(lastGood()).toBe('before');
    expect(readdirSync(folder)).toEqual(['drafts.json', 'drafts.json.last-good']);
  });
});

describe('a fingerprint', () => {
  test('stays while nothing is written', () => {
    expect(fingerprint(path)).toBe(fingerprint(path));
  });

  test('differs once the size or the time of the file does', () => {
    const moment = new Date('2026-11-22T10:11:12.000Z');
    utimesSync(path, moment, moment);
    const before = fingerprint(path);
    writeFileSync(path, 'longer than before');
    utimesSync(path, moment, moment);
    const longer = fingerprint(path);
    expect(longer).not.toBe(before);
    utimesSync(path, moment, new Date('2026-11-22T10:11:13.000Z'));
    expect(fingerprint(path)).not.toBe(longer);
  });

  test('is none where there is no file', () => {
    expect(fingerprint(join(folder, 'missing'))).toBeNull();
  });
});

describe('a file that is set aside', () => {
  test('is moved under its new name, each to a name of its own', () => {
    const names = ['first', 'second', 'third'].map((text) => {
      writeFileSync(path, text);
      const name = setAside(folder, path, 'drafts');
      expect(existsSync(path)).toBe(false);
      expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
      return name;
    });
    const expected = ['drafts.json', 'drafts (2).json', 'drafts (3).json'];
    expect(names).toEqual(expected.map((name) => join('set-aside', name)));
  });

  test('lies in a folder for its owner only', () => {
    setAside(folder, path, 'drafts');
    expect(statSync(join(folder, 'set-aside')).mode & 0o077).toBe(0);
  });
});

describe('a rename is made durable', () => {
  test('by syncing the folder that it happened in', () => {
    syncFolder(folder);
    expect(openSync).toHaveBeenLastCalledWith(folder, 'r');
    const descriptor: unknown = vi.mocked(openSync).mock.results.at(-1)?.value;
    expect(fsyncSync).toHaveBeenLastCalledWith(descriptor);
    expect(closeSync).toHaveBeenLastCalledWith(descriptor);
  });

  test('at the end of every save', () => {
    openPlants(folder).save(['ivy']);
    expect(openSync).toHaveBeenLastCalledWith(folder, 'r');
    expect(fsyncSync).toHaveBeenLastCalledWith(vi.mocked(openSync).mock.results.at(-1)?.value);
  });

  test('where the system can; else nothing is thrown, and nothing stays open', () => {
    syncFolder(join(folder, 'missing'));
    vi.mocked(fsyncSync).mockImplementationOnce(fail);
    syncFolder(folder);
    expect(closeSync).toHaveBeenLastCalledWith(vi.mocked(openSync).mock.results.at(-1)?.value);
  });
});
