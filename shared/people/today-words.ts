/** What there is to do today, in words: a line for each entry, and one for the whole. */

import { type Clock, calendarDay, daysBetween, writtenDay, writtenToday } from '../calendar.ts';
import { firstWords } from '../compose/draft-lines.ts';
import type { Draft } from '../model/draft.ts';
import type { Person } from '../model/person.ts';
import { purposes } from '../purposes/purposes.ts';
import { nameOr } from './call-them.ts';
import { lastContact, lastMessage } from './dialogue.ts';
import { subtitleOf } from './fact-line.ts';
import { everyInWords } from './follow-up-words.ts';
import { isAskingWhetherSent } from './ready-drafts.ts';
import { relativeDate, shortDay, sinceDate } from './relative-date.ts';
import { lastNote } from './reminders.ts';
import { staleReason } from './stale-reason.ts';
import type { DueEntry, OpenDraft, Today, TurnEntry, WaitingEntry } from './today.ts';
import { isAskedLast, openQuestion } from './turn.ts';

/** The one thing to do next: write to the person, or go on with a draft that is there. */
export type NextStep = { readonly label: string; readonly draftId: string | null };

export type TodayLine = {
  /** Whom it is about; '' when their name is not known. */
  readonly name: string;
  /** What goes on behind the name: "asked", "every 6 weeks, last contact 44 days ago". */
  readonly text: string;
  /** What they wrote, behind that; null for nothing. */
  readonly quote: string | null;
  /** Smaller, below; '' for nothing. */
  readonly detail: string;
  readonly next: NextStep;
};

const longestQuote = 140;

/** The beginning of a text on one line, ended at a word. */
function inBrief(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= longestQuote) return line;
  return `${line.slice(0, line.lastIndexOf(' ', longestQuote) + 1 || longestQuote).trimEnd()} …`;
}

const joined = (parts: readonly (string | null)[]) => parts.filter(Boolean).join(' · ');

const quoted = (text: string) => `“${inBrief(text)}”`;

function called({ name, callThem }: Person): string {
  return nameOr({ name, callThem }, 'them');
}

function draftStep({ draft, isReady }: OpenDraft): NextStep {
  if (!isReady) return { label: 'Go on with your draft', draftId: draft.id };
  return {
    label: isAskingWhetherSent(draft) ? 'Say if you sent it' : 'Read it once more',
    draftId: draft.id,
  };
}

type Happened = Pick<TodayLine, 'text' | 'quote'> & { readonly label: string };

function whatHappened({ person, turn }: TurnEntry): Happened {
  const who = called(person);
  switch (turn.because) {
    case 'they-accepted':
      return { text: 'accepted', quote: null, label: `Write to ${who} first` };
    case 'you-met':
      return { text: 'and you met', quote: null, label: `Write to ${who}` };
    case 'they-asked':
      return { text: 'asked to connect', quote: null, label: `Reply to ${who}` };
    case 'they-wrote': {
      const question = openQuestion(person);
      const text = isAskedLast(person) ? 'asked' : 'wrote';
      const quote = inBrief(question ?? lastMessage(person)?.text ?? '');
      return { text, quote: quote || null, label: `Answer ${who}` };
    }
  }
}

/** What the user offered them in the message that went out last. */
function offerTo(person: Person, drafts: Iterable<Draft>): string | null {
  const offers = [...drafts].flatMap(({ personId, sent, answers }) => {
    const offer = answers.benefitForThem.trim();
    return personId === person.id && sent !== null && offer !== '' ? [{ at: sent.at, offer }] : [];
  });
  const last = offers.toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1);
  return last === undefined ? null : `you offered ${quoted(last.offer)}`;
}

/** @param drafts all of them: what was offered in one that was sent is said again where they accepted */
export function turnLine(entry: TurnEntry, drafts: Iterable<Draft>, clock: Clock): TodayLine {
  const { person, turn, open } = entry;
  const { text, quote, label } = whatHappened(entry);
  const offer = turn.because === 'they-accepted' ? offerTo(person, drafts) : null;
  return {
    name: person.name.trim(),
    text,
    quote,
    detail: joined([relativeDate(turn.since, clock), offer ?? subtitleOf(person)]),
    next: open === null ? { label, draftId: null } : draftStep(open),
  };
}

