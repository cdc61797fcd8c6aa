/** Records of one kind, kept together in one guarded document. */
import type { z } from 'zod';
import { Refusal } from '../refusal.ts';
import { createGuardedDocument, type GuardedDocument, type StoragePorts } from './guarded-document.ts';

type Identified = { readonly id: string };

export type Collection<R extends Identified> = {
  readonly all: () => readonly R[];
  readonly get: (id: string) => R | undefined;
  /**
   * Adds the record or replaces the one with its id; returns once it is on the disk.
   * @throws Refusal when the disk refuses or the collection is full
   */
  readonly save: (record: R) => void;
  /**
   * @returns false when there is no such record
   * @throws Refusal when the disk refuses
   */
  readonly remove: (id: string) => boolean;
};

/** Takes the records that `schema` accepts out of an array; null when `data` is no array. */
export function readRecords<R>(
  schema: z.ZodType<R>,
  data: unknown,
): { readonly value: readonly R[]; readonly unreadable: number } | null {
  if (!Array.isArray(data)) return null;
  const value = data.flatMap((record) => {
    const parsed = schema.safeParse(record);
    return parsed.success ? [parsed.data] : [];
  });
  return { value, unreadable: data.length - value.length };
}

/** A collection in `name`.json. `full` is what the user is told when there are `most` records already. */
export function createCollection<R extends Identified>(
  options: {
    readonly name: string;
    readonly label: string;
    readonly schema: z.ZodType<R>;
    readonly most: number;
    readonly full: string;
  },
  ports: StoragePorts,
): Collection<R> {
  const document: GuardedDocument<readonly R[]> = createGuardedDocument(
    {
      name: options.name,
      label: options.label,
      empty: [],
      read: (data) => readRecords(options.schema, data),
    },
    ports,
  );
  let records: ReadonlyMap<string, R> | null = null;

  function current(): ReadonlyMap<string, R> {
    records ??= new Map(document.read().map((record) => [record.id, record]));
    return records;
  }

  function keep(next: ReadonlyMap<string, R>): void {
    document.save([...next.values()]);
    records = next;
  }

  return {
    all: () => [...current().values()],
    get: (id) => current().get(id),
    save: (record) => {
      const before = current();
      if (!before.has(record.id) && before.size >= options.most) throw new Refusal('too-large', options.full);
      keep(new Map(before).set(record.id, record));
    },
    remove: (id) => {
      const next = new Map(current());
      if (!next.delete(id)) return false;
      keep(next);
      return true;
    },
  };
}
