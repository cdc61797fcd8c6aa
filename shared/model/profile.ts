import { z } from 'zod';
import { textSchema } from './common.ts';

/** The sender: whose words the messages are. */
export const profileSchema = z
  .strictObject({
    name: textSchema,
    role: textSchema,
    company: textSchema,
    location: textSchema,
    work: textSchema,
    /** True once the first-run questions were answered or skipped, so that they are asked only once. */
    introduced: z.boolean(),
  })
  .readonly();

export type Profile = z.infer<typeof profileSchema>;
