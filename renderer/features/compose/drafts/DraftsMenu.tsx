import { Files, Plus, Trash2 } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { Draft } from '../../../../shared/model/draft.ts';
import { purposeIds, purposes, usualPurpose } from '../../../../shared/purposes/purposes.ts';
import { stepHeadings } from '../../../../shared/steps.ts';
import { Button } from '../../../ui/Button.tsx';
import { startDraft } from '../../../workspace/drafts.ts';
import { hrefOf } from '../../../workspace/route.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import styles from './DraftsMenu.module.css';
import { removeDraft } from './store.ts';

function subtitle(draft: Draft): string {
  const place = draft.sent === null ? stepHeadings[draft.step] : 'Sent';
  return `${purposes[draft.purpose].label} · ${place}`;
}

type DraftListProps = { readonly draftId: string; readonly onChoose: () => void };

/** The list itself, there only while it is shown: drafts change with every key. */
function DraftList({ draftId, onChoose }: DraftListProps) {
  const drafts = useWorkspace((workspace) => workspace.drafts);
  const sorted = Object.values(drafts).sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  return (
    <>
      {sorted.length === 0 && <p className={styles.empty}>No drafts yet. What you write is kept here.</p>}
      <ul className={styles.list}>
        {sorted.map((draft) => (
          <li key={draft.id} className={styles.item}>
            <a
              href={hrefOf({ section: 'compose', id: draft.id })}
              className={styles.link}
              aria-current={draft.id === draftId ? 'page' : undefined}
              onClick={onChoose}
            >
              <bdi className={styles.name}>{draft.answers.name.trim() || 'No name yet'}</bdi>
              <span className={styles.subtitle}>{subtitle(draft)}</span>
            </a>
            <button
              type="button"
              className={styles.remove}
              aria-label={`Delete draft to ${draft.answers.name.trim() || 'no one yet'}`}
              onClick={() => removeDraft(draft.id)}
            >
              <Trash2 size={15} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** All drafts, newest first, and the way to a new one. */
export function DraftsMenu({ draftId }: { readonly draftId: string }) {
  const count = useWorkspace(({ drafts }) => Object.keys(drafts).length);
  const [isOpen, setOpen] = useState(false);
  const popover = useRef<HTMLElement>(null);
  const id = useId();
  const close = () => popover.current?.hidePopover();
  return (
    <>
      <Button popoverTarget={id} className={styles.trigger}>
        <Files size={15} aria-hidden /> Drafts
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
          {purposeIds.map((purpose) => (
            <Button
              key={purpose}
              look={purpose === usualPurpose ? 'primary' : 'plain'}
              onClick={() => {
                startDraft(purpose);
                close();
              }}
            >
              {purpose === usualPurpose && <Plus size={15} aria-hidden />}
              {purposes[purpose].startLabels.anyone}
            </Button>
          ))}
        </div>
        {isOpen && <DraftList draftId={draftId} onChoose={close} />}
      </section>
    </>
  );
}
