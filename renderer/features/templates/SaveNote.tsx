import { Check, TriangleAlert } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import { flushSaves, useWorkspace } from '../../workspace/store.ts';
import styles from './SaveNote.module.css';

/** "Saved" once everything is on disk, and what is wrong when it cannot be. */
export function SaveNote() {
  const saveState = useWorkspace((workspace) => workspace.saveState);
  const readOnly = useWorkspace((workspace) => workspace.readOnly);
  if (saveState.kind !== 'failed' && !readOnly) {
    return (
      <span className={styles.note} data-testid="save-status">
        {saveState.kind === 'saved' && <Check size={14} aria-hidden />}
        {saveState.kind === 'saved' ? 'Saved' : 'Saving…'}
      </span>
    );
  }
  const message = saveState.kind === 'failed' ? saveState.message : 'Nothing can be saved at the moment.';
  return (
    <span className={styles.failed} role="alert">
      <TriangleAlert size={14} aria-hidden /> Not saved. {message}
      <Button look="quiet" onClick={() => void flushSaves()}>
        Try again
      </Button>
    </span>
  );
}
