import { useId, useState } from 'react';
import { type DraftOrder, listedDrafts } from '../../../../shared/compose/draft-lines.ts';
import { openDrafts, sentDrafts } from '../../../../shared/compose/drafts-in-order.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import { SearchBox } from '../../../ui/SearchBox.tsx';
import { Select } from '../../../ui/Select.tsx';
import { useWorkspace } from '../../../workspace/store.ts';
import { DraftItem } from './DraftItem.tsx';
import styles from './DraftList.module.css';

/** With fewer, all of them are in sight, and looking for one costs more than seeing it. */
const fewestToSearch = 6;

const orders: readonly { readonly value: DraftOrder; readonly label: string }[] = [
  { value: 'newest', label: 'Newest first' },
  { value: 'name', label: 'By name' },
];

type DraftListProps = {
  readonly draftId: string;
  /** Called when the user goes to one. */
  readonly onChoose: () => void;
};

type ItemsProps = DraftListProps & {
  readonly drafts: readonly Draft[];
  /** The id of the heading above them. */
  readonly labelledBy?: string;
};

function Items({ drafts, draftId, onChoose, labelledBy }: ItemsProps) {
  return (
    <ul aria-labelledby={labelledBy}>
      {drafts.map((draft) => (
        <DraftItem key={draft.id} draft={draft} isShown={draft.id === draftId} onChoose={onChoose} />
      ))}
    </ul>
  );
}

function whenEmpty(total: number, hasSent: boolean, query: string): string {
  if (total === 0) return 'No drafts yet. What you write is kept here.';
  if (query.trim() !== '') return 'No open draft has these words.';
  return hasSent ? 'No open drafts.' : '';
}

/** What is being written, the newest first, and below it what was sent; searched and ordered where there are many. */
export function DraftList(props: DraftListProps) {
  const drafts = useWorkspace((workspace) => workspace.drafts);
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<DraftOrder>('newest');
  const open = listedDrafts(openDrafts(drafts), query, order);
  const sent = listedDrafts(sentDrafts(drafts), query, order);
  const total = Object.keys(drafts).length;
  const sentId = useId();
  return (
    <>
      {total >= fewestToSearch && (
        <div className={styles.tools}>
          <SearchBox label="Search drafts" value={query} onChange={setQuery} />
          <Select label="Order of drafts" look="pill" value={order} options={orders} onChange={setOrder} />
        </div>
      )}
      {open.length === 0 ? (
        <p className={styles.empty}>{whenEmpty(total, sent.length > 0, query)}</p>
      ) : (
        <Items {...props} drafts={open} />
      )}
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
