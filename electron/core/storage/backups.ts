/**
 * Copies of all documents in a folder of their own: of the last day on which there is one the last three, of the six
 * days before it the last one each, one from before every change of format, and the last three of those the user asked
 * for and of those from before something was restored. Their order is that of their numbers: a clock may be wrong.
 */
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupReason } from '../../../shared/backups.ts';
import { noVault, type Vault } from '../encryption/vault.ts';
import { errorCode, type Log } from '../log.ts';
import { explainBackupError } from './disk-errors.ts';
import { currentFormat } from './migrations/migrations.ts';
import { lastGoodPath, syncFolder, writeSynced } from './replace-file.ts';
import { inspectEnclosed, isUntouched } from './sealed-document.ts';

export type Backup = {
  /** The name of its folder. */
  readonly id: string;
  /** Rises by one with every backup; 0 for those of versions that did not count them. */
  readonly number: number;
  /** When it was taken, by the clock of then, as in `fileStamp`. */
  readonly stamp: string;
  readonly reason: BackupReason;
};

export type Backups = {
  /** Copies every document when the newest backup is old enough. It never throws; the user is told when it fails. */
  readonly takeIfDue: () => void;
  /**
   * Copies every document before the first of them is written in a newer format, unless that was done before.
   * @throws when the disk refuses
   */
  readonly takeBeforeMigration: () => void;
  /** Copies every document now; null when there is nothing yet to copy. @throws when the disk refuses */
  readonly take: (reason: 'asked' | 'before-restore') => Backup | null;
  /** The complete backups, newest first. @throws when the disk does not let them be listed */
  readonly list: () => readonly Backup[];
  /** The copies of one document, newest first, as paths. @throws when the disk does not let them be listed */
  readonly copiesOf: (fileName: string) => readonly string[];
};

/** Tells the user something about their data, and takes it back once it is no longer so. */
export type Telling = { readonly notify: (text: string) => void; readonly retract: (text: string) => void };

const hour = 60 * 60 * 1000;
/** A backup is due after so many saves too, in case the clock stands still or starts anew with the computer. */
const mostSaves = 500;
/** How many saves pass until a backup that failed is tried again: on a full disk, each try is in vain and takes long. */
const savesBetweenTries = 20;

const partialPrefix = '.partial-';
/** The number, the moment, and why it was taken; the number is missing in names of earlier versions. */
const namePattern =
  /^(?:(\d{5,15}) )?(\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z)(?: (before format \d+|asked for|before restoring))?$/;
const endings: Readonly<Record<BackupReason, string>> = {
  regular: '',
  'before-update': ` before format ${currentFormat}`,
  asked: ' asked for',
  'before-restore': ' before restoring',
};

/** A moment as it can stand in a file name on every system, to the second: `2026-11-22T10-11-12Z`. */
export function fileStamp(moment: Date): string {
  return moment
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-');
}

/** The moment that a stamp names, in milliseconds since 1970. */
export function momentOf(stamp: string): number {
  return Date.parse(stamp.replace(/T(\d\d)-(\d\d)-/, 'T$1:$2:'));
}

function reasonOf(ending: string | undefined): BackupReason {
  if (ending === undefined) return 'regular';
  if (ending === 'asked for') return 'asked';
  return ending === 'before restoring' ? 'before-restore' : 'before-update';
}

function readName(id: string): Backup | null {
  const found = namePattern.exec(id);
  const stamp = found?.[2];
  if (stamp === undefined) return null;
  return { id, number: Number(found?.[1] ?? 0), stamp, reason: reasonOf(found?.[3]) };
}

/** Whether a folder is named as a backup is, or as half of one that a crash left. */
export function isBackupName(name: string): boolean {
  return name.startsWith(partialPrefix) || readName(name) !== null;
}

const newestFirst = (one: Backup, other: Backup): number =>
  other.number - one.number || (other.stamp < one.stamp ? -1 : 1);

/**
 * Which of the backups need not be kept. A day is a run of backups of one date: where the clock was wrong for a while,
 * those days are as good as any, and go when seven others have come after them.
 * @param all newest first
 */
export function backupsToRemove(all: readonly Backup[]): readonly Backup[] {
  const regular = all.filter(({ reason }) => reason === 'regular');
  const day = ({ stamp }: Backup): string => stamp.slice(0, 10);
  let days = 0;
  const old = regular.filter((backup, index) => {
    const before = regular[index - 1];
    const isFirstOfDay = before === undefined || day(before) !== day(backup);
    if (isFirstOfDay) days += 1;
    const isAmongLast = days === 1 && index < 3;
    return !isAmongLast && !(isFirstOfDay && days <= 7);
  });
  const beyondThree = (wanted: BackupReason) => all.filter(({ reason }) => reason === wanted).slice(3);
  return [...old, ...beyondThree('asked'), ...beyondThree('before-restore')];
}

const silent: Telling = { notify: () => undefined, retract: () => undefined };

