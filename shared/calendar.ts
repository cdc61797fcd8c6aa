/**
 * Days as a calendar on the user's wall shows them. A moment is kept in UTC; on which day it fell, and in which month,
 * depends on where one reads it.
 */

import { remembering } from './remembering.ts';

/** The moment it is and the place one reads the calendar in; passed in, so that the rules stay pure. */
export type Clock = {
  readonly now: Date;
  /** An IANA name, such as `Europe/London`. */
  readonly timeZone: string;
};

/** Puts moments that are written in UTC, as ISO 8601 has it, in order: the earlier one first. */
export function byMoment(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export type CalendarDay = {
  readonly year: number;
  /** From 1 to 12. */
  readonly month: number;
  readonly day: number;
};

/** Lists speak of the same moments again and again, and reading one off the calendar takes some microseconds. */
const mostRemembered = 20_000;

/** Tells the day of a moment, in ms since 1970, in a time zone. */
function calendarOf(timeZone: string): (moment: string) => CalendarDay {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'gregory',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  return remembering((moment) => {
    const parts = format.format(Number(moment)).split('/').map(Number);
    const [day = Number.NaN, month = Number.NaN, year = Number.NaN] = parts;
    return { year, month, day };
  }, mostRemembered);
}

/** Making a calendar takes far longer than using it; more zones than a traveller sees are not kept. */
const calendarIn = remembering(calendarOf, 10);

/** The day of `moment` in a time zone (an IANA name). */
export function calendarDay(moment: Date, timeZone: string): CalendarDay {
  return calendarIn(timeZone)(String(moment.getTime()));
}

const dayMs = 86_400_000;

/** Days since 1 January 1970 by the calendar: two days are as far apart as their numbers. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  return Date.UTC(year, month - 1, day) / dayMs;
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}

/** The day as a date field and a file's name have it: `2026-11-03`. */
export function writtenDay({ year, month, day }: CalendarDay): string {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** The day that is written as above; what is no such day has numbers that are none. */
export function readDay(written: string): CalendarDay {
  const [year = Number.NaN, month = Number.NaN, day = Number.NaN] = written.split('-').map(Number);
  return { year, month, day };
}

function dayOfNumber(number: number): string {
  return writtenDay(calendarDay(new Date(number * dayMs), 'UTC'));
}

/** The written day so many days after the one that is written as above, or before it. */
export function daysAfter(written: string, days: number): string {
  return dayOfNumber(dayNumber(readDay(written)) + days);
}

/** The same day of the next month, or the month's last where it is shorter: 28 February after 31 January. */
export function monthAfter(written: string): string {
  const { year, month, day } = readDay(written);
  const lastOfNext = dayNumber({ year, month: month + 2, day: 1 }) - 1;
  return dayOfNumber(Math.min(dayNumber({ year, month: month + 1, day }), lastOfNext));
}

/** How many days later `to` is than `from`, both written as above. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(readDay(to)) - dayNumber(readDay(from));
}

/** Today as the clock shows it, written as above. */
export function writtenToday({ now, timeZone }: Clock): string {
  return writtenDay(calendarDay(now, timeZone));
}
