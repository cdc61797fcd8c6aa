/** Keeps the key of encrypted data in the system's own store (Keychain, Windows' data protection, a keyring on Linux). */
import type { SafeStorage } from 'electron';
import type { KeyStore } from '../core/encryption/ways.ts';

type Store = Pick<
  SafeStorage,
  'isEncryptionAvailable' | 'encryptString' | 'decryptString' | 'getSelectedStorageBackend'
>;

const plainText =
  'This computer has no keyring that Common Ground could keep the key in, only a plain-text store, which would protect nothing. Set up GNOME Keyring, KWallet or another secret service, then start Common Ground again.';
const none =
  'This computer gives Common Ground no place to keep the key in safely, so your data cannot be encrypted here.';

/** The system’s store; Electron must be ready when it is first used. */
export function createKeyStore(store: Store, platform: NodeJS.Platform): KeyStore {
  return {
    problem: () => {
      if (!store.isEncryptionAvailable()) return platform === 'linux' ? plainText : none;
      // Without a keyring, Linux “encrypts” with a password that is written in Chromium’s source.
      const isPlain =
        platform === 'linux' && ['basic_text', 'unknown'].includes(store.getSelectedStorageBackend());
      return isPlain ? plainText : null;
    },
    wrap: (secret) => store.encryptString(secret).toString('base64'),
    unwrap: (wrapped) => store.decryptString(Buffer.from(wrapped, 'base64')),
  };
}
