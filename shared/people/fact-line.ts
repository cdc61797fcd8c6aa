/** The one thing to know of a person in a list: whose turn it is, what went out when, or what is missing. */
import type { Clock } from '../calendar.ts';
import type { Draft } from '../model/draft.ts';
import type { Message, Person } from '../model/person.ts';
import { purposes } from '../purposes/purposes.ts';
import type { StageId } from '../stages.ts';
import { lastMessage } from './dialogue.ts';
import { relativeDate } from './relative-date.ts';

export type Fact = {
  readonly text: string;
  /** `turn`: the user is expected to write. `missing`: something the user has yet to find out. */
  readonly tone: 'plain' | 'turn' | 'missing';
};

/** Stages at which nobody waits for an answer. */
const ended: ReadonlySet<StageId> = new Set(['declined', 'no-answer', 'withdrawn']);

function draftFact(drafts: readonly Draft[]): Fact | null {
  const open = drafts.filter(({ sent }) => sent === null);
  if (open.some(({ purpose }) => purposes[purpose].theirs === 'request'))
    return { text: 'Reply drafted', tone: 'plain' };
  if (open.some(({ answers }) => answers.reason.trim() !== ''))
    return { text: 'Message drafted', tone: 'plain' };
  return null;
}

function messageFact(message: Message, stage: StageId, clock: Clock): Fact {
  const when = relativeDate(message.at, clock);
  if (message.direction === 'to-them') return { text: `Sent ${when}`, tone: 'plain' };
  return ended.has(stage)
    ? { text: `Wrote ${when}`, tone: 'plain' }
    : { text: `Your turn · ${when}`, tone: 'turn' };
}

/**
 * What to say of `person`: an open draft first, since the user is at it; then the newest message; then what an idea
 * lacks.
 * @param drafts those to this person, sent ones among them
 */
export function factAbout(person: Person, drafts: readonly Draft[], clock: Clock): Fact {
  const drafted = draftFact(drafts);
  if (drafted !== null) return drafted;
  const message = lastMessage(person);
  if (message !== null) return messageFact(message, person.stage, clock);
  if (person.stage === 'idea') return { text: 'No reason yet', tone: 'missing' };
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
