/** The subject of a message, for the channels that have one. */
import { type ChannelId, channels, countCharacters } from '../channels.ts';
import { characterCount } from '../character-count.ts';
import type { Draft } from '../model/draft.ts';
import { askedBy, purposes } from '../purposes/purposes.ts';
import { withoutHidden } from '../template/hidden-characters.ts';
import { capitalised } from './realise/finish.ts';
import { tidy } from './realise/repair/tidy.ts';

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

/**
 * What is said of a message whose subject is still to be written, in a sentence; null where none is wanted: an answer to what
 * they wrote goes out under theirs.
 */
export function wantedSubject({ channel, subject, purpose, answers }: Draft): string | null {
  const answersTheirs = purposes[purpose].theirs !== null && answers.receivedMessage.trim() !== '';
  const isWanted = channels[channel].subject !== null && !answersTheirs && subjectText(subject) === '';
  return isWanted ? 'It has no subject yet.' : null;
}

/** What the subject could be, out of the answers; '' where they hold nothing for one. */
export function offeredSubject({ purpose, answers }: Pick<Draft, 'purpose' | 'answers'>): string {
  const wanted = answers.introduceTo.trim();
  // A name alone says nothing of what it is about.
  const about = answers.promptKind === 'person' ? '' : tidy(answers.prompt);
  if (!askedBy(purpose).has('introduceTo')) return capitalised(about);
  return wanted === '' ? '' : `An introduction to ${wanted}`;
}
