/**
 * Records keyed by an id: their ids, and what is looked up by an id that came from outside (an address, a file).
 * A plain object answers to `constructor` and `__proto__` too, so that such an id has to be asked for by name.
 */

/** The ids of a record in the order in which they were written. */
export function idsOf<K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(record) as K[];
}

/** What `record` itself holds under `id`; undefined where it holds nothing, whatever the id is called. */
export function own<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}

/** A record with the same ids, each value made from the one that was there. */
export function mapRecord<K extends string, V, W>(
  record: Readonly<Record<K, V>>,
  change: (value: V, id: K) => W,
): Readonly<Record<K, W>> {
  return Object.fromEntries(idsOf(record).map((id) => [id, change(record[id], id)])) as Record<K, W>;
}

export type Fields = Readonly<Record<string, unknown>>;

/** Whether data from outside are fields with values, and no list. */
export function isFields(data: unknown): data is Fields {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
