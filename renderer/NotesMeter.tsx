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
  if (used === null || allowed === 0) return null;
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
