/**
 * The file that says that the others are encrypted, with which key, and by what that key can be had. It holds the key
 * only as wrapped by something that is not in the folder. Beside it lies a copy; with the recovery code, neither is needed.
 */
import { join } from 'node:path';
import { z } from 'zod';
import { holds } from '../storage/document-file.ts';
import { keyFile } from '../storage/document-names.ts';
import { lastGoodPath, type ReplaceFile } from '../storage/replace-file.ts';
import { inspectFile, sealedBytes } from '../storage/sealed-document.ts';
import { type DataKey, proofOf } from './data-key.ts';
import { wrappedKeySchema } from './passphrase.ts';

const hex32 = z.string().regex(/^[0-9a-f]{32}$/);

/** What the system’s store made of the key; only that store can undo it. */
const systemKeySchema = z.strictObject({ kind: z.literal('system'), data: z.base64().max(20_000) });

const recordSchema = z.strictObject({
  keyId: hex32,
  /** What all files are to be; where a crash interrupts that, the next start goes on with it. */
  stage: z.enum(['on', 'turning-off']),
  /** What the key can be had by, besides the recovery code. */
  ways: z.array(z.discriminatedUnion('kind', [systemKeySchema, wrappedKeySchema])).max(4),
  /** Shows that the stage was set by whoever had the key: nobody else can have everything decrypted. */
  proof: z.string().regex(/^[0-9a-f]{64}$/),
});

export type KeyRecord = z.infer<typeof recordSchema>;
export type Stage = KeyRecord['stage'];
export type Way = KeyRecord['ways'][number];

export type RecordReading =
  | { readonly kind: 'record'; readonly record: KeyRecord }
  | { readonly kind: 'none' }
  /** There is one that may be good and cannot be used now. */
  | { readonly kind: 'withheld'; readonly code: string }
  | { readonly kind: 'newer' };

function readOne(path: string): RecordReading {
  const found = inspectFile(path);
  if (found.kind === 'withheld' || found.kind === 'newer') return found;
  const parsed = recordSchema.safeParse(found.kind === 'good' ? found.document.data : null);
  return parsed.success ? { kind: 'record', record: parsed.data } : { kind: 'none' };
}

/** The record in `folder` or, where that is damaged or missing, its copy. */
export function readRecord(folder: string): RecordReading {
  const path = join(folder, keyFile);
  const own = readOne(path);
  return own.kind === 'none' ? readOne(lastGoodPath(path)) : own;
}

function claim({ stage, ways }: Pick<KeyRecord, 'stage' | 'ways'>): string {
  return JSON.stringify([stage, ways]);
}

export function newRecord(key: DataKey, stage: Stage, ways: readonly Way[]): KeyRecord {
  const written = { stage, ways: [...ways] };
  return { keyId: key.id, ...written, proof: proofOf(key, claim(written)) };
}

/** Whether the record was written by somebody who had the key. */
export function isGenuine(record: KeyRecord, key: DataKey): boolean {
  return record.keyId === key.id && record.proof === proofOf(key, claim(record));
}

/** Returns once the record and its copy are on the disk and verified. @throws what the disk says */
export function writeRecord(folder: string, record: KeyRecord, replaceFile: ReplaceFile): void {
  const path = join(folder, keyFile);
  const content = sealedBytes([JSON.stringify(record)], 1);
  for (const place of [path, lastGoodPath(path)]) {
    replaceFile(place, content, false);
    if (!holds(place, content)) throw new Error('What is on the disk is not what was written.');
  }
}
