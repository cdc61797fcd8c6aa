/** How long replies took, as far as so many of them tell. */
import type { SentMessage } from './outcomes.ts';
import { fewest } from './shares.ts';

/** A figure, and what it is of: "The one reply came after", "3 days". */
export type ReplyTime = { readonly label: string; readonly value: string };

const lessThanADay = 'less than a day';

function daysWords(days: number): string {
  if (days < 1) return lessThanADay;
  const rounded = Math.round(days);
  return rounded === 1 ? '1 day' : `${rounded.toLocaleString('en-GB')} days`;
}

/** "1 to 9 days", or the one of them where they are told alike. */
function rangeWords(shortest: number, longest: number): string {
  const [from, to] = [daysWords(shortest), daysWords(longest)];
  if (from === to) return from;
  return `${from === lessThanADay ? from : Math.round(shortest).toLocaleString('en-GB')} to ${to}`;
}

/** The middle of sorted numbers; of two in the middle what lies between them. */
function middleOf(sorted: readonly number[]): number {
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? upper;
  return (lower + upper) / 2;
}

/** How long they took to reply; null for no reply. Of few it is said what they were, of more what half of them were. */
export function replyTime(sent: readonly SentMessage[]): ReplyTime | null {
  const days = sent.flatMap(({ daysToReply }) => daysToReply ?? []).sort((a, b) => a - b);
  const [shortest, longest] = [days[0], days.at(-1)];
  if (shortest === undefined || longest === undefined) return null;
  const count = days.length.toLocaleString('en-GB');
  if (days.length === 1) return { label: 'The one reply came after', value: daysWords(shortest) };
  if (days.length < fewest)
    return { label: `The ${count} replies came after`, value: rangeWords(shortest, longest) };
  // Within two days is not within two and a half.
  return { label: `Half of the ${count} replies came within`, value: daysWords(Math.ceil(middleOf(days))) };
}
