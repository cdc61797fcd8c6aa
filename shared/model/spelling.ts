/** What is asked about spelling, and answered. */
import { z } from 'zod';
import { longestChecked, mostChecked } from '../spelling/checkable.ts';
import { dialectIds } from '../spelling/dialects.ts';
import { textSchema } from './common.ts';

export const dialectSchema = z.enum(dialectIds);

export const spellingInput = z.strictObject({
  texts: z.array(z.string().max(longestChecked)).max(mostChecked).readonly(),
  dialect: dialectSchema,
});

const markSchema = z
  .strictObject({
    start: z.int().min(0),
    end: z.int().min(0),
    message: textSchema,
    suggestions: z.array(textSchema).readonly(),
    word: textSchema.nullable(),
  })
  .readonly();

/** What a menu offers at a mark. */
export const spellingOfferSchema = z
  .strictObject({ suggestions: z.array(textSchema).max(20).readonly(), canLearn: z.boolean() })
  .readonly();

export const spellingOutput = z.strictObject({ marks: z.array(z.array(markSchema).readonly()).readonly() });
