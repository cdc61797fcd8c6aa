import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolder, startCore } from '../../../test/support/core-in-folder.ts';
import { spellingInSources } from '../spelling/files.ts';

let folder: string;
let core: ReturnType<typeof startCore>;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => {
  core.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a dictionary that is not there is a refusal, and the app goes on', async () => {
  core = startCore(folder, { spelling: { ...spellingInSources, dictionary: join(folder, 'nothing') } });
  const failure = await core.askInVain('checkSpelling', { texts: ['Not posible.'], dialect: 'any' });
  expect(failure.code).toBe('unavailable');
  expect(await core.ask('openWorkspace')).toMatchObject({ drafts: [] });
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
