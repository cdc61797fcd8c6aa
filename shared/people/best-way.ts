/**
 * The ways to somebody whom the user would like to know, the best first, each with its reason. They follow from what is
 * noted alone: who knows them, an address, what they wrote, the notes that are left. Each says how sure it is.
 */
import type { Clock } from '../calendar.ts';
import type { ChannelId } from '../channels.ts';
import type { Draft } from '../model/draft.ts';
import type { Person } from '../model/person.ts';
import { connectedStages } from '../purposes/purpose.ts';
import type { StageId } from '../stages.ts';
import { lastContact } from './dialogue.ts';
import { foldForSearch } from './names.ts';
import { shortDay } from './relative-date.ts';
import { invitableFrom } from './withdrawn.ts';

export type WayId =
  | 'message'
  | 'introduction'
  | 'email'
  | 'comment-first'
  | 'note'
  | 'no-note'
  | 'inmail'
  | 'wait';

export type Way = {
  readonly id: WayId;
  /** "An introduction through Dana Ortiz". */
  readonly label: string;
  readonly reason: string;
  /** Where the reason comes from, and how strong it is. */
  readonly source: string;
  /** The channel to choose for it; null where it is no message of one’s own to them. */
  readonly channel: ChannelId | null;
  /** Whom to ask for it; null where nobody else is needed. */
  readonly through: Person | null;
};

export type WayInput = {
  readonly answers: Pick<Draft['answers'], 'commonConnections' | 'promptKind'>;
  /** Whether a reason to connect is noted. */
  readonly hasReason: boolean;
  /** The person, once they are among the people. */
  readonly person: Person | null;
  readonly people: readonly Person[];
  /** How many of the month's personal notes are left; null where there is no limit. */
  readonly notesLeft: number | null;
  readonly clock: Clock;
};

const judgement = 'A judgement; there is no study of it.';

/** The closer the user is to somebody, the more easily they ask them; 0 for those of whom nothing can be asked. */
const closeness: Readonly<Partial<Record<StageId, number>>> = { relationship: 3, met: 2, 'in-dialogue': 1 };

const closenessOf = ({ stage }: Person) => closeness[stage] ?? 0;

/** Whoever knows both and is closest to the user; of two, the one with whom there was contact last. */
function introducer({ answers, person, people }: WayInput): Person | null {
  const names = new Set(answers.commonConnections.map((name) => foldForSearch(name.trim())));
  if (names.size === 0) return null;
  const known = people.filter(
    (other) =>
      other.id !== person?.id && closenessOf(other) > 0 && names.has(foldForSearch(other.name.trim())),
  );
  const contactOf = (other: Person) => lastContact(other) ?? '';
  const [best] = known.toSorted(
    (a, b) => closenessOf(b) - closenessOf(a) || (contactOf(a) < contactOf(b) ? 1 : -1),
  );
  return best ?? null;
}

const howClose: Readonly<Partial<Record<StageId, string>>> = {
  relationship: 'to whom you are close',
  met: 'whom you have met',
  'in-dialogue': 'with whom you are in dialogue',
};

function introduction(input: WayInput): readonly Way[] {
  const through = introducer(input);
  if (through === null) return [];
  const name = through.name.trim();
  return [
    {
      id: 'introduction',
      label: `An introduction through ${name}`,
      reason: `${name}, ${howClose[through.stage]}, knows you both. It costs no note.`,
      source: judgement,
      channel: null,
      through,
    },
  ];
}

function email({ person }: WayInput): readonly Way[] {
  if (person === null || person.email.trim() === '') return [];
  return [
    {
      id: 'email',
      label: 'An email',
      reason: 'Their address is noted. It has room for your reason, and costs no note.',
      source: judgement,
      channel: 'email',
      through: null,
    },
  ];
}

function commentFirst({ answers }: WayInput): readonly Way[] {
  if (answers.promptKind !== 'post') return [];
  return [
    {
      id: 'comment-first',
      label: 'A comment first',
      reason: 'You write about something that they published: a comment there shows that you read it.',
      source: judgement,
      channel: null,
      through: null,
    },
  ];
}

function note({ hasReason, notesLeft }: WayInput): readonly Way[] {
  if (notesLeft === 0 || !hasReason) return [];
  const left =
    notesLeft === null ? '' : ` ${notesLeft} of this month’s notes ${notesLeft === 1 ? 'is' : 'are'} left.`;
  return [
    {
      id: 'note',
      label: 'A note',
      reason: `You have a reason to give.${left}`,
      source: 'A note raised replies after acceptance from 5.4% to 9.4%: weak, one vendor’s figures.',
      channel: 'linkedin-note',
      through: null,
    },
  ];
}

function noNote({ hasReason, notesLeft }: WayInput): Way {
  const none = notesLeft === 0 ? 'No note is left this month' : 'No reason is noted that a note could give';
  return {
    id: 'no-note',
    label: 'A request without a note',
    reason:
      notesLeft !== 0 && hasReason
        ? 'It is accepted about as often, and keeps the note for somebody else.'
        : `${none}, and without one it is accepted about as often.`,
    source: 'Accepted 26.4% with a note and without, of 16,492: weak, one vendor; others say the opposite.',
    channel: null,
    through: null,
  };
}

const inMail: Way = {
  id: 'inmail',
  label: 'An InMail',
  reason: 'It reaches people who are not connected, from a paid account. Keep it below 400 characters.',
  source: 'Below 400 characters 22% more answers: medium, LinkedIn’s own figures of recruiters.',
  channel: 'inmail',
  through: null,
};

const message: Way = {
  id: 'message',
  label: 'A message',
  reason: 'You are connected: a message has room, and costs no note.',
  source: 'LinkedIn lets connections write to each other.',
  channel: 'linkedin-message',
  through: null,
};

function wait(until: string, clock: Clock): Way {
  return {
    id: 'wait',
    label: `A new invitation from ${shortDay(until, clock)}`,
    reason: 'Yours was withdrawn; for up to three weeks the network takes no new one to them.',
    source: 'LinkedIn’s help, answer a551012.',
    channel: null,
    through: null,
  };
}

/** The ways to them, the best first; always at least one. */
export function waysTo(input: WayInput): readonly Way[] {
  const { person, clock, notesLeft } = input;
  if (person !== null && connectedStages.includes(person.stage)) return [message];
  const around = [...introduction(input), ...email(input)];
  const until = person === null ? null : invitableFrom(person, clock);
  if (until !== null) return [...around, wait(until, clock), inMail];
  const invitations = [...note(input), noNote(input)];
  return [...around, ...commentFirst(input), ...invitations, ...(notesLeft === 0 ? [inMail] : [])];
}
