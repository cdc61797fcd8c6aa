/** The subject of a message, for the channels that have one. */
import { type ChannelId, channels, countCharacters } from '../channels.ts';
import { characterCount } from '../character-count.ts';
import { withoutHidden } from '../template/hidden-characters.ts';

/** A subject as it is copied: in composed characters, without what cannot be seen and spaces around it. */
export function subjectText(subject: string): string {
  return withoutHidden(subject.normalize('NFC')).text.trim();
}

/** Characters of a subject as it is copied, as the channel counts them. */
export function subjectLength(channel: ChannelId, subject: string): number {
  return countCharacters(subjectText(subject), channels[channel].counting);
}

/** The most characters that a subject may have there; null for as many as one likes, and where there is none. */
export function subjectLimit(channel: ChannelId): number | null {
  return channels[channel].subject?.limit ?? null;
}

/** What stands in the way of copying a subject, each in a sentence: that it is longer than the channel allows. */
export function subjectObstacles(channel: ChannelId, subject: string): readonly string[] {
  const limit = subjectLimit(channel);
  const over = limit === null ? 0 : subjectLength(channel, subject) - limit;
  return over > 0 ? [`The subject is ${characterCount(over)} over its limit of ${limit}.`] : [];
}
