/** Moments as one says them: "today", "6 days ago", "12 Nov". */
import { type CalendarDay, type Clock, calendarDay, dayNumber } from '../calendar.ts';

const mostDaysAgo = 29;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "12 Nov", with the year when it is not this one. */
function dayInWords({ year, month, day }: CalendarDay, today: CalendarDay): string {
  const dayAndMonth = `${day} ${months[month - 1]}`;
  return year === today.year ? dayAndMonth : `${dayAndMonth} ${year}`;
}

type DayAgo = { readonly daysAgo: number; readonly inWords: string };

function dayAgo(at: string, { now, timeZone }: Clock): DayAgo {
  const day = calendarDay(new Date(at), timeZone);
  const today = calendarDay(now, timeZone);
  return { daysAgo: dayNumber(today) - dayNumber(day), inWords: dayInWords(day, today) };
}

/**
 * How long ago `at` (ISO 8601) was, in calendar days: "today", "yesterday", "6 days ago"; after a month, and for a
 * moment to come (a clock that was set wrong), the date.
 */
export function relativeDate(at: string, clock: Clock): string {
  const { daysAgo, inWords } = dayAgo(at, clock);
  if (daysAgo < 0 || daysAgo > mostDaysAgo) return inWords;
  if (daysAgo === 0) return 'today';
  return daysAgo === 1 ? 'yesterday' : `${daysAgo} days ago`;
}

/** The day of `at` (ISO 8601) as a heading: "Today", "Yesterday", "12 Nov", "12 Nov 2024". */
export function dateHeading(at: string, clock: Clock): string {
  const { daysAgo, inWords } = dayAgo(at, clock);
  if (daysAgo === 0) return 'Today';
  return daysAgo === 1 ? 'Yesterday' : inWords;
}
