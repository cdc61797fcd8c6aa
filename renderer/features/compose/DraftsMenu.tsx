import { Files, Plus, Trash2 } from 'lucide-react';
import { useId, useRef } from 'react';
import type { Draft } from '../../../shared/model/draft.ts';
import { purposeLabels, stepHeadings } from '../../../shared/purposes.ts';
import { Button } from '../../ui/Button.tsx';
import { hrefOf } from '../../workspace/route.ts';
import { useWorkspace } from '../../workspace/store.ts';
import styles from './DraftsMenu.module.css';
import { removeDraft, startDraft } from './store.ts';

function subtitle(draft: Draft): string {
  const place = draft.sent === null ? stepHeadings[draft.step] : 'Sent';
  return `${purposeLabels[draft.purpose]} · ${place}`;
}

/** All drafts, newest first, and the way to a new one. */
export function DraftsMenu({ draftId }: { readonly draftId: string }) {
  const drafts = useWorkspace((workspace) => workspace.drafts);
  const popover = useRef<HTMLElement>(null);
  const id = useId();
  const sorted = Object.values(drafts).sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  const close = () => popover.current?.hidePopover();
  return (
    <>
      <Button popoverTarget={id} className={styles.trigger}>
        <Files size={15} aria-hidden /> Drafts
        {sorted.length > 0 && <span className={styles.count}>{sorted.length}</span>}
      </Button>
      <section ref={popover} id={id} popover="auto" className={styles.popover} aria-label="All drafts">
        <div className={styles.actions}>
          <Button
            look="primary"
            onClick={() => {
              startDraft('connection-request');
              close();
            }}
          >
            <Plus size={15} aria-hidden /> New draft
          </Button>
          <Button
            onClick={() => {
              startDraft('reply-to-request');
              close();
            }}
          >
            Reply to a blind request
          </Button>
        </div>
        {sorted.length === 0 && <p className={styles.empty}>No drafts yet. What you write is kept here.</p>}
        <ul className={styles.list}>
          {sorted.map((draft) => (
            <li key={draft.id} className={styles.item}>
              <a
                href={hrefOf({ section: 'compose', id: draft.id })}
                className={styles.link}
                aria-current={draft.id === draftId ? 'page' : undefined}
                onClick={close}
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
      </section>
    </>
  );
}
