/**
 * A collection spread over sixteen documents by a hash of the records' ids, because a save rewrites a whole file: one
 * person's note must not cost the writing of ten thousand people. A change of many is one step, whole or not at all.
 */
import { Refusal } from '../refusal.ts';
import {
  type Change,
  type Collection,
  type CollectionOptions,
  createCollection,
  type Identified,
} from './collection.ts';
import type { StoragePorts } from './guarded-document.ts';
import { createPendingChange } from './pending-change.ts';
import { shardNames, shardOf } from './shards.ts';

/** Pages are filled up to about this many records, so that a small collection is one page. */
const pageSize = 200;

export type Page<R> = { readonly records: readonly R[]; readonly nextPage: number | null };

export type ShardedCollection<R extends Identified> = {
  /** The records in a copy of one of its documents; null when they are of another kind. */
  readonly readData: Collection<R>['readData'];
  readonly all: () => readonly R[];
  readonly get: Collection<R>['get'];
  /** As in a collection, one record at a time: a save writes only the document that holds it. */
  readonly save: (record: R) => void;
  /** @returns false when there is no such record */
  readonly remove: (id: string) => boolean;
  /**
   * Makes all of a change; an id that is both saved and removed is saved. Returns once it is safe on the disk, from
   * where a crash in the midst of what follows is made good at the next start.
   * @throws Refusal when the disk refuses or the collection is full; then nothing has changed
   */
  readonly change: (change: Change<R>) => void;
  /** One page of records, in no particular order; a page past the end is empty. */
  readonly page: (page: number) => Page<R>;
  /** Each document's loading as a step of its own, so that loading many records can pause between them. */
  readonly loadSteps: readonly (() => void)[];
  /** What makes the first saves as quick as later ones, a step for each document. */
  readonly prepareSteps: readonly (() => void)[];
};

export function createShardedCollection<R extends Identified>(
  options: CollectionOptions<R>,
  ports: StoragePorts,
): ShardedCollection<R> {
  const shards = shardNames(options.name).map((name) => createCollection({ ...options, name }, ports));
  const pending = createPendingChange(options, ports);
  /** What each shard has not written of the pending change; null before that was looked for. */
  let unwritten: Map<Collection<R>, Change<R>> | null = null;

  function shardAt(number: number): Collection<R> {
    const shard = shards[number];
    if (shard === undefined) throw new RangeError('A shard number is from 0 to 15.');
    return shard;
  }

  /** The change as each shard that it touches has to make it. */
  function parts({ save, remove }: Change<R>): Map<Collection<R>, Change<R>> {
    const saved = Map.groupBy(save, ({ id }) => shardOf(id));
    const removed = Map.groupBy(remove, shardOf);
    const touched = [...new Set([...saved.keys(), ...removed.keys()])];
    return new Map(
      touched.map((number) => [
        shardAt(number),
        { save: saved.get(number) ?? [], remove: removed.get(number) ?? [] },
      ]),
    );
  }

  function hold(touched: Map<Collection<R>, Change<R>>): Map<Collection<R>, Change<R>> {
    for (const [shard, part] of touched) shard.hold(part);
    return touched;
  }

  function writeHeld(held: Map<Collection<R>, Change<R>>): void {
    if (held.size === 0) return;
    for (const shard of held.keys()) shard.write();
    // Cleared before the set: should that fail, the next save tries it all again.
    pending.clear();
    held.clear();
  }

  function writeHeldOrLater(held: Map<Collection<R>, Change<R>>): void {
    try {
      writeHeld(held);
    } catch (error) {
      ports.log.error(`a change of ${options.name} is to be completed later`, error);
    }
  }

  /** Completes what a crash interrupted, before anything is read. */
  function ready(): Map<Collection<R>, Change<R>> {
    // Once more where it is not written: a shard that could not be read at first knows nothing of it when it is.
    if (unwritten !== null) return hold(unwritten);
    const change = pending.read();
    unwritten = hold(change === null ? new Map() : parts(change));
    writeHeldOrLater(unwritten);
    return unwritten;
  }

  /** Nothing is written over a change that is not complete: the next start would put the older records back. */
  function settle(): void {
    writeHeld(ready());
  }

  function all(): readonly R[] {
    ready();
    return shards.flatMap((shard) => shard.all());
  }

  function shardFor(id: string): Collection<R> {
    ready();
    return shardAt(shardOf(id));
  }

  function assertRoom(save: readonly R[], remove: readonly string[]): void {
    const before = all();
    const ids = new Set(before.map(({ id }) => id));
    for (const id of remove) ids.delete(id);
    for (const { id } of save) ids.add(id);
    if (ids.size > options.most && ids.size > before.length) throw new Refusal('too-large', options.full);
  }

  return {
    readData: shardAt(0).readData,
    all,
    get: (id) => shardFor(id).get(id),
    save: (record) => {
      settle();
      const shard = shardFor(record.id);
      if (shard.get(record.id) === undefined) assertRoom([record], []);
      shard.save([record]);
    },
    remove: (id) => {
      settle();
      return shardFor(id).remove([id]) > 0;
    },
    change: (change) => {
      settle();
      assertRoom(change.save, change.remove);
      const touched = parts(change);
      for (const shard of touched.keys()) shard.assertWritable();
      if (touched.size === 0) return;
      // Now, so that none is taken between the first document and the last.
      ports.backups.takeIfDue();
      pending.keep(change);
      unwritten = hold(touched);
      writeHeldOrLater(unwritten);
    },
    page: (page) => {
      ready();
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
    prepareSteps: shards.map((shard) => shard.prepare),
    loadSteps: shards.map((shard) => () => {
      ready();
      shard.all();
    }),
  };
}
