/**
 * One document on the disk that is never lost: not to a full disk, a crash in the middle of a save, a damaged file or
 * a file from a newer version of the app.
 *
 * A save keeps the last good file (as a hard link), writes through the store, reads the file back and compares its
 * checksum; when they differ, the last good file is put back and the save is refused. The reading back is not
 * ceremony: the library that conf writes with ignores a short write on a full disk and reports success.
 */
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import type { DataFolder } from '../data-folder.ts';
import type { Log } from '../log.ts';
import { Refusal } from '../refusal.ts';
import { type Backups, fileStamp } from './backups.ts';
import { explainDiskError } from './disk-errors.ts';
import { type DocumentStore, type OpenStore, storeOptions } from './document-store.ts';
import { inspectFile, type SealedDocument, seal } from './sealed-document.ts';

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
};

export type GuardedDocument<T> = {
  /** The document's value: read from the disk once, then kept in memory. */
  readonly read: () => T;
  /**
   * Returns once `value` is on the disk and verified.
   * @throws Refusal `not-saved` or `read-only`; the last good file is then still in place
   */
  readonly save: (value: T) => void;
};

/** Where the version before the last save is kept. */
export function lastGoodPath(path: string): string {
  return `${path}.last-good`;
}

/** Makes a rename durable. Windows cannot do it and does not need it. */
function syncFolder(path: string): void {
  try {
    const descriptor = openSync(path, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // The file itself was synced by the store; only the power failing within seconds could still undo the rename.
  }
}

/** What tells whether a file was changed by something else since we last wrote or read it; null when there is none. */
function fingerprint(path: string): string | null {
  try {
    const stats = statSync(path);
    return `${stats.size} ${stats.mtimeMs}`;
  } catch {
    return null;
  }
}

export function createGuardedDocument<T>(kind: DocumentKind<T>, ports: StoragePorts): GuardedDocument<T> {
  const { dataFolder, log, notify } = ports;
  const fileName = `${kind.name}.json`;
  const path = join(dataFolder.path, fileName);
  const lastGood = lastGoodPath(path);
  const canWrite = dataFolder.problem === null;

  let loaded: { value: T } | null = null;
  let sequence = 0;
  let known: string | null = null;
  let readOnlyBecause: string | null = dataFolder.problem;
  let openedStore: DocumentStore | null = null;

  /** Moves the file out of the way under a name with the time. @returns its new name; null when it could not be moved */
  function setAside(): string | null {
    if (!canWrite) return null;
    const folder = join(dataFolder.path, 'set-aside');
    const base = `${kind.name} ${fileStamp(ports.now())}`;
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      let name = `${base}.json`;
      for (let count = 2; existsSync(join(folder, name)); count += 1) name = `${base} (${count}).json`;
      renameSync(path, join(folder, name));
      return join('set-aside', name);
    } catch (error) {
      log.error(`setting aside ${fileName} failed`, error);
      return null;
    }
  }

  /** The newest good copy: the file before the last save, else the newest good backup. */
  function recover(): { value: T; sequence: number } | null {
    for (const candidate of [lastGood, ...ports.backups.copiesOf(fileName)]) {
      const found = inspectFile(candidate);
      if (found.kind !== 'good') continue;
      const reading = kind.read(found.document.data);
      if (reading !== null) return { value: reading.value, sequence: found.document.sequence };
    }
    return null;
  }

  /** Sets the bad file aside, or closes the document to saves, since a save would destroy what may yet be rescued. */
  function setAsideOrClose(): string {
    const name = setAside();
    if (name !== null) return `The file as it was is kept as ${name} in your data folder.`;
    readOnlyBecause ??= `${kind.label} cannot be saved: ${path} cannot be read and could not be moved out of the way. Move it elsewhere and start Common Ground again.`;
    return 'The file was left where it is.';
  }

  /** Writes what was recovered, so that the next start finds it; a failure is not the user's concern yet. */
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
    sequence = copy.sequence;
    notify(`${kind.label}: the file was missing, so the last good copy was put back.`);
    settle(copy.value);
    return copy.value;
  }

  function loadDamaged(data: unknown): T {
    const whereabouts = setAsideOrClose();
    const copy = recover();
    const salvaged = copy === null ? kind.read(data) : null;
    sequence = copy?.sequence ?? 0;
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
    if (reading.unreadable === 0) return reading.value;
    const count = reading.unreadable === 1 ? '1 entry' : `${reading.unreadable} entries`;
    notify(`${kind.label}: ${count} could not be read and had to be left out. ${setAsideOrClose()}`);
    settle(reading.value);
    return reading.value;
  }

  function load(): T {
    const found = inspectFile(path);
    known = fingerprint(path);
    if (found.kind === 'missing') return loadMissing();
    if (found.kind === 'good') return loadGood(found.document);
    if (found.kind === 'damaged') {
      log.info(`${fileName} is damaged`);
      return loadDamaged(found.data);
    }
    readOnlyBecause ??= `${kind.label} cannot be changed here: the file was written by a newer version of Common Ground. Install the newest version to change it.`;
    notify(readOnlyBecause);
    return kind.read(found.data)?.value ?? kind.empty;
  }

  /** Keeps the file as it is now, before it is replaced. A link costs nothing; where links do not exist, a copy. */
  function keepLastGood(): void {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return;
    const next = `${lastGood}-next`;
    rmSync(next, { force: true });
    // Inside a Snap, conf writes into the file in place, and a link to it would change along.
    const linkable = stats.isFile() && !process.env.SNAP;
    try {
      if (!linkable) throw new Error('not linkable');
      linkSync(path, next);
    } catch {
      copyFileSync(path, next);
    }
    renameSync(next, lastGood);
    // Renaming one link over another to the same file does nothing and leaves both.
    rmSync(next, { force: true });
  }

  /** Puts the last good file back when the one in place is not the one from before the save. */
  function putBack(hadFile: boolean): void {
    const found = inspectFile(path);
    if (found.kind === 'good' && found.document.sequence === sequence) return;
    if (hadFile) renameSync(lastGood, path);
    else rmSync(path, { force: true });
  }

  /** Refuses to write where the folder is gone, and moves away what something else wrote since we last looked. */
  function checkPlace(): void {
    // The store would make the folder anew, on the wrong disk if it was on one that was taken out.
    statSync(dataFolder.path);
    const present = fingerprint(path);
    if (present === null || present === known) return;
    const name = setAside();
    if (name === null) throw new Error('A foreign file is in the way.');
    log.info(`${fileName} was changed by something else and is set aside`);
    notify(
      `${kind.label}: another program changed the file while Common Ground was open. That file is kept as ${name} in your data folder.`,
    );
  }

  function write(value: T): void {
    checkPlace();
    const next = seal(value, sequence + 1);
    const hadFile = existsSync(path);
    keepLastGood();
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
  }

  const read = (): T => {
    loaded ??= { value: load() };
    return loaded.value;
  };

  return {
    read,
    save: (value) => {
      read();
      if (readOnlyBecause !== null) throw new Refusal('read-only', readOnlyBecause);
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
