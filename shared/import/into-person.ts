/** What an entry of a file adds to a person. Nothing that was noted is ever taken away or written over. */
import { mostEntries } from '../capacity.ts';
import { type RecordFieldKey, recordFieldKeys } from '../fields/person-fields.ts';
import type { Message, Person } from '../model/person.ts';
import { importedPrefix, isWithoutWords, logMessage } from '../people/dialogue.ts';
import { withStage } from '../people/stage-history.ts';
import { idsOf } from '../records.ts';
import type { StageId } from '../stages.ts';
import { mostTokens } from '../text.ts';
import { type Contact, emptyContact } from './imported.ts';
import { shortHash } from './short-hash.ts';

const filled = ['name', 'role', 'company', 'location', 'email', 'profileLink'] as const;

/** Names of what is kept anew are made of what it says, so that the same file adds nothing twice. */
function idOf(...words: readonly string[]): string {
  return `${importedPrefix}${shortHash(words.join('\n'))}`;
}

/** Whether nothing is written there yet. */
function isEmpty(value: string | readonly string[]): boolean {
  return typeof value === 'string' ? value.trim() === '' : value.length === 0;
}

/** What a file says in fields that are still empty. */
function filledBy(person: Person, contact: Contact): Partial<Person> {
  const said: Partial<Record<RecordFieldKey, string | readonly string[]>> = { ...contact.further };
  for (const key of filled) said[key] ??= contact[key];
  const news = recordFieldKeys.filter((key) => isEmpty(person[key]) && !isEmpty(said[key] ?? ''));
  return Object.fromEntries(news.map((key) => [key, said[key]]));
}

/** Whether nothing is known of where somebody stands. */
function isUntouched({ stage, stageHistory, messages }: Person): boolean {
  return stage === 'idea' && stageHistory.length === 0 && messages.length === 0;
}

/** The particulars that are still empty, new tags, and notes whose words are not there yet. The very same when nothing is new. */
export function withContact(person: Person, contact: Contact, at: string): Person {
  const changes = filledBy(person, contact);
  const known = new Set(person.tags.map((tag) => tag.toLowerCase()));
  const tags = contact.tags.filter((tag) => !known.has(tag.toLowerCase()));
  const isKnown = Object.keys(changes).length === 0 && tags.length === 0;
  const described = isKnown
    ? person
    : { ...person, ...changes, tags: [...person.tags, ...tags].slice(0, mostTokens) };
  // Where somebody stands is taken over only where nothing is known of it.
  const staged =
    isUntouched(person) && contact.stage !== null ? withStage(described, contact.stage, at) : described;
  const notes = [...contact.datedNotes, ...contact.notes.map((text) => ({ at: null, text }))];
  return notes.reduce((before, note) => withNote(before, note.text, note.at ?? at), staged);
}

/** A note, unless its words are there already. */
export function withNote(person: Person, text: string, at: string): Person {
  const isThere = person.notes.some((note) => note.text.trim() === text.trim());
  if (isThere || text.trim() === '' || person.notes.length >= mostEntries) return person;
  return { ...person, notes: [...person.notes, { id: idOf('note', at, text), at, text }] };
}

const dayMs = 86_400_000;

const isWithinADay = (one: { readonly at: string }, other: { readonly at: string }) =>
  Math.abs(Date.parse(one.at) - Date.parse(other.at)) < dayMs;

/** Whether two records are of one message: the same words within a day, since exports round the time and leave out zones. */
function isSame(one: Message, other: Pick<Message, 'at' | 'direction' | 'text'>): boolean {
  return (
    one.direction === other.direction && one.text.trim() === other.text.trim() && isWithinADay(one, other)
  );
}

/** Whether `one` records that a message came, and `other` may be what it says. */
function isWordlessRecordOf(one: Message, { at, direction }: Pick<Message, 'at' | 'direction'>): boolean {
  return isWithoutWords(one) && direction === 'from-them' && isWithinADay(one, { at });
}

/**
 * A message of the past, and the stage that follows from it; the very same person when it is recorded already. To a reply that
 * was recorded without its words it gives them.
 */
export function withMessage(person: Person, message: Omit<Message, 'id' | 'templateId'>): Person {
  if (person.messages.some((known) => isSame(known, message)) || person.messages.length >= mostEntries)
    return person;
  const wordless = person.messages.find((known) => isWordlessRecordOf(known, message));
  if (wordless !== undefined) {
    const { text } = message;
    return { ...person, messages: person.messages.map((one) => (one === wordless ? { ...one, text } : one)) };
  }
  const id = idOf('message', message.direction, message.at, message.text);
  return logMessage(person, { ...message, id, templateId: null }, message.at);
}

/** Stages from which somebody is moved on by being connected; the others lie behind it, or were chosen by the user. */
const beforeAcceptance: ReadonlySet<StageId> = new Set([
  'idea',
  'requested',
  'blind-request',
  'no-answer',
  'withdrawn',
]);

/** That they are connected: it moves on whoever was not connected yet, and nobody back. */
export function withAcceptance(person: Person, at: string): Person {
  return beforeAcceptance.has(person.stage) ? withStage(person, 'accepted', at) : person;
}

/** What is older was answered long ago, or will not be: it is history, and nobody's turn. */
const settledAfterDays = 30;

/** Leaves a dialogue alone that was over long before `now`, so that an import of years asks for nothing. */
export function withPastSettled(person: Person, now: string): Person {
  const last = person.messages.reduce((latest, { at }) => (at > latest ? at : latest), '');
  const isPast = last !== '' && Date.parse(now) - Date.parse(last) > settledAfterDays * dayMs;
  return isPast && (person.settledAt ?? '') < last ? { ...person, settledAt: now } : person;
}

type Entry = { readonly id: string; readonly at: string; readonly text: string };

const oldestFirst = (a: Entry, b: Entry) => (a.at < b.at ? -1 : Number(a.at > b.at));

/**
 * The entries with those of `more` that are not among them, of these the newest where there is no room for all; the very
 * same list when there are none, or no room.
 */
function besides<T extends Entry>(
  known: readonly T[],
  more: readonly T[],
  isSameEntry: (one: T, other: T) => boolean,
): readonly T[] {
  const ids = new Set(known.map(({ id }) => id));
  const news = more.filter(
    (entry) => !ids.has(entry.id) && !known.some((before) => isSameEntry(before, entry)),
  );
  const room = Math.max(0, mostEntries - known.length);
  if (news.length === 0 || room === 0) return known;
  return [...known, ...news.sort(oldestFirst).slice(-room)].sort(oldestFirst);
}

const saysTheSame = (one: Entry, other: Entry) => one.at === other.at && one.text === other.text;

/** What another of this app's records of the same person has besides; the very same person when it has nothing. */
export function withRecord(person: Person, other: Person): Person {
  const further = Object.fromEntries(recordFieldKeys.map((key) => [key, other[key]]));
  const described = withContact(person, { ...emptyContact, further, tags: other.tags }, other.createdAt);
  const { stage, stageHistory, followUp, settledAt } = isUntouched(person) ? other : person;
  const lists = {
    notes: besides(person.notes, other.notes, saysTheSame),
    messages: besides(
      person.messages,
      other.messages,
      (one, old) => isSame(one, old) || isWordlessRecordOf(old, one),
    ),
    meetings: besides(person.meetings, other.meetings, saysTheSame),
  };
  const isMore =
    stage !== person.stage ||
    idsOf(lists).some((list) => lists[list] !== person[list]) ||
    (followUp !== null && person.followUp === null);
  return isMore ? { ...described, ...lists, stage, stageHistory, followUp, settledAt } : described;
}
