/**
 * One document on the disk that is never lost: not to a full disk, a crash in the middle of a save, a damaged file or
 * a file from another version of the app.
 *
 * A save keeps the last good file (as a hard link), writes through the store, reads the file back and compares its
 * checksum; when they differ, the last good file is put back and the save is refused. The reading back is not
 * ceremony: the library that conf writes with ignores a short write on a full disk and reports success.
 *
 * A document of an earlier format is read as one of today's and, after a backup of all documents, written as one.
 */
import { copyFileSync, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFolder } from '../data-folder.ts';
import type { Log } from '../log.ts';
import { Refusal } from '../refusal.ts';
import { type Backups, fileStamp } from './backups.ts';
import { explainDiskError } from './disk-errors.ts';
import { fingerprint, keepLastGood, lastGoodPath, setAside, syncFolder } from './document-file.ts';
import { type DocumentStore, type OpenStore, storeOptions } from './document-store.ts';
import { currentFormat } from './migrations/migrations.ts';
import { inspectFile, type SealedDocument, seal } from './sealed-document.ts';
import { goodCopies, inspectDocument } from './stored-document.ts';

export type StoragePorts = {
  readonly dataFolder: DataFolder;
  readonly openStore: OpenStore;
  readonly now: () => Date;
  readonly log: Log;
  readonly backups: Backups;
  /** Tells the user something about their data. */
  readonly notify: (text: string) => void;
};

/** What one kind of document is called and how its data are read. */
export type DocumentKind<T> = {
  /** The file's name without `.json`. */
  readonly name: string;
  /** What the user calls it, as in "Your drafts". */
  readonly label: string;
  readonly empty: T;
  /** Takes what is valid out of `data`; `unreadable` counts what was not. Null when nothing of it is of this kind. */
  readonly read: (data: unknown) => { readonly value: T; readonly unreadable: number } | null;
  /** The JSON data to write for `value`. */
  readonly write: (value: T) => unknown;
};

export type GuardedDocument<T> = {
  /** The document's value: read from the disk once, then kept in memory. */
  readonly read: () => T;
  /**
   * Returns once `value` is on the disk and verified.
   * @throws Refusal `not-saved` or `read-only`; the last good file is then still in place
   */
  readonly save: (value: T) => void;
  /** Shows `value` from now on without writing it: for a caller who keeps it safe elsewhere until it is saved. */
  readonly hold: (value: T) => void;
  /** @throws Refusal `read-only` where no save would be taken */
  readonly assertWritable: () => void;
};

