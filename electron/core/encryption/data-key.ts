/**
 * The key with which the files are encrypted, and the recovery code from which it follows: whoever has the code can
 * open the files with nothing else, even where the file that keeps the key is gone.
 */
import { createHash, createHmac, hkdfSync, randomInt } from 'node:crypto';

export type DataKey = {
  /** Says which key a file needs, and nothing about the key. */
  readonly id: string;
  /** 32 bytes. */
  readonly bytes: Uint8Array;
};

/** In bytes, as AES-256 takes it. */
export const keyLength = 32;

/** Digits and letters without I, L, O and U, which are taken for others. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Five bits each: 130 bits that nobody guesses, however fast. */
const secretLength = 26;
const checkLength = 2;
const groups = /.{4}(?=.)/g;

/** The key of these bytes. */
export function dataKey(bytes: Uint8Array): DataKey {
  const id = createHash('sha256').update('common ground: key id').update(bytes).digest('hex').slice(0, 32);
  return { id, bytes };
}

/** What a mistyped character changes. */
function checkOf(secret: string): string {
  const digest = createHash('sha256').update(`common ground: code ${secret}`).digest();
  return Array.from(digest.subarray(0, checkLength), (byte) => alphabet[byte % alphabet.length]).join('');
}

/** A new recovery code, in groups of four. @param pick a random whole number below its argument */
export function newRecoveryCode(pick: (below: number) => number = randomInt): string {
  const secret = Array.from({ length: secretLength }, () => alphabet[pick(alphabet.length)]).join('');
  return (secret + checkOf(secret)).replace(groups, '$&-');
}

/** What somebody typed for a recovery code. */
export type ReadCode =
  | { readonly kind: 'code'; readonly key: DataKey }
  /** As long as one, with a character that is wrong. */
  | { readonly kind: 'mistyped' }
  | { readonly kind: 'other' };

/** Reads a recovery code, whatever its case, spaces and dashes; O is taken for 0, and I and L for 1. */
export function readRecoveryCode(typed: string): ReadCode {
  const text = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (text.length !== secretLength + checkLength || !/^[0-9A-Z]+$/.test(text)) return { kind: 'other' };
  const secret = text.slice(0, secretLength);
  if (checkOf(secret) !== text.slice(secretLength)) return { kind: 'mistyped' };
  // No salt: the secret is random already, and the code has to be enough alone.
  const bytes = new Uint8Array(hkdfSync('sha256', secret, '', 'common ground: data key', keyLength));
  return { kind: 'code', key: dataKey(bytes) };
}

/** Proves that `text` was written by somebody who had the key. */
export function proofOf(key: DataKey, text: string): string {
  return createHmac('sha256', key.bytes).update(`common ground: proof ${text}`).digest('hex');
}
