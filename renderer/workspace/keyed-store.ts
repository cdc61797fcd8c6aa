/**
 * Records by their id, kept so that changing one costs the same however many there are. Who shows one record is told of
 * that one; who reads all of them says which fields they read, and is told when one of those differs.
 */

type Keyed = { readonly id: string };

/** What changed, by id: what was there before, undefined for a record that is new. */
export type Changes<T> = ReadonlyMap<string, T | undefined>;

export type KeyedStore<T extends Keyed> = {
  readonly get: (id: string) => T | undefined;
  readonly size: () => number;
  /** All records as they are now, in no particular order. */
  readonly values: () => Iterable<T>;
  /** Puts records in the place of those with their ids, takes others out, and tells of it once. */
  readonly change: (save: Iterable<T>, remove?: Iterable<string>) => void;
  /**
   * All records, in no particular order: the same array until one comes, goes or has another value in one of `fields`.
   * Their other fields may be older.
   */
  readonly all: (fields: readonly (keyof T)[]) => readonly T[];
  /** Calls `listener` after every change, until the returned function is called. */
  readonly subscribe: (listener: (changes: Changes<T>) => void) => () => void;
};

type Snapshot<T> = { readonly version: number; readonly records: readonly T[] };

export function createKeyedStore<T extends Keyed>(): KeyedStore<T> {
  const records = new Map<string, T>();
  const listeners = new Set<(changes: Changes<T>) => void>();
  /** How often a record came or went, and how often each field of one changed. */
  let membership = 0;
  const versions = new Map<keyof T, number>();
  const snapshots = new Map<string, Snapshot<T>>();

  function note(before: T | undefined, after: T | undefined): void {
    if (before === undefined || after === undefined) {
      membership += 1;
      return;
    }
    for (const key of Object.keys(after) as (keyof T)[]) {
      if (before[key] !== after[key]) versions.set(key, (versions.get(key) ?? 0) + 1);
    }
  }

  function put(id: string, after: T | undefined, changes: Map<string, T | undefined>): void {
    const before = records.get(id);
    if (before === after) return;
    if (after === undefined) records.delete(id);
    else records.set(id, after);
    note(before, after);
    if (!changes.has(id)) changes.set(id, before);
  }

  return {
    get: (id) => records.get(id),
    size: () => records.size,
    values: () => records.values(),
    change: (save, remove = []) => {
      const changes = new Map<string, T | undefined>();
      for (const id of remove) put(id, undefined, changes);
      for (const record of save) put(record.id, record, changes);
      if (changes.size === 0) return;
      for (const listener of [...listeners]) listener(changes);
    },
    all: (fields) => {
      const version = fields.reduce((sum, field) => sum + (versions.get(field) ?? 0), membership);
      const name = fields.map(String).join();
      const known = snapshots.get(name);
      if (known?.version === version) return known.records;
      const snapshot = { version, records: [...records.values()] };
      snapshots.set(name, snapshot);
      return snapshot.records;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