/**
 * Backups of the files `fileNames` of `dataFolder`.
 * @param fileNames the documents' file names; those of which there is no good copy at all are left out
 */
export function createBackups(
  dataFolder: string,
  fileNames: readonly string[],
  now: () => Date,
  log: Log,
  telling: Telling = silent,
  vault: Vault = noVault,
): Backups {
  const folder = join(dataFolder, 'backups');
  let savesSince = 0;
  let savesUntilTry = 0;
  let told: string | null = null;

  function list(): readonly Backup[] {
    try {
      return readdirSync(folder)
        .flatMap((name) => readName(name) ?? [])
        .toSorted(newestFirst);
    } catch (error) {
      if (['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')) return [];
      throw error;
    }
  }

  function isThere(path: string): boolean {
    try {
      return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
    } catch {
      // It cannot be told, so that it is for whoever reads it to find out.
      return true;
    }
  }

  function copiesOf(fileName: string): readonly string[] {
    return list()
      .map(({ id }) => join(folder, id, fileName))
      .filter(isThere);
  }

  /** The content of `path` with its sequence number; null when it is no good document. */
  function readGood(
    fileName: string,
    path: string,
  ): { readonly bytes: Buffer; readonly sequence: number } | null {
    try {
      const bytes = readFileSync(path);
      const text = bytes.toString();
      if (isUntouched(text)) return { bytes, sequence: Number(/"sequence":(\d+)/.exec(text)?.[1]) };
      const found = inspectEnclosed(vault, fileName.replace(/\.json$/, ''), text);
      if (found.kind === 'good') return { bytes, sequence: found.document.sequence };
      return found.kind === 'newer' ? { bytes, sequence: 0 } : null;
    } catch {
      return null;
    }
  }

  /** What a backup has to hold of a document: itself or, where it is damaged or cannot be read, its newest good copy. */
  function contentOf(fileName: string): Buffer | null {
    const path = join(dataFolder, fileName);
    const own = readGood(fileName, path);
    if (own !== null) return own.bytes;
    const copies = [lastGoodPath(path), ...copiesOf(fileName)].flatMap(
      (copy) => readGood(fileName, copy) ?? [],
    );
    return copies.toSorted((one, other) => other.sequence - one.sequence)[0]?.bytes ?? null;
  }

  /** @returns null when there is nothing yet to copy */
  function copyAll(reason: BackupReason): Backup | null {
    const present = fileNames.flatMap((name) => {
      const bytes = contentOf(name);
      return bytes === null ? [] : [{ name, bytes }];
    });
    if (present.length === 0) return null;
    const number = (list()[0]?.number ?? 0) + 1;
    const stamp = fileStamp(now());
    const id = `${String(number).padStart(5, '0')} ${stamp}${endings[reason]}`;
    const partial = join(folder, partialPrefix + id);
    const isFirst = mkdirSync(folder, { recursive: true, mode: 0o700 }) !== undefined;
    try {
      rmSync(partial, { recursive: true, force: true });
      mkdirSync(partial, { mode: 0o700 });
      for (const { name, bytes } of present) writeSynced(join(partial, name), bytes, 'wx');
      syncFolder(partial);
      // Only a complete backup carries the name of one.
      renameSync(partial, join(folder, id));
      syncFolder(folder);
      if (isFirst) syncFolder(dataFolder);
    } finally {
      rmSync(partial, { recursive: true, force: true });
    }
    return { id, number, stamp, reason };
  }

  /** Takes a backup and then, once it is safe on the disk, removes what need not be kept. */
  function takeAndRotate(reason: BackupReason): Backup | null {
    const taken = copyAll(reason);
    savesSince = 0;
    if (taken === null) return null;
    for (const { id } of backupsToRemove(list())) rmSync(join(folder, id), { recursive: true, force: true });
    if (told !== null) telling.retract(told);
    told = null;
    return taken;
  }

  /** Whether the newest backup is old by the clock, whichever way that was set since, or by what was saved since. */
  function isDue(): boolean {
    const newest = list().find(({ reason }) => reason === 'regular');
    if (newest === undefined || savesSince >= mostSaves) return true;
    return Math.abs(now().getTime() - momentOf(newest.stamp)) >= hour;
  }

  return {
    takeIfDue: () => {
      savesSince += 1;
      savesUntilTry -= 1;
      if (savesUntilTry > 0) return;
      try {
        if (isDue()) takeAndRotate('regular');
      } catch (error) {
        savesUntilTry = savesBetweenTries;
        log.error('backup failed', error);
        if (told !== null) telling.retract(told);
        told = explainBackupError(error, folder);
        telling.notify(told);
      }
    },
    takeBeforeMigration: () => {
      const isTaken = list().some(({ id }) => id.endsWith(endings['before-update']));
      if (!isTaken) copyAll('before-update');
    },
    take: takeAndRotate,
    list,
    copiesOf,
  };
}
