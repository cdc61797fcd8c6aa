/** The drafts on which the check of a text is measured: true ones, and ones with a planted claim that is false. */
import { join } from 'node:path';
import { z } from 'zod';
import { readLines } from './json-lines.ts';

const entrySchema = z.strictObject({
  origin: z.string(),
  walk: z.string(),
  answers: z
    .strictObject({
      name: z.string(),
      role: z.string(),
      company: z.string(),
      location: z.string(),
      howKnown: z.string(),
      prompt: z.string(),
      reason: z.string(),
      benefitForThem: z.string(),
      benefitForMe: z.string(),
      question: z.string(),
      commonConnections: z.array(z.string()),
      sharedInterests: z.array(z.string()),
    })
    .partial(),
  profile: z
    .strictObject({
      name: z.string(),
      role: z.string(),
      company: z.string(),
      location: z.string(),
      work: z.string(),
    })
    .partial(),
  notes: z.array(z.string()),
  drafts: z.array(
    z.strictObject({
      text: z.string(),
      /** The words that say what is not so. */
      planted: z
        .strictObject({ kind: z.enum(['name', 'number', 'event', 'role', 'place']), words: z.string() })
        .optional(),
    }),
  ),
});

export type DraftsEntry = z.infer<typeof entrySchema>;

const folder = join(import.meta.dirname, 'drafts');

/**
 * Drafts by what they are for: `development` were read while the check was written, of `measured` nobody who wrote it
 * looked at anything but figures.
 */
export function readDrafts(part: 'development' | 'measured'): readonly DraftsEntry[] {
  return readLines(folder, `${part}-*.jsonl`, entrySchema);
}
