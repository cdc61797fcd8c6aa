/** Looks into backups, and puts back what one of them holds. */
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import {
  type BackupPart,
  type BackupReason,
  backupParts,
  type Difference,
  differenceOf,
} from '../../../shared/backups.ts';
import type { AddressBook } from '../../../shared/model/address-book.ts';
import type { Draft } from '../../../shared/model/draft.ts';
import type { Person } from '../../../shared/model/person.ts';
import type { Profile } from '../../../shared/model/profile.ts';
import type { Settings } from '../../../shared/model/settings.ts';
import type { Template } from '../../../shared/model/template.ts';
import { Refusal } from '../refusal.ts';
import { type Backup, momentOf } from './backups.ts';
import type { Collection, Identified } from './collection.ts';
import { explainBackupError } from './disk-errors.ts';
import type { StoragePorts } from './guarded-document.ts';
import { ancestorOf } from './migrations/migrations.ts';
import type { Inspection } from './sealed-document.ts';
import type { ShardedCollection } from './sharded-collection.ts';
import { shardNames } from './shards.ts';
import type { Single } from './single.ts';
import { inspectCopy } from './stored-document.ts';

export type BackupSummary = {
  readonly id: string;
  /** In milliseconds since 1970, by the clock of then. */
  readonly takenAt: number;
  readonly reason: BackupReason;
  /** How many entries it holds; null for what cannot be read. */
  readonly holds: Readonly<Record<'people' | 'drafts' | 'templates', number | null>>;
};

export type Restoring = {
  /** The backups, the newest first, pausing between them. Rejects with a Refusal when they cannot be listed. */
  readonly list: () => Promise<readonly BackupSummary[]>;
  /** What would change if the backup were restored; null for a part that cannot be read. @throws Refusal `not-found` */
  readonly preview: (id: string) => Readonly<Record<BackupPart, Difference | null>>;
  /**
   * Puts the parts back as they were, each whole or not at all, after a backup of what there is now.
   * @returns the id of that backup, from which the same parts are as before
   * @throws Refusal
   */
  readonly restore: (id: string, parts: readonly BackupPart[]) => { readonly undo: string | null };
  /** Makes a backup now. @throws Refusal */
  readonly take: () => void;
};

const documentsOf: Readonly<Record<BackupPart, readonly string[]>> = {
  people: shardNames('people'),
  drafts: shardNames('drafts'),
  templates: ['templates'],
  'address-book': ['address-book'],
  profile: ['profile'],
  settings: ['settings'],
};

const labels: Readonly<Record<BackupPart, string>> = {
  people: 'people',
  drafts: 'drafts',
  templates: 'templates',
  'address-book': 'address book',
  profile: 'profile',
  settings: 'settings',
};

type Collections = {
  readonly people: ShardedCollection<Person>;
  readonly drafts: ShardedCollection<Draft>;
  readonly templates: Collection<Template>;
  readonly addressBook: Single<AddressBook>;
  readonly profile: Single<Profile>;
  readonly settings: Single<Settings>;
};

