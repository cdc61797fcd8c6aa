import { z } from 'zod';
import { mostEntries } from '../capacity.ts';
import { channelIds } from '../channels.ts';
import { mostWeeks } from '../people/follow-up-rhythm.ts';
import { purposeIds } from '../purposes/purposes.ts';
import { stageIds } from '../stages.ts';
import { daySchema, idSchema, momentSchema, textSchema, tokensSchema } from './common.ts';
import { recordShape } from './described-fields.ts';

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

/** When the user wants to write to them again: on a day, or every few weeks after the last contact. */
export const followUpSchema = z
  .strictObject({
    /** The day; for a rhythm the day before which it rests, or null. */
    day: daySchema.nullable(),
    /** Null for one day alone. */
    everyWeeks: z.int().min(1).max(mostWeeks).nullable(),
    /** When the user asked for it. */
    setAt: momentSchema,
    /** The day on which it was due when the user was last told of it, so that nothing is told twice. */
    toldFor: daySchema.nullable(),
  })
  .readonly();

export type FollowUp = z.infer<typeof followUpSchema>;

/** A stage that the person came to, and when. */
export const stageChangeSchema = z.strictObject({ at: momentSchema, stage: z.enum(stageIds) }).readonly();

export type StageChange = z.infer<typeof stageChangeSchema>;

/** Someone the user is drafting to or in dialogue with. */
export const personSchema = z
  .strictObject({
    id: idSchema,
    ...recordShape,
    tags: tokensSchema,
    stage: z.enum(stageIds),
    /** How they came to it, the oldest change first; see `withStage`. What was recorded before this was kept is not in it. */
    stageHistory: z.array(stageChangeSchema).max(mostEntries).readonly(),
    notes: z.array(noteSchema).max(mostEntries).readonly(),
    messages: z.array(messageSchema).max(mostEntries).readonly(),
    followUp: followUpSchema.nullable().default(null),
    /** The times they met, each with what the user wants to remember of it. */
    meetings: z.array(noteSchema).max(mostEntries).readonly(),
    /** When the user said last that there was nothing to answer; null for never. */
    settledAt: momentSchema.nullable(),
    /** Who looks like the same person and, as the user said, is another. */
    differentFrom: z.array(idSchema).max(1_000).readonly(),
    createdAt: momentSchema,
    updatedAt: momentSchema,
  })
  .readonly();

export type Person = z.infer<typeof personSchema>;
