/** What the user is told, unasked, of those to whom they wanted to write again: each once, however often it is looked at. */
import { listInBrief } from '../listing.ts';
import type { Person } from '../model/person.ts';
import type { Due } from './follow-up.ts';

/** A notification. */
export type Reminder = {
  readonly title: string;
  readonly body: string;
  /** Whom it is about; null for several people. */
  readonly personId: string | null;
};

/** What the user can do with a notification. */
export const reminderChoices = ['open', 'tomorrow'] as const;

export type ReminderChoice = (typeof reminderChoices)[number];

const longestNote = 120;

const nameOf = ({ name }: Person) => name.trim() || 'someone without a name';

function whenDue(daysOver: number): string {
  if (daysOver === 0) return 'today';
  return daysOver === 1 ? 'since yesterday' : `for ${daysOver} days`;
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length > longestNote ? `${line.slice(0, longestNote).trimEnd()}…` : line;
}

/** The newest note; of two of the same moment, the one that was added later. */
export function lastNote({ notes }: Pick<Person, 'notes'>): Person['notes'][number] | null {
  return notes.reduce<Person['notes'][number] | null>(
    (latest, note) => (latest === null || note.at >= latest.at ? note : latest),
    null,
  );
}

function aboutOne({ person, daysOver }: Due): Reminder {
  const note = lastNote(person);
  const body = note === null ? 'Nothing is noted about them yet.' : `Last note: ${shortened(note.text)}`;
  return { title: `${nameOf(person)}: due ${whenDue(daysOver)}`, body, personId: person.id };
}

function aboutSeveral(untold: readonly Due[]): Reminder {
  const names = untold.map(({ person }) => nameOf(person));
  return { title: `${untold.length} people to write to`, body: `${listInBrief(names)}.`, personId: null };
}

/**
 * What is to be told now; null when everything was told already.
 * @param due who is due or overdue
 * @param openId whose page is open: they are in sight, and nothing is said of them
 */
export function reminderFor(due: readonly Due[], openId: string | null): Reminder | null {
  const untold = untoldOf(due).filter(({ person }) => person.id !== openId);
  const [first] = untold;
  if (first === undefined) return null;
  return untold.length === 1 ? aboutOne(first) : aboutSeveral(untold);
}

/** Those of whom the user was not told, or seen, that they are due. */
export function untoldOf(due: readonly Due[]): readonly Due[] {
  return due.filter(({ person, day }) => person.followUp?.toldFor !== day);
}

/** The same person once the user was told that they are due, or had them open then. */
export function withTold({ person, day }: Due): Person {
  return person.followUp === null ? person : { ...person, followUp: { ...person.followUp, toldFor: day } };
}
