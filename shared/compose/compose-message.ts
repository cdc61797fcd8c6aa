/** The message of a draft: made from the answers until the user edits it, theirs from then on. */
import { type ChannelId, channels, countCharacters } from '../channels.ts';
import type { Draft, FittedMessage, MadeMessage } from '../model/draft.ts';
import type { Profile } from '../model/profile.ts';
import type { Settings } from '../model/settings.ts';
import type { Template } from '../model/template.ts';
import { type FitResult, fitTemplate } from '../template/fit.ts';
import { withoutHidden } from '../template/hidden-characters.ts';
import { type RenderedPart, renderTemplate } from '../template/render.ts';
import { usableTemplate } from '../template/usable.ts';
import { fieldValues, openingOf } from './field-values.ts';
import type { RealisingLanguage } from './realise/realised-answer.ts';
import { findUnfilled, type Unfilled } from './unfilled.ts';

export type ComposedMessage = {
  readonly text: string;
  /** Characters of `text` as it will be copied, as the channel counts them: without what cannot be seen. */
  readonly length: number;
  readonly limit: number;
  readonly unfilled: readonly Unfilled[];
  /** What the answers make of the template, whether the user has edited the message or not; null until it is read. */
  readonly made: MadeMessage | null;
  /** The text of that; empty until it is read. */
  readonly live: string;
  readonly isEdited: boolean;
  /** True when the answers have changed since the user began to edit. */
  readonly hasNewerAnswers: boolean;
  /** What Fit did; null when it was not asked for or the message is the user's own. */
  readonly fitted: FittedMessage | null;
  /** True until the language is there to make sentences of the answers: then there is nothing to copy yet. */
  readonly isPending: boolean;
};

type Written = Pick<Draft, 'answers' | 'customValues' | 'message' | 'channel'>;

const nothing: MadeMessage = { text: '', fitted: null };

/** Of what Fit did, what the user is told. */
function toldOf(
  { overBy, isExact, leftOut, parts, longest }: FitResult,
  limit: number,
  pinned: Written['message']['pinned'],
) {
  const isTold = ({ index, state }: RenderedPart) =>
    leftOut.some((part) => part.index === index) || (pinned[index] === 'full' && state === 'full');
  return {
    limit,
    overBy,
    isExact,
    leftOut: leftOut.map(({ index, state }) => ({ index, state })),
    parts: parts.filter(isTold).map(({ index, text }) => ({ index, text })),
    longest: longest.map(({ name }) => ({ name })),
  };
}

/** What the answers make of a template; one that does not parse, and none at all, make an empty message. */
export function makeMessage(
  draft: Written,
  template: Template | null,
  profile: Profile,
  settings: Settings,
  language: RealisingLanguage,
): MadeMessage {
  const parsed = template === null ? null : usableTemplate(template);
  if (parsed === null) return nothing;
  const values = fieldValues(draft, profile, language, openingOf(parsed));
  const { fit, pinned } = draft.message;
  if (!fit) return { text: renderTemplate(parsed, values, pinned).text, fitted: null };
  const limit = settings.limits[draft.channel];
  const result = fitTemplate(parsed, values, { limit, counting: channels[draft.channel].counting, pinned });
  return { text: result.text, fitted: toldOf(result, limit, pinned) };
}

/**
 * Composes a draft's message: as it was seen, or, until it was, from the answers.
 * @param template the template to use; one that does not parse makes an empty message
 * @param language null while it is being loaded
 */
export function composeMessage(
  draft: Written,
  template: Template | null,
  profile: Profile,
  settings: Settings,
  language: RealisingLanguage | null,
): ComposedMessage {
  const { edited, seen } = draft.message;
  const made =
    seen?.made ?? (language === null ? null : makeMessage(draft, template, profile, settings, language));
  const live = made?.text ?? '';
  const text = edited?.text ?? live;
  return {
    text,
    length: countCharacters(withoutHidden(text).text, channels[draft.channel].counting),
    limit: settings.limits[draft.channel],
    unfilled: findUnfilled(text),
    made,
    live,
    isEdited: edited !== null,
    hasNewerAnswers: edited !== null && made !== null && edited.base !== live,
    fitted: edited === null ? (made?.fitted ?? null) : null,
    isPending: edited === null && made === null,
  };
}

/** The channel and its limit as the user sees them, such as "LinkedIn note · 200". */
export function channelWithLimit(channel: ChannelId, settings: Settings): string {
  return `${channels[channel].label} · ${settings.limits[channel].toLocaleString('en-GB')}`;
}
