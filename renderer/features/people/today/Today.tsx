import { useDeferredValue } from 'react';
import { weekday } from '../../../../shared/people/relative-date.ts';
import { type TodayInput, todayIds, todayOf } from '../../../../shared/people/today.ts';
import {
  dueLine,
  readyLine,
  summaryOf,
  turnLine,
  unfinishedLine,
} from '../../../../shared/people/today-words.ts';
import { rememberingLast } from '../../../../shared/remembering.ts';
import columns from '../../../ui/columns.module.css';
import { firstOfDay, useClock } from '../../../workspace/clock.ts';
import { useEveryone } from '../../../workspace/people.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { NotesLeft } from './NotesLeft.tsx';
import { NothingToday } from './NothingToday.tsx';
import { ReadyShelf } from './ReadyShelf.tsx';
import styles from './Today.module.css';
import { TodayRow } from './TodayRow.tsx';
import { TodaySection } from './TodaySection.tsx';
import { WaitingForThem } from './WaitingForThem.tsx';

/** All that is read of the people: whose turn it is, who is due, and the words for it. */
const readOfPeople = [
  'name',
  'callThem',
  'role',
  'company',
  'location',
  'stage',
  'stageHistory',
  'messages',
  'meetings',
  'notes',
  'followUp',
  'settledAt',
] as const;

/** Asked for again at every opening of the section. */
const todayAmong = rememberingLast(
  (
    people: TodayInput['people'],
    drafts: TodayInput['drafts'],
    settings: TodayInput['settings'],
    clock: TodayInput['clock'],
  ) => todayOf({ people, drafts, settings, clock }),
);

/** What there is to do today, each with its one next step. */
export function Today() {
  const clock = useClock();
  const people = useEveryone(readOfPeople);
  const drafts = useDeferredValue(useWorkspace((workspace) => workspace.drafts));
  const settings = useWorkspace((workspace) => workspace.settings);
  const today = people === null ? null : todayAmong(people, drafts, settings, firstOfDay(clock));
  if (today === null) return <aside className={columns.aside} aria-label="Today" />;
  const isEmpty = todayIds.every((id) => today[id].length === 0);
  return (
    <aside className={`${columns.aside} ${styles.panel}`} aria-label="Today">
      <header>
        <h2 className={styles.day}>{weekday(clock)}</h2>
        <p className={styles.summary}>{summaryOf(today)}</p>
      </header>
      {isEmpty && <NothingToday />}
      <TodaySection title="Your turn" entries={today.turn} keyOf={({ person }) => person.id}>
        {(entry) => (
          <TodayRow line={turnLine(entry, Object.values(drafts), clock)} personId={entry.person.id} />
        )}
      </TodaySection>
      <TodaySection title="Due" entries={today.due} keyOf={({ due }) => due.person.id}>
        {(entry) => <TodayRow line={dueLine(entry, clock)} personId={entry.due.person.id} canWait />}
      </TodaySection>
      <ReadyShelf drafts={today.ready} lineOf={(draft) => readyLine(draft, clock)} />
      <WaitingForThem entries={today.waiting} clock={clock} />
      <TodaySection title="Unfinished" entries={today.unfinished} keyOf={({ id }) => id}>
        {(draft) => <TodayRow line={unfinishedLine(draft, clock)} personId={draft.personId} />}
      </TodaySection>
      <NotesLeft />
    </aside>
  );
}
