import type { Draft } from '../../../../shared/model/draft.ts';
import { noteAdvice } from '../../../../shared/people/notes-worth.ts';
import { rememberingLast } from '../../../../shared/remembering.ts';
import { useNotesThisMonth } from '../../../workspace/notes-this-month.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import styles from './Today.module.css';

type Drafts = Readonly<Record<string, Draft>>;

const adviceFor = rememberingLast((drafts: Drafts, left: number) => noteAdvice(Object.values(drafts), left));

/** How many of the month's personal notes are left, and for whom; nothing for accounts without a limit. */
export function NotesLeft() {
  const used = useNotesThisMonth();
  const drafts = useWorkspace((workspace) => workspace.drafts);
  const allowed = useWorkspace(({ settings }) => settings.notesPerMonth);
  if (used === null || allowed === 0) return null;
  const left = Math.max(0, allowed - used);
  return (
    <section aria-label="Personal notes">
      <h3 className={styles.title}>Personal notes</h3>
      <p className={styles.waiting}>
        {left === 0 ? 'None' : left} of {allowed} {left === 1 ? 'is' : 'are'} left this month.{' '}
        {adviceFor(drafts, left)}
      </p>
    </section>
  );
}
