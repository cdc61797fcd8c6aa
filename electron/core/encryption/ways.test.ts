/** What keeps a key, and whether it gives that key back. */
import { beforeEach, expect, test, vi } from 'vitest';
import { systemStore } from '../../../test/support/encrypted-folder.ts';
import { silentLog } from '../log.ts';
import { type DataKey, dataKey } from './data-key.ts';
import { newRecord, type Way } from './key-record.ts';
import { unwrapKey, type WrappedKey, wrapKey } from './passphrase.ts';
import { type KeyStore, keyFromSystem, wayBy } from './ways.ts';

vi.mock('./passphrase.ts', async (original) => ({
  ...(await original<typeof import('./passphrase.ts')>()),
  wrapKey: vi.fn(),
  unwrapKey: vi.fn(),
}));

const wrapped = { kind: 'passphrase', salt: '00' } as WrappedKey;
const key = dataKey(new Uint8Array(32).fill(7));
const otherKey = dataKey(new Uint8Array(32).fill(8));
const hexOf = ({ bytes }: DataKey) => Buffer.from(bytes).toString('hex');
const keptBy = (store: KeyStore, kept: DataKey): Way => ({ kind: 'system', data: store.wrap(hexOf(kept)) });

beforeEach(() => {
  vi.mocked(wrapKey).mockResolvedValue(wrapped);
});

test('a store keeps the key, and one that would give back another is not relied on', async () => {
  const store = systemStore();
  const way = await wayBy(store, key, '');
  expect(keyFromSystem(newRecord(key, 'on', [way]), store, silentLog)).toEqual({
    ...key,
    bytes: Buffer.from(key.bytes),
  });
  const mixedUp: KeyStore = { ...store, unwrap: () => hexOf(otherKey) };
  await expect(wayBy(mixedUp, key, '')).rejects.toThrow('The system did not keep the key.');
});

test('a passphrase keeps the key, and one that would not give it back is not relied on', async () => {
  vi.mocked(unwrapKey).mockResolvedValueOnce(key);
  expect(await wayBy(null, key, 'nine reeds by the weir')).toBe(wrapped);
  expect(unwrapKey).toHaveBeenCalledWith(key.id, wrapped, 'nine reeds by the weir');
  vi.mocked(unwrapKey).mockResolvedValueOnce(null);
  await expect(wayBy(null, key, 'nine reeds by the weir')).rejects.toThrow('The key does not come back.');
});

test('of what the system keeps, the key of these files is taken; what it lost or mixed up is passed over', () => {
  const store = systemStore();
  const lost: Way = { kind: 'system', data: 'lost' };
  const ways = [wrapped, lost, keptBy(store, otherKey), keptBy(store, key)];
  const errors = vi.fn();
  const log = { ...silentLog, error: errors };
  expect(keyFromSystem(newRecord(key, 'on', ways), store, log)?.id).toBe(key.id);
  expect(errors).toHaveBeenCalledOnce();
  expect(keyFromSystem(newRecord(key, 'on', [keptBy(store, otherKey)]), store, log)).toBeNull();
  expect(keyFromSystem(newRecord(key, 'on', ways), null, log)).toBeNull();
});
