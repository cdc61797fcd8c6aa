import { Check } from 'lucide-react';
import type { Draft } from '../../../../shared/model/draft.ts';
import { greetingName } from '../../../../shared/people/names.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './CopyPanel.module.css';
import {
  canSayToThem,
  copyDraft,
  endCopying,
  focusCopyButton,
  recordDraftSent,
  sayToThem,
  useCopyState,
} from './copying.ts';

/** What came of copying: stopped with a reason, failed, or copied and then "Sent it?". */
export function CopyPanel({ draft }: { readonly draft: Draft }) {
  const state = useCopyState(draft.id);
  return (
    <div className={styles.region} role="status">
      {state.kind === 'stopped' && (
        <div className={`${styles.panel} ${styles.stopped}`}>
          <p className={styles.title}>Not copied yet</p>
          {state.reasons.map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
          <div className={styles.buttons}>
            {canSayToThem(draft) && (
              <Button
                look="quiet"
                onClick={() => {
                  sayToThem(draft.id);
                  focusCopyButton();
                }}
              >
                Say it to {greetingName(draft.answers.name, draft.answers.callThem) || 'them'}
              </Button>
            )}
            <Button look="quiet" onClick={() => void copyDraft(draft.id, { anyway: true })}>
              Copy anyway
            </Button>
            <Button look="quiet" onClick={() => endCopying(draft.id)}>
              Go back to it
            </Button>
          </div>
        </div>
      )}
      {state.kind === 'failed' && (
        <div className={`${styles.panel} ${styles.stopped}`}>
          <p className={styles.title}>That did not work</p>
          <p>{state.message}</p>
        </div>
      )}
      {state.kind === 'copied' && (
        <div className={styles.panel}>
          <p className={styles.title}>
            <Check size={15} aria-hidden /> Copied
          </p>
          {draft.sent === null ? (
            <>
              <p>Sent it? Then it is noted with this person, with the text and the time.</p>
              <div className={styles.buttons}>
                <Button
                  look="quiet"
                  onClick={() => void recordDraftSent(draft.id, state.text).then(focusCopyButton)}
                >
                  Yes, sent
                </Button>
                <Button look="quiet" onClick={() => endCopying(draft.id)}>
                  Not yet
                </Button>
              </div>
            </>
          ) : (
            <p>It was recorded as sent before.</p>
          )}
        </div>
      )}
    </div>
  );
}
