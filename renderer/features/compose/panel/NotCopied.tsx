import { useEffect } from 'react';
import { canFit, fitLabel } from '../../../../shared/compose/fit-offer.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import { Button } from '../../../ui/Button.tsx';
import { useEscape } from '../../../ui/use-escape.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { composeDraft } from '../drafts/compose-draft.ts';
import { setFit } from '../drafts/store.ts';
import styles from './CopyPanel.module.css';
import {
  copyDraft,
  endCopying,
  focusCopyButton,
  leaveCopying,
  obstaclesIn,
  pointsToSettle,
} from './copying.ts';
import { Ways } from './Ways.tsx';

type NotCopiedProps = {
  readonly draft: Draft;
  /** Whether the subject was to be copied too. */
  readonly withSubject: boolean;
};

/** What stands in the way at the moment; it goes with the last of it. What settles it stands above the message, too. */
export function NotCopied({ draft, withSubject }: NotCopiedProps) {
  const { message } = useWorkspace((workspace) => composeDraft(draft, workspace));
  const obstacles = obstaclesIn(draft);
  const isClear = obstacles.length === 0;
  const end = () => leaveCopying(draft.id);
  useEscape(end);
  useEffect(() => {
    if (isClear) endCopying(draft.id);
  }, [isClear, draft.id]);
  if (isClear) return null;
  return (
    <div className={`${styles.panel} ${styles.stopped}`}>
      <p className={styles.title}>Not copied yet</p>
      {obstacles.map((obstacle) => (
        <p key={obstacle}>{obstacle}</p>
      ))}
      {draft.step !== 'message' &&
        pointsToSettle(draft).map((point) => (
          <Ways key={point.key} draft={draft} point={point} onSettled={focusCopyButton} />
        ))}
      <div className={styles.buttons}>
        {canFit(message) && (
          <Button
            look="quiet"
            onClick={() => {
              setFit(draft.id, true);
              focusCopyButton();
            }}
          >
            {fitLabel(message)}
          </Button>
        )}
        <Button look="quiet" onClick={() => void copyDraft(draft.id, { anyway: true, withSubject })}>
          Copy anyway
        </Button>
        <Button look="quiet" onClick={end}>
          Go back to it
        </Button>
      </div>
    </div>
  );
}
