import type { ReactNode } from 'react';
import { type StageId, stageLabels } from '../../../../../shared/stages.ts';
import styles from './Entry.module.css';

type EntryProps = {
  readonly kind: 'sent' | 'received' | 'note' | 'meeting' | 'stage';
  readonly at: string;
  /** What it is: "You wrote". */
  readonly title: string;
  /** What follows the title, such as the channel. */
  readonly detail?: string;
  /** What it brought them to. */
  readonly stage?: StageId | null;
  readonly actions: ReactNode;
  readonly children?: ReactNode;
};

const exact = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' });

/** One thing on the line of what happened. */
export function Entry({ kind, at, title, detail, stage = null, actions, children }: EntryProps) {
  const details = [detail ?? [], stage === null ? [] : stageLabels[stage]].flat();
  return (
    <li className={styles.entry} data-kind={kind}>
      <div className={styles.head}>
        <p className={styles.meta} title={exact.format(new Date(at))}>
          <span className={styles.title}>{title}</span>
          {details.map((each) => ` · ${each}`)}
        </p>
        <div className={styles.actions}>{actions}</div>
      </div>
      {children}
    </li>
  );
}
