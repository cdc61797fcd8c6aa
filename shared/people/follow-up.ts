/**
 * When to write to somebody again. What is kept is what the user asked for; the day follows from it and from the last
 * contact, so that whatever is recorded of a dialogue, in whichever way, moves it on.
 */
import { type Clock, calendarDay, daysAfter, daysBetween, writtenDay, writtenToday } from '../calendar.ts';
import type { FollowUp, Person } from '../model/person.ts';
import { lastContact } from './dialogue.ts';
import { mostWeeks } from './follow-up-rhythm.ts';

type Followed = Pick<Person, 'followUp' | 'messages' | 'meetings'>;

/** What the user can ask for: one day (written as `2026-11-29`), or every few weeks. */
export type FollowUpChoice = { readonly day: string } | { readonly everyWeeks: number };

/** A follow-up as it is asked for at `now` (ISO 8601); a rhythm outside one week to two years is brought within. */
export function newFollowUp(choice: FollowUpChoice, now: string): FollowUp {
  const asked = { setAt: now, toldFor: null };
  if ('day' in choice) return { ...asked, day: choice.day, everyWeeks: null };
  const everyWeeks = Math.min(Math.max(Math.round(choice.everyWeeks), 1), mostWeeks);
  return { ...asked, day: null, everyWeeks };
}

/** The same follow-up, which rests until `day`: a rhythm goes on from the next contact as before. */
export function putOffUntil(followUp: FollowUp, day: string): FollowUp {
  return { ...followUp, day };
}

const dayOf = (moment: string, timeZone: string) => writtenDay(calendarDay(new Date(moment), timeZone));

const latest = (days: readonly string[]) => days.toSorted().at(-1) ?? '';

function readNextDay(followUp: FollowUp, contact: string | null, timeZone: string): string | null {
  const { day, everyWeeks, setAt } = followUp;
  if (everyWeeks === null) {
    const isDone = day === null || (contact !== null && contact > setAt && dayOf(contact, timeZone) >= day);
    return isDone ? null : day;
  }
  const setOn = dayOf(setAt, timeZone);
  const last = contact === null ? setOn : dayOf(contact, timeZone);
  // A rhythm that begins long after the last contact begins with a contact that is due, not with one long missed.
  return latest([daysAfter(last, 7 * everyWeeks), day ?? setOn]);
}

type Known = { readonly timeZone: string; readonly day: string | null };

/** Reading the calendar costs some, and a person stays the same until something is recorded of them. */
const known = new WeakMap<Followed, Known>();

/**
 * The day to write to them again, as the calendar is read in `timeZone`; null where there is none. One day alone is done
 * with by a contact on it or after it; a rhythm counts anew from each contact, whoever wrote.
 */
export function nextDay(person: Followed, timeZone: string): string | null {
  if (person.followUp === null) return null;
  const kept = known.get(person);
  // Stryker disable next-line ConditionalExpression: what is kept only saves reading the calendar again
  if (kept?.timeZone === timeZone) return kept.day;
  const day = readNextDay(person.followUp, lastContact(person), timeZone);
  known.set(person, { timeZone, day });
  return day;
}

export type Due = {
  readonly person: Person;
  readonly day: string;
  /** 0 when it is due today. */
  readonly daysOver: number;
};

/** @param today as the calendar is read in `timeZone` */
function dueBy(person: Person, today: string, timeZone: string): Due | null {
  const day = nextDay(person, timeZone);
  return day === null || day > today ? null : { person, day, daysOver: daysBetween(day, today) };
}

/** Null for whom nothing is due yet. */
export function dueOf(person: Person, clock: Clock): Due | null {
  return dueBy(person, writtenToday(clock), clock.timeZone);
}

export type DueLists = {
  /** Due today, in the order of their names. */
  readonly due: readonly Due[];
  /** Missed, the longest first. */
  readonly overdue: readonly Due[];
};

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** Who is to be written to, due today and overdue. */
export function dueLists(people: Iterable<Person>, clock: Clock): DueLists {
  const today = writtenToday(clock);
  const all = [...people]
    .flatMap((person) => dueBy(person, today, clock.timeZone) ?? [])
    .sort((a, b) => b.daysOver - a.daysOver || collator.compare(a.person.name, b.person.name));
  return {
    due: all.filter(({ daysOver }) => daysOver === 0),
    overdue: all.filter(({ daysOver }) => daysOver > 0),
  };
}
