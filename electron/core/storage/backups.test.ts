import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
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
import { type Backup, backupsToRemove, createBackups, fileStamp, momentOf } from './backups.ts';
import { currentFormat } from './migrations/migrations.ts';
import { lastGoodPath } from './replace-file.ts';
import { inspectFile, seal } from './sealed-document.ts';

let folder: string;
let place: string;
beforeEach(() => {
  folder = makeFolder();
  place = join(folder, 'backups');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const start = Date.parse('2026-11-22T10:00:00Z');

const names = (): readonly string[] => readdirSync(place).toSorted();
const put = (name: string, data: unknown, sequence = 1): void =>
  writeFileSync(join(folder, name), JSON.stringify(seal(data, sequence)));
const dataIn = (path: string): unknown => {
  const found = inspectFile(path);
  return found.kind === 'good' ? found.document.data : found.kind;
};
const at = (moment: number | string, fileNames: readonly string[] = ['drafts.json']) =>
  createBackups(folder, fileNames, () => new Date(moment), silentLog);

describe('which backups go', () => {
  const moments = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-03-01'), noInvalidDate: true });
  /** Backups newest first, their clock set to anything. */
  const backups = fc
    .array(fc.tuple(moments, fc.constantFrom('regular', 'asked', 'before-restore', 'before-update')), {
      maxLength: 60,
    })
    .map((list) =>
      list.map(([moment, reason], index): Backup => {
        const number = list.length - index;
        return { id: `${number}`, number, stamp: fileStamp(moment), reason };
      }),
    );
  const kept = (all: readonly Backup[]): readonly Backup[] => {
    const removed = backupsToRemove(all);
    return all.filter((backup) => !removed.includes(backup));
  };

  test('never the newest, nor one from before a change of format, whatever the clock said', () => {
    fc.assert(
      fc.property(backups, (all) => {
        const newest = all.find(({ reason }) => reason === 'regular');
        const removed = backupsToRemove(all);
        expect(removed).not.toContain(newest);
        expect(removed.filter(({ reason }) => reason === 'before-update')).toEqual([]);
      }),
    );
  });

  test('at most nine stay, of the last day three, of each run of one date before it the last', () => {
    fc.assert(
      fc.property(backups, (all) => {
        const regular = all.filter(({ reason }) => reason === 'regular');
        const stay = kept(regular);
        expect(stay.length).toBeLessThanOrEqual(9);
        const runs = regular.filter(
          ({ stamp }, index) => regular[index - 1]?.stamp.slice(0, 10) !== stamp.slice(0, 10),
        );
        expect(stay).toEqual(expect.arrayContaining(runs.slice(0, 7)));
      }),
    );
  });

  test('what was kept stays when nothing new comes', () => {
    fc.assert(
      fc.property(backups, (all) => {
        expect(kept(kept(all))).toEqual(kept(all));
      }),
    );
  });

  test('the last three that were asked for stay, and the last three from before restoring', () => {
    const all = Array.from({ length: 10 }, (_, index): Backup => {
      const reason = index % 2 === 0 ? 'asked' : 'before-restore';
      return { id: `${10 - index}`, number: 10 - index, stamp: fileStamp(new Date(start)), reason };
    });
    expect(kept(all).map(({ id }) => id)).toEqual(['10', '9', '8', '7', '6', '5']);
  });
});

test('a change is preceded by a backup when the last one is over an hour old', async () => {
  let now = new Date('2026-11-22T10:00:00.000Z');
  const core = startCore(folder, { now: () => now });
  await core.ask('saveProfile', { ...emptyProfile, name: 'First' });
  await core.ask('saveProfile', { ...emptyProfile, name: 'Second' });
  expect(names()).toEqual(['00001 2026-11-22T10-00-00Z']);
  now = new Date('2026-11-22T10:59:00.000Z');
  await core.ask('saveProfile', { ...emptyProfile, name: 'Third' });
  expect(names()).toHaveLength(1);
  now = new Date('2026-11-22T11:01:00.000Z');
  await core.ask('saveProfile', { ...emptyProfile, name: 'Fourth' });
  expect(names()).toHaveLength(2);
  const newest = join(place, '00002 2026-11-22T11-01-00Z', 'profile.json');
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
  expect(names()).toEqual(['00001 2026-11-22T10-00-00Z', '00002 2026-11-22T12-00-00Z']);
  expect(documentsIn(join(place, '00002 2026-11-22T12-00-00Z'))).toEqual(present);
});

describe('a clock that is wrong', () => {
  /** Days of use: on each a backup of a document that holds what the label and the day say. */
  function use(from: number, days: number, label: string, sequence: number): void {
    for (let count = 0; count < days; count += 1) {
      put('drafts.json', `${label} ${count}`, sequence + count);
      at(from + count * day).takeIfDue();
    }
  }
  const copies = (): readonly unknown[] => at(start).copiesOf('drafts.json').map(dataIn);

  test('a year ahead for eight days takes no place from the right days after it', () => {
    use(start, 10, 'before', 1);
    use(start + 365 * day, 8, 'wrong', 11);
    use(start + 18 * day, 10, 'after', 19);
    expect(copies()).toEqual([9, 8, 7, 6, 5, 4, 3].map((count) => `after ${count}`));
  });

  test('a year back keeps the newest, and lists them first', () => {
    use(start, 10, 'before', 1);
    use(start - 365 * day, 3, 'back', 11);
    expect(copies().slice(0, 4)).toEqual(['back 2', 'back 1', 'back 0', 'before 9']);
  });

  test('neither stops backups nor takes one with every change', () => {
    put('drafts.json', 'ahead');
    at(start + 365 * day).takeIfDue();
    put('drafts.json', 'right');
    const backups = at(start);
    backups.takeIfDue();
    put('drafts.json', 'later');
    backups.takeIfDue();
    expect(copies()).toEqual(['right', 'ahead']);
  });

  test('that stands still does not stop them either', () => {
    put('drafts.json', 'content');
    const backups = at(start);
    for (let save = 0; save < 501; save += 1) backups.takeIfDue();
    expect(names()).toHaveLength(2);
  });
});

test('a backup is due once the last one is an hour old, to the second', () => {
  put('drafts.json', 'content');
  const takeAt = (moment: string): number => {
    at(moment).takeIfDue();
    return names().length;
  };
  expect(takeAt('2026-11-22T10:10:10Z')).toBe(1);
  expect(takeAt('2026-11-22T11:10:09Z')).toBe(1);
  expect(takeAt('2026-11-22T11:10:10Z')).toBe(2);
});

test('a moment becomes a name that every system takes, and is found in it', () => {
  expect(fileStamp(new Date('2026-11-22T10:11:12.345Z'))).toBe('2026-11-22T10-11-12Z');
  expect(momentOf('2026-11-22T10-11-12Z')).toBe(Date.parse('2026-11-22T10:11:12Z'));
});

describe('a backup that cannot be made', () => {
  test('does not keep a change from being saved, and is told until one could be', async () => {
    const core = startCore(folder);
    await core.ask('saveProfile', emptyProfile);
    writeFileSync(place, 'a file in the place of the folder');
    await core.ask('saveProfile', { ...emptyProfile, name: 'Robin Example' });
    expect((await core.ask('openWorkspace')).notices.map(({ text }) => text)).toEqual([
      `No backup could be made, because a file is in the place of the folder ${place}. What you write is saved all ` +
        'the same, and the backup is tried again as you go on. Move that file away.',
    ]);
    rmSync(place);
    for (let save = 0; save < 20; save += 1) await core.ask('saveProfile', emptyProfile);
    expect((await core.ask('openWorkspace')).notices).toEqual([]);
    expect(names()).toHaveLength(1);
  });

  test('takes no older one with it', () => {
    put('drafts.json', 'content');
    for (let count = 0; count < 12; count += 1) at(start + count * day).takeIfDue();
    const before = names();
    const refusing = createBackups(
      folder,
      ['drafts.json'],
      () => {
        throw new Error('There is no time.');
      },
      silentLog,
    );
    refusing.takeIfDue();
    expect(names()).toEqual(before);
  });
});

describe('a document that is not good when a backup is taken', () => {
  test.each([
    ['damaged', () => writeFileSync(join(folder, 'drafts.json'), '{"damaged')],
    ['gone', () => rmSync(join(folder, 'drafts.json'))],
    [
      'a link that leads nowhere',
      () => {
        rmSync(join(folder, 'drafts.json'));
        symlinkSync(join(folder, 'nowhere'), join(folder, 'drafts.json'));
      },
    ],
  ])('%s, is there as it last was, however many days that lasts', (_name, harm) => {
    put('profile.json', 'somebody');
    put('drafts.json', 'older', 3);
    at(start, ['drafts.json', 'profile.json']).takeIfDue();
    writeFileSync(lastGoodPath(join(folder, 'drafts.json')), JSON.stringify(seal('newest', 7)));
    harm();
    for (let count = 1; count < 14; count += 1)
      at(start + count * day, ['drafts.json', 'profile.json']).takeIfDue();
    expect(names()).toHaveLength(7);
    const copies = at(start).copiesOf('drafts.json').map(dataIn);
    expect(copies).toEqual(Array.from({ length: 7 }, () => 'newest'));
  });

  test('but of a newer version is copied as it is', () => {
    const text = JSON.stringify({ ...seal('newer', 1), format: currentFormat + 1, checksum: 'other' });
    writeFileSync(join(folder, 'drafts.json'), text);
    at(start).takeIfDue();
    const [copy = ''] = at(start).copiesOf('drafts.json');
    expect(readFileSync(copy, 'utf8')).toBe(text);
  });
});

describe('the copy before a change of format', () => {
  test('is taken once, whatever was written since', () => {
    put('drafts.json', 'before');
    at('2026-11-22T10:00:00Z').takeBeforeMigration();
    put('drafts.json', 'half way');
    at('2026-11-22T12:00:00Z').takeBeforeMigration();
    expect(names()).toEqual([`00001 2026-11-22T10-00-00Z before format ${currentFormat}`]);
    expect(at(start).copiesOf('drafts.json').map(dataIn)).toEqual(['before']);
  });

  test('is taken although another format had its own, and stays however many others come and go', () => {
    put('drafts.json', 'before');
    const older = '2026-10-01T10-00-00Z before format 1';
    mkdirSync(join(place, older), { recursive: true });
    at('2026-11-01T10:00:00Z').takeBeforeMigration();
    for (let count = 2; count < 22; count += 1)
      at(`2026-11-${String(count).padStart(2, '0')}T10:00:00Z`).takeIfDue();
    expect(names()).toHaveLength(2 + 7);
    expect(names()).toEqual(
      expect.arrayContaining([older, `00001 2026-11-01T10-00-00Z before format ${currentFormat}`]),
    );
  });

  test('throws when it cannot be made', () => {
    put('drafts.json', 'before');
    writeFileSync(place, 'in the way');
    expect(() => at(start).takeBeforeMigration()).toThrow();
  });
});

test('one that is asked for is taken at once, and says why it is there', () => {
  expect(at(start).take('asked')).toBeNull();
  put('drafts.json', 'content');
  at(start).takeIfDue();
  const asked = at(start).take('asked');
  const before = at(start).take('before-restore');
  expect(asked).toMatchObject({ id: '00002 2026-11-22T10-00-00Z asked for', number: 2, reason: 'asked' });
  expect(before).toMatchObject({
    id: '00003 2026-11-22T10-00-00Z before restoring',
    reason: 'before-restore',
  });
  expect(
    at(start)
      .list()
      .map(({ reason }) => reason),
  ).toEqual(['before-restore', 'asked', 'regular']);
});

test('copies are listed newest first, only of backups that are complete and hold the file', () => {
  for (const [name, file] of [
    ['2026-11-20T10-00-00Z', 'drafts.json'],
    ['2026-11-22T10-00-00Z', 'drafts.json'],
    ['00002 2025-01-01T10-00-00Z', 'drafts.json'],
    ['00001 2026-11-30T10-00-00Z', 'drafts.json'],
    ['2026-11-21T10-00-00Z', 'profile.json'],
    ['.partial-00003 2026-11-23T10-00-00Z', 'drafts.json'],
    ['2026-11-24T10-00-00Z copy', 'drafts.json'],
    ['my 2026-11-25T10-00-00Z', 'drafts.json'],
  ] as const) {
    mkdirSync(join(place, name), { recursive: true });
    writeFileSync(join(place, name, file), name);
  }
  const copies = at(0)
    .copiesOf('drafts.json')
    .map((path) => readFileSync(path, 'utf8'));
  expect(copies).toEqual([
    '00002 2025-01-01T10-00-00Z',
    '00001 2026-11-30T10-00-00Z',
    '2026-11-22T10-00-00Z',
    '2026-11-20T10-00-00Z',
  ]);
});

test('a folder of backups that is not there, or no folder, holds no copies, and the log says why none is made', () => {
  expect(at(0).copiesOf('drafts.json')).toEqual([]);
  writeFileSync(place, 'a file in the place of the folder');
  const backups = createBackups(
    folder,
    ['drafts.json'],
    () => new Date(0),
    createLog(folder, () => new Date(0)),
  );
  expect(backups.copiesOf('drafts.json')).toEqual([]);
  put('drafts.json', 'content');
  backups.takeIfDue();
  expect(readFileSync(join(folder, 'log.txt'), 'utf8')).toContain('backup failed: Error EEXIST');
});

test('nothing is copied, and no folder made, where there is nothing yet', () => {
  const backups = at(start);
  backups.takeIfDue();
  expect(readdirSync(folder)).toEqual([]);
  put('drafts.json', 'content');
  backups.takeIfDue();
  expect(backups.copiesOf('drafts.json')).toHaveLength(1);
});

test('a backup and what is in it are readable by their owner only', () => {
  put('drafts.json', 'content');
  at(0).takeIfDue();
  for (const name of readdirSync(place, { recursive: true, encoding: 'utf8' })) {
    expect(statSync(join(place, name)).mode & 0o077).toBe(0);
  }
});
