import { z } from 'zod';
import { channelIds } from '../channels.ts';
import { mostLearnedWords } from '../spelling/learned-words.ts';
import { idSchema } from './common.ts';
import { dialectSchema } from './spelling.ts';

export const appearanceIds = ['system', 'light', 'dark'] as const;

const limitSchema = z.int().min(1).max(100_000);

export const settingsSchema = z
  .strictObject({
    appearance: z.enum(appearanceIds),
    /** Characters a message may have, by channel. */
    limits: z.record(z.enum(channelIds), limitSchema).readonly(),
    defaultChannel: z.enum(channelIds),
    /** Personal notes a month that the user's account allows; 0 stands for no limit. */
    notesPerMonth: z.int().min(0).max(10_000),
    /** Ids of the templates that the user starred. */
    favouriteTemplates: z.array(idSchema).max(3_000).readonly(),
    /** Ids of the coach's rules that the user switched off; one that no longer exists does no harm. */
    rulesOff: z.array(idSchema).max(200).readonly(),
    /** Whether misspelt words are marked. */
    spelling: z.boolean(),
    /** The English that is written; `any` takes all of them for right. */
    dialect: dialectSchema,
    /** Words that are right although no dictionary has them, in small letters; the last taught at the end. */
    learnedWords: z.array(z.string().max(100)).max(mostLearnedWords).readonly(),
    /** Whether messages that are ready and not sent are put away, where the day's are listed. */
    hidesReadyDrafts: z.boolean(),
    /** The keys that open the quick note from any program, such as `Ctrl+Shift+Space`; '' for none. */
    quickKeys: z.string().max(60),
    /** Whether the app has an entry in the tray or menu bar, and runs on there without its window. */
    staysInTray: z.boolean(),
  })
  .readonly();

export type Settings = z.infer<typeof settingsSchema>;
