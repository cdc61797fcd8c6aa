/** What was said last between the user and a person, as it is read beside the next message. */
import type { Message } from '../model/person.ts';
import { lastMessage } from './dialogue.ts';
import { questionsIn } from './questions-in.ts';

/** `at` is null for what the user pasted: when it came is not known. */
export type Said = { readonly text: string; readonly at: string | null };

export type Exchange = {
  /** What they wrote last; null for never. */
  readonly theirs: Said | null;
  /** What the user wrote after it; null where it is the user's turn. */
  readonly mine: Said | null;
  /** What the user wrote before what they wrote last, where it is the user's turn; null otherwise, or for never. */
  readonly before: Said | null;
  /** What they asked last and wait to hear; null for nothing. */
  readonly question: string | null;
};

type Written = Pick<Message, 'direction' | 'text'>;

/** Whether a text of theirs is among the messages, but for the white space around it; a blank one is not. */
export function isNotedOfThem(text: string, messages: readonly Written[]): boolean {
  const wanted = text.trim();
  return wanted !== '' && messages.some((one) => one.direction === 'from-them' && one.text.trim() === wanted);
}

/**
 * What was said last; null for nothing.
 * @param received what the draft holds of theirs: newer than all that is noted, unless it is noted itself
 */
export function exchangeOf(received: string, messages: readonly Message[]): Exchange | null {
  const pasted = received.trim();
  const sent = lastMessage({ messages: messages.filter(({ direction }) => direction === 'to-them') });
  if (pasted !== '' && !isNotedOfThem(pasted, messages))
    return {
      theirs: { text: pasted, at: null },
      mine: null,
      before: sent,
      question: questionsIn(pasted).at(-1) ?? null,
    };
  const last = lastMessage({ messages });
  if (last === null) return null;
  const theirs = lastMessage({ messages: messages.filter(({ direction }) => direction === 'from-them') });
  if (last.direction === 'to-them') return { theirs, mine: last, before: null, question: null };
  return { theirs, mine: null, before: sent, question: questionsIn(last.text).at(-1) ?? null };
}
