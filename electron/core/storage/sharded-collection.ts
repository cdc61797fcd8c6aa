/**
 * A collection spread over sixteen documents by a hash of the records' ids, because a save rewrites a whole file: one
 * person's note must not cost the writing of ten thousand people.
 */
import { Refusal } from '../refusal.ts';
import { type Collection, type CollectionOptions, createCollection, type Identified } from './collection.ts';
import type { StoragePorts } from './guarded-document.ts';
import { shardNames, shardOf } from './shards.ts';

/** Pages are filled up to about this many records, so that a small collection is one page. */
const pageSize = 200;

export type Page<R> = { readonly records: readonly R[]; readonly nextPage: number | null };

export type ShardedCollection<R extends Identified> = {
  readonly all: () => readonly R[];
  readonly get: Collection<R>['get'];
  /** As in a collection, one record at a time: a save writes only the document that holds it. */
  readonly save: (record: R) => void;
  /** @returns false when there is no such record */
  readonly remove: (id: string) => boolean;
  /** One page of records, in no particular order; a page past the end is empty. */
  readonly page: (page: number) => Page<R>;
  /** Each document's loading as a step of its own, so that loading many records can pause between them. */
  readonly loadSteps: readonly (() => void)[];
};

export function createShardedCollection<R extends Identified>(
  options: CollectionOptions<R>,
  ports: StoragePorts,
): ShardedCollection<R> {
  const shards = shardNames(options.name).map((name) => createCollection({ ...options, name }, ports));

  function shardFor(id: string): Collection<R> {
    const shard = shards[shardOf(id)];
    if (shard === undefined) throw new RangeError('A shard number is from 0 to 15.');
    return shard;
  }

  const all = (): readonly R[] => shards.flatMap((shard) => shard.all());

  return {
    all,
    get: (id) => shardFor(id).get(id),
    save: (record) => {
      const shard = shardFor(record.id);
      if (shard.get(record.id) === undefined && all().length >= options.most) {
        throw new Refusal('too-large', options.full);
      }
      shard.save([record]);
    },
    remove: (id) => shardFor(id).remove([id]) > 0,
    page: (page) => {
      const records: R[] = [];
      for (const [index, shard] of shards.entries()) {
        if (index < page) continue;
        const more = shard.all();
        if (records.length > 0 && more.length > 0 && records.length + more.length > pageSize) {
          return { records, nextPage: index };
        }
        records.push(...more);
      }
      return { records, nextPage: null };
    },
    loadSteps: shards.map((shard) => () => {
      shard.all();
    }),
  };
}