export function createRestoring(
  { dataFolder, backups, vault }: Pick<StoragePorts, 'dataFolder' | 'backups' | 'vault'>,
  storage: Collections,
): Restoring {
  const folder = join(dataFolder.path, 'backups');

  /** The document in a backup: its own file or, where there is none, the one of an earlier format. */
  function inspect(id: string, name: string): Inspection {
    const own = inspectCopy(vault, name, name, join(folder, id, `${name}.json`));
    const ancestor = ancestorOf(name);
    if (own.kind !== 'missing' || ancestor === null) return own;
    return inspectCopy(vault, name, ancestor, join(folder, id, `${ancestor}.json`));
  }

  /** The data of a part's documents, without those that it does not have; null when one of them cannot be read. */
  function dataOf(id: string, part: BackupPart): readonly unknown[] | null {
    const data: unknown[] = [];
    for (const name of documentsOf[part]) {
      const found = inspect(id, name);
      if (found.kind === 'missing') continue;
      if (found.kind !== 'good') return null;
      data.push(found.document.data);
    }
    return data;
  }

  function recordsIn<R extends Identified>(
    id: string,
    part: BackupPart,
    read: (data: unknown) => readonly R[] | null,
  ): readonly R[] | null {
    const lists = dataOf(id, part)?.map(read) ?? null;
    return lists === null || lists.includes(null) ? null : lists.flatMap((list) => list ?? []);
  }

  const people = (id: string) => recordsIn(id, 'people', storage.people.readData);
  const drafts = (id: string) => recordsIn(id, 'drafts', storage.drafts.readData);
  const templates = (id: string) => recordsIn(id, 'templates', storage.templates.readData);

  function single<T>(id: string, part: BackupPart, read: (data: unknown) => T | null, empty: T): T | null {
    const data = dataOf(id, part);
    if (data === null) return null;
    return data.length === 0 ? empty : read(data[0]);
  }
  const addressBook = (id: string) =>
    single(id, 'address-book', storage.addressBook.readData, storage.addressBook.defaults);
  const profile = (id: string) => single(id, 'profile', storage.profile.readData, storage.profile.defaults);
  const settings = (id: string) =>
    single(id, 'settings', storage.settings.readData, storage.settings.defaults);

  function find(id: string): Backup {
    const backup = backups.list().find((one) => one.id === id);
    if (backup === undefined) throw new Refusal('not-found', 'This backup is not there any more.');
    return backup;
  }

  function orRefuse<T>(part: BackupPart, value: T | null): T {
    if (value !== null) return value;
    throw new Refusal(
      'unavailable',
      `The copy of your ${labels[part]} in this backup cannot be read, so nothing was changed. Choose another backup.`,
    );
  }

  /** Makes a collection hold these records and no others. */
  function replaceAll<R extends Identified>(
    collection: {
      readonly all: () => readonly R[];
      readonly change: (change: { readonly save: readonly R[]; readonly remove: readonly string[] }) => void;
    },
    records: readonly R[],
  ): void {
    const kept = new Set(records.map(({ id }) => id));
    const remove = collection.all().flatMap(({ id }) => (kept.has(id) ? [] : [id]));
    collection.change({ save: records, remove });
  }

  /** What puts a part back, once all that is asked for could be read. */
  const prepare: Readonly<Record<BackupPart, (id: string) => () => void>> = {
    people: (id) => {
      const records = orRefuse('people', people(id));
      return () => replaceAll(storage.people, records);
    },
    drafts: (id) => {
      const records = orRefuse('drafts', drafts(id));
      return () => replaceAll(storage.drafts, records);
    },
    templates: (id) => {
      const records = orRefuse('templates', templates(id));
      return () => replaceAll(storage.templates, records);
    },
    'address-book': (id) => {
      const value = orRefuse('address-book', addressBook(id));
      return () => storage.addressBook.save(value);
    },
    profile: (id) => {
      const value = orRefuse('profile', profile(id));
      return () => storage.profile.save(value);
    },
    settings: (id) => {
      const value = orRefuse('settings', settings(id));
      return () => storage.settings.save(value);
    },
  };

  function take(reason: 'asked' | 'before-restore'): Backup | null {
    try {
      return backups.take(reason);
    } catch (error) {
      throw new Refusal('not-saved', explainBackupError(error, folder), error);
    }
  }

  const only = (label: string, there: unknown, here: unknown, name: string): Difference | null => {
    if (there === null) return null;
    const changed = isDeepStrictEqual(there, here) ? 0 : 1;
    return { total: 1, onlyThere: 0, onlyHere: 0, changed, names: [name || label] };
  };

  return {
    list: async () => {
      const summaries: BackupSummary[] = [];
      for (const { id, stamp, reason } of backups.list()) {
        const count = (part: BackupPart) =>
          dataOf(id, part)?.reduce<number>((sum, data) => sum + (Array.isArray(data) ? data.length : 0), 0) ??
          null;
        const holds = { people: count('people'), drafts: count('drafts'), templates: count('templates') };
        summaries.push({ id, takenAt: momentOf(stamp), reason, holds });
        await setImmediate();
      }
      return summaries;
    },
    preview: (backupId) => {
      const { id } = find(backupId);
      const difference = <R extends Identified>(
        there: readonly R[] | null,
        here: readonly R[],
        nameOf: (entry: R) => string,
      ) => there && differenceOf(there, here, isDeepStrictEqual, nameOf);
      const then = profile(id);
      return {
        people: difference(people(id), storage.people.all(), ({ name }) => name || 'Without a name'),
        drafts: difference(
          drafts(id),
          storage.drafts.all(),
          ({ answers }) => answers.name || 'Without a name',
        ),
        templates: difference(
          templates(id),
          storage.templates.all(),
          ({ title }) => title || 'Without a title',
        ),
        'address-book': only('Your address book', addressBook(id), storage.addressBook.read(), ''),
        profile: only('Your profile', then, storage.profile.read(), then?.name ?? ''),
        settings: only('Your settings', settings(id), storage.settings.read(), ''),
      };
    },
    restore: (backupId, parts) => {
      const { id } = find(backupId);
      const wanted = backupParts.filter((part) => parts.includes(part));
      const steps = wanted.map((part) => prepare[part](id));
      const before = take('before-restore');
      for (const step of steps) step();
      return { undo: before?.id ?? null };
    },
    take: () => {
      if (take('asked') === null) throw new Refusal('not-found', 'There is nothing yet to back up.');
    },
  };
}
