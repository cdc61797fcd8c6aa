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

/** Records to add or to put in the place of those with their ids, and the ids of those that go. */
export type Change<R extends Identified> = {
  readonly save: readonly R[];
  readonly remove: readonly string[];
};

export type Collection<R extends Identified> = {
  /** The records in a copy's data; null when they are of another kind. */
  readonly readData: (data: unknown) => readonly R[] | null;
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
  /**
   * Makes all of a change in one step, whatever the number of records is then.
   * @throws Refusal when the disk refuses; then nothing has changed
   */
  readonly change: (change: Change<R>) => void;
  /** Makes a change that is kept safe elsewhere until `write`; `most` is the caller's concern. */
  readonly hold: (change: Change<R>) => void;
  /**
   * Writes what was held.
   * @throws Refusal when the disk refuses
   */
  readonly write: () => void;
  /** Makes what a save needs of every record beforehand, so that the first one takes no longer than the others. */
  readonly prepare: () => void;
  /** @throws Refusal `read-only` where no save would be taken */
  readonly assertWritable: () => void;
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

/** Each record's JSON, so that a save makes only that of what changed; a record that changes is another object. */
const jsons = new WeakMap<object, string>();

function jsonOf(record: Kept<unknown>): string {
  const json = jsons.get(record) ?? JSON.stringify(record.raw);
  jsons.set(record, json);
  return json;
}

/** The JSON of an array, in pieces: joined, it would be as large as the document, and thrown away with every save. */
const arrayOf = (jsons: readonly string[]): readonly string[] => [
  '[',
  ...jsons.flatMap((json, index) => (index === 0 ? [json] : [',', json])),
  ']',
];

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
      write: (records) => arrayOf(Array.from(records.values(), jsonOf)),
    },
    ports,
  );
  type Records = ReadonlyMap<string, Kept<R>>;

  function withRecords(before: Records, records: readonly R[]): Records {
    const next = new Map(before);
    for (const value of records) {
      const old = next.get(value.id);
      next.set(value.id, { value, raw: old ? withChanges(old.raw, old.value, value) : value });
    }
    return next;
  }

  function without(before: Records, ids: readonly string[]): Records {
    const next = new Map(before);
    for (const id of ids) next.delete(id);
    return next;
  }

  return {
    readData: (data) => {
      const found = readRecords(readRecord, data);
      return found && Array.from(found.value.values(), ({ value }) => value);
    },
    all: () => [...document.read().values()].map(({ value }) => value),
    get: (id) => document.read().get(id)?.value,
    save: (records) => {
      const before = document.read();
      const next = withRecords(before, records);
      // A collection that holds too many already can still be changed.
      if (next.size > most && next.size > before.size) throw new Refusal('too-large', full);
      document.save(next);
    },
    remove: (ids) => {
      const before = document.read();
      const next = without(before, ids);
      if (next.size < before.size) document.save(next);
      return before.size - next.size;
    },
    change: ({ save, remove }) => document.save(withRecords(without(document.read(), remove), save)),
    hold: ({ save, remove }) => document.hold(withRecords(without(document.read(), remove), save)),
    write: () => document.save(document.read()),
    prepare: () => {
      for (const record of document.read().values()) jsonOf(record);
    },
    assertWritable: document.assertWritable,
  };
}
