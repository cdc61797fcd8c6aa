/** Moments as one says them: "today", "6 days ago", "12 Nov". */
import { type CalendarDay, type Clock, calendarDay, dayNumber, readDay } from '../calendar.ts';

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

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The day of the week of a day's number; 1 January 1970, number 0, was a Thursday. */
function weekdayOf(number: number): string {
  return weekdays[(number + 4) % weekdays.length] ?? '';
}

/** The day of the week that the calendar shows. */
export function weekday({ now, timeZone }: Clock): string {
  return weekdayOf(dayNumber(calendarDay(now, timeZone)));
}

const daysOfAWeek = 7;

/** Since when something is so, from a moment (ISO 8601): "today", "yesterday", "Thursday", "12 Nov". */
export function sinceDate(at: string, clock: Clock): string {
  const { daysAgo, inWords } = dayAgo(at, clock);
  if (daysAgo === 0) return 'today';
  if (daysAgo === 1) return 'yesterday';
  if (daysAgo < 0 || daysAgo >= daysOfAWeek) return inWords;
  return weekdayOf(dayNumber(calendarDay(clock.now, clock.timeZone)) - daysAgo);
}

/** A day, written as `2026-11-29`, that is today or to come: "today", "tomorrow", "in 6 days"; after a month the date. */
export function dayAhead(day: string, clock: Clock): string {
  const today = calendarDay(clock.now, clock.timeZone);
  const days = dayNumber(readDay(day)) - dayNumber(today);
  if (days < 0 || days > mostDaysAgo) return dayInWords(readDay(day), today);
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}

/** A day, written as `2026-11-29`: "29 Nov", with the year when it is not this one. */
export function shortDay(day: string, { now, timeZone }: Clock): string {
  return dayInWords(readDay(day), calendarDay(now, timeZone));
}
