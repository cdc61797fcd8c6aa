/** A small guarded document on a real folder: a list of plants, which are texts. */
import Conf from 'conf';
import { type DataFolder, openDataFolder } from '../../electron/core/data-folder.ts';
import { noVault } from '../../electron/core/encryption/vault.ts';
import { silentLog } from '../../electron/core/log.ts';
import { Refusal } from '../../electron/core/refusal.ts';
import { type Backups, createBackups } from '../../electron/core/storage/backups.ts';
import {
  createGuardedDocument,
  type DocumentKind,
  type GuardedDocument,
  type StoragePorts,
} from '../../electron/core/storage/guarded-document.ts';
import { replaceFile } from '../../electron/core/storage/replace-file.ts';
import { testMoment } from './core-in-folder.ts';

type Plants = readonly string[];

/** What is no text cannot be read. */
const plants: DocumentKind<Plants> = {
  name: 'plants',
  label: 'Your plants',
  empty: [],
  read: (data) => {
    if (!Array.isArray(data)) return null;
    const value = data.filter((item) => typeof item === 'string');
    return { value, unreadable: data.length - value.length };
  },
  write: (value) => [JSON.stringify(value)],
};

const now = (): Date => new Date(testMoment);

/** The folder as it was opened, with the problem it has. */
export function asFolder(path: string, problem: string | null = null): DataFolder {
  return { path, problem, tryAgain: () => undefined, assertSame: () => undefined };
}

/** No backups, and none taken. */
export const noBackups: Backups = {
  takeIfDue: () => undefined,
  takeBeforeMigration: () => undefined,
  take: () => null,
  list: () => [],
  copiesOf: () => [],
};

/** What a document needs around it, keeping what the user and the log are told. */
export function portsOn(folder: string) {
  const notices: string[] = [];
  const log: string[] = [];
  const ports: StoragePorts = {
    dataFolder: openDataFolder(folder),
    replaceFile,
    vault: noVault,
    openStore: (options) => new Conf(options),
    now,
    log: { info: (event) => log.push(event), error: (event) => log.push(event) },
    backups: createBackups(folder, ['plants.json'], now, silentLog),
    notify: (text) => notices.push(text),
    retract: (text) => notices.splice(notices.indexOf(text), 1),
    onOpen: () => undefined,
  };
  return { ports, notices, log };
}

/** Opens the document as at a start of the app. */
export function openPlants(folder: string, changes: Partial<StoragePorts> = {}) {
  const { ports, notices, log } = portsOn(folder);
  return { ...createGuardedDocument(plants, { ...ports, ...changes }), notices, log };
}

/** Saves in vain. @returns why it was refused */
export function refusalOf(document: GuardedDocument<Plants>): Refusal {
  try {
    document.save(['rose']);
  } catch (error) {
    if (error instanceof Refusal) return error;
  }
  throw new Error('The save was expected to be refused.');
}
