import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emptyProfile } from '../../../shared/compose/empty-profile.ts';
import {
  makeDraft,
  makeFolder,
  makePerson,
  makeTemplate,
  startCore,
} from '../../../test/support/core-in-folder.ts';
import { createLog, silentLog } from '../log.ts';
import { backupsToKeep, createBackups, fileStamp } from './backups.ts';
import { currentFormat } from './migrations/migrations.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const moments = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-03-01'), noInvalidDate: true });
const stampLists = fc.uniqueArray(moments.map(fileStamp), { maxLength: 60 });

test('at most three of the newest day and one of each of seven days are kept, always the newest of all', () => {
  fc.assert(
    fc.property(stampLists, (stamps) => {
      const kept = backupsToKeep(stamps);
      const days = kept.map((stamp) => stamp.slice(0, 10));
      const newest = stamps.toSorted().at(-1);
      expect(kept[0]).toBe(newest);
      expect(new Set(days).size).toBe(Math.min(7, new Set(stamps.map((stamp) => stamp.slice(0, 10))).size));
      for (const day of new Set(days)) {
        const ofDay = kept.filter((stamp) => stamp.startsWith(day));
        expect(ofDay.length).toBeLessThanOrEqual(day === newest?.slice(0, 10) ? 3 : 1);
        expect(ofDay[0]).toBe(
          stamps
            .filter((stamp) => stamp.startsWith(day))
            .toSorted()
            .at(-1),
        );
      }
    }),
  );
});

test('what was kept stays kept when nothing new comes', () => {
  fc.assert(
    fc.property(stampLists, (stamps) => {
      const kept = backupsToKeep(stamps);
      expect(backupsToKeep(kept)).toEqual(kept);
    }),
  );
});

test('a change is preceded by a backup when the last one is over an hour old', async () => {
  let now = new Date('2026-11-22T10:00:00.000Z');
  const core = startCore(folder, { now: () => now });
  const backups = (): readonly string[] => readdirSync(join(folder, 'backups'));
  await core.ask('saveProfile', { ...emptyProfile, name: 'First' });
  await core.ask('saveProfile', { ...emptyProfile, name: 'Second' });
  expect(backups()).toEqual(['2026-11-22T10-00-00Z']);
  now = new Date('2026-11-22T10:59:00.000Z');
  await core.ask('saveProfile', { ...emptyProfile, name: 'Third' });
  expect(backups()).toHaveLength(1);
  now = new Date('2026-11-22T11:01:00.000Z');
  await core.ask('saveProfile', { ...emptyProfile, name: 'Fourth' });
  expect(backups()).toHaveLength(2);
  const newest = join(folder, 'backups', '2026-11-22T11-01-00Z', 'profile.json');
  expect(readFileSync(newest, 'utf8')).toContain('Third');
});

test('a backup holds all there is, and none is taken for a migration where nothing was migrated', async () => {
  let now = new Date('2026-11-22T10:00:00.000Z');
  const core = startCore(folder, { now: () => now });
  const { settings } = await core.ask('openWorkspace');
  await core.ask('saveProfile', emptyProfile);
  await core.ask('saveSettings', { ...settings, notesPerMonth: 7 });
  await core.ask('saveTemplate', makeTemplate('own-1'));
  await core.ask('saveDraft', makeDraft('draft-1'));
  await core.ask('savePerson', makePerson('person-1'));
  const documentsIn = (path: string) => readdirSync(path).filter((name) => name.endsWith('.json'));
  const present = documentsIn(folder);
  expect(present).toEqual([
    expect.stringMatching(/^drafts-/),
    expect.stringMatching(/^people-/),
    'profile.json',
    'settings.json',
    'templates.json',
  ]);
  now = new Date('2026-11-22T12:00:00.000Z');
  await core.ask('saveDraft', makeDraft('draft-1', { step: 'why' }));
  expect(readdirSync(join(folder, 'backups'))).toEqual(['2026-11-22T10-00-00Z', '2026-11-22T12-00-00Z']);
  expect(documentsIn(join(folder, 'backups', '2026-11-22T12-00-00Z'))).toEqual(present);
});

test('a clock that was put back neither stops backups nor takes one with every change', () => {
  writeFileSync(join(folder, 'drafts.json'), 'content');
  mkdirSync(join(folder, 'backups', '2027-05-01T10-00-00Z'), { recursive: true });
  const backups = createBackups(folder, ['drafts.json'], () => new Date('2026-11-22T10:00:00Z'), silentLog);
  backups.takeIfDue();
  writeFileSync(join(folder, 'drafts.json'), 'later content');
  backups.takeIfDue();
  const copies = backups.copiesOf('drafts.json');
  expect(copies.map((path) => readFileSync(path, 'utf8'))).toEqual(['content']);
});

test('a clock that was ahead for many days leaves room for today’s backup, and only for the newest', () => {
  writeFileSync(join(folder, 'drafts.json'), 'content');
  const ahead = Array.from({ length: 9 }, (_, day) => `2027-05-0${day + 1}T10-00-00Z`);
  for (const name of ahead) mkdirSync(join(folder, 'backups', name), { recursive: true });
  const takeAt = (moment: string): void =>
    createBackups(folder, ['drafts.json'], () => new Date(moment), silentLog).takeIfDue();
  const stamps = (): readonly string[] => readdirSync(join(folder, 'backups')).toSorted();
  takeAt('2026-11-22T10:00:00Z');
  takeAt('2026-11-22T10:30:00Z');
  expect(stamps()).toEqual(['2026-11-22T10-00-00Z', ...ahead.slice(2)]);
  takeAt('2026-11-22T11:00:00Z');
  expect(stamps()).toEqual(['2026-11-22T11-00-00Z', ...ahead.slice(2)]);
});

