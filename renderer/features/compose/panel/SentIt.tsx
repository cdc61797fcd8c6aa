import { Check } from 'lucide-react';
import type { Draft } from '../../../../shared/model/draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { useWorkspace } from '../../../workspace/store.ts';
import { composeDraft } from '../drafts/compose-draft.ts';
import styles from './CopyPanel.module.css';
import { focusCopyButton, putOffSent, recordDraftSent, useCopyState } from './copying.ts';

type SentItProps = { readonly draft: Draft; readonly copied: NonNullable<Draft['copied']> };

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** Asks whether what was copied was sent, or, once that was put off, lets it be said later. */
export function SentIt({ draft, copied }: SentItProps) {
  const isJustNow = useCopyState(draft.id).kind === 'copied';
  const { message } = useWorkspace((workspace) => composeDraft(draft, workspace));
  const hasChanged = message.text.normalize('NFC') !== copied.text;
  const record = () => void recordDraftSent(draft.id, copied.text).then(focusCopyButton);
  if (!copied.isAsking) {
    return (
      <p className={styles.earlier}>
        Copied on {day.format(new Date(copied.at))}.
        <Button look="quiet" onClick={record}>
          Mark as sent
        </Button>
      </p>
    );
  }
  return (
    <div className={styles.panel}>
      <p className={styles.title}>
        <Check size={15} aria-hidden />
        {isJustNow ? 'Copied' : `Copied on ${day.format(new Date(copied.at))}`}
      </p>
      <p>
        {hasChanged ? 'You have changed it since. Sent what you copied?' : 'Sent it?'}
        <span className={styles.further}>
          {' '}
          Then it is noted with this person, with the text and the time.
        </span>
      </p>
      <div className={styles.buttons}>
        <Button look="quiet" onClick={record}>
          Yes, sent
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            putOffSent(draft.id);
            focusCopyButton();
          }}
        >
          Not yet
        </Button>
      </div>
    </div>
  );
}
