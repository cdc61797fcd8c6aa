/** What is written goes where it was read from, or nowhere: other folders, full disks and files in the way. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeFolder, makeTemplate, startCore } from '../../../test/support/core-in-folder.ts';
import { asFolder, noBackups, openPlants, refusalOf } from '../../../test/support/plants-document.ts';
import { openDataFolder } from '../data-folder.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = makeFolder();
  path = join(folder, 'plants.json');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(`${folder}-disk`, { recursive: true, force: true });
});

describe('another folder in the place of the one that was opened', () => {
  test('as a disk leaves one that is taken out, is not written to', async () => {
    const core = startCore(folder);
    await core.ask('saveTemplate', makeTemplate('template-1'));
    renameSync(folder, `${folder}-disk`);
    mkdirSync(folder);
    const failure = await core.askInVain('saveTemplate', makeTemplate('template-2'));
    expect(failure.code).toBe('not-saved');
    expect(failure.message).toContain(`the folder at ${folder} is not the one that Common Ground opened`);
    expect(readdirSync(folder).filter((name) => name !== 'log.txt')).toEqual([]);
    rmSync(folder, { recursive: true });
    renameSync(`${folder}-disk`, folder);
    await core.ask('saveTemplate', makeTemplate('template-2'));
    expect((await startCore(folder).ask('openWorkspace')).templates).toHaveLength(2);
  });

  test('takes no backup either', () => {
    const opened = openDataFolder(folder);
    let taken = 0;
    const backups = {
      ...noBackups,
      takeIfDue: () => {
        taken += 1;
      },
    };
    const document = openPlants(folder, { dataFolder: opened, backups });
    document.save(['ivy']);
    renameSync(folder, `${folder}-disk`);
    mkdirSync(folder);
    expect(refusalOf(document).failure.code).toBe('not-saved');
    expect(taken).toBe(1);
  });
});

describe('a folder that cannot be written for a while', () => {
  test('takes saves again by itself, and the word about it goes', async () => {
    const blocked = join(folder, 'place', 'data');
    writeFileSync(join(folder, 'place'), 'a file in the way');
    const core = startCore(blocked);
    expect(await core.ask('openWorkspace')).toMatchObject({ readOnly: true, notices: [{}] });
    expect((await core.askInVain('saveTemplate', makeTemplate('template-1'))).code).toBe('read-only');
    rmSync(join(folder, 'place'));
    await core.ask('saveTemplate', makeTemplate('template-1'));
    expect(await core.ask('openWorkspace')).toMatchObject({ readOnly: false, notices: [] });
    expect((await startCore(blocked).ask('openWorkspace')).templates).toHaveLength(1);
  });

  test('keeps the damaged file that could not be moved away meanwhile', () => {
    writeFileSync(path, 'damaged');
    let problem: string | null = 'The disk is full.';
    const dataFolder = {
      ...asFolder(folder),
      get problem() {
        return problem;
      },
    };
    const document = openPlants(folder, { dataFolder });
    expect(document.read()).toEqual([]);
    expect(refusalOf(document).failure).toEqual({ code: 'read-only', message: 'The disk is full.' });
    problem = null;
    document.save(['rose']);
    expect(openPlants(folder).read()).toEqual(['rose']);
    const [aside = ''] = readdirSync(join(folder, 'set-aside'));
    expect(readFileSync(join(folder, 'set-aside', aside), 'utf8')).toBe('damaged');
  });
});

test('a document takes saves again once the damaged file can be moved out of the way', () => {
  writeFileSync(path, 'damaged');
  writeFileSync(join(folder, 'set-aside'), 'a file in the place of the folder');
  const document = openPlants(folder);
  expect(refusalOf(document).failure.code).toBe('read-only');
  rmSync(join(folder, 'set-aside'));
  document.save(['rose']);
  expect(openPlants(folder).read()).toEqual(['rose']);
});

test('a document larger than can be read again is refused with that reason, and stays as it was', () => {
  const document = openPlants(folder);
  document.save(['ivy']);
  const before = readFileSync(path, 'utf8');
  try {
    document.save(['x'.repeat(64 * 1024 * 1024)]);
    expect.unreachable();
  } catch (error) {
    expect(error).toMatchObject({
      failure: { code: 'too-large', message: expect.stringContaining('64 MB') },
    });
  }
  expect(readFileSync(path, 'utf8')).toBe(before);
  expect(openPlants(folder).read()).toEqual(['ivy']);
});