test('a backup is due once the last one is an hour old, to the second', () => {
  writeFileSync(join(folder, 'drafts.json'), 'content');
  const takeAt = (moment: string): number => {
    createBackups(folder, ['drafts.json'], () => new Date(moment), silentLog).takeIfDue();
    return readdirSync(join(folder, 'backups')).length;
  };
  expect(takeAt('2026-11-22T10:10:10Z')).toBe(1);
  expect(takeAt('2026-11-22T11:10:09Z')).toBe(1);
  expect(takeAt('2026-11-22T11:10:10Z')).toBe(2);
});

test('a moment becomes a name that every system takes', () => {
  expect(fileStamp(new Date('2026-11-22T10:11:12.345Z'))).toBe('2026-11-22T10-11-12Z');
});

test('a backup that cannot be taken does not keep a change from being saved', async () => {
  const core = startCore(folder);
  await core.ask('saveProfile', emptyProfile);
  writeFileSync(join(folder, 'backups'), 'a file in the place of the folder');
  await core.ask('saveProfile', { ...emptyProfile, name: 'Robin Example' });
  expect((await startCore(folder).ask('openWorkspace')).profile.name).toBe('Robin Example');
});

describe('the copy before a change of format', () => {
  const at = (moment: string) =>
    createBackups(folder, ['drafts.json', 'profile.json'], () => new Date(moment), silentLog);

  test('is taken once, whatever was written since', () => {
    writeFileSync(join(folder, 'drafts.json'), 'before');
    at('2026-11-22T10:00:00Z').takeBeforeMigration();
    writeFileSync(join(folder, 'drafts.json'), 'half way');
    at('2026-11-22T12:00:00Z').takeBeforeMigration();
    expect(readdirSync(join(folder, 'backups'))).toEqual([
      `2026-11-22T10-00-00Z before format ${currentFormat}`,
    ]);
    const copies = at('2026-11-22T12:00:00Z').copiesOf('drafts.json');
    expect(copies.map((path) => readFileSync(path, 'utf8'))).toEqual(['before']);
  });

  test('is taken although another format had its own, and stays however many others come and go', () => {
    writeFileSync(join(folder, 'drafts.json'), 'before');
    const older = '2026-10-01T10-00-00Z before format 1';
    mkdirSync(join(folder, 'backups', older), { recursive: true });
    at('2026-11-01T10:00:00Z').takeBeforeMigration();
    for (let day = 2; day < 22; day += 1) at(`2026-11-${String(day).padStart(2, '0')}T10:00:00Z`).takeIfDue();
    const names = readdirSync(join(folder, 'backups')).toSorted();
    expect(names.slice(0, 2)).toEqual([older, `2026-11-01T10-00-00Z before format ${currentFormat}`]);
    expect(names).toHaveLength(2 + 7);
  });

  test('throws when it cannot be made, and leaves no half of one', () => {
    mkdirSync(join(folder, 'drafts.json'));
    expect(() => at('2026-11-22T10:00:00Z').takeBeforeMigration()).toThrow();
    expect(readdirSync(join(folder, 'backups'))).toEqual([]);
  });
});

test('copies are listed newest first, only of backups that are complete and hold the file', () => {
  for (const [name, file] of [
    ['2026-11-20T10-00-00Z', 'drafts.json'],
    ['2026-11-22T10-00-00Z', 'drafts.json'],
    ['2026-11-21T10-00-00Z', 'profile.json'],
    ['.partial-2026-11-23T10-00-00Z', 'drafts.json'],
    ['2026-11-24T10-00-00Z copy', 'drafts.json'],
    ['my 2026-11-25T10-00-00Z', 'drafts.json'],
  ] as const) {
    mkdirSync(join(folder, 'backups', name), { recursive: true });
    writeFileSync(join(folder, 'backups', name, file), name);
  }
  const backups = createBackups(folder, [], () => new Date(0), silentLog);
  const copies = backups.copiesOf('drafts.json').map((path) => readFileSync(path, 'utf8'));
  expect(copies).toEqual(['2026-11-22T10-00-00Z', '2026-11-20T10-00-00Z']);
});

test('a folder of backups that cannot be listed holds no copies, and the log says so', () => {
  writeFileSync(join(folder, 'backups'), 'a file in the place of the folder');
  const backups = createBackups(
    folder,
    [],
    () => new Date(0),
    createLog(folder, () => new Date(0)),
  );
  expect(backups.copiesOf('drafts.json')).toEqual([]);
  backups.takeIfDue();
  const log = readFileSync(join(folder, 'log.txt'), 'utf8');
  expect(log).toContain('backups could not be listed: Error ENOTDIR');
  expect(log).toContain('backup failed: Error ENOTDIR');
});

test('nothing is copied, and no folder made, where there is nothing yet', () => {
  const backups = createBackups(folder, ['drafts.json'], () => new Date(0), silentLog);
  backups.takeIfDue();
  expect(readdirSync(folder)).toEqual([]);
  writeFileSync(join(folder, 'drafts.json'), 'content');
  backups.takeIfDue();
  expect(backups.copiesOf('drafts.json')).toHaveLength(1);
});

test('a backup and what is in it are readable by their owner only', () => {
  writeFileSync(join(folder, 'drafts.json'), 'content', { mode: 0o600 });
  createBackups(folder, ['drafts.json'], () => new Date(0), silentLog).takeIfDue();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
  }
});
