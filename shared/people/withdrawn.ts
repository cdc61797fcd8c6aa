/** When somebody whose invitation was withdrawn can be invited again. */
import { type Clock, calendarDay, daysAfter, writtenDay, writtenToday } from '../calendar.ts';
import type { Person } from '../model/person.ts';
import { stageSince } from './stage-history.ts';

/** LinkedIn lets nobody invite the same person again for up to three weeks (linkedin.com/help/linkedin/answer/a551012). */
const restWeeks = 3;

/**
 * The first day, written as `2026-11-29`, on which a new invitation is surely possible; null where it is possible now, and
 * where it is not recorded when the invitation was withdrawn.
 */
export function invitableFrom(person: Pick<Person, 'stage' | 'stageHistory'>, clock: Clock): string | null {
  const since = person.stage === 'withdrawn' ? stageSince(person) : null;
  if (since === null) return null;
  const day = daysAfter(writtenDay(calendarDay(new Date(since), clock.timeZone)), 7 * restWeeks);
  return day > writtenToday(clock) ? day : null;
}
