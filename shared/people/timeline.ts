/** Everything that happened with a person, as one line by time: what was said and noted, when they met, how far it came. */
import { type Clock, calendarDay, writtenDay } from '../calendar.ts';
import type { Message, Note, Person } from '../model/person.ts';
import type { StageId } from '../stages.ts';
import { dateHeading } from './relative-date.ts';

export type TimelineEntry =
  | { readonly kind: 'note'; readonly at: string; readonly note: Note }
  /** `stage` is what it brought them to, null where they stayed at what they were. */
  | {
      readonly kind: 'message';
      readonly at: string;
      readonly message: Message;
      readonly stage: StageId | null;
    }
  | { readonly kind: 'meeting'; readonly at: string; readonly meeting: Note; readonly stage: StageId | null }
  /** `index` is its place in the history of stages. */
  | { readonly kind: 'stage'; readonly at: string; readonly stage: StageId; readonly index: number };

type Recorded = Pick<Person, 'notes' | 'messages' | 'meetings' | 'stageHistory'>;

/** The changes of stage that came with a message or a meeting, by its id, and those that came by themselves. */
function changesOf({ messages, meetings, stageHistory }: Recorded) {
  const bearers = Map.groupBy([...messages, ...meetings], ({ at }) => at);
  const brought = new Map<string, StageId>();
  const alone: TimelineEntry[] = [];
  for (const [index, { at, stage }] of stageHistory.entries()) {
    const bearer = bearers.get(at)?.find(({ id }) => !brought.has(id));
    if (bearer === undefined) alone.push({ kind: 'stage', at, stage, index });
    else brought.set(bearer.id, stage);
  }
  return { brought, alone };
}

/** The newest first; of what has the same time, what was recorded later. */
export function timelineOf(person: Recorded): readonly TimelineEntry[] {
  const { brought, alone } = changesOf(person);
  const stageBy = (id: string) => brought.get(id) ?? null;
  const entries: readonly TimelineEntry[] = [
    ...person.notes.map((note) => ({ kind: 'note' as const, at: note.at, note })),
    ...person.messages.map((message) => ({
      ...{ kind: 'message' as const, at: message.at, message },
      stage: stageBy(message.id),
    })),
    ...person.meetings.map((meeting) => ({
      ...{ kind: 'meeting' as const, at: meeting.at, meeting },
      stage: stageBy(meeting.id),
    })),
    ...alone,
  ];
  return entries.toReversed().sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1));
}

export type TimelineDay = {
  /** As a date field has it: `2026-11-03`. */
  readonly day: string;
  /** "Today", "12 Nov". */
  readonly heading: string;
  readonly entries: readonly TimelineEntry[];
};

/** The entries by the days of the calendar where the user is, in the order given. */
export function byDay(entries: readonly TimelineEntry[], clock: Clock): readonly TimelineDay[] {
  const days = Map.groupBy(entries, ({ at }) => writtenDay(calendarDay(new Date(at), clock.timeZone)));
  return [...days].map(([day, ofDay]) => ({
    day,
    heading: dateHeading(ofDay[0]?.at ?? day, clock),
    entries: ofDay,
  }));
}
