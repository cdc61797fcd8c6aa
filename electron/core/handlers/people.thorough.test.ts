import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolder, makePerson, startCore } from '../../../test/support/core-in-folder.ts';
import { seenBy } from '../../../test/support/seen-by.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const script = join(import.meta.dirname, '../../../test/support/crash-at-write.ts');
const many = (count: number) => Array.from({ length: count }, (_, index) => makePerson(`person-${index}`));
const namesIn = async () => new Set((await seenBy(startCore(folder))).people.map(({ name }) => name));

test('a change of thirty thousand people is one step, and one that has no room changes nobody', async () => {
  const core = startCore(folder);
  await core.ask('changePeople', { save: many(30_000), remove: [] });
  await core.ask('changePeople', { save: many(40_000).slice(30_000), remove: [] });
  expect((await seenBy(startCore(folder))).people).toHaveLength(40_000);
  const oneMore = { save: [makePerson('one-more')], remove: [] };
  expect((await core.askInVain('changePeople', oneMore)).code).toBe('too-large');
  await core.ask('changePeople', { ...oneMore, remove: ['person-7'] });
});

test.each([
  [1, 'before', 'Dana Sample'],
  [1, 'after', 'Renamed Sample'],
  [2, 'before', 'Renamed Sample'],
  [9, 'after', 'Renamed Sample'],
])('a process killed at write %i, %s it, leaves all of a change or nothing', async (count, moment, name) => {
  const before = startCore(folder);
  await before.ask('changePeople', { save: many(40), remove: [] });
  before.close();
  const change = { save: many(40).map((person) => ({ ...person, name: 'Renamed Sample' })), remove: [] };
  const input = JSON.stringify(change);
  const child = spawnSync(process.execPath, [script, folder, `${count}`, moment, 'changePeople', input]);
  expect(child.signal).toBe('SIGKILL');
  expect(await namesIn()).toEqual(new Set([name]));
  expect((await seenBy(startCore(folder))).notices).toEqual([]);
});
