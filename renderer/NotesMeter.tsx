import { useEffect, useMemo } from 'react';
import { notesThisMonth } from '../shared/people/notes-this-month.ts';
import styles from './NotesMeter.module.css';
import { whenIdle } from './ui/when-idle.ts';
import { useClock } from './workspace/clock.ts';
import { useEveryone } from './workspace/people.ts';
import { loadPeople, useWorkspace } from './workspace/store.ts';

/** How many of the month's personal notes are used, for accounts that have only a few. */
export function NotesMeter() {
  const people = useEveryone(['messages']);
  const allowed = useWorkspace(({ settings }) => settings.notesPerMonth);
  const clock = useClock();
  const used = useMemo(() => notesThisMonth(people ?? [], clock), [people, clock]);
  useEffect(() => whenIdle(() => void loadPeople()), []);
  if (people === null || allowed === 0) return null;
  const label = `Personal notes this month: ${used} of ${allowed}`;
  return (
    <div className={styles.meter} title={label}>
      <p className={styles.text}>
        Notes this month <strong>{`${used} of ${allowed}`}</strong>
      </p>
      <meter
        className={styles.bar}
        min={0}
        max={allowed}
        value={Math.min(used, allowed)}
        aria-label={label}
      />
    </div>
  );
}
