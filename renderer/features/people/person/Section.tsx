import { type ReactNode, useId } from 'react';
import styles from './Section.module.css';

type SectionProps = { readonly title: string; readonly aside?: string; readonly children: ReactNode };

/** A part of the panel under its heading. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
