import { useEffect } from 'react';
import styles from './NotesMeter.module.css';
import { whenIdle } from './ui/when-idle.ts';
import { useNotesThisMonth } from './workspace/notes-this-month.ts';
import { loadPeople, useWorkspace } from './workspace/store.ts';

/** How many of the month's personal notes are used, for accounts that have only a few. */
export function NotesMeter() {
  const used = useNotesThisMonth();
  const allowed = useWorkspace(({ settings }) => settings.notesPerMonth);
  useEffect(() => whenIdle(() => void loadPeople()), []);
  if (allowed === 0) return null;
  // Its place is kept until the people have been read: what stands above it must not move from under a click.
  const known = used ?? 0;
  const label = `Personal notes this month: ${known} of ${allowed}`;
  return (
    <div className={used === null ? `${styles.meter} ${styles.coming}` : styles.meter} title={label}>
      <p className={styles.text}>
        Notes this month <strong>{`${known} of ${allowed}`}</strong>
      </p>
      <meter
        className={styles.bar}
        min={0}
        max={allowed}
        value={Math.min(known, allowed)}
        aria-label={label}
      />
    </div>
  );
}
