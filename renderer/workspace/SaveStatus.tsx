import { Check, Ellipsis, TriangleAlert } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import styles from './SaveStatus.module.css';
import { flushSaves, useWorkspace } from './store.ts';

type SaveStatusProps = {
  /** Where a narrow window has no room for a word, its sign stands alone. */
  readonly isBrief?: boolean;
};

/** "Saved" once everything is on disk, and what is wrong when it cannot be. */
export function SaveStatus({ isBrief = false }: SaveStatusProps) {
  const saveState = useWorkspace((workspace) => workspace.saveState);
  const readOnly = useWorkspace((workspace) => workspace.readOnly);
  if (readOnly || saveState.kind === 'failed') {
    const message = saveState.kind === 'failed' ? saveState.message : 'Nothing can be saved at the moment.';
    return (
      <span className={styles.failed} role="alert">
        <TriangleAlert size={14} aria-hidden />
        <span>Not saved. {message}</span>
        <Button look="quiet" onClick={() => void flushSaves()}>
          Try again
        </Button>
      </span>
    );
  }
  return (
    <span className={isBrief ? `${styles.status} ${styles.brief}` : styles.status} data-testid="save-status">
      {saveState.kind === 'saved' ? (
        <>
          <Check size={14} aria-hidden /> <span className={styles.word}>Saved</span>
        </>
      ) : (
        <>
          {isBrief && <Ellipsis className={styles.saving} size={14} aria-hidden />}
          <span className={styles.word}>Saving…</span>
        </>
      )}
    </span>
  );
}