function daysSince(at: string, { now, timeZone }: Clock): number {
  return daysBetween(writtenDay(calendarDay(new Date(at), timeZone)), writtenToday({ now, timeZone }));
}

/** How long ago, in days however many: a rhythm is counted in them. */
function longAgo(at: string, clock: Clock): string {
  const count = daysSince(at, clock);
  return count > 1 ? `${count} days ago` : relativeDate(at, clock);
}

const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;

function whyDue({ due: { person, day, daysOver } }: DueEntry, clock: Clock): string {
  const everyWeeks = person.followUp?.everyWeeks ?? null;
  if (everyWeeks === null)
    return daysOver === 0 ? 'on your list for today' : `on your list since ${shortDay(day, clock)}`;
  const contact = lastContact(person);
  const rhythm = everyInWords(everyWeeks);
  return contact === null ? rhythm : `${rhythm}, last contact ${longAgo(contact, clock)}`;
}

export function dueLine(entry: DueEntry, clock: Clock): TodayLine {
  const { due, open } = entry;
  const note = lastNote(due.person);
  return {
    name: due.person.name.trim(),
    text: whyDue(entry, clock),
    quote: null,
    detail: joined([
      open === null ? null : staleReason(open.draft, clock),
      note === null ? subtitleOf(due.person) : `last note: ${quoted(note.text)}`,
    ]),
    next: open === null ? { label: `Write to ${called(due.person)}`, draftId: null } : draftStep(open),
  };
}

/** A message that could go out: since when, and what of it does not keep. */
export function readyLine(draft: Draft, clock: Clock): TodayLine {
  const { copied, answers, updatedAt } = draft;
  const stale = staleReason(draft, clock);
  const since = `ready since ${sinceDate(updatedAt, clock)}${stale === null ? '' : `; ${stale}`}`;
  const isAsking = copied !== null && isAskingWhetherSent(draft);
  const offer = answers.benefitForThem.trim();
  return {
    name: answers.name.trim(),
    text: isAsking ? `copied ${relativeDate(copied.at, clock)}; did you send it?` : since,
    quote: null,
    detail: offer === '' ? '' : `for them: ${quoted(offer)}`,
    next: draftStep({ draft, isReady: true }),
  };
}

/** "12 days", "since today". */
export function waitingTime({ since }: WaitingEntry, clock: Clock): string {
  const count = daysSince(since, clock);
  return count < 1 ? 'since today' : days(count);
}

export function unfinishedLine(draft: Draft, clock: Clock): TodayLine {
  return {
    name: draft.answers.name.trim(),
    text: `${purposes[draft.purpose].label.toLowerCase()}, last changed ${relativeDate(draft.updatedAt, clock)}`,
    quote: null,
    detail: inBrief(firstWords(draft)),
    next: { label: 'Go on', draftId: draft.id },
  };
}

const numbers = ['Nobody', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

const inWords = (count: number) => numbers[count] ?? count.toLocaleString('en-GB');

/** The whole in a sentence or two: "Two people wait for you. Nothing is due." */
export function summaryOf({ turn, due, ready }: Pick<Today, 'turn' | 'due' | 'ready'>): string {
  const people = (count: number) => `${inWords(count)} ${count === 1 ? 'person' : 'people'}`;
  const isOne = turn.length === 1;
  const wait =
    turn.length === 0
      ? 'Nobody waits for you.'
      : `${people(turn.length)} ${isOne ? 'waits' : 'wait'} for you.`;
  if (due.length > 0) return `${wait} ${people(due.length)} ${due.length === 1 ? 'is' : 'are'} due.`;
  if (turn.length > 0 || ready.length === 0) return `${wait} Nothing is due.`;
  return `${wait} ${inWords(ready.length)} ${ready.length === 1 ? 'message is' : 'messages are'} ready.`;
}
