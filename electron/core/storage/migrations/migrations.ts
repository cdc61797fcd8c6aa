/**
 * Every step from the first format of the data to today's, in their order. A new format is one more entry here, and a
 * fixture folder in `test/fixtures/data` for the one that it replaces, written beforehand and kept for good.
 */
import { shardNames } from '../shards.ts';
import { toFormat2 } from './format-2.ts';
import { toFormat3 } from './format-3.ts';
import type { Migration } from './migration.ts';

/** The first leads from format 1 to 2, the second from 2 to 3, and so on. */
const migrations: readonly Migration[] = [toFormat2, toFormat3];

/** The format this version writes. */
export const currentFormat = migrations.length + 1;

/** What the document `name` of format `format` has become today: documents by name. */
export function upgrade(name: string, data: unknown, format: number): ReadonlyMap<string, unknown> {
  let documents: ReadonlyMap<string, unknown> = new Map([[name, data]]);
  for (const { migrate } of migrations.slice(format - 1)) {
    documents = new Map([...documents].flatMap(([part, content]) => [...migrate(part, content)]));
  }
  return documents;
}

/** Documents whose content lies in others by now. */
export const retiredDocuments: readonly string[] = migrations.flatMap(({ spreads }) => spreads ?? []);

/** The document that held, in an earlier format, what `name` holds today; null when there was none. */
export function ancestorOf(name: string): string | null {
  return retiredDocuments.find((retired) => shardNames(retired).includes(name)) ?? null;
}
