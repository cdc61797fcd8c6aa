/**
 * What there is to do today: whose turn it is, who is due, what is ready and was not sent, who has not answered yet, and
 * what is unfinished. Everybody stands in it once, where it matters most, with one thing to do next.
 */
import type { Clock } from '../calendar.ts';
import { openDrafts } from '../compose/drafts-in-order.ts';
import type { Draft } from '../model/draft.ts';
import type { Person } from '../model/person.ts';
import type { Settings } from '../model/settings.ts';
import { type Due, dueLists } from './follow-up.ts';
import { isReadyToSend } from './ready-drafts.ts';
import { type Turn, turnOf } from './turn.ts';

export const todayIds = ['turn', 'due', 'ready', 'waiting', 'unfinished'] as const;

export type TodayId = (typeof todayIds)[number];

/** An open draft, and whether it could go out as it is. */
export type OpenDraft = { readonly draft: Draft; readonly isReady: boolean };

type YourTurn = Extract<Turn, { readonly whose: 'yours' }>;

/** Somebody who waits for the user, or for whom the user waits; with the newest open draft to them. */
export type TurnEntry = { readonly person: Person; readonly turn: YourTurn; readonly open: OpenDraft | null };

export type DueEntry = { readonly due: Due; readonly open: OpenDraft | null };

export type WaitingEntry = { readonly person: Person; readonly since: string };

export type Today = {
  /** The longest waiting first; after those of the last weeks, what has been left for longer. */
  readonly turn: readonly TurnEntry[];
  /** Due today, then overdue. */
  readonly due: readonly DueEntry[];
  /** The one that waits longest first. */
  readonly ready: readonly Draft[];
  /** Requests without an answer, the oldest first. */
  readonly waiting: readonly WaitingEntry[];
  /** The one changed last first. */
  readonly unfinished: readonly Draft[];
};

export type TodayInput = {
  readonly people: readonly Person[];
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly settings: Pick<Settings, 'limits'>;
  readonly clock: Clock;
};

const longAgoMs = 60 * 86_400_000;

/** What was left for weeks is not the most urgent, however long it waits. */
function byUrgency(now: Date): (a: TurnEntry, b: TurnEntry) => number {
  const longAgo = new Date(now.getTime() - longAgoMs).toISOString();
  const isOld = ({ turn }: TurnEntry) => Number(turn.since < longAgo);
  return (a, b) => isOld(a) - isOld(b) || (a.turn.since < b.turn.since ? -1 : 1);
}

/** Selects what there is to do; nothing is put into words yet, so that thousands of people cost little. */
export function todayOf({ people, drafts, settings, clock }: TodayInput): Today {
  const open = openDrafts(drafts)
    .filter(({ isExample }) => !isExample)
    .map((draft): OpenDraft => ({ draft, isReady: isReadyToSend(draft, settings) }));
  const newest = new Map<string | null, OpenDraft>();
  for (const entry of open.toReversed()) newest.set(entry.draft.personId, entry);
  const draftTo = ({ id }: Person) => newest.get(id) ?? null;

  const turn: TurnEntry[] = [];
  const waiting: WaitingEntry[] = [];
  for (const person of people) {
    const whose = turnOf(person);
    if (whose.whose === 'yours') turn.push({ person, turn: whose, open: draftTo(person) });
    else if (whose.whose === 'theirs' && person.stage === 'requested')
      waiting.push({ person, since: whose.since });
  }
  const inTurn = new Set(turn.map(({ person }) => person.id));
  const { due, overdue } = dueLists(people, clock);
  const dueEntries = [...due, ...overdue]
    .filter(({ person }) => !inTurn.has(person.id))
    .map((entry): DueEntry => ({ due: entry, open: draftTo(entry.person) }));

  const shown = new Set([...turn, ...dueEntries].map((entry) => entry.open?.draft.id));
  const left = open.filter(({ draft }) => !shown.has(draft.id));
  return {
    turn: turn.sort(byUrgency(clock.now)),
    due: dueEntries,
    ready: left.flatMap(({ draft, isReady }) => (isReady ? [draft] : [])).toReversed(),
    waiting: waiting.sort((a, b) => (a.since < b.since ? -1 : 1)),
    unfinished: left.flatMap(({ draft, isReady }) => (isReady ? [] : [draft])),
  };
}
