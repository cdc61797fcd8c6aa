import { expect, test } from 'vitest';
import { createKeyStore } from './key-store.ts';

function storeOn(platform: NodeJS.Platform, isAvailable: boolean, backend = 'gnome_libsecret') {
  const store = {
    isEncryptionAvailable: () => isAvailable,
    getSelectedStorageBackend: () => {
      if (platform !== 'linux') throw new Error('It is there on Linux only.');
      return backend as 'unknown';
    },
    encryptString: (text: string) => Buffer.from(`sealed ${text}`),
    decryptString: (bytes: Buffer) => bytes.toString().replace('sealed ', ''),
  };
  return createKeyStore(store, platform);
}

test('a key comes back from the system’s store as it was, and lies in it as text', () => {
  const store = storeOn('darwin', true);
  expect(store.problem()).toBe(null);
  const wrapped = store.wrap('key');
  expect(wrapped).toMatch(/^[A-Za-z0-9+/]+=*$/);
  expect(store.unwrap(wrapped)).toBe('key');
});

test.each(['gnome_libsecret', 'kwallet6', 'kwallet5', 'kwallet'])('%s keeps a key', (backend) => {
  expect(storeOn('linux', true, backend).problem()).toBe(null);
});

test.each(['basic_text', 'unknown'])('%s is refused: it would protect nothing', (backend) => {
  expect(storeOn('linux', true, backend).problem()).toContain(
    'only a plain-text store, which would protect nothing',
  );
});

test('a system without a store is refused with what can be done', () => {
  expect(storeOn('linux', false).problem()).toContain('Set up GNOME Keyring, KWallet');
  expect(storeOn('win32', false).problem()).toContain('no place to keep the key in safely');
});
