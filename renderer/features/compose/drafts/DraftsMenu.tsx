import { Eraser, Files, Plus } from 'lucide-react';
import { Suspense, useId, useRef, useState } from 'react';
import { commands } from '../../../../shared/commands.ts';
import { countOpen } from '../../../../shared/compose/drafts-in-order.ts';
import { purposes, usualPurpose } from '../../../../shared/purposes/purposes.ts';
import { Button } from '../../../ui/Button.tsx';
import { lazily } from '../../../ui/lazily.tsx';
import { startDraft, useDraft } from '../../../workspace/drafts.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { startCheck } from '../check/checking.ts';
import styles from './DraftsMenu.module.css';
import { clearDraft } from './store.ts';

/** Neither is there before the menu is opened. */
const DraftList = lazily(async () => (await import('./DraftList.tsx')).DraftList);
const OtherPurposes = lazily(async () => (await import('./OtherPurposes.tsx')).OtherPurposes);

/** All drafts and the way to a new one; the button says how many are open. The list is there only while it is shown. */
export function DraftsMenu({ draftId }: { readonly draftId: string }) {
  const count = useWorkspace(({ drafts }) => countOpen(drafts));
  const isOpenDraft = useDraft(draftId)?.sent === null;
  const [isOpen, setOpen] = useState(false);
  const popover = useRef<HTMLElement>(null);
  const id = useId();
  const close = () => popover.current?.hidePopover();
  return (
    <>
      <Button popoverTarget={id} className={styles.trigger}>
        <Files size={15} aria-hidden /> <span className={styles.word}>Drafts</span>
        {count > 0 && <span className={styles.count}>{count}</span>}
      </Button>
      <section
        ref={popover}
        id={id}
        popover="auto"
        className={styles.popover}
        aria-label="All drafts"
        onBeforeToggle={(event) => setOpen(event.newState === 'open')}
      >
        <div className={styles.actions}>
          <Button
            look="primary"
            onClick={() => {
              startDraft(usualPurpose);
              close();
            }}
          >
            <Plus size={15} aria-hidden />
            {purposes[usualPurpose].startLabels.anyone}
          </Button>
          <Button
            onClick={() => {
              startCheck();
              close();
            }}
          >
            {commands['check-text'].label}
          </Button>
        </div>
        {isOpen && (
          <Suspense fallback={null}>
            <OtherPurposes onStart={close} />
          </Suspense>
        )}
        {isOpen && isOpenDraft && (
          <Button
            look="quiet"
            onClick={() => {
              clearDraft(draftId);
              close();
            }}
          >
            <Eraser size={14} aria-hidden /> Clear this draft
          </Button>
        )}
        {isOpen && (
          <Suspense fallback={null}>
            <DraftList draftId={draftId} onChoose={close} />
          </Suspense>
        )}
      </section>
    </>
  );
}
