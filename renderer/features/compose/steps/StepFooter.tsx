import { memo } from 'react';
import type { Draft } from '../../../../shared/model/draft.ts';
import { purposes, stepsOf } from '../../../../shared/purposes/purposes.ts';
import { stepHeadings } from '../../../../shared/steps.ts';
import { Button } from '../../../ui/Button.tsx';
import foot from '../../../ui/foot.module.css';
import { moveStep } from '../drafts/store.ts';
import { SpeakToThem } from '../panel/ToSettle.tsx';
import { OwnWords } from './OwnWords.tsx';
import styles from './StepFooter.module.css';

const nextKeys = navigator.platform.startsWith('Mac') ? '⌘ ↵' : 'Ctrl ↵';

/** Back and Next; with them what is to be said of the whole form, or else how the keyboard goes on. */
export const StepFooter = memo(function StepFooter({ draft }: { readonly draft: Draft }) {
  const steps = stepsOf(draft.purpose);
  const index = steps.indexOf(draft.step);
  const next = steps[index + 1];
  return (
    <div className={`${foot.foot} ${styles.footer}`} data-leads-on={next !== undefined || undefined}>
      {next !== undefined && <OwnWords draft={draft} isShort />}
      <div className={styles.buttons}>
        <Button disabled={index === 0} onClick={() => moveStep(draft.id, -1)}>
          Back
        </Button>
        {next === undefined ? (
          draft.message.edited === null && (
            <span className={styles.hint}>{purposes[draft.purpose].steps[draft.step]?.text}</span>
          )
        ) : (
          <>
            <Button look="primary" onClick={() => moveStep(draft.id, 1)}>
              Next: {stepHeadings[next].toLowerCase()}
            </Button>
            <SpeakToThem draft={draft} />
            <span className={styles.hint}>
              continue with <kbd>{nextKeys}</kbd>
            </span>
          </>
        )}
      </div>
    </div>
  );
});
