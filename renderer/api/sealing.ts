/** The page's half of the sealing that `shared/sealing.ts` describes. */
import { startLength } from '../../shared/sealing.ts';

const cipher = 'AES-GCM';

/** A key that no script can read out again. */
export function importKey(key: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', key, cipher, false, ['encrypt', 'decrypt']);
}

const parameters = (iv: Uint8Array<ArrayBuffer>, about: string) => ({
  name: cipher,
  iv,
  additionalData: new TextEncoder().encode(about),
});

/** @returns the sealed message, which begins with its start value */
export async function seal(key: CryptoKey, about: string, text: string): Promise<Uint8Array<ArrayBuffer>> {
  const start = crypto.getRandomValues(new Uint8Array(startLength));
  const sealed = await crypto.subtle.encrypt(parameters(start, about), key, new TextEncoder().encode(text));
  const message = new Uint8Array(startLength + sealed.byteLength);
  message.set(start);
  message.set(new Uint8Array(sealed), startLength);
  return message;
}

/** The text of a sealed message; null when it was not sealed with this key, about this, or is not whole. */
export async function unseal(key: CryptoKey, about: string, message: ArrayBuffer): Promise<string | null> {
  try {
    const start = new Uint8Array(message.slice(0, startLength));
    const text = await crypto.subtle.decrypt(parameters(start, about), key, message.slice(startLength));
    return new TextDecoder().decode(text);
  } catch {
    return null;
  }
}
