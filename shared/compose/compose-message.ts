/** The message of a draft: made from the answers until the user edits it, theirs from then on. */
import { type ChannelId, channels, countCharacters } from '../channels.ts';
import type { Language } from '../language/language.ts';
import type { Draft } from '../model/draft.ts';
import type { Profile } from '../model/profile.ts';
import type { Settings } from '../model/settings.ts';
import type { Template } from '../model/template.ts';
import { type FitResult, fitTemplate } from '../template/fit.ts';
import { withoutHidden } from '../template/hidden-characters.ts';
import { type Rendered, renderTemplate } from '../template/render.ts';
import { usableTemplate } from '../template/usable.ts';
import { fieldValues } from './field-values.ts';
import { findUnfilled, type Unfilled } from './unfilled.ts';

export type ComposedMessage = {
  readonly text: string;
  /** Characters of `text` as it will be copied, as the channel counts them: without what cannot be seen. */
  readonly length: number;
  readonly limit: number;
  readonly unfilled: readonly Unfilled[];
  /** What the answers make of the template, whether the user has edited the message or not. */
  readonly live: string;
  readonly isEdited: boolean;
  /** True when the answers have changed since the user began to edit. */
  readonly hasNewerAnswers: boolean;
  /** What Fit did; null when it was not asked for or the message is the user's own. */
  readonly fitted: FitResult | null;
  /** True until the language is there to make sentences of the answers: then there is nothing to copy yet. */
  readonly isPending: boolean;
};

const nothing: Rendered = { text: '', unfilled: [], parts: [] };

/**
 * Composes a draft's message.
 * @param template the template to use; one that does not parse makes an empty message
 * @param language null while it is being loaded
 */
export function composeMessage(
  draft: Pick<Draft, 'answers' | 'customValues' | 'message' | 'channel'>,
  template: Template | null,
  profile: Profile,
  settings: Settings,
  language: Language | null,
): ComposedMessage {
  const limit = settings.limits[draft.channel];
  const { counting } = channels[draft.channel];
  const { edited, fit, pinned } = draft.message;
  const parsed = template === null || language === null ? null : usableTemplate(template);
  const values = language === null ? {} : fieldValues(draft, profile, language);
  const fitted = parsed !== null && fit ? fitTemplate(parsed, values, { limit, counting, pinned }) : null;
  const rendered = fitted ?? (parsed !== null ? renderTemplate(parsed, values, pinned) : nothing);
  const text = edited?.text ?? rendered.text;
  return {
    text,
    length: countCharacters(withoutHidden(text).text, counting),
    limit,
    unfilled: findUnfilled(text),
    live: rendered.text,
    isEdited: edited !== null,
    hasNewerAnswers: edited !== null && language !== null && edited.base !== rendered.text,
    fitted: edited === null ? fitted : null,
    isPending: edited === null && language === null,
  };
}

/** The channel and its limit as the user sees them, such as "LinkedIn note · 200". */
export function channelWithLimit(channel: ChannelId, settings: Settings): string {
  return `${channels[channel].label} · ${settings.limits[channel].toLocaleString('en-GB')}`;
}
