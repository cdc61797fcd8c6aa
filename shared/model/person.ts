import { z } from 'zod';
import { channelIds } from '../channels.ts';
import { purposeIds } from '../purposes/purposes.ts';
import { stageIds } from '../stages.ts';
import { idSchema, momentSchema, textSchema } from './common.ts';
import { personShape } from './described-fields.ts';

export const noteSchema = z.strictObject({ id: idSchema, at: momentSchema, text: textSchema }).readonly();

export type Note = z.infer<typeof noteSchema>;

/** A message that went to the person or came from them. */
export const messageSchema = z
  .strictObject({
    id: idSchema,
    at: momentSchema,
    direction: z.enum(['to-them', 'from-them']),
    purpose: z.enum(purposeIds).nullable(),
    channel: z.enum(channelIds),
    templateId: idSchema.nullable(),
    text: textSchema,
  })
  .readonly();

export type Message = z.infer<typeof messageSchema>;

/** Someone the user is drafting to or in dialogue with. */
export const personSchema = z
  .strictObject({
    id: idSchema,
    ...personShape,
    stage: z.enum(stageIds),
    notes: z.array(noteSchema).max(5_000).readonly(),
    messages: z.array(messageSchema).max(5_000).readonly(),
    createdAt: momentSchema,
    updatedAt: momentSchema,
  })
  .readonly();

export type Person = z.infer<typeof personSchema>;
