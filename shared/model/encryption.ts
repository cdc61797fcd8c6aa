/** Encryption at rest as the page sees it. */
import { z } from 'zod';
import { keyKeepers, longestPassphrase } from '../encryption.ts';

export const secretSchema = z.string().max(longestPassphrase);

const keeper = z.enum(keyKeepers);

export const encryptionStateSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('off'),
    /** What would keep the key here. */
    keeper,
    /** Why it cannot be turned on here, in a sentence; null where it can. */
    problem: z.string().max(2_000).nullable(),
  }),
  z.strictObject({
    kind: z.literal('on'),
    /** What the key can be had by, besides the recovery code. */
    keepers: z.array(keeper).readonly(),
    /** It is being turned off, and not all files are plain yet. */
    isEnding: z.boolean(),
    /** Files that are not yet as they should be, as paths: some of them, and how many. */
    left: z.strictObject({ count: z.int().min(0), paths: z.array(z.string()).readonly() }).readonly(),
  }),
  z.strictObject({
    kind: z.literal('locked'),
    /** Whether a passphrase opens it; the recovery code always does. */
    hasPassphrase: z.boolean(),
    /** Why nothing opens it at present, in a sentence; null where the user can. */
    problem: z.string().max(2_000).nullable(),
  }),
]);

export type EncryptionState = z.infer<typeof encryptionStateSchema>;
