/** The one thing to know of a person in a list: what the user has to do, or what went out when. */
import type { Clock } from '../calendar.ts';
import type { Draft } from '../model/draft.ts';
import type { Message, Person } from '../model/person.ts';
import { purposes } from '../purposes/purposes.ts';
import { lastMessage } from './dialogue.ts';
import { dueOf } from './follow-up.ts';
import { relativeDate } from './relative-date.ts';
import { turnOf } from './turn.ts';

export type Fact = {
  readonly text: string;
  /** `turn`: the user is to write. Nothing else calls for attention. */
  readonly tone: 'plain' | 'turn';
};

function draftFact(drafts: readonly Draft[]): Fact | null {
  const open = drafts.filter(({ sent }) => sent === null);
  if (open.some(({ purpose }) => purposes[purpose].theirs === 'request'))
    return { text: 'Reply drafted', tone: 'plain' };
  if (open.some(({ answers }) => answers.reason.trim() !== ''))
    return { text: 'Message drafted', tone: 'plain' };
  return null;
}

function messageFact({ at, direction }: Message, clock: Clock): Fact {
  const when = relativeDate(at, clock);
  return { text: direction === 'to-them' ? `Sent ${when}` : `Wrote ${when}`, tone: 'plain' };
}

/** What the user has to do: answer, or write as they wanted to. */
function dutyFact(person: Person, clock: Clock): Fact | null {
  const turn = turnOf(person);
  if (turn.whose === 'yours') return { text: `Your turn · ${relativeDate(turn.since, clock)}`, tone: 'turn' };
  const due = dueOf(person, clock);
  if (due === null) return null;
  const over = due.daysOver === 1 ? 'since yesterday' : `for ${due.daysOver} days`;
  return { text: `Due ${due.daysOver === 0 ? 'today' : over}`, tone: 'turn' };
}

/**
 * What to say of `person`: an open draft first, since the user is at it; then what the user has to do; then the newest
 * message.
 * @param drafts those to this person, sent ones among them
 */
export function factAbout(person: Person, drafts: readonly Draft[], clock: Clock): Fact {
  const known = draftFact(drafts) ?? dutyFact(person, clock);
  if (known !== null) return known;
  const message = lastMessage(person);
  if (message !== null) return messageFact(message, clock);
  return { text: `Changed ${relativeDate(person.updatedAt, clock)}`, tone: 'plain' };
}

/** Who the user is dealing with, in one line: "Data lead, Harbour Rail · Leeds"; '' when nothing is known. */
export function subtitleOf({
  role,
  company,
  location,
}: Pick<Person, 'role' | 'company' | 'location'>): string {
  const present = (texts: readonly string[]) =>
    texts.map((text) => text.trim()).filter((text) => text !== '');
  return present([present([role, company]).join(', '), location]).join(' · ');
}
