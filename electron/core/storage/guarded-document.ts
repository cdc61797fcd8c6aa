/**
 * One document on the disk that is never lost: not to a full disk, a crash in the middle of a save, a damaged file or
 * a file from another version of the app.
 *
 * A save keeps the last good file, writes, reads the file back and compares it; when they differ, the last good file is
 * put back and the save is refused. A file that cannot be read now is left alone, and the document closed to saves,
 * since what it holds may be newer than any copy.
 *
 * A document of an earlier format is read as one of today's and, after a backup of all documents, written as one.
 */
import { copyFileSync, lstatSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFolder } from '../data-folder.ts';
import type { Vault } from '../encryption/vault.ts';
import type { Log } from '../log.ts';
import { Refusal } from '../refusal.ts';
import { type Backups, fileStamp } from './backups.ts';
import { explainDiskError, explainUnreadable } from './disk-errors.ts';
import { fingerprint, holds, setAside } from './document-file.ts';
import { inspectStored, type OpenStore } from './document-store.ts';
import * as words from './document-words.ts';
import { currentFormat } from './migrations/migrations.ts';
import { type ReplaceFile, restoreLastGood } from './replace-file.ts';
import { largestFile, type SealedDocument, sealedBytes } from './sealed-document.ts';
import { type Copies, copiesOfDocument, inspectDocument } from './stored-document.ts';

export type StoragePorts = {
  readonly dataFolder: DataFolder;
  readonly openStore: OpenStore;
  readonly replaceFile: ReplaceFile;
  readonly vault: Vault;
  readonly now: () => Date;
  readonly log: Log;
  readonly backups: Backups;
  /** Tells the user something about their data. */
  readonly notify: (text: string) => void;
  /** Takes back what was told, once it is no longer so. */
  readonly retract: (text: string) => void;
  /** Is handed every document that is opened. */
  readonly onOpen: (document: Pick<GuardedDocument<unknown>, 'tryAgain'>) => void;
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
  /** The data to write for `value`, as JSON without white space, in pieces of any length. */
  readonly write: (value: T) => readonly string[];
};

export type GuardedDocument<T> = {
  /** The document's value: read from the disk once, then kept in memory. */
  readonly read: () => T;
  /**
   * Returns once `value` is on the disk and verified.
   * @throws Refusal `not-saved`, `too-large` or `read-only`; the last good file is then still in place
   */
  readonly save: (value: T) => void;
  /** Shows `value` from now on without writing it: for a caller who keeps it safe elsewhere until it is saved. */
  readonly hold: (value: T) => void;
  /** @throws Refusal `read-only` where no save would be taken */
  readonly assertWritable: () => void;
  /**
   * Forgets what was read where the file itself could not be, so that it is read anew. To be called only when the page
   * is about to show what is read: it must not save over what it has not seen.
   * @returns whether that is so
   */
  readonly tryAgain: () => boolean;
};

/** Why a document takes no saves, and what could end it: that its file can be read again, or be moved away. */
type Closure = { readonly reason: string; readonly until: 'never' | 'readable' | 'moved' };

