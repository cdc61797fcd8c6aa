import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Draft } from '../../../../shared/model/draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { useEscape } from '../../../ui/use-escape.ts';
import styles from './CopyPanel.module.css';
import { leaveCopying, useCopyState } from './copying.ts';
import { NotCopied } from './NotCopied.tsx';
import { SentIt } from './SentIt.tsx';

type PanelProps = { readonly draft: Draft };

/** What came of copying: stopped with a reason, failed, or copied and then "Sent it?". */
export function CopyPanel({ draft }: PanelProps) {
  return (
    <div className={styles.region} role="status">
      <Outcome draft={draft} />
    </div>
  );
}

function Outcome({ draft }: PanelProps): ReactNode {
  const state = useCopyState(draft.id);
  if (state.kind === 'stopped') return <NotCopied draft={draft} withSubject={state.withSubject} />;
  if (state.kind === 'failed') return <Failed draft={draft} message={state.message} />;
  if (draft.sent === null && draft.copied !== null) return <SentIt draft={draft} copied={draft.copied} />;
  return (
    state.kind === 'copied' && (
      <div className={styles.panel}>
        <p className={styles.title}>
          <Check size={15} aria-hidden /> Copied
        </p>
        <p>
          {draft.isExample ? 'It is an example: send one of your own.' : 'It was recorded as sent before.'}
        </p>
      </div>
    )
  );
}

/** Why nothing was copied or recorded: it goes once it is read, or with the next try. */
function Failed({ draft, message }: PanelProps & { readonly message: string }) {
  const end = () => leaveCopying(draft.id);
  useEscape(end);
  return (
    <div className={`${styles.panel} ${styles.stopped}`}>
      <p className={styles.title}>That did not work</p>
      <p>{message}</p>
      <div className={styles.buttons}>
        <Button look="quiet" onClick={end}>
          Close
        </Button>
      </div>
    </div>
  );
}
