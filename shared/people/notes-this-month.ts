import { channels } from '../channels.ts';
import type { Person } from '../model/person.ts';
import { purposes } from '../purposes/purposes.ts';

/**
 * How many personal notes went out in the calendar month of `now`, in UTC. Networks limit them by month
 * (linkedin.com/help/linkedin/answer/a550555).
 */
export function notesThisMonth(people: Iterable<Person>, now: Date): number {
  const month = now.toISOString().slice(0, 7);
  let count = 0;
  for (const { messages } of people) {
    for (const { direction, channel, at, purpose } of messages) {
      if (
        direction === 'to-them' &&
        purpose !== null &&
        purposes[purpose].isInvitation &&
        channels[channel].isNote &&
        at.startsWith(month)
      ) {
        count += 1;
      }
    }
  }
  return count;
}