export function createGuardedDocument<T>(kind: DocumentKind<T>, ports: StoragePorts): GuardedDocument<T> {
  const { dataFolder, log, notify } = ports;
  const fileName = `${kind.name}.json`;
  const path = join(dataFolder.path, fileName);

  let loaded: { value: T } | null = null;
  let sequence = 0;
  let isOlder = false;
  /** What our own file looked like when it was last read or written; null when there was none. */
  let known: string | null = null;
  /** Whether the file in place is one to keep when it is replaced, and to put back when that fails. */
  let holdsGood = false;
  let closure: Closure | null = null;

  /** Puts `from` aside under a name with the time. @returns its new name; null when that was not possible */
  function keepAside(from: string, put?: (from: string, to: string) => void): string | null {
    if (dataFolder.problem !== null) return null;
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
    if (name === null) {
      closure ??= { reason: words.inTheWayWords(kind.label, path), until: 'moved' };
      return 'The file was left where it is.';
    }
    known = null;
    return `The file as it was is kept as ${name} in your data folder.`;
  }

  /** The newest good copy; what is in it and cannot be read is set aside with it, unless nothing may be written. */
  function recover(copies: Copies): { readonly value: T } | null {
    for (const copy of copies.good) {
      const reading = kind.read(copy.data);
      if (reading === null) continue;
      sequence = copy.sequence;
      const name = reading.unreadable > 0 && closure === null ? keepAside(copy.path, copyFileSync) : null;
      if (name !== null)
        notify(
          `${words.unreadableEntries(kind.label, reading.unreadable)} What was left out is kept in ${name} in your data folder.`,
        );
      return reading;
    }
    return null;
  }

  /** Writes what was recovered or migrated, so that the next start finds it; a failure is not the user's concern yet. */
  function settle(value: T): void {
    if (closure !== null || dataFolder.problem !== null) return;
    try {
      write(value);
    } catch (error) {
      log.error(`writing recovered ${fileName} failed`, error);
    }
  }

  /** Shows the newest copy that can be read, and changes nothing on the disk before the rest can be. */
  function loadWithheld(copies: Copies, withheld: { readonly path: string; readonly code: string }): T {
    const reason = explainUnreadable(kind.label, withheld.path, withheld.code);
    closure ??= { reason, until: 'readable' };
    notify(closure.reason);
    return recover(copies)?.value ?? kind.empty;
  }

  function loadMissing(copies: Copies): T {
    const copy = recover(copies);
    if (copy === null) return kind.empty;
    notify(words.missingWords(kind.label));
    settle(copy.value);
    return copy.value;
  }

  function loadDamaged(data: unknown, isTooLarge = false): T {
    const copies = copiesOf();
    if (copies.withheld !== null) return loadWithheld(copies, copies.withheld);
    const whereabouts = setAsideOrClose();
    const copy = recover(copies);
    const salvaged = copy === null ? kind.read(data) : null;
    const has = copy !== null ? 'copy' : salvaged !== null ? 'rest' : 'nothing';
    notify(words.damagedWords(kind.label, { isTooLarge, has }, whereabouts));
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
    holdsGood = known !== null;
    if (reading.unreadable > 0) {
      notify(`${words.unreadableEntries(kind.label, reading.unreadable)} ${setAsideOrClose()}`);
      holdsGood = false;
    }
    if (reading.unreadable > 0 || isOlder) settle(reading.value);
    return reading.value;
  }

  const copiesOf = (): Copies =>
    copiesOfDocument(dataFolder.path, kind.name, ports.backups.copiesOf, ports.vault);

  function load(): T {
    const found = inspectDocument(dataFolder.path, kind.name, (...file) => inspectStored(ports, ...file));
    if (found.kind === 'withheld') return loadWithheld(copiesOf(), { path, code: found.code });
    known = fingerprint(path);
    if (found.kind === 'good') return loadGood(found.document);
    if (found.kind === 'missing') {
      const copies = copiesOf();
      return copies.withheld === null ? loadMissing(copies) : loadWithheld(copies, copies.withheld);
    }
    if (found.kind === 'damaged') {
      log.info(`${fileName} is damaged`);
      return loadDamaged(found.data, found.isTooLarge);
    }
    closure ??= { reason: words.newerWords(kind.label), until: 'never' };
    notify(closure.reason);
    return kind.read(found.data)?.value ?? kind.empty;
  }

  /** Puts the last good file back after a save that failed, or removes what should not be there. */
  function putBack(before: string | null): void {
    try {
      if (holdsGood && fingerprint(path) !== before) restoreLastGood(path);
      const isOurs = before === null && lstatSync(path, { throwIfNoEntry: false }) !== undefined;
      if (isOurs) rmSync(path);
    } catch (error) {
      log.error(`putting ${fileName} back failed`, error);
      // What is in place is not to become the last good file.
      holdsGood = false;
    }
    known = fingerprint(path);
  }

  /** Refuses to write where the folder is another one, and moves away what something else wrote since we last looked. */
  function checkPlace(): void {
    dataFolder.assertSame();
    const present = fingerprint(path);
    if (present === null || present === known) return;
    const name = keepAside(path);
    if (name === null) throw new Error('A foreign file is in the way.');
    log.info(`${fileName} was changed by something else and is set aside`);
    notify(words.changedElsewhereWords(kind.label, name));
  }

  function write(value: T): void {
    checkPlace();
    if (isOlder) ports.backups.takeBeforeMigration();
    const content = ports.vault.enclose(kind.name, sealedBytes(kind.write(value), sequence + 1));
    if (content.length > largestFile) {
      throw new Refusal('too-large', words.tooLargeWords(kind.label));
    }
    const before = fingerprint(path);
    holdsGood &&= before !== null;
    try {
      ports.replaceFile(path, content, holdsGood);
      if (!holds(path, content)) throw new Error('What is on the disk is not what was written.');
      known = fingerprint(path);
    } catch (error) {
      putBack(before);
      throw error;
    }
    holdsGood = true;
    sequence += 1;
    isOlder = false;
  }

  /** Opens the document again where the file that was in the way can be moved by now, as after a full disk. */
  function clearTheWay(): void {
    if (closure?.until !== 'moved' || keepAside(path) === null) return;
    closure = null;
    known = null;
  }

  const read = (): T => {
    loaded ??= { value: load() };
    return loaded.value;
  };

  function assertWritable(): void {
    read();
    if (dataFolder.problem !== null) throw new Refusal('read-only', dataFolder.problem);
    clearTheWay();
    if (closure !== null) throw new Refusal('read-only', closure.reason);
  }

  const document: GuardedDocument<T> = {
    read,
    hold: (value) => {
      read();
      loaded = { value };
    },
    assertWritable,
    save: (value) => {
      assertWritable();
      try {
        dataFolder.assertSame();
        ports.backups.takeIfDue();
        write(value);
      } catch (error) {
        if (error instanceof Refusal) throw error;
        throw new Refusal('not-saved', explainDiskError(error, dataFolder.path), error);
      }
      loaded = { value };
    },
    tryAgain: () => {
      if (closure?.until !== 'readable') return false;
      ports.retract(closure.reason);
      closure = null;
      loaded = null;
      return true;
    },
  };
  ports.onOpen(document);
  return document;
}
