import { type ComponentProps, type ReactNode, useId } from 'react';
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
  const labelId = useId();
  if (label === undefined) return <div className={className}>{children}</div>;
  // Labelled by an element: a label in words would take the place of what it says in the description of the box.
  return (
    <>
      <span id={labelId} hidden>
        {label}
      </span>
      <output aria-labelledby={labelId} className={className}>
        {children}
      </output>
    </>
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
