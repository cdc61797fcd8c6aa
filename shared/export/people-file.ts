/** The people as a file for other programs: everything that is kept of each, in JSON. */
import type { Person } from '../model/person.ts';

/** Readable JSON with a version; each person as the app keeps them, the dialogue included. */
export function peopleFile(people: readonly Person[]): string {
  return `${JSON.stringify({ format: 'common-ground-people', version: 1, people }, null, 2)}\n`;
}
