import type { ComponentProps, ReactNode } from 'react';
import styles from './Remark.module.css';

type RemarkProps = {
  readonly look: 'calm' | 'asks';
  /** Makes it a status of this name, which is read out as it changes. */
  readonly label?: string;
  readonly children: ReactNode;
};

/** One line about what stands in a box, under it: the words, and at most one thing to do. */
export function Remark({ look, label, children }: RemarkProps) {
  const className = `${styles.line} ${styles[look]}`;
  if (label === undefined) return <div className={className}>{children}</div>;
  return (
    <output aria-label={label} className={className}>
      {children}
    </output>
  );
}

/** The words of a remark. */
export function RemarkWords(props: ComponentProps<'span'>) {
  return <span {...props} className={styles.words} />;
}

/** What can be done about it. */
export function RemarkButton(props: ComponentProps<'button'>) {
  return <button {...props} type="button" className={styles.button} />;
}
