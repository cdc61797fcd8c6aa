import { type ReactNode, useState } from 'react';
import styles from './MoreAboutThem.module.css';

type MoreAboutThemProps = {
  /** Whether something of it is filled, so that it stands open by itself. */
  readonly isFilled: boolean;
  readonly children: ReactNode;
};

/** What helps to know of a person and can wait: folded away until it is wanted, open where something of it is filled. */
export function MoreAboutThem({ isFilled, children }: MoreAboutThemProps) {
  // What was opened by hand stays so when the last of it is emptied.
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={styles.more}
      open={isOpen || isFilled}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={styles.summary}>More about them</summary>
      <div className={styles.fields}>{children}</div>
    </details>
  );
}
