/** Backups as the page sees them. */
import { z } from 'zod';
import { backupParts, backupReasons, mostNames } from '../backups.ts';

/** The name of a backup's folder; never a path. */
export const backupIdSchema = z.string().regex(/^[\w -]{1,80}$/);

export const backupPartSchema = z.enum(backupParts);

const count = z.int().min(0);

export const backupSchema = z
  .strictObject({
    id: backupIdSchema,
    /** In milliseconds since 1970, by the computer's clock of then. */
    takenAt: z.number(),
    reason: z.enum(backupReasons),
    /** How many entries it holds; null for what cannot be read. */
    holds: z
      .strictObject({ people: count.nullable(), drafts: count.nullable(), templates: count.nullable() })
      .readonly(),
  })
  .readonly();

export type Backup = z.infer<typeof backupSchema>;

/** See `Difference`. */
export const differenceSchema = z
  .strictObject({
    total: count,
    onlyThere: count,
    onlyHere: count,
    changed: count,
    names: z.array(z.string()).max(mostNames).readonly(),
  })
  .readonly();
