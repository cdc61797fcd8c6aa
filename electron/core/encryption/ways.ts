/** The ways to the key: the system's store, a passphrase, the recovery code. */
import type { Log } from '../log.ts';
import { type DataKey, dataKey, readRecoveryCode } from './data-key.ts';
import { isGenuine, type KeyRecord, newRecord, type Way } from './key-record.ts';
import { unwrapKey, wrapKey } from './passphrase.ts';

/** What the system keeps secrets in for this user. */
export type KeyStore = {
  /** Why it would not keep a key safely, in a sentence; null where it does. */
  readonly problem: () => string | null;
  /** Makes of a secret what this system alone can undo. @throws when it cannot */
  readonly wrap: (secret: string) => string;
  /** @throws when it cannot */
  readonly unwrap: (wrapped: string) => string;
};

function systemWay(keyStore: KeyStore, key: DataKey): Way {
  const data = keyStore.wrap(Buffer.from(key.bytes).toString('hex'));
  if (keyFrom(keyStore, data).id !== key.id) throw new Error('The system did not keep the key.');
  return { kind: 'system', data };
}

function keyFrom(keyStore: KeyStore, data: string): DataKey {
  return dataKey(Buffer.from(keyStore.unwrap(data), 'hex'));
}

/** Keeps the key with the system or, where there is no store, by the passphrase; rejects unless it comes back. */
export async function wayBy(keyStore: KeyStore | null, key: DataKey, passphrase: string): Promise<Way> {
  if (keyStore !== null) return systemWay(keyStore, key);
  const way = await wrapKey(key, passphrase);
  if ((await unwrapKey(key.id, way, passphrase)) === null) throw new Error('The key does not come back.');
  return way;
}

/** The key as the system keeps it; null where it does not. */
export function keyFromSystem(record: KeyRecord, keyStore: KeyStore | null, log: Log): DataKey | null {
  if (keyStore === null) return null;
  for (const way of record.ways) {
    if (way.kind !== 'system') continue;
    try {
      const key = keyFrom(keyStore, way.data);
      if (key.id === record.keyId) return key;
    } catch (error) {
      log.error('the system did not give the key', error);
    }
  }
  return null;
}

/** What became of what somebody typed. */
export type FoundKey =
  | { readonly kind: 'key'; readonly key: DataKey }
  | { readonly kind: 'mistyped-code' }
  | { readonly kind: 'other-code' }
  /** It gives a key, of other files than these. */
  | { readonly kind: 'other-files' }
  | { readonly kind: 'wrong' };

/** The key that a passphrase or the recovery code gives, of those with the ids `keyIds`. */
export async function findKey(
  typed: string,
  record: KeyRecord | null,
  keyIds: readonly string[],
): Promise<FoundKey> {
  const read = readRecoveryCode(typed);
  if (read.kind === 'code' && keyIds.includes(read.key.id)) return { kind: 'key', key: read.key };
  for (const way of record?.ways ?? []) {
    const key = way.kind === 'passphrase' && record && (await unwrapKey(record.keyId, way, typed));
    if (key) return keyIds.includes(key.id) ? { kind: 'key', key } : { kind: 'other-files' };
  }
  if (read.kind === 'mistyped') return { kind: 'mistyped-code' };
  return { kind: read.kind === 'code' ? 'other-code' : 'wrong' };
}

/**
 * The record as it is to be, now that the key is known: one that is gone or was changed by somebody without the key is
 * made anew, and so is what the system keeps where it could not give it back.
 */
export function renewed(record: KeyRecord | null, key: DataKey, keyStore: KeyStore | null): KeyRecord {
  const stage = record !== null && isGenuine(record, key) ? record.stage : 'on';
  const ways = record?.ways ?? [];
  const others = ways.filter(({ kind }) => kind !== 'system');
  // A passphrase was chosen where the system was not to give the key to whoever is logged in.
  const wantsSystem = keyStore !== null && keyStore.problem() === null && others.length === 0;
  const isKept = ways.some((way) => way.kind === 'system' && isGivenBack(way.data, key, keyStore));
  if (record !== null && isGenuine(record, key) && (isKept || !wantsSystem)) return record;
  try {
    const system = !wantsSystem ? [] : isKept ? ways : [systemWay(keyStore, key)];
    return newRecord(key, stage, [...others, ...system.filter(({ kind }) => kind === 'system')]);
  } catch {
    return newRecord(key, stage, ways);
  }
}

function isGivenBack(data: string, key: DataKey, keyStore: KeyStore | null): boolean {
  try {
    return keyStore !== null && keyFrom(keyStore, data).id === key.id;
  } catch {
    return false;
  }
}
