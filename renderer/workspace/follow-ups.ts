/** Who is to be written to again, as every part of the page that speaks of it has it, and how the user changes it. */
import { daysAfter, writtenToday } from '../../shared/calendar.ts';
import type { FollowUp } from '../../shared/model/person.ts';
import { type DueLists, dueLists, putOffUntil } from '../../shared/people/follow-up.ts';
import { rememberingLast } from '../../shared/remembering.ts';
import { showToast } from '../ui/toasts.ts';
import { readClock, useDay } from './clock.ts';
import { getPerson, useEveryone } from './people.ts';
import { savePerson } from './store.ts';

const nobody: DueLists = { due: [], overdue: [] };

/** The badge and the reminders ask for the same. */
const dueAmong = rememberingLast(dueLists);

/**
 * Who is due and overdue today; nobody until the people have been read. It follows from their names, follow-ups,
 * messages and meetings: what else is known of them may be newer, and is asked for by their id.
 */
export function useDue(): DueLists {
  const people = useEveryone(['name', 'followUp', 'messages', 'meetings']);
  const day = useDay();
  return people === null ? nobody : dueAmong(people, day);
}

/** Changes when somebody is to be written to again; with what it was before at hand, and a way back. */
export function changeFollowUp(personId: string, followUp: FollowUp | null, said: string): void {
  const before = keepFollowUp(personId, followUp);
  if (before === undefined) return;
  showToast(said, { label: 'Undo', run: () => keepFollowUp(personId, before) }, `follow-up ${personId}`);
}

/** Saves it; returns what it was before, or undefined for someone who is not there. */
function keepFollowUp(personId: string, followUp: FollowUp | null): FollowUp | null | undefined {
  const person = getPerson(personId);
  if (person === null) return undefined;
  // It is about the user's plans: nothing that is known of the person has changed.
  savePerson({ ...person, followUp });
  return person.followUp;
}

/** Puts somebody off until tomorrow. */
export function putOffToTomorrow(personId: string): void {
  const person = getPerson(personId);
  if (person === null || person.followUp === null) return;
  const tomorrow = daysAfter(writtenToday(readClock()), 1);
  const name = person.name.trim() || 'They';
  changeFollowUp(personId, putOffUntil(person.followUp, tomorrow), `${name} will be due tomorrow.`);
}
