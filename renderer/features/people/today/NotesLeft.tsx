import { useMemo } from 'react';
import { notesThisMonth } from '../../../../shared/people/notes-this-month.ts';
import { noteAdvice } from '../../../../shared/people/notes-worth.ts';
import { useClock } from '../../../workspace/clock.ts';
import { useEveryone } from '../../../workspace/people.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import styles from './Today.module.css';

/** How many of the month's personal notes are left, and for whom; nothing for accounts without a limit. */
export function NotesLeft() {
  const clock = useClock();
  const people = useEveryone(['messages']);
  const drafts = useWorkspace((workspace) => workspace.drafts);
  const allowed = useWorkspace(({ settings }) => settings.notesPerMonth);
  const used = useMemo(() => notesThisMonth(people ?? [], clock), [people, clock]);
  const left = Math.max(0, allowed - used);
  const advice = useMemo(() => noteAdvice(Object.values(drafts), left), [drafts, left]);
  if (people === null || allowed === 0) return null;
  return (
    <section aria-label="Personal notes">
      <h3 className={styles.title}>Personal notes</h3>
      <p className={styles.waiting}>
        {left === 0 ? 'None' : left} of {allowed} {left === 1 ? 'is' : 'are'} left this month. {advice}
      </p>
    </section>
  );
}
