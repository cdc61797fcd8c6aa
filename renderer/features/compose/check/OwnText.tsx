import { ClipboardCopy, FileSearch } from 'lucide-react';
import { memo } from 'react';
import { commands } from '../../../../shared/commands.ts';
import { Button } from '../../../ui/Button.tsx';
import { copyBrief, openCheck } from './checking.ts';
import styles from './OwnText.module.css';

/** The way to a message that was not written here: what to hand to its writer, and the check of what comes back. */
export const OwnText = memo(function OwnText({ draftId }: { readonly draftId: string }) {
  return (
    <div className={styles.row}>
      <Button look="chip" onClick={() => void copyBrief(draftId)}>
        <ClipboardCopy size={14} aria-hidden /> {commands['copy-brief'].label}
      </Button>
      <Button look="chip" onClick={() => openCheck(draftId)}>
        <FileSearch size={14} aria-hidden /> {commands['check-text'].label}
      </Button>
      <span className={styles.hint}>
        For a draft from elsewhere: what it may say, and whether it keeps to it.
      </span>
    </div>
  );
});
