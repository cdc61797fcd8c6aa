import type { ReactNode } from 'react';
import type { Clock } from '../../../shared/calendar.ts';
import { dateHeading } from '../../../shared/people/relative-date.ts';
import styles from './Entry.module.css';

type EntryProps = {
  readonly kind: 'sent' | 'received' | 'note';
  readonly at: string;
  readonly clock: Clock;
  /** What it is, before the date: "You wrote". */
  readonly title: string;
  /** What follows the date, such as the channel. */
  readonly detail?: string;
  readonly actions: ReactNode;
  readonly children: ReactNode;
};

const exact = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' });

/** One thing on the line of the dialogue. */
export function Entry({ kind, at, clock, title, detail, actions, children }: EntryProps) {
  return (
    <li className={styles.entry} data-kind={kind}>
      <div className={styles.head}>
        <p className={styles.meta}>
          <span className={styles.title}>{title}</span>
          {' · '}
          <time dateTime={at} title={exact.format(new Date(at))}>
            {dateHeading(at, clock)}
          </time>
          {detail !== undefined && ` · ${detail}`}
        </p>
        <div className={styles.actions}>{actions}</div>
      </div>
      {children}
    </li>
  );
}
