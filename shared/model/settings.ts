import { z } from 'zod';
import { channelIds, channels } from '../channels.ts';
import { mapRecord } from '../records.ts';
import { idSchema } from './common.ts';

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
  })
  .readonly();

export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  appearance: 'system',
  limits: mapRecord(channels, ({ defaultLimit }) => defaultLimit),
  defaultChannel: 'linkedin-note',
  // linkedin.com/help/linkedin/answer/a550555; figures from 3 to 10 are in circulation, so it is a setting.
  notesPerMonth: 5,
  favouriteTemplates: [],
  rulesOff: [],
};
