import { z } from 'zod';
import { profileShape } from './described-fields.ts';

/** The sender: whose words the messages are. */
export const profileSchema = z
  .strictObject({
    ...profileShape,
    /** True once the first-run questions were answered or skipped, so that they are asked only once. */
    introduced: z.boolean(),
  })
  .readonly();

export type Profile = z.infer<typeof profileSchema>;
