import { Eraser, Files, Plus } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { commands } from '../../../../shared/commands.ts';
import { countOpen } from '../../../../shared/compose/drafts-in-order.ts';
import { purposes, usualPurpose } from '../../../../shared/purposes/purposes.ts';
import { Button } from '../../../ui/Button.tsx';
import { startDraft, useDraft } from '../../../workspace/drafts.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { startCheck } from '../check/checking.ts';
import { DraftList } from './DraftList.tsx';
import styles from './DraftsMenu.module.css';
import { OtherPurposes } from './OtherPurposes.tsx';
import { clearDraft } from './store.ts';

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
        {isOpen && <OtherPurposes onStart={close} />}
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
        {isOpen && <DraftList draftId={draftId} onChoose={close} />}
      </section>
    </>
  );
}
