/** How records are spread over documents: by a hash of their id, the same on every computer and in every version. */
import { createHash } from 'node:crypto';

const shardIds = [...'0123456789abcdef'];

/** The number, from 0 to 15, of the shard that holds the record with this id. */
export function shardOf(id: string): number {
  return Number.parseInt(createHash('sha256').update(id).digest('hex').charAt(0), 16);
}

/** The names of the sixteen documents of the collection `name`: `people-0` to `people-f`. */
export function shardNames(name: string): readonly string[] {
  return shardIds.map((shard) => `${name}-${shard}`);
}

/** `records` dealt out to the documents of the collection `name`; what has no id lies in the first one. */
export function dealOut<R>(
  name: string,
  records: readonly R[],
  idOf: (record: R) => string | null,
): ReadonlyMap<string, readonly R[]> {
  const shards = shardNames(name).map((shardName) => ({ shardName, members: [] as R[] }));
  for (const record of records) {
    const id = idOf(record);
    shards[id === null ? 0 : shardOf(id)]?.members.push(record);
  }
  return new Map(shards.map(({ shardName, members }) => [shardName, members]));
}