export function createGuardedDocument<T>(kind: DocumentKind<T>, ports: StoragePorts): GuardedDocument<T> {
  const { dataFolder, log, notify } = ports;
  const fileName = `${kind.name}.json`;
  const path = join(dataFolder.path, fileName);
  const canWrite = dataFolder.problem === null;

  let loaded: { value: T } | null = null;
  let sequence = 0;
  let isOlder = false;
  let known: string | null = null;
  let readOnlyBecause: string | null = dataFolder.problem;
  let openedStore: DocumentStore | null = null;

  /** Puts `from` aside under a name with the time. @returns its new name; null when that was not possible */
  function keepAside(from: string, put?: (from: string, to: string) => void): string | null {
    if (!canWrite) return null;
    try {
      return setAside(dataFolder.path, from, `${kind.name} ${fileStamp(ports.now())}`, put);
    } catch (error) {
      log.error(`setting aside ${fileName} failed`, error);
      return null;
    }
  }

  /** Sets the bad file aside, or closes the document to saves, since a save would destroy what may yet be rescued. */
  function setAsideOrClose(): string {
    const name = keepAside(path);
    if (name !== null) return `The file as it was is kept as ${name} in your data folder.`;
    readOnlyBecause ??= `${kind.label} cannot be saved: ${path} cannot be read and could not be moved out of the way. Move it elsewhere and start Common Ground again.`;
    return 'The file was left where it is.';
  }

  function countUnreadable(count: number): string {
    return `${kind.label}: ${count === 1 ? '1 entry' : `${count} entries`} could not be read and had to be left out.`;
  }

  /** The newest good copy; what is in it and cannot be read is set aside with it. */
  function recover(): { readonly value: T } | null {
    for (const copy of goodCopies(dataFolder.path, kind.name, ports.backups.copiesOf)) {
      const reading = kind.read(copy.data);
      if (reading === null) continue;
      sequence = copy.sequence;
      const name = reading.unreadable > 0 ? keepAside(copy.path, copyFileSync) : null;
      if (name !== null)
        notify(
          `${countUnreadable(reading.unreadable)} What was left out is kept in ${name} in your data folder.`,
        );
      return reading;
    }
    return null;
  }

  /** Writes what was recovered or migrated, so that the next start finds it; a failure is not the user's concern yet. */
  function settle(value: T): void {
    if (readOnlyBecause !== null) return;
    try {
      write(value);
    } catch (error) {
      log.error(`writing recovered ${fileName} failed`, error);
    }
  }

  function loadMissing(): T {
    const copy = recover();
    if (copy === null) return kind.empty;
    notify(`${kind.label}: the file was missing, so the last good copy was put back.`);
    settle(copy.value);
    return copy.value;
  }

  function loadDamaged(data: unknown): T {
    const whereabouts = setAsideOrClose();
    const copy = recover();
    const salvaged = copy === null ? kind.read(data) : null;
    if (copy !== null) {
      notify(`${kind.label}: the file was damaged, so the last good copy was put back. ${whereabouts}`);
    } else if (salvaged !== null) {
      notify(`${kind.label}: the file was damaged; what could still be read was kept. ${whereabouts}`);
    } else {
      notify(`${kind.label}: the file was damaged and there is no earlier copy. ${whereabouts}`);
    }
    const value = copy?.value ?? salvaged?.value;
    if (value === undefined) return kind.empty;
    settle(value);
    return value;
  }

  function loadGood(document: SealedDocument): T {
    const reading = kind.read(document.data);
    if (reading === null) return loadDamaged(document.data);
    sequence = document.sequence;
    isOlder = document.format < currentFormat;
    if (reading.unreadable > 0) notify(`${countUnreadable(reading.unreadable)} ${setAsideOrClose()}`);
    if (reading.unreadable > 0 || isOlder) settle(reading.value);
    return reading.value;
  }

  /** Shows the last good copy, and changes nothing on the disk before the file itself could be read. */
  function loadWithheld(): T {
    readOnlyBecause ??= `${kind.label} cannot be saved: the computer does not let Common Ground read ${path}. The file was left as it is. Allow it to be read, then start Common Ground again.`;
    notify(readOnlyBecause);
    return recover()?.value ?? kind.empty;
  }

  function load(): T {
    const found = inspectDocument(dataFolder.path, kind.name);
    known = fingerprint(path);
    if (found.kind === 'missing') return loadMissing();
    if (found.kind === 'good') return loadGood(found.document);
    if (found.kind === 'withheld') return loadWithheld();
    if (found.kind === 'damaged') {
      log.info(`${fileName} is damaged`);
      return loadDamaged(found.data);
    }
    readOnlyBecause ??= `${kind.label} cannot be changed here: the file was written by a newer version of Common Ground. Install the newest version to change it.`;
    notify(readOnlyBecause);
    return kind.read(found.data)?.value ?? kind.empty;
  }

  /** Puts the last good file back when the one in place is not the one from before the save. */
  function putBack(hadFile: boolean): void {
    const found = inspectFile(path);
    if (found.kind === 'good' && found.document.sequence === sequence) return;
    if (hadFile) renameSync(lastGoodPath(path), path);
    else rmSync(path, { force: true });
  }

  /** Refuses to write where the folder is gone, and moves away what something else wrote since we last looked. */
  function checkPlace(): void {
    // The store would make the folder anew, on the wrong disk if it was on one that was taken out.
    statSync(dataFolder.path);
    const present = fingerprint(path);
    if (present === null || present === known) return;
    const name = keepAside(path);
    if (name === null) throw new Error('A foreign file is in the way.');
    log.info(`${fileName} was changed by something else and is set aside`);
    notify(
      `${kind.label}: another program changed the file while Common Ground was open. That file is kept as ${name} in your data folder.`,
    );
  }

  function write(value: T): void {
    checkPlace();
    if (isOlder) ports.backups.takeBeforeMigration();
    const next = seal(kind.write(value), sequence + 1);
    const hadFile = existsSync(path);
    keepLastGood(path);
    try {
      openedStore ??= ports.openStore(storeOptions(dataFolder.path, kind.name));
      openedStore.store = { ...next };
      const written = inspectFile(path);
      if (written.kind !== 'good' || written.document.checksum !== next.checksum) {
        throw new Error('What is on the disk is not what was written.');
      }
    } catch (error) {
      putBack(hadFile);
      known = fingerprint(path);
      throw error;
    }
    syncFolder(dataFolder.path);
    known = fingerprint(path);
    sequence = next.sequence;
    isOlder = false;
  }

  const read = (): T => {
    loaded ??= { value: load() };
    return loaded.value;
  };

  function assertWritable(): void {
    read();
    if (readOnlyBecause !== null) throw new Refusal('read-only', readOnlyBecause);
  }

  return {
    read,
    hold: (value) => {
      read();
      loaded = { value };
    },
    assertWritable,
    save: (value) => {
      assertWritable();
      ports.backups.takeIfDue();
      try {
        write(value);
      } catch (error) {
        throw new Refusal('not-saved', explainDiskError(error, dataFolder.path), error);
      }
      loaded = { value };
    },
  };
}
