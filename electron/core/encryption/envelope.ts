/**
 * The form in which an encrypted file lies on the disk: AES-256-GCM under a fresh random nonce, in one line of JSON
 * whose head (form, key, document, nonce) is authenticated with the content, so that nothing in it can be changed, and
 * no file be put in the place of another document's, without being noticed.
 *
 * A checksum that needs no key tells a file that was damaged from one that was encrypted with another key: the first is
 * made good from a copy, the second must be left alone.
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { DataKey } from './data-key.ts';

/**
 * Stands where a document names its format, and is above any: versions that know no encryption take the file for one of
 * a newer version, and leave it as it is.
 */
const format = 1000;
const version = 1;
const cipher = 'aes-256-gcm';
/** In bytes. One nonce in 2^96 for each file that is written: two alike are out of reach of any number of saves. */
const nonceLength = 12;
const tagLength = 16;

/** What a file turned out to be. */
export type Opening =
  /** Not encrypted. */
  | { readonly kind: 'plain' }
  | { readonly kind: 'opened'; readonly content: Buffer }
  /** Whole, but encrypted with a key that is not at hand. */
  | { readonly kind: 'locked'; readonly keyId: string }
  /** Encrypted in a form of a later version. */
  | { readonly kind: 'newer' }
  /** Harmed, or put in the place of another. */
  | { readonly kind: 'damaged' };

const start = (written: number): string => `{"format":${format},"encrypted":${written},`;
const looksEnclosed = new RegExp(`^\\{"format":(?:${format},|[^"]{1,12},"encrypted":)`);
const beginning = new RegExp(`^\\{"format":${format},"encrypted":(\\d{1,9}),"checksum":"([0-9a-f]{64})",`);
const header = /^"key":"([0-9a-f]{32})","document":"([a-z0-9-]{1,64})","nonce":"([0-9a-f]{24})"/;
const beforeData = ',"data":"';
const end = '"}';

function checksumOf(written: number, rest: string): string {
  return createHash('sha256').update(start(written)).update(rest).digest('hex');
}

/**
 * The file that holds `content` encrypted.
 * @param document the name of the document it belongs to
 */
export function enclose(
  key: DataKey,
  document: string,
  content: Uint8Array,
  nonce: Uint8Array = randomBytes(nonceLength),
): Buffer {
  const head = `"key":"${key.id}","document":"${document}","nonce":"${Buffer.from(nonce).toString('hex')}"`;
  const encryption = createCipheriv(cipher, key.bytes, nonce, { authTagLength: tagLength });
  encryption.setAAD(Buffer.from(start(version) + head));
  const sealed = Buffer.concat([encryption.update(content), encryption.final(), encryption.getAuthTag()]);
  // Put together as bytes, once: text of this size would be copied several times over.
  const rest = Buffer.from(head + beforeData, 'latin1');
  const data = Buffer.from(sealed.toString('base64'), 'latin1');
  const tail = Buffer.from(end, 'latin1');
  const checksum = createHash('sha256').update(start(version)).update(rest).update(data).update(tail);
  const first = `${start(version)}"checksum":"${checksum.digest('hex')}",`;
  return Buffer.concat([Buffer.from(first, 'latin1'), rest, data, tail]);
}

/** The bytes that `text` writes in base64; null where it writes none, or not in the one way in which we do. */
function fromBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : null;
}

function decrypt(key: DataKey, head: string, nonce: Uint8Array, sealed: Buffer): Buffer | null {
  if (sealed.length < tagLength) return null;
  const decryption = createDecipheriv(cipher, key.bytes, nonce, { authTagLength: tagLength });
  decryption.setAAD(Buffer.from(start(version) + head));
  decryption.setAuthTag(sealed.subarray(-tagLength));
  try {
    return Buffer.concat([decryption.update(sealed.subarray(0, -tagLength)), decryption.final()]);
  } catch {
    return null;
  }
}

/** Whether a file that begins with `head` is, or was, an encrypted one. */
export function isEnclosed(head: string): boolean {
  return looksEnclosed.test(head);
}

/** How many bytes the file of `length` bytes of content has at most. */
export function enclosedLength(length: number): number {
  return Math.ceil((length + tagLength) / 3) * 4 + 400;
}

/** The id of the key that a file beginning with `head` names; null for one that is not encrypted. Nothing is verified. */
export function keyIdOf(head: string): string | null {
  const begun = beginning.exec(head);
  return begun && (/^"key":"([0-9a-f]{32})"/.exec(head.slice(begun[0].length))?.[1] ?? null);
}

/** The document that a file beginning with `head` names; null for one that is not encrypted. Nothing is verified. */
export function ownerOf(head: string): string | null {
  const begun = beginning.exec(head);
  return begun && (header.exec(head.slice(begun[0].length))?.[2] ?? null);
}

/**
 * Opens the text of a file. It never throws.
 * @param key null where there is none
 * @param document the name of the document it has to belong to
 */
export function openEnvelope(key: DataKey | null, document: string, text: string): Opening {
  if (!isEnclosed(text)) return { kind: 'plain' };
  const begun = beginning.exec(text);
  if (begun === null) return { kind: 'damaged' };
  const rest = text.slice(begun[0].length);
  const written = Number(begun[1]);
  if (checksumOf(written, rest) !== begun[2]) return { kind: 'damaged' };
  if (written > version) return { kind: 'newer' };
  const [head, keyId, owner, nonce] = header.exec(rest) ?? [];
  if (head === undefined || keyId === undefined || nonce === undefined) return { kind: 'damaged' };
  if (!rest.startsWith(beforeData, head.length) || !rest.endsWith(end)) return { kind: 'damaged' };
  if (key?.id !== keyId) return { kind: 'locked', keyId };
  if (owner !== document) return { kind: 'damaged' };
  const sealed = fromBase64(rest.slice(head.length + beforeData.length, -end.length));
  const content = sealed && decrypt(key, head, Buffer.from(nonce, 'hex'), sealed);
  return content === null ? { kind: 'damaged' } : { kind: 'opened', content };
}
