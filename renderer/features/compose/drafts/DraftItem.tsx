import { CopyPlus, Trash2 } from 'lucide-react';
import { firstWords } from '../../../../shared/compose/draft-lines.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import { purposes } from '../../../../shared/purposes/purposes.ts';
import { hrefOf } from '../../../workspace/route.ts';
import styles from './DraftList.module.css';
import { duplicateDraft, removeDraft } from './store.ts';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });

function subtitle({ purpose, sent, updatedAt }: Draft): string {
  const when = sent === null ? day.format(new Date(updatedAt)) : `sent ${day.format(new Date(sent.at))}`;
  return `${purposes[purpose].label} · ${when}`;
}

type DraftItemProps = {
  readonly draft: Draft;
  readonly isShown: boolean;
  /** Called when the user goes to it. */
  readonly onChoose: () => void;
};

/** A draft in the list: whom it is to, how it begins, what and when; and what can be done with it from there. */
export function DraftItem({ draft, isShown, onChoose }: DraftItemProps) {
  const name = draft.answers.name.trim();
  const what = draft.sent === null ? 'draft' : 'record of the message';
  const whom = name || 'no one yet';
  return (
    <li className={styles.item}>
      <a
        href={hrefOf({ section: 'compose', id: draft.id })}
        className={styles.link}
        aria-current={isShown ? 'page' : undefined}
        onClick={onChoose}
      >
        <bdi className={styles.name}>{name || 'No name yet'}</bdi>
        <bdi className={styles.words}>{firstWords(draft)}</bdi>
        <span className={styles.subtitle}>{subtitle(draft)}</span>
      </a>
      {draft.sent === null && (
        <button
          type="button"
          className={styles.act}
          aria-label={`Duplicate draft to ${whom}`}
          title="Duplicate"
          onClick={() => {
            duplicateDraft(draft.id);
            onChoose();
          }}
        >
          <CopyPlus size={15} aria-hidden />
        </button>
      )}
      <button
        type="button"
        className={`${styles.act} ${styles.remove}`}
        aria-label={`Delete ${what} to ${whom}`}
        title="Delete"
        onClick={() => removeDraft(draft.id)}
      >
        <Trash2 size={15} aria-hidden />
      </button>
    </li>
  );
}
