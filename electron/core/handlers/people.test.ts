import { spawnSync } from 'node:child_process';
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

  test('of thirty thousand is one step', async () => {
    const save = Array.from({ length: 30_000 }, (_, index) => makePerson(`person-${index}`));
    const core = startCore(folder);
    await core.ask('changePeople', { save, remove: [] });
    expect(await peopleOf(startCore(folder))).toHaveLength(30_000);
  }, 60_000);
});

describe('a change that is refused leaves everybody as they were', () => {
  test('because the disk takes nothing', async () => {
    writePeople(before);
    const core = startCore(folder, { replaceFile: failing(() => true) });
    expect((await core.askInVain('changePeople', change)).code).toBe('not-saved');
    expect(await peopleOf(core)).toEqual(inOrder(before));
    expect(await peopleOf(startCore(folder))).toEqual(inOrder(before));
  });

  test('because one of them is of a wrong kind, or there is no room for all', async () => {
    const core = startCore(folder);
    const wrong = [...before, { ...makePerson('person-x'), surprise: true }];
    expect((await core.askInVain('changePeople', { save: wrong, remove: [] })).code).toBe('invalid-input');
    const many = Array.from({ length: 40_000 }, (_, index) => makePerson(`many-${index}`));
    writePeople(many);
    const full = startCore(folder);
    const refused = await full.askInVain('changePeople', { save: [makePerson('one-more')], remove: [] });
    expect(refused.code).toBe('too-large');
    await full.ask('changePeople', { save: [makePerson('one-more')], remove: ['many-7'] });
  }, 60_000);

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

test('a process killed amid a change leaves all of it or nothing', async () => {
  const script = join(import.meta.dirname, '../../../test/support/crash-at-write.ts');
  for (const [count, moment, expected] of [
    [1, 'before', before],
    [1, 'after', after],
    [2, 'before', after],
    [9, 'after', after],
  ] as const) {
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
    writePeople(before);
    const input = JSON.stringify(change);
    const child = spawnSync(process.execPath, [script, folder, `${count}`, moment, 'changePeople', input]);
    expect(child.signal).toBe('SIGKILL');
    const seen = await seenBy(startCore(folder));
    expect(seen.people).toEqual(inOrder(expected));
    expect(seen.notices).toEqual([]);
  }
}, 60_000);

test('a pending change that is not whole is put away and changes nobody', async () => {
  writePeople(before);
  writeFileSync(pendingPath(), JSON.stringify({ ...seal(change, 1), checksum: 'wrong' }));
  expect(await peopleOf(startCore(folder))).toEqual(inOrder(before));
  expect(existsSync(pendingPath())).toBe(false);
  expect(readdirSync(join(folder, 'set-aside'))).toHaveLength(1);
});
