import { usualPurpose } from '../../../../shared/purposes/purposes.ts';
import { Button } from '../../../ui/Button.tsx';
import { startDraft } from '../../../workspace/drafts.ts';
import styles from './Today.module.css';

/** The place of a day on which nothing is to be done. */
export function NothingToday() {
  return (
    <div className={styles.nothing}>
      <p>
        Who waits for you, who is due and what you have not sent yet will stand here. Today that is nobody: a
        good day to write to someone you would like to know, or to leave it.
      </p>
      <Button onClick={() => startDraft(usualPurpose)}>New draft</Button>
    </div>
  );
}
