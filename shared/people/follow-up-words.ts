/** When somebody is to be written to again, in words. */

import type { Clock } from '../calendar.ts';
import type { Person } from '../model/person.ts';
import { withCapital } from '../text.ts';
import { dueOf, nextDay } from './follow-up.ts';
import { dayAhead, shortDay } from './relative-date.ts';

export type FollowUpWords = {
  /** "Every 6 weeks, next on 12 Dec", or since when it is due; "On 12 Dec". */
  readonly text: string;
  /** "Due today", "Overdue by 3 days", "In 13 days". */
  readonly state: string;
  readonly isDue: boolean;
};

/** "every week", "every 6 weeks". */
export function everyInWords(weeks: number): string {
  return weeks === 1 ? 'every week' : `every ${weeks} weeks`;
}

function stateInWords(daysOver: number | null, day: string, clock: Clock): string {
  if (daysOver === null) return withCapital(dayAhead(day, clock));
  if (daysOver === 0) return 'Due today';
  return `Overdue by ${daysOver} ${daysOver === 1 ? 'day' : 'days'}`;
}

/** Null where nobody asked to be reminded, and where it is done with. */
export function followUpWords(person: Person, clock: Clock): FollowUpWords | null {
  const day = nextDay(person, clock.timeZone);
  if (day === null || person.followUp === null) return null;
  const { everyWeeks } = person.followUp;
  const date = shortDay(day, clock);
  const due = dueOf(person, clock);
  const next = due === null ? `next on ${date}` : `due on ${date}`;
  return {
    text: everyWeeks === null ? `On ${date}` : `${withCapital(everyInWords(everyWeeks))}, ${next}`,
    state: stateInWords(due?.daysOver ?? null, day, clock),
    isDue: due !== null,
  };
}
