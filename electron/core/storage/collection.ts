/** Records of one kind, by their id, kept together in one guarded document. */
import type { z } from 'zod';
import { Refusal } from '../refusal.ts';
import { createGuardedDocument, type StoragePorts } from './guarded-document.ts';
import { tolerantReader } from './tolerant.ts';
import { type Kept, withChanges } from './unchanged.ts';

export type Identified = { readonly id: string };

export type CollectionOptions<R extends Identified> = {
  /** The name of the document or, spread over several, the beginning of their names. */
  readonly name: string;
  /** What the user calls it, as in "Your drafts". */
  readonly label: string;
  readonly schema: z.ZodType<R>;
  /** The most records there can be, and what the user is told when there are as many. */
  readonly most: number;
  readonly full: string;
};

export type Collection<R extends Identified> = {
  readonly all: () => readonly R[];
  readonly get: (id: string) => R | undefined;
  /**
   * Adds each record or replaces the one with its id; returns once all are on the disk.
   * @throws Refusal when the disk refuses or the collection is full; then none of them is
   */
  readonly save: (records: readonly R[]) => void;
  /**
   * Removes the records with these ids; those that are not there do no harm.
   * @returns how many were removed
   * @throws Refusal when the disk refuses; then all are still there
   */
  readonly remove: (ids: readonly string[]) => number;
};

/** Takes the records that can be read out of an array; null when `data` is no array. Of two with one id the later stays. */
function readRecords<R extends Identified>(
  readRecord: (data: unknown) => Kept<R> | null,
  data: unknown,
): { readonly value: ReadonlyMap<string, Kept<R>>; readonly unreadable: number } | null {
  if (!Array.isArray(data)) return null;
  const records = data.flatMap((record) => readRecord(record) ?? []);
  const value = new Map(records.map((record) => [record.value.id, record]));
  return { value, unreadable: data.length - value.size };
}

/** A collection in one document, written whole with every change: for few records, or those that change rarely. */
export function createCollection<R extends Identified>(
  { name, label, schema, most, full }: CollectionOptions<R>,
  ports: StoragePorts,
): Collection<R> {
  const readRecord = tolerantReader(schema);
  const document = createGuardedDocument<ReadonlyMap<string, Kept<R>>>(
    {
      name,
      label,
      empty: new Map(),
      read: (data) => readRecords(readRecord, data),
      write: (records) => [...records.values()].map(({ raw }) => raw),
    },
    ports,
  );
  return {
    all: () => [...document.read().values()].map(({ value }) => value),
    get: (id) => document.read().get(id)?.value,
    save: (records) => {
      const next = new Map(document.read());
      const sizeBefore = next.size;
      for (const value of records) {
        const before = next.get(value.id);
        next.set(value.id, { value, raw: before ? withChanges(before.raw, before.value, value) : value });
      }
      // A collection that holds too many already can still be changed.
      if (next.size > most && next.size > sizeBefore) throw new Refusal('too-large', full);
      document.save(next);
    },
    remove: (ids) => {
      const next = new Map(document.read());
      const removed = ids.filter((id) => next.delete(id)).length;
      if (removed > 0) document.save(next);
      return removed;
    },
  };
}
