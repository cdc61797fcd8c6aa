/** Reasons to write that do not keep: one thanks for a talk in the same week, not in the next quarter. */
import { type Clock, calendarDay, daysBetween, writtenDay, writtenToday } from '../calendar.ts';
import type { Draft } from '../model/draft.ts';
import type { PromptKindId } from '../prompt-kinds.ts';

const perishable: Readonly<Partial<Record<PromptKindId, string>>> = {
  talk: 'their talk',
  post: 'their post',
  event: 'the event',
};

const fewestDays = 3;

/**
 * What set the draft off and how long ago the user noted it: "you noted their talk 9 days ago". When it was, the app does
 * not know; it is no younger than that. Null for what keeps, and for what is fresh.
 */
export function staleReason({ answers, createdAt }: Draft, clock: Clock): string | null {
  const what = answers.promptKind === null ? undefined : perishable[answers.promptKind];
  if (what === undefined || answers.prompt.trim() === '') return null;
  const noted = writtenDay(calendarDay(new Date(createdAt), clock.timeZone));
  const days = daysBetween(noted, writtenToday(clock));
  return days < fewestDays ? null : `you noted ${what} ${days} days ago`;
}
