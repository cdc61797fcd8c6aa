import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolder } from '../../../test/support/core-in-folder.ts';
import type { Log } from '../log.ts';
import { removeLeftovers } from './leftovers.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Cleans up after the document `plants.json`. @returns what the log was told */
function cleanUp(place: string): readonly string[] {
  const events: string[] = [];
  const log: Log = { info: (event) => events.push(event), error: (event) => events.push(event) };
  removeLeftovers(place, ['plants.json'], log);
  return events;
}

test('what a crash left of a save, a link or a try to write is removed', () => {
  for (const name of [
    'plants.json.tmp-1234567890abcdef',
    'plants.json.last-good.tmp-1234567890abcdef',
    'plants.json.last-good-next',
    '.can-write-1',
    '.can-write-4711',
  ]) {
    writeFileSync(join(folder, name), 'x');
  }
  expect(cleanUp(folder)).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});

test('whatever else looks like it stays', () => {
  const others = [
    'plants.json',
    'plants.json.last-good',
    'plants.json.mine',
    'plants.json.tmp-1234567890abcde',
    'plants.json.tmp-1234567890abcdef0',
    'plants.json.tmp-1234567890ABCDEF',
    'plants.json.my-tmp-1234567890abcdef',
    'plants.json.last-good-next-one',
    'plants.jsonxtmp-1234567890abcdef',
    'my-plants.json.tmp-1234567890abcdef',
    'letters.json.tmp-1234567890abcdef',
    '.can-write-',
    '.can-write-x',
    '.can-write-12.txt',
    'my.can-write-12',
  ];
  for (const name of others) writeFileSync(join(folder, name), 'x');
  expect(cleanUp(folder)).toEqual([]);
  expect(readdirSync(folder).toSorted()).toEqual(others.toSorted());
});

test('half a backup is removed, and a whole one stays', () => {
  const backups = join(folder, 'backups');
  for (const name of ['.partial-2026-11-22T10-00-00Z', '2026-11-22T10-00-00Z', 'my.partial-copy']) {
    mkdirSync(join(backups, name), { recursive: true });
    writeFileSync(join(backups, name, 'plants.json'), 'x');
  }
  cleanUp(folder);
  expect(readdirSync(backups)).toEqual(['2026-11-22T10-00-00Z', 'my.partial-copy']);
});

test('what was not yet renamed is removed from backups and from what was set aside, and all else there stays', () => {
  const places = [join(folder, 'backups', '2026-11-22T10-00-00Z'), join(folder, 'set-aside')];
  for (const place of places) {
    mkdirSync(place, { recursive: true });
    for (const name of [
      'plants.json',
      'plants.json.tmp-1234567890abcdef',
      'plants.json.tmp-1',
      '.partial-mine',
    ])
      writeFileSync(join(place, name), 'x');
  }
  cleanUp(folder);
  for (const place of places)
    expect(readdirSync(place).toSorted()).toEqual(['.partial-mine', 'plants.json', 'plants.json.tmp-1']);
});

test('a folder that cannot be listed is no reason to fail, but is logged', () => {
  expect(cleanUp(join(folder, 'missing'))).toEqual(['cleaning up failed']);
});
