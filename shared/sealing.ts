/**
 * What a page and the browser host agree on to keep others out of what they say to each other: every question and every
 * answer is sealed with AES-256-GCM by a key that only the two have. Whoever else listens at the page's address, as a
 * program that took the port of a host that ended, can neither read a question nor give an answer that opens.
 *
 * A sealed message is its start value, then the sealed text with its mark. What it is about is sealed with it, so that
 * no message can stand for another one: an answer names the start value of its question.
 */

/** In bytes, as the cipher asks: the start value before the sealed text, the mark at its end, and the key. */
export const startLength = 12;
export const markLength = 16;
export const keyLength = 32;

/** By how many bytes a message grows when it is sealed. */
export const sealingOverhead = startLength + markLength;

/** The type of everything that is sealed. No form, and no page of another site, sends it unasked. */
export const sealedType = 'application/octet-stream';

/** The header by which a question names the page that asks. */
export const pageHeader = 'x-page';

/** What a page is handed when it is let in. */
export type Welcome = {
  /** The page's own name and key, which it keeps in memory alone. */
  readonly page: string;
  readonly key: string;
  /** A secret that lets other pages of this browser in, for as long as the host runs. */
  readonly pass: string;
};

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The bytes that `toHex` wrote. */
export function fromHex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** A secret is a name that may be told and a key that never is: `<name>.<key>`, both in base 16. */
export type Secret = { readonly name: string; readonly key: string };

export function writeSecret({ name, key }: Secret): string {
  return `${name}.${key}`;
}

/** The parts of a secret; null for anything else. */
export function readSecret(text: string | null): Secret | null {
  const [, name, key] = /^([0-9a-f]{32})\.([0-9a-f]{64})$/.exec(text ?? '') ?? [];
  return name === undefined || key === undefined ? null : { name, key };
}

export const aboutWelcome = (name: string): string => `welcome ${name}`;
export const aboutQuestion = (method: string): string => `question ${method}`;
export const aboutAnswer = (method: string, questionStart: Uint8Array): string =>
  `answer ${method} ${toHex(questionStart)}`;
