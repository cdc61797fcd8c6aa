/** What becomes of the record of the key, once the key is known. */
import { expect, test } from 'vitest';
import { dataKey } from './data-key.ts';
import { isGenuine, newRecord, type Way } from './key-record.ts';
import { wrapKey } from './passphrase.ts';
import { type KeyStore, renewed } from './ways.ts';

const key = dataKey(new Uint8Array(32).fill(7));
const otherKey = dataKey(new Uint8Array(32).fill(8));

const safe: KeyStore = {
  problem: () => null,
  wrap: (secret) => Buffer.from(secret).toString('base64'),
  unwrap: (wrapped) => Buffer.from(wrapped, 'base64').toString(),
};
const unsafe: KeyStore = { ...safe, problem: () => 'It keeps nothing safely.' };
const broken: KeyStore = {
  ...safe,
  wrap: () => {
    throw new Error('It is locked.');
  },
};

const keptBySystem = (of = key): Way => ({
  kind: 'system',
  data: safe.wrap(Buffer.from(of.bytes).toString('hex')),
});
const kinds = (record: { readonly ways: readonly Way[] }) => record.ways.map(({ kind }) => kind);

test('a record that is gone is made anew, with what the system keeps where it keeps it safely', () => {
  const made = renewed(null, key, safe);
  expect(made).toEqual(newRecord(key, 'on', [keptBySystem()]));
  expect(isGenuine(made, key)).toBe(true);
  expect(kinds(renewed(null, key, unsafe))).toEqual([]);
  expect(kinds(renewed(null, key, broken))).toEqual([]);
  expect(kinds(renewed(null, key, null))).toEqual([]);
});

test('a genuine record whose key the system gives back stays as it is', () => {
  const record = newRecord(key, 'turning-off', [keptBySystem()]);
  expect(renewed(record, key, safe)).toBe(record);
  expect(renewed(record, key, unsafe)).toBe(record);
});

test('where the system gives back another key or none, it is given this one', () => {
  const record = newRecord(key, 'on', [keptBySystem(otherKey)]);
  expect(renewed(record, key, safe).ways).toEqual([keptBySystem()]);
  const lost = newRecord(key, 'on', []);
  expect(renewed(lost, key, safe).ways).toEqual([keptBySystem()]);
});

test('who chose a passphrase is not let in by the system', async () => {
  const way = await wrapKey(key, 'nine reeds by the weir');
  const record = newRecord(key, 'on', [way]);
  expect(renewed(record, key, safe)).toBe(record);
});

test('a stage that was set by somebody without the key is not taken over', () => {
  const forged = { ...newRecord(key, 'on', [keptBySystem()]), stage: 'turning-off' } as const;
  const made = renewed(forged, key, safe);
  expect(made.stage).toBe('on');
  expect(kinds(made)).toEqual(['system']);
  expect(isGenuine(made, key)).toBe(true);
});
