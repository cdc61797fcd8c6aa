import { existsSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeFolder } from '../../../test/support/core-in-folder.ts';
import { fingerprint, holds, setAside } from './document-file.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = makeFolder();
  path = join(folder, 'drafts.json');
  writeFileSync(path, 'before');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
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

  test('differs once another file of the same size and time is in its place', () => {
    const moment = new Date('2026-11-22T10:11:12.000Z');
    utimesSync(path, moment, moment);
    const before = fingerprint(path);
    writeFileSync(`${path}.new`, 'other!');
    utimesSync(`${path}.new`, moment, moment);
    renameSync(`${path}.new`, path);
    expect(fingerprint(path)).not.toBe(before);
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

test('a file holds its text and no other', () => {
  expect(holds(path, Buffer.from('before'))).toBe(true);
  expect(holds(path, Buffer.from('befor'))).toBe(false);
  expect(holds(path, Buffer.from('before!'))).toBe(false);
});

test('a large file holds its bytes up to the last one, and no more and no fewer', () => {
  const bytes = Buffer.alloc(700_000, 'eels in chalk streams ');
  writeFileSync(path, bytes);
  expect(holds(path, bytes)).toBe(true);
  expect(holds(path, bytes.subarray(0, 512 * 1024))).toBe(false);
  expect(holds(path, Buffer.concat([bytes, Buffer.from('!')]))).toBe(false);
  for (const at of [0, 300_000, bytes.length - 1]) {
    const other = Buffer.from(bytes);
    other.writeUInt8(0, at);
    expect(holds(path, other)).toBe(false);
  }
});
