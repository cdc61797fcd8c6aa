import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '../../../shared/model/person.ts';
import { makeFolder, makePerson, startCore } from '../../../test/support/core-in-folder.ts';
import { seenBy } from '../../../test/support/seen-by.ts';
import { type ReplaceFile, replaceFile } from '../storage/replace-file.ts';
import { seal } from '../storage/sealed-document.ts';
import { shardNames, shardOf } from '../storage/shards.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const before = Array.from({ length: 40 }, (_, index) => makePerson(`person-${index}`));
/** Renames most, adds some, removes a few: nearly every document is touched. */
const change = {
  save: [
    ...before.slice(0, 30).map((person) => ({ ...person, name: 'Renamed Sample' })),
    ...Array.from({ length: 5 }, (_, index) => makePerson(`new-${index}`)),
  ],
  remove: ['person-38', 'person-39', 'nobody'],
};
const after = [...change.save, ...before.slice(30, 38)];

/** Puts people on the disk, document by document, without the application. */
function writePeople(people: readonly Person[]): void {
  shardNames('people').forEach((name, shard) => {
    const members = people.filter(({ id }) => shardOf(id) === shard);
    if (members.length > 0) writeFileSync(join(folder, `${name}.json`), JSON.stringify(seal(members, 1)));
  });
}

const inOrder = (people: readonly Person[]) => people.toSorted((a, b) => (a.id < b.id ? -1 : 1));
const peopleOf = async (core: ReturnType<typeof startCore>) => (await seenBy(core)).people;
const pendingPath = () => join(folder, 'people-pending.json');

/** The usual disk, on which the writes that `isRefused` names by their number fail as on a full one. */
function failing(isRefused: (write: number) => boolean): ReplaceFile & { readonly count: () => number } {
  let writes = 0;
  const write: ReplaceFile = (...file) => {
    writes += 1;
    if (isRefused(writes)) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    replaceFile(...file);
  };
  return Object.assign(write, { count: () => writes });
}

describe('a change of many people', () => {
  test('is there as a whole, at once and after a start, and leaves nothing pending', async () => {
    writePeople(before);
    const core = startCore(folder);
    await core.ask('changePeople', change);
    expect(await peopleOf(core)).toEqual(inOrder(after));
    expect(await peopleOf(startCore(folder))).toEqual(inOrder(after));
    expect(existsSync(pendingPath())).toBe(false);
  });

  test('writes each document it touches once, and the change itself', async () => {
    writePeople(before);
    const store = failing(() => false);
    const core = startCore(folder, { replaceFile: store });
    await core.ask('changePeople', change);
    const touched = new Set([...change.save.map(({ id }) => id), ...change.remove].map(shardOf));
    expect(store.count()).toBe(touched.size + 1);
    await core.ask('changePeople', { save: [], remove: [] });
    expect(store.count()).toBe(touched.size + 1);
  });

  test('saves what is both saved and removed', async () => {
    const core = startCore(folder);
    await core.ask('changePeople', { save: [makePerson('person-1')], remove: ['person-1'] });
    expect(await peopleOf(core)).toEqual([makePerson('person-1')]);
  });
});

describe('a change that is refused leaves everybody as they were', () => {
  test('because the disk takes nothing', async () => {
    writePeople(before);
    const core = startCore(folder, { replaceFile: failing(() => true) });
    expect((await core.askInVain('changePeople', change)).code).toBe('not-saved');
    expect(await peopleOf(core)).toEqual(inOrder(before));
    expect(await peopleOf(startCore(folder))).toEqual(inOrder(before));
  });

  test('because one of them is of a wrong kind', async () => {
    const core = startCore(folder);
    const wrong = [...before, { ...makePerson('person-x'), surprise: true }];
    expect((await core.askInVain('changePeople', { save: wrong, remove: [] })).code).toBe('invalid-input');
  });

  test('because one of the documents may not be written', async () => {
    writePeople(before);
    const name = `${shardNames('people')[shardOf('person-3')]}.json`;
    writeFileSync(join(folder, name), JSON.stringify({ ...seal([before[3]], 1), format: 999, checksum: '' }));
    const core = startCore(folder);
    const seen = await peopleOf(core);
    expect((await core.askInVain('changePeople', change)).code).toBe('read-only');
    expect(await peopleOf(core)).toEqual(seen);
    expect(existsSync(pendingPath())).toBe(false);
  });
});

describe('a change whose documents could not all be written', () => {
  test('is done all the same, shown at once, and completed before anything else is saved', async () => {
    writePeople(before);
    let isFull = true;
    const core = startCore(folder, { replaceFile: failing((write) => isFull && write > 5) });
    await core.ask('changePeople', change);
    expect(await peopleOf(core)).toEqual(inOrder(after));
    const newer = makePerson('person-1', { name: 'Newer Sample' });
    expect((await core.askInVain('savePerson', newer)).code).toBe('not-saved');
    expect((await core.askInVain('removePerson', { id: 'person-1' })).code).toBe('not-saved');
    expect((await core.askInVain('changePeople', { save: [newer], remove: [] })).code).toBe('not-saved');
    isFull = false;
    await core.ask('savePerson', newer);
    expect(existsSync(pendingPath())).toBe(false);
    const expected = after.map((person) => (person.id === 'person-1' ? newer : person));
    expect(await peopleOf(startCore(folder))).toEqual(inOrder(expected));
  });

  test('is completed by the next start', async () => {
    writePeople(before);
    await startCore(folder, { replaceFile: failing((write) => write > 5) }).ask('changePeople', change);
    expect(existsSync(pendingPath())).toBe(true);
    expect(await peopleOf(startCore(folder))).toEqual(inOrder(after));
    expect(existsSync(pendingPath())).toBe(false);
  });

  test('is shown by a start that cannot write either', async () => {
    writePeople(before);
    await startCore(folder, { replaceFile: failing((write) => write > 5) }).ask('changePeople', change);
    expect(await peopleOf(startCore(folder, { replaceFile: failing(() => true) }))).toEqual(inOrder(after));
  });
});

test('a pending change that is not whole is put away and changes nobody', async () => {
  writePeople(before);
  writeFileSync(pendingPath(), JSON.stringify({ ...seal(change, 1), checksum: 'wrong' }));
  expect(await peopleOf(startCore(folder))).toEqual(inOrder(before));
  expect(existsSync(pendingPath())).toBe(false);
  expect(readdirSync(join(folder, 'set-aside'))).toHaveLength(1);
});
