import styles from './DueBadge.module.css';
import { useDue } from './workspace/follow-ups.ts';

/** How many people are due or overdue; nothing where nobody is. */
export function DueBadge() {
  const { due, overdue } = useDue();
  const count = due.length + overdue.length;
  if (count === 0) return null;
  return (
    <span className={styles.badge}>
      {count.toLocaleString('en-GB')}
      <span className={styles.word}> due</span>
    </span>
  );
}
