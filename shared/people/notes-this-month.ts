/** How many of the month's personal notes are used: networks limit them by month. */
import { type Clock, calendarDay } from '../calendar.ts';
import { channels } from '../channels.ts';
import type { Message, Person } from '../model/person.ts';
import { purposes } from '../purposes/purposes.ts';

/** Longer than any month, in any time zone. */
const monthAndMoreMs = 33 * 86_400_000;

function isCounted({ direction, channel, purpose }: Message): boolean {
  return (
    direction === 'to-them' && purpose !== null && purposes[purpose].isInvitation && channels[channel].isNote
  );
}

/**
 * How many personal notes went out in the calendar month that `clock` shows, where it is read
 * (linkedin.com/help/linkedin/answer/a550555).
 */
export function notesThisMonth(people: Iterable<Person>, { now, timeZone }: Clock): number {
  const today = calendarDay(now, timeZone);
  // Reading the calendar costs some: what is much older is left out by its text.
  const earliest = new Date(now.getTime() - monthAndMoreMs).toISOString();
  const isThisMonth = (at: string): boolean => {
    if (at < earliest) return false;
    const { year, month } = calendarDay(new Date(at), timeZone);
    return year === today.year && month === today.month;
  };
  let count = 0;
  for (const { messages } of people) {
    count += messages.filter((message) => isCounted(message) && isThisMonth(message.at)).length;
  }
  return count;
}
