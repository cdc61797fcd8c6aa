import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emptyProfile } from '../../../shared/compose/empty-profile.ts';
import { defaultSettings } from '../../../shared/default-settings.ts';
import { makeFolder, makePerson, makeTemplate, startCore } from '../../../test/support/core-in-folder.ts';
import { currentFormat } from './migrations/migrations.ts';
import { lastGoodPath } from './replace-file.ts';
import { inspectFile, seal } from './sealed-document.ts';
import { shardOf } from './shards.ts';

let folder: string;
let templatesFile: string;
beforeEach(() => {
  folder = makeFolder();
  templatesFile = join(folder, 'templates.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const first = makeTemplate('template-1');
const second = makeTemplate('template-2');

function setAsideFiles(): readonly string[] {
  const path = join(folder, 'set-aside');
  return existsSync(path) ? readdirSync(path).toSorted() : [];
}

async function saveTwice(): Promise<void> {
  const core = startCore(folder);
  await core.ask('saveTemplate', first);
  await core.ask('saveTemplate', second);
}

describe('a file that cannot be trusted', () => {
  test.each([
    ['cut short', (path: string) => truncateSync(path, statSync(path).size - 10)],
    ['empty', (path: string) => writeFileSync(path, '')],
    ['binary', (path: string) => writeFileSync(path, Buffer.from([0, 255, 254, 128, 7, 0]))],
    ['foreign JSON', (path: string) => writeFileSync(path, '{"window":{"width":800}}')],
    [
      'changed by hand',
      (path: string) => writeFileSync(path, readFileSync(path, 'utf8').replace('A sample', 'B sample')),
    ],
    [
      'a folder',
      (path: string) => {
        rmSync(path);
        mkdirSync(path);
      },
    ],
  ])('is set aside when it is %s, and the last good copy put back', async (_name, damage) => {
    await saveTwice();
    damage(templatesFile);

    const workspace = await startCore(folder).ask('openWorkspace');
    expect(workspace.templates).toEqual([first]);
    expect(workspace.readOnly).toBe(false);
    expect(workspace.notices.map(({ text }) => text)).toEqual([
      expect.stringContaining('Your templates: the file was damaged, so the last good copy was put back.'),
    ]);
    expect(setAsideFiles()).toEqual(['templates 2026-11-22T10-11-12Z.json']);
    expect(inspectFile(templatesFile).kind).toBe('good');
  });

  test('is set aside beside one of the same second, never over it', async () => {
    for (let time = 0; time < 3; time += 1) {
      writeFileSync(templatesFile, `damaged ${time}`);
      await startCore(folder).ask('openWorkspace');
    }
    expect(
      setAsideFiles()
        .map((name) => readFileSync(join(folder, 'set-aside', name), 'utf8'))
        .toSorted(),
    ).toEqual(['damaged 0', 'damaged 1', 'damaged 2']);
  });

  test('is set aside when it is too large to be one of ours', async () => {
    writeFileSync(templatesFile, '');
    truncateSync(templatesFile, 65 * 1024 * 1024);
    expect((await startCore(folder).ask('openWorkspace')).notices).toHaveLength(1);
    expect(setAsideFiles()).toHaveLength(1);
  });

  test('is replaced from a backup when the last good copy is damaged too', async () => {
    await saveTwice();
    const backup = join(folder, 'backups', '2026-11-22T10-20-00Z');
    mkdirSync(backup, { recursive: true });
    copyFileSync(templatesFile, join(backup, 'templates.json'));
    writeFileSync(templatesFile, 'x');
    writeFileSync(lastGoodPath(templatesFile), 'x');
    expect((await startCore(folder).ask('openWorkspace')).templates).toEqual([first, second]);
  });

  test('is replaced from the copy that was written last, whatever the clock said then', async () => {
    for (const [stamp, sequence, title] of [
      ['2026-11-20T10-00-00Z', 3, 'Older'],
      ['2026-11-21T10-00-00Z', 7, 'Newest'],
      ['2031-01-01T10-00-00Z', 5, 'From a clock that was years ahead'],
    ] as const) {
      const backup = join(folder, 'backups', stamp);
      mkdirSync(backup, { recursive: true });
      const text = JSON.stringify(seal([makeTemplate('template-1', { title })], sequence));
      writeFileSync(join(backup, 'templates.json'), text);
    }
    writeFileSync(templatesFile, 'damaged');
    const { templates } = await startCore(folder).ask('openWorkspace');
    expect(templates.map(({ title }) => title)).toEqual(['Newest']);
    expect(inspectFile(templatesFile)).toMatchObject({ document: { sequence: 8 } });
  });

  test('is replaced from a copy without losing what cannot be read in it', async () => {
    const text = JSON.stringify(seal([first, { ...second, title: 7 }], 3));
    writeFileSync(lastGoodPath(templatesFile), text);
    writeFileSync(templatesFile, 'damaged');
    const { templates, notices } = await startCore(folder).ask('openWorkspace');
    expect(templates).toEqual([first]);
    expect(notices.map((notice) => notice.text).join()).toContain('1 entry could not be read');
    const aside = setAsideFiles().map((name) => readFileSync(join(folder, 'set-aside', name), 'utf8'));
    expect(aside.toSorted()).toEqual(['damaged', text].toSorted());
  });

  test('gives what can still be read when there is no good copy at all', async () => {
    const text = JSON.stringify({ ...seal([first, { id: 7 }], 1), checksum: '0' });
    writeFileSync(templatesFile, text);
    const workspace = await startCore(folder).ask('openWorkspace');
    expect(workspace.templates).toEqual([first]);
    expect(workspace.notices[0]?.text).toContain('what could still be read was kept');
  });

  test('does not keep the rest of the app from working', async () => {
    const core = startCore(folder);
    await core.ask('saveProfile', { ...emptyProfile, name: 'Robin Example' });
    writeFileSync(templatesFile, 'damaged');
    const next = startCore(folder);
    expect((await next.ask('openWorkspace')).profile.name).toBe('Robin Example');
    await next.ask('saveTemplate', second);
    expect((await startCore(folder).ask('openWorkspace')).templates).toEqual([second]);
  });

  test('is reported before the first page of people is asked for', async () => {
    const shard = `people-${shardOf('person-1').toString(16)}.json`;
    await startCore(folder).ask('savePerson', makePerson('person-1'));
    await startCore(folder).ask('savePerson', makePerson('person-1', { role: 'Researcher' }));
    writeFileSync(join(folder, shard), 'damaged');
    const core = startCore(folder);
    expect((await core.ask('openWorkspace')).notices[0]?.text).toContain('Some of your people');
    expect((await core.ask('listPeople', { page: 0 })).people).toEqual([makePerson('person-1')]);
  });
});

describe('a document that is partly valid', () => {
  test('keeps its valid records, says how many were left out and keeps the file', async () => {
    const broken = { ...second, title: 7 };
    writeFileSync(templatesFile, JSON.stringify(seal([first, broken, null], 4)));
    const workspace = await startCore(folder).ask('openWorkspace');
    expect(workspace.templates).toEqual([first]);
    expect(workspace.notices[0]?.text).toContain('2 entries could not be read');
    expect(setAsideFiles()).toHaveLength(1);
    const again = await startCore(folder).ask('openWorkspace');
    expect(again.templates).toEqual([first]);
    expect(again.notices).toEqual([]);
  });

  test('keeps the valid settings beside the defaults', async () => {
    const settings = { ...defaultSettings, appearance: 'dark', notesPerMonth: -4 };
    writeFileSync(join(folder, 'settings.json'), JSON.stringify(seal(settings, 1)));
    const workspace = await startCore(folder).ask('openWorkspace');
    expect(workspace.settings).toEqual({ ...defaultSettings, appearance: 'dark' });
    expect(workspace.notices).toHaveLength(1);
  });
});

describe('a file from a newer version', () => {
  const newer = JSON.stringify({
    format: currentFormat + 1,
    sequence: 1,
    checksum: 'new',
    data: [first, { id: 'of-a-new-kind', body: ['in', 'parts'] }],
  });

  test('is shown as far as it is understood, and never written', async () => {
    writeFileSync(templatesFile, newer);
    const core = startCore(folder);
    const workspace = await core.ask('openWorkspace');
    expect(workspace.templates).toEqual([first]);
    expect(workspace.notices[0]?.text).toContain('newer version');
    const failure = await core.askInVain('saveTemplate', second);
    expect(failure.code).toBe('read-only');
    expect(failure.message).toContain('newer version');
    expect((await core.askInVain('removeTemplate', { id: 'template-1' })).code).toBe('read-only');
    expect(readFileSync(templatesFile, 'utf8')).toBe(newer);
    await core.ask('saveProfile', emptyProfile);
  });
});

test('a missing file is put back from its last good copy', async () => {
  await saveTwice();
  rmSync(templatesFile);
  const workspace = await startCore(folder).ask('openWorkspace');
  expect(workspace.templates).toEqual([first]);
  expect(workspace.notices[0]?.text).toContain('the file was missing');
});
