/** Which drafts could go out as they are: told from the text alone, so that it costs next to nothing to ask. */
import { channels, countCharacters } from '../channels.ts';
import { findUnfilled } from '../compose/unfilled.ts';
import type { Draft } from '../model/draft.ts';
import type { Settings } from '../model/settings.ts';
import { purposes } from '../purposes/purposes.ts';

/** The message as the user saw or wrote it; '' where it was not seen yet. */
export function writtenText({ message }: Pick<Draft, 'message'>): string {
  return (message.edited?.text ?? message.seen?.made?.text ?? '').trim();
}

/** Whether it was copied, and the user has not said yet whether they sent it. */
export function isAskingWhetherSent({ copied }: Pick<Draft, 'copied'>): boolean {
  return copied?.isAsking === true;
}

/**
 * Whether a draft was seen as a message and nothing in it is in the way of sending it: no gap, within the limit, and, in a
 * request that follows the answers, a reason among them; so is one that was copied, however it stands. Whether it is good
 * is for the coach to say.
 */
export function isReadyToSend(draft: Draft, { limits }: Pick<Settings, 'limits'>): boolean {
  const text = writtenText(draft);
  if (draft.sent !== null || draft.isExample || text === '') return false;
  if (isAskingWhetherSent(draft)) return true;
  const hasReason = draft.message.edited !== null || draft.answers.reason.trim() !== '';
  return (
    (hasReason || !purposes[draft.purpose].isInvitation) &&
    findUnfilled(text).length === 0 &&
    countCharacters(text, channels[draft.channel].counting) <= limits[draft.channel]
  );
}
