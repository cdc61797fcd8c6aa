import { z } from 'zod';
import { channelIds } from '../channels.ts';
import { promptKindIds } from '../prompt-kinds.ts';
import { purposeIds } from '../purposes/purposes.ts';
import { idSchema, momentSchema, textSchema } from './common.ts';

export const toneIds = ['warm', 'plain', 'formal'] as const;

/** How a custom field is asked for in the form. */
export const customFieldSchema = z
  .strictObject({
    name: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/),
    hint: z.string().max(200),
    kind: z.enum(['line', 'paragraph', 'choice']),
    choices: z.array(z.string().max(200)).max(20).readonly(),
  })
  .readonly();

export type CustomField = z.infer<typeof customFieldSchema>;

/** A message with gaps, in the template language. Built-in ones have the same shape. */
export const templateSchema = z
  .strictObject({
    id: idSchema,
    title: z.string().max(200),
    purpose: z.enum(purposeIds),
    /** The kind of prompt it was written for; null when it suits any. */
    promptKind: z.enum(promptKindIds).nullable(),
    /** The channel it was written for; null when it suits any. */
    channel: z.enum(channelIds).nullable(),
    tone: z.enum(toneIds),
    /** A language tag, such as `en`. */
    language: z.string().max(35),
    /** One sentence that says when to use it. */
    description: z.string().max(500),
    body: textSchema,
    customFields: z.array(customFieldSchema).max(50).readonly(),
    createdAt: momentSchema,
    updatedAt: momentSchema,
  })
  .readonly();

export type Template = z.infer<typeof templateSchema>;
