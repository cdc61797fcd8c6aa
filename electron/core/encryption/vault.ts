/** What storage knows of encryption: how a document's content goes onto the disk, and how it comes back. */
import type { DataKey } from './data-key.ts';
import { enclose, type Opening, openEnvelope } from './envelope.ts';

export type Vault = {
  /** What to write for a document's `content`. */
  readonly enclose: (document: string, content: Uint8Array) => Uint8Array;
  /** What the file of a document turns out to be; its text is its content where it is `plain`. */
  readonly open: (document: string, text: string) => Opening;
};

/** A vault that opens what `key` opens, and encrypts what is written from now on or leaves it plain. */
export function createVault(key: DataKey, isEncrypting: boolean): Vault {
  return {
    enclose: (document, content) => (isEncrypting ? enclose(key, document, content) : content),
    open: (document, text) => openEnvelope(key, document, text),
  };
}

/** Nothing is encrypted; a file that is cannot be opened. */
export const noVault: Vault = {
  enclose: (_document, content) => content,
  open: (document, text) => openEnvelope(null, document, text),
};

/** The document that a file or a copy of one belongs to, by its name: `people-3.json.last-good`, `people-3 2026-….json`. */
export function documentOf(fileName: string): string {
  return /^[a-z0-9-]{1,64}(?=[ .])/.exec(fileName)?.[0] ?? 'other';
}
