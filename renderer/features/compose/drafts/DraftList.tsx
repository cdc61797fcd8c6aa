import { Trash2 } from 'lucide-react';
import { useId } from 'react';
import { openDrafts, sentDrafts } from '../../../../shared/compose/drafts-in-order.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import { purposes } from '../../../../shared/purposes/purposes.ts';
import { stepHeadings } from '../../../../shared/steps.ts';
import { hrefOf } from '../../../workspace/route.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import styles from './DraftList.module.css';
import { removeDraft } from './store.ts';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });

function subtitle({ purpose, sent, step }: Draft): string {
  const place = sent === null ? stepHeadings[step] : `Sent ${day.format(new Date(sent.at))}`;
  return `${purposes[purpose].label} · ${place}`;
}

type ItemsProps = {
  readonly drafts: readonly Draft[];
  readonly draftId: string;
  readonly onChoose: () => void;
  /** The id of the heading above them. */
  readonly labelledBy?: string;
};

function Items({ drafts, draftId, onChoose, labelledBy }: ItemsProps) {
  return (
    <ul aria-labelledby={labelledBy}>
      {drafts.map((draft) => {
        const name = draft.answers.name.trim();
        const what = draft.sent === null ? 'draft' : 'record of the message';
        return (
          <li key={draft.id} className={styles.item}>
            <a
              href={hrefOf({ section: 'compose', id: draft.id })}
              className={styles.link}
              aria-current={draft.id === draftId ? 'page' : undefined}
              onClick={onChoose}
            >
              <bdi className={styles.name}>{name || 'No name yet'}</bdi>
              <span className={styles.subtitle}>{subtitle(draft)}</span>
            </a>
            <button
              type="button"
              className={styles.remove}
              aria-label={`Delete ${what} to ${name || 'no one yet'}`}
              onClick={() => removeDraft(draft.id)}
            >
              <Trash2 size={15} aria-hidden />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

type DraftListProps = Pick<ItemsProps, 'draftId' | 'onChoose'>;

/** What is being written, the newest first, and below it what was sent. */
export function DraftList(props: DraftListProps) {
  const drafts = useWorkspace((workspace) => workspace.drafts);
  const open = openDrafts(drafts);
  const sent = sentDrafts(drafts);
  const sentId = useId();
  return (
    <>
      {open.length === 0 && (
        <p className={styles.empty}>
          {sent.length === 0 ? 'No drafts yet. What you write is kept here.' : 'No open drafts.'}
        </p>
      )}
      {open.length > 0 && <Items {...props} drafts={open} />}
      {sent.length > 0 && (
        <>
          <h2 id={sentId} className={styles.heading}>
            Sent
          </h2>
          <Items {...props} drafts={sent} labelledBy={sentId} />
        </>
      )}
    </>
  );
}
