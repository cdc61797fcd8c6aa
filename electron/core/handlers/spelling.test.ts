import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolder, startCore } from '../../../test/support/core-in-folder.ts';

let folder: string;
let core: ReturnType<typeof startCore>;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => {
  core.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['more paragraphs than are answered soon', { texts: Array(21).fill('a'), dialect: 'any' }],
  ['a longer one than anybody reads', { texts: ['a'.repeat(4_001)], dialect: 'any' }],
  ['an English that nobody speaks', { texts: ['a'], dialect: 'klingon' }],
  ['anything but text', { texts: [{}], dialect: 'any' }],
])('%s is refused', async (_what, question) => {
  core = startCore(folder);
  expect((await core.askInVain('checkSpelling', question)).code).toBe('invalid-input');
});
