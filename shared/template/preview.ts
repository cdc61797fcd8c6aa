/** What a template makes of given answers: the message, its length on every channel, and what Fit would do to it. */
import { type ChannelId, channelIds, channels, countCharacters } from '../channels.ts';
import type { Settings } from '../model/settings.ts';
import { type FitResult, fitTemplate } from './fit.ts';
import type { ParsedTemplate } from './nodes.ts';
import { type Rendered, renderTemplate } from './render.ts';
import type { FieldValues } from './values.ts';

/** The channels with limits so short that parts have to give way, each with its own count. */
export const fittedChannels = channelIds.filter((id) => channels[id].isNote);

export type FittedPreview = {
  readonly channel: ChannelId;
  readonly limit: number;
  readonly result: FitResult;
};

export type ChannelCount = {
  readonly channel: ChannelId;
  /** Characters, as the channel counts them. */
  readonly length: number;
  readonly limit: number;
};

export type TemplatePreview = {
  readonly inFull: Rendered;
  readonly counts: readonly ChannelCount[];
  readonly fitted: readonly FittedPreview[];
};

export function previewTemplate(
  template: ParsedTemplate,
  values: FieldValues,
  limits: Settings['limits'],
): TemplatePreview {
  const inFull = renderTemplate(template, values);
  return {
    inFull,
    counts: channelIds.map((channel) => ({
      channel,
      length: countCharacters(inFull.text, channels[channel].counting),
      limit: limits[channel],
    })),
    fitted: fittedChannels.map((channel) => ({
      channel,
      limit: limits[channel],
      result: fitTemplate(template, values, { limit: limits[channel], counting: channels[channel].counting }),
    })),
  };
}
