import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../../shared/default-settings.ts';
import { makeFolder, startCore } from '../../../../test/support/core-in-folder.ts';
import {
  expectationFor,
  fixtures,
  openCopyOf,
  writesOfMigration as writes,
} from '../../../../test/support/folder-of-format.ts';
import { seenBy } from '../../../../test/support/seen-by.ts';
import { type ReplaceFile, replaceFile } from '../replace-file.ts';
import { inspectFile } from '../sealed-document.ts';
import { currentFormat } from './migrations.ts';

const formats = readdirSync(fixtures).filter((name) => !name.includes('.'));

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function documents(): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.json'));
}

/** A disk that ends the process, so to say, at its `count`th write: that one and all later ones fail. */
function failingFrom(count: number): ReplaceFile {
  let writes = 0;
  return (...file) => {
    writes += 1;
    if (writes >= count) throw Object.assign(new Error('no'), { code: 'EIO' });
    replaceFile(...file);
  };
}

test('there is a fixture for every format that was ever written', () => {
  const expected = Array.from({ length: currentFormat }, (_, index) => `format-${index + 1}`);
  expect(formats.toSorted()).toEqual(expected);
});

describe.each(formats)('a data folder of %s', (fixture) => {
  test('shows everything that it held, without a word, and again at the next start', async () => {
    openCopyOf(folder, fixture);
    for (let start = 0; start < 2; start += 1) {
      const seen = await seenBy(startCore(folder));
      expect(seen).toMatchObject(expectationFor(fixture));
      expect(seen.notices).toEqual([]);
    }
  });

  test('gets today’s default for every setting that was never changed', async () => {
    openCopyOf(folder, fixture);
    const { settings } = await startCore(folder).ask('openWorkspace');
    expect(settings.limits.inmail).toBe(defaultSettings.limits.inmail);
    const file = readFileSync(join(folder, 'settings.json'), 'utf8');
    expect(file).toContain('"custom":1234');
    expect(file).not.toContain('inmail');
  });

  test('can be changed, and keeps the change', async () => {
    openCopyOf(folder, fixture);
    const core = startCore(folder);
    const { drafts } = await core.ask('openWorkspace');
    for (const draft of drafts) await core.ask('saveDraft', { ...draft, dismissed: ['seen'] });
    await core.ask('removeDraft', { id: 'draft-7' });
    const later = (await startCore(folder).ask('openWorkspace')).drafts;
    expect(later).toHaveLength(drafts.length - 1);
    expect(new Set(later.flatMap(({ dismissed }) => dismissed))).toEqual(new Set(['seen']));
  });
});

