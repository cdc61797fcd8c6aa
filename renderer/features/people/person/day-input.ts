/** The days that a date field of the page holds, such as `2026-11-20`, as the calendar is read where the user is. */
import { type Clock, writtenToday } from '../../../../shared/calendar.ts';

/**
 * The moment (ISO 8601, in UTC) to record for something that happened on `day`: noon of an earlier day, since its time
 * is not known; now for today, and for what is not a day or still to come.
 */
export function momentOn(day: string, clock: Clock): string {
  const noon = new Date(`${day}T12:00:00`);
  // What is not a day is no moment, and so not before now either.
  const isEarlier = noon < clock.now && day !== writtenToday(clock);
  return (isEarlier ? noon : clock.now).toISOString();
}
