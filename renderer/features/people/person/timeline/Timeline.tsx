import { useState } from 'react';
import type { Person } from '../../../../../shared/model/person.ts';
import { byDay, type TimelineEntry, timelineOf } from '../../../../../shared/people/timeline.ts';
import { Button } from '../../../../ui/Button.tsx';
import { useClock } from '../../../../workspace/clock.ts';
import { Section } from '../Section.tsx';
import { AddNote } from './AddNote.tsx';
import { MessageEntry } from './MessageEntry.tsx';
import { NoteEntry } from './NoteEntry.tsx';
import { StageEntry } from './StageEntry.tsx';
import styles from './Timeline.module.css';

const shownAtOnce = 30;

function keyOf(entry: TimelineEntry): string {
  if (entry.kind === 'note') return entry.note.id;
  if (entry.kind === 'meeting') return entry.meeting.id;
  return entry.kind === 'message' ? entry.message.id : `stage ${entry.index}`;
}

function Happened({ person, entry }: { readonly person: Person; readonly entry: TimelineEntry }) {
  switch (entry.kind) {
    case 'note':
      return <NoteEntry personId={person.id} list="notes" note={entry.note} />;
    case 'meeting':
      return <NoteEntry personId={person.id} list="meetings" note={entry.meeting} stage={entry.stage} />;
    case 'message':
      return <MessageEntry person={person} message={entry.message} stage={entry.stage} />;
    case 'stage':
      return <StageEntry person={person} stage={entry.stage} at={entry.at} index={entry.index} />;
  }
}

/** Everything that was said and noted and how far it came, by day, newest first, and the way to add a note. */
export function Timeline({ person }: { readonly person: Person }) {
  const [most, setMost] = useState(shownAtOnce);
  const clock = useClock();
  const entries = timelineOf(person);
  const left = Math.max(entries.length - most, 0);
  return (
    <Section title="Timeline">
      <AddNote personId={person.id} />
      {entries.length === 0 && <p className={styles.none}>Nothing was said or noted yet.</p>}
      {byDay(entries.slice(0, most), clock).map(({ day, heading, entries: ofDay }) => (
        <section key={day} aria-label={heading} className={styles.day}>
          <h4 className={styles.heading}>
            <time dateTime={day}>{heading}</time>
          </h4>
          <ol className={styles.entries}>
            {ofDay.map((entry) => (
              <Happened key={keyOf(entry)} person={person} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
      {left > 0 && (
        <Button look="quiet" onClick={() => setMost(most + 100)}>
          Show earlier ({left.toLocaleString('en-GB')})
        </Button>
      )}
    </Section>
  );
}
