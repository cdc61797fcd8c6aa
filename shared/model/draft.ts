import { z } from 'zod';
import { channelIds } from '../channels.ts';
import { promptKindIds } from '../prompt-kinds.ts';
import { purposeIds } from '../purposes/purposes.ts';
import { stepIds } from '../steps.ts';
import { longestText } from '../text.ts';
import { idSchema, momentSchema, textSchema } from './common.ts';
import { answersShape, personShape } from './described-fields.ts';
import { templateSchema } from './template.ts';

/** How many values a record may hold whose names the schema does not know: those of a template's own fields, say. */
export const mostNamedValues = 1_000;

const isBounded = (values: object) => Object.keys(values).length <= mostNamedValues;

/** What the guided form knows, each answer written as the user would say it to the person. */
export const answersSchema = z
  .strictObject({
    ...personShape,
    ...answersShape,
    promptKind: z.enum(promptKindIds).nullable(),
    /** The beginning the user chose for an answer's sentence, by the answer's name; without one it follows the answer. */
    beginnings: z.record(z.string().max(40), z.string().max(60)).refine(isBounded).default({}),
    /** How the form spoke of whom it is to, kept when its answers were said to them: whoever is the other is another. */
    spokenOf: z
      .strictObject({ name: textSchema, as: z.enum(['she', 'he']) })
      .readonly()
      .nullable()
      .default(null),
  })
  .readonly();

export type Answers = z.infer<typeof answersSchema>;

/** What the user said about one optional part of the template, by its position among the optional parts. */
export const partChoiceSchema = z.enum(['full', 'short', 'dropped']);

/** What a template and answers of full length can make, which no one has to shorten to have it kept. */
const longestBase = 20 * longestText;

/** No template has more parts than characters. */
const mostParts = longestText;

/** What Fit did: the parts that gave way, and how far the message is from the limit it was to keep. */
export const fittedMessageSchema = z
  .strictObject({
    /** The limit it was fitted to, in characters as the channel counts them. */
    limit: z.number().int().nonnegative(),
    /** Characters above that limit; 0 when it fits. */
    overBy: z.number().int().nonnegative(),
    /** False where there were too many ways to weigh them all: then it is the best one found. */
    isExact: z.boolean().default(true),
    leftOut: z
      .array(
        z
          .strictObject({ index: z.number().int().nonnegative(), state: z.enum(['short', 'dropped']) })
          .readonly(),
      )
      .max(mostParts)
      .readonly(),
    /** What the parts say in full that gave way or were restored. */
    parts: z
      .array(
        z
          .strictObject({ index: z.number().int().nonnegative(), text: z.string().max(longestBase) })
          .readonly(),
      )
      .max(mostParts)
      .readonly(),
    /** The longest answers in the message, by their names, the longest first. */
    longest: z
      .array(z.strictObject({ name: z.string().max(40) }).readonly())
      .max(mostNamedValues)
      .readonly(),
  })
  .readonly();

export type FittedMessage = z.infer<typeof fittedMessageSchema>;

/** What a template and the answers made. */
export const madeMessageSchema = z
  .strictObject({
    text: z.string().max(longestBase),
    /** Null when Fit was not asked for. */
    fitted: fittedMessageSchema.nullable(),
  })
  .readonly();

export type MadeMessage = z.infer<typeof madeMessageSchema>;

export const messageStateSchema = z
  .strictObject({
    /**
     * The user's own words, once they edited the message by hand, with the text from the answers that they started
     * from; null while the message follows the answers.
     */
    edited: z
      .strictObject({
        text: textSchema,
        base: z.string().max(longestBase),
        /** The template they started from; unknown of what was edited before this was kept. */
        templateId: idSchema.optional(),
      })
      .nullable(),
    /** True once Fit was asked for: the message is kept within the channel's limit. */
    fit: z.boolean(),
    /** The parts the user pinned, which Fit then leaves as they are. */
    pinned: z.record(z.string().regex(/^\d{1,3}$/), partChoiceSchema).refine(isBounded),
    /**
     * The message as the user saw it, and the template with the words it then had: only what the user does changes
     * it. `made` is null while an answer that was changed has not been read yet.
     */
    seen: z
      .strictObject({ template: templateSchema, made: madeMessageSchema.nullable() })
      .readonly()
      .nullable()
      .default(null),
  })
  .readonly();

export type MessageState = z.infer<typeof messageStateSchema>;

export const draftSchema = z
  .strictObject({
    id: idSchema,
    purpose: z.enum(purposeIds),
    step: z.enum(stepIds),
    channel: z.enum(channelIds),
    /** The channel that the user chose for it, kept while another purpose cannot go by it; null leaves it to the purpose. */
    chosenChannel: z.enum(channelIds).nullable().default(null),
    /** The template the user chose; null leaves the choice to the prompt's kind. */
    templateId: idSchema.nullable(),
    answers: answersSchema,
    /** Values of the template's custom fields, by name. */
    customValues: z.record(z.string().regex(/^[a-z][a-z0-9_]{0,39}$/), textSchema).refine(isBounded),
    message: messageStateSchema,
    /** Keys of the coach's findings that the user dismissed for this message. */
    dismissed: z.array(z.string().max(1_000)).max(500).readonly(),
    /** The person this draft is to, once there is one. */
    personId: idSchema.nullable(),
    /** The user said that it is somebody else than whoever is kept with the same name. */
    isSomeoneElse: z.boolean().default(false),
    /** It shows what a finished one is like, with invented people: it is not asked of it whether it was sent. */
    isExample: z.boolean().default(false),
    /** The subject, for channels that have one; kept while another is tried. */
    subject: z.string().max(longestText).default(''),
    /** What was copied last, and whether the user is still to say if they sent it. */
    copied: z
      .strictObject({ text: textSchema, at: momentSchema, isAsking: z.boolean() })
      .readonly()
      .nullable()
      .default(null),
    /** Set when the user said that they sent it. */
    sent: z.strictObject({ at: momentSchema, text: textSchema }).nullable(),
    createdAt: momentSchema,
    updatedAt: momentSchema,
  })
  .readonly();

export type Draft = z.infer<typeof draftSchema>;
