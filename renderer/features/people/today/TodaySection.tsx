import { type ReactNode, useId, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import styles from './Today.module.css';

type TodaySectionProps<T> = {
  readonly title: string;
  readonly entries: readonly T[];
  readonly keyOf: (entry: T) => string;
  readonly children: (entry: T) => ReactNode;
  /** A control beside the title. */
  readonly aside?: ReactNode;
};

const shownAtFirst = 4;
const shownMore = 20;

/** What there is of one kind, the first few at first; nothing where there is none. */
export function TodaySection<T>({ title, entries, keyOf, children, aside }: TodaySectionProps<T>) {
  const id = useId();
  const [most, setMost] = useState(shownAtFirst);
  if (entries.length === 0) return null;
  const further = entries.length - most;
  return (
    <section aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        {aside}
      </div>
      <ul>
        {entries.slice(0, most).map((entry) => (
          <li key={keyOf(entry)} className={styles.entry}>
            {children(entry)}
          </li>
        ))}
      </ul>
      {further > 0 && (
        <Button look="quiet" onClick={() => setMost(most + shownMore)}>
          Show {Math.min(further, shownMore)} more of {entries.length.toLocaleString('en-GB')}
        </Button>
      )}
    </section>
  );
}
