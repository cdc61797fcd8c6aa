/**
 * Copies of all documents in a folder of their own: the last three of today, one a day for seven days, and one from
 * before every change of format. A damaged document is restored from the newest of them that is good.
 */
import { constants, copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../log.ts';
import { currentFormat } from './migrations/migrations.ts';

export type Backups = {
  /** Copies every document when the newest backup is more than an hour old. It never throws. */
  readonly takeIfDue: () => void;
  /**
   * Copies every document before the first of them is written in a newer format, unless that was done before.
   * @throws when the disk refuses
   */
  readonly takeBeforeMigration: () => void;
  /** The copies of one document, newest first, as paths. */
  readonly copiesOf: (fileName: string) => readonly string[];
};

const hour = 60 * 60 * 1000;
const dailyName = /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z$/;
/** The moment, then the format that came next. */
const migrationName = /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z before format \d+$/;
const partialPrefix = '.partial-';

/** A moment as it can stand in a file name on every system, to the second: `2026-11-22T10-11-12Z`. */
export function fileStamp(moment: Date): string {
  return moment
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-');
}

function momentOf(stamp: string): number {
  return Date.parse(stamp.replace(/T(\d\d)-(\d\d)-/, 'T$1:$2:'));
}

/** Which of the backups `stamps` to keep: the last three of the newest day, the last of each of the seven newest days. */
export function backupsToKeep(stamps: readonly string[]): readonly string[] {
  const newestFirst = stamps.toSorted().reverse();
  const today = newestFirst[0]?.slice(0, 10);
  const days = [...new Set(newestFirst.map((stamp) => stamp.slice(0, 10)))].slice(0, 7);
  return newestFirst.filter((stamp, index) => {
    const day = stamp.slice(0, 10);
    if (day === today) return index < 3;
    return days.includes(day) && !newestFirst[index - 1]?.startsWith(day);
  });
}

/**
 * Backups of the files `fileNames` of `dataFolder`.
 * @param fileNames the documents' file names; those that do not exist are left out
 */
export function createBackups(
  dataFolder: string,
  fileNames: readonly string[],
  now: () => Date,
  log: Log,
): Backups {
  const folder = join(dataFolder, 'backups');

  /** The complete backups, newest first. */
  function list(...names: readonly RegExp[]): readonly string[] {
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((name) => names.some((pattern) => pattern.test(name)))
      .toSorted()
      .reverse();
  }

  /** @returns false when there is nothing yet to copy */
  function copyAll(backupName: string): boolean {
    const present = fileNames.filter((name) => existsSync(join(dataFolder, name)));
    if (present.length === 0) return false;
    const partial = join(folder, partialPrefix + backupName);
    mkdirSync(partial, { recursive: true, mode: 0o700 });
    try {
      for (const name of present) {
        copyFileSync(join(dataFolder, name), join(partial, name), constants.COPYFILE_FICLONE);
      }
      // Only a complete backup carries the name of one.
      renameSync(partial, join(folder, backupName));
    } finally {
      rmSync(partial, { recursive: true, force: true });
    }
    return true;
  }

  /** Removes what need not be kept, never the one just `taken`: those of a clock that was ahead look newer for ever. */
  function rotate(taken: string): void {
    const all = list(dailyName);
    const keep = [taken, ...backupsToKeep(all)];
    for (const name of all)
      if (!keep.includes(name)) rmSync(join(folder, name), { recursive: true, force: true });
  }

  // A backup from the future (a clock that was put back) must not stop backups until then, hence both directions.
  const isRecent = (moment: number): boolean => Math.abs(now().getTime() - moment) < hour;

  return {
    takeIfDue: () => {
      try {
        if (list(dailyName).some((stamp) => isRecent(momentOf(stamp)))) return;
        const stamp = fileStamp(now());
        if (copyAll(stamp)) rotate(stamp);
      } catch (error) {
        log.error('backup failed', error);
      }
    },
    takeBeforeMigration: () => {
      const ending = ` before format ${currentFormat}`;
      const isTaken = list(migrationName).some((name) => name.endsWith(ending));
      if (!isTaken) copyAll(fileStamp(now()) + ending);
    },
    copiesOf: (fileName) => {
      try {
        return list(dailyName, migrationName)
          .map((stamp) => join(folder, stamp, fileName))
          .filter((path) => existsSync(path));
      } catch (error) {
        log.error('backups could not be listed', error);
        return [];
      }
    },
  };
}
