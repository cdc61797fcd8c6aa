/** What was said with a person, from the first word to the last: to be printed, or kept as a text. */
import type { Clock } from '../calendar.ts';
import { channels } from '../channels.ts';
import type { Person } from '../model/person.ts';
import { messageTitle } from './dialogue.ts';

/** Something that was said, or when they met. */
export type SaidEntry = {
  readonly id: string;
  /** "Tuesday, 3 November 2026 at 14:05", where the user is. */
  readonly when: string;
  /** "You wrote (LinkedIn note)", "They wrote (email)", "You met". */
  readonly what: string;
  readonly text: string;
};

export type DialogueRecord = {
  readonly name: string;
  /** What they do and where, '' where that is not known. */
  readonly about: string;
  readonly entries: readonly SaidEntry[];
};

/** The messages and meetings in their order; what the user noted for themselves is not part of it. */
export function dialogueRecord(person: Person, { timeZone }: Pick<Clock, 'timeZone'>): DialogueRecord {
  const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone });
  const messages = person.messages.map((message) => ({
    id: message.id,
    at: message.at,
    text: message.text,
    what: `${messageTitle(message, person.messages)} (${channels[message.channel].label})`,
  }));
  const meetings = person.meetings.map(({ id, at, text }) => ({ id, at, what: 'You met', text }));
  const inOrder = [...messages, ...meetings].sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  return {
    name: person.name.trim() || 'Someone without a name',
    about: [person.role, person.company].filter((words) => words.trim() !== '').join(', '),
    entries: inOrder.map(({ id, at, what, text }) => ({
      id,
      when: moment.format(new Date(at)),
      what,
      text: text.trim(),
    })),
  };
}

/** The record as a text that any program can show. */
export function dialogueText({ name, about, entries }: DialogueRecord): string {
  const head = [name, ...(about === '' ? [] : [about])].join('\n');
  const said = entries.map(({ when, what, text }) => [`${when}: ${what}`, text].filter(Boolean).join('\n\n'));
  return `${[head, ...said].join('\n\n\n')}\n`;
}