describe('a folder of an earlier format', () => {
  test('is copied as it was before anything in it is written', async () => {
    openCopyOf(folder, 'format-1');
    const before = new Map(documents().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
    await startCore(folder).ask('openWorkspace');
    const backup = join(folder, 'backups', `00001 2026-11-22T10-11-12Z before format ${currentFormat}`);
    for (const [name, text] of before) expect(readFileSync(join(backup, name), 'utf8')).toBe(text);
    expect(readdirSync(backup)).toHaveLength(before.size);
  });

  test('has only documents of today’s format afterwards, and the emptied one keeps an older version away', async () => {
    openCopyOf(folder, 'format-1');
    await startCore(folder).ask('openWorkspace');
    for (const name of documents()) {
      expect(inspectFile(join(folder, name))).toMatchObject({ document: { format: currentFormat } });
    }
    expect(inspectFile(join(folder, 'drafts.json'))).toMatchObject({ document: { data: [] } });
    expect(documents().filter((name) => name.startsWith('drafts-'))).toHaveLength(16);
  });

  test('is not written at all when the copy cannot be made', async () => {
    openCopyOf(folder, 'format-1');
    writeFileSync(join(folder, 'backups'), 'a file in the place of the folder');
    const before = documents().map((name) => readFileSync(join(folder, name), 'utf8'));
    const core = startCore(folder);
    expect(await seenBy(core)).toMatchObject(expectationFor('format-1'));
    expect((await core.askInVain('saveProfile', (await core.ask('openWorkspace')).profile)).code).toBe(
      'not-saved',
    );
    expect(documents().map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(before);
  });

  test('shows everything after writes failed from any point on, and at the start after that', async () => {
    const showsAll = async (count: number): Promise<void> => {
      openCopyOf(folder, 'format-1');
      const failing = await seenBy(startCore(folder, { replaceFile: failingFrom(count) }));
      expect(failing).toMatchObject(expectationFor('format-1'));
      const seen = await seenBy(startCore(folder));
      expect(seen).toMatchObject(expectationFor('format-1'));
      expect(seen.notices).toEqual([]);
      expect(existsSync(join(folder, 'set-aside'))).toBe(false);
    };
    // The first part of the drafts, the last one, the emptying of the old document; and two others each time.
    const examples: [number][] = [[4], [19], [writes]];
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: writes }), showsAll), {
      examples,
      numRuns: 5,
    });
  });

  test('keeps the old document for as long as one of those that take its place could not be written', async () => {
    openCopyOf(folder, 'format-1');
    const before = readFileSync(join(folder, 'drafts.json'), 'utf8');
    const failing: ReplaceFile = (path, ...file) => {
      if (path.endsWith('drafts-5.json')) throw Object.assign(new Error('no'), { code: 'EIO' });
      replaceFile(path, ...file);
    };
    expect(await seenBy(startCore(folder, { replaceFile: failing }))).toMatchObject(
      expectationFor('format-1'),
    );
    expect(readFileSync(join(folder, 'drafts.json'), 'utf8')).toBe(before);
    const seen = await seenBy(startCore(folder));
    expect(seen).toMatchObject(expectationFor('format-1'));
    expect(seen.notices).toEqual([]);
    expect(readFileSync(join(folder, 'drafts.json'), 'utf8')).not.toBe(before);
  });

  test('keeps what was changed although the rest could not be migrated yet', async () => {
    openCopyOf(folder, 'format-1');
    const core = startCore(folder, { replaceFile: failingFrom(8) });
    await core.ask('openWorkspace');
    const next = startCore(folder, { replaceFile: failingFrom(2) });
    const { drafts } = await next.ask('openWorkspace');
    const [draft] = drafts;
    if (draft === undefined) throw new Error('There are drafts.');
    await startCore(folder).ask('saveDraft', { ...draft, dismissed: ['changed'] });
    const seen = await startCore(folder).ask('openWorkspace');
    expect(seen.drafts.find(({ id }) => id === draft.id)?.dismissed).toEqual(['changed']);
    expect(seen.drafts).toHaveLength(drafts.length);
  });

  test('is restored from its last good copy when its drafts are damaged', async () => {
    openCopyOf(folder, 'format-1');
    cpSync(join(folder, 'drafts.json'), join(folder, 'drafts.json.last-good'));
    writeFileSync(join(folder, 'drafts.json'), 'damaged');
    const seen = await seenBy(startCore(folder));
    expect(seen).toMatchObject(expectationFor('format-1'));
    expect(seen.notices.map(({ text }) => text).join()).toContain('the file was damaged');
    expect(readdirSync(join(folder, 'set-aside'))).toHaveLength(1);
  });
});

test('a part that is damaged after a migration comes back from the copy made before', async () => {
  openCopyOf(folder, 'format-1');
  await startCore(folder).ask('openWorkspace');
  for (const name of readdirSync(folder).filter((file) => file.startsWith('drafts-'))) {
    writeFileSync(join(folder, name), 'damaged');
  }
  rmSync(join(folder, 'drafts.json.last-good'), { force: true });
  expect(await seenBy(startCore(folder))).toMatchObject(expectationFor('format-1'));
});
