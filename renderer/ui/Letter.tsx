/** A message as its recipient reads it: its words in the letter's type, and the gaps that are still to be filled. */
import type { ReactNode } from 'react';
import styles from './Letter.module.css';

type LetterProps = {
  /** Whether it lies on a sheet of its own; otherwise what it stands in is the sheet. */
  readonly hasPaper?: boolean;
  readonly children: ReactNode;
};

export function Letter({ hasPaper = false, children }: LetterProps) {
  return (
    <p className={hasPaper ? `${styles.letter} ${styles.paper}` : styles.letter} dir="auto">
      {children}
    </p>
  );
}

/** Stands for what is not filled in, and says what belongs there. */
export function Gap({ label }: { readonly label: string }) {
  return <mark className={styles.gap}>{label.toLowerCase()}</mark>;
}
