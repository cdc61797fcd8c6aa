import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolder, startCore } from '../../../test/support/core-in-folder.ts';
import { spellingInSources } from '../spelling/files.ts';
import { dictionaryName } from '../spelling/thread.ts';

let folder: string;
let core: ReturnType<typeof startCore>;
const installed = join(import.meta.dirname, '../../../node_modules/harper.js/dist', dictionaryName);
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => {
  core.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the page is told what is misspelt in each paragraph', async () => {
  core = startCore(folder);
  const { marks } = await core.ask('checkSpelling', { texts: ['All fine.', 'Not posible.'], dialect: 'any' });
  expect(marks.map((ofText) => ofText.map(({ word }) => word))).toEqual([[], ['posible']]);
});

test('a dictionary in a folder with spaces and accents in its name is read', async () => {
  const dictionary = join(folder, `Común & Ground ${dictionaryName}`);
  symlinkSync(installed, dictionary);
  core = startCore(folder, { spelling: { ...spellingInSources, dictionary } });
  const { marks } = await core.ask('checkSpelling', { texts: ['Not posible.'], dialect: 'british' });
  expect(marks[0]).toHaveLength(1);
});

test('a dictionary that is not there is a refusal, and the app goes on', async () => {
  core = startCore(folder, { spelling: { ...spellingInSources, dictionary: join(folder, 'nothing') } });
  const failure = await core.askInVain('checkSpelling', { texts: ['Not posible.'], dialect: 'any' });
  expect(failure.code).toBe('unavailable');
  expect(await core.ask('openWorkspace')).toMatchObject({ drafts: [] });
});
