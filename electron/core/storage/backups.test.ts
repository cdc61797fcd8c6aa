import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyProfile } from '../../../shared/compose/empty-profile.ts';
import { makeFolder, startCore } from '../../../test/support/core-in-folder.ts';
import { silentLog } from '../log.ts';
import { backupsToKeep, createBackups, fileStamp } from './backups.ts';

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

test('a backup that cannot be taken does not keep a change from being saved', async () => {
  const core = startCore(folder);
  await core.ask('saveProfile', emptyProfile);
  writeFileSync(join(folder, 'backups'), 'a file in the place of the folder');
  await core.ask('saveProfile', { ...emptyProfile, name: 'Robin Example' });
  expect((await startCore(folder).ask('openWorkspace')).profile.name).toBe('Robin Example');
});
