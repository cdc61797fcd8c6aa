/** Why nothing can be saved in a folder, by what the disk says, and that it ends by itself. */
import { rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeFolder } from '../../test/support/core-in-folder.ts';
import { openDataFolder } from './data-folder.ts';

vi.mock('node:fs', async (load) => {
  const real = await load<typeof import('node:fs')>();
  return { ...real, writeFileSync: vi.fn(real.writeFileSync) };
});

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['ENOSPC', 'The disk is full. Free some space, and saving goes on by itself;'],
  ['EDQUOT', 'The disk is full. Free some space, and saving goes on by itself;'],
  ['EROFS', 'The disk is read-only. Make it writable, and saving goes on by itself;'],
  ['EACCES', 'The computer does not allow it; the folder may belong to another user.'],
  ['EPERM', 'The computer does not allow it; the folder may belong to another user.'],
  ['EIO', 'Check the disk and that you may write to this folder, then start Common Ground again;'],
])('on %s, the cause and the way out are said, until a try succeeds', (code, words) => {
  vi.mocked(writeFileSync).mockImplementationOnce(() => {
    throw Object.assign(new Error('no'), { code });
  });
  const opened = openDataFolder(folder);
  expect(opened.problem).toContain(`cannot write to its data folder, ${folder}`);
  expect(opened.problem).toContain(words);
  expect(() => opened.assertSame()).toThrow();
  opened.tryAgain();
  expect(opened.problem).toBeNull();
  opened.assertSame();
});
