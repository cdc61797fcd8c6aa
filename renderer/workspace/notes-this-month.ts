/** How many of the month's personal notes are used, for every part of the page that speaks of it. */
import { notesThisMonth } from '../../shared/people/notes-this-month.ts';
import { rememberingLast } from '../../shared/remembering.ts';
import { useDay } from './clock.ts';
import { useEveryone } from './people.ts';

const usedAmong = rememberingLast(notesThisMonth);

/** How many went out this month; null until the people have been read. */
export function useNotesThisMonth(): number | null {
  const people = useEveryone(['messages']);
  const day = useDay();
  return people === null ? null : usedAmong(people, day);
}
