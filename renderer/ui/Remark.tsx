import { type ComponentProps, type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './Remark.module.css';

type RemarkProps = {
  readonly look: 'calm' | 'asks';
  /** Makes it a status of this name, which is read out as it changes. */
  readonly label?: string;
  /** The id of the box it stands under: while somebody types there, the line comes into sight. */
  readonly boxId?: string;
  readonly children: ReactNode;
};

/** One line about what stands in a box, under it: the words, and at most one thing to do. */
export function Remark({ look, label, boxId, children }: RemarkProps) {
  const className = look === 'asks' ? `${styles.line} ${styles.asks}` : styles.line;
  const labelId = useId();
  const line = useRef<HTMLOutputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it comes into sight as it appears, and as it begins to ask
  useEffect(() => {
    if (boxId !== undefined && document.activeElement?.id === boxId)
      line.current?.scrollIntoView({ block: 'nearest' });
  }, [look, boxId]);
  if (label === undefined) return <div className={className}>{children}</div>;
  // Labelled by an element: a label in words would take the place of what it says in the description of the box.
  return (
    <>
      <span id={labelId} hidden>
        {label}
      </span>
      <output ref={line} aria-labelledby={labelId} className={className}>
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
