import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './SettingsSection.module.css';

type SettingsSectionProps = {
  readonly title: string;
  readonly about: string;
  readonly children: ReactNode;
  /** Whether the user came for this part, which then has the focus. */
  readonly isAskedFor?: boolean;
};

/** Settings that belong together, with a word on what they are for. */
export function SettingsSection({ title, about, children, isAskedFor = false }: SettingsSectionProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isAskedFor) return;
    heading.current?.focus({ preventScroll: true });
    // The focus alone may leave all but the heading below the window's edge.
    heading.current?.closest('section')?.scrollIntoView();
  }, [isAskedFor]);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div>
        <h2 ref={heading} tabIndex={-1} id={id} className={styles.title}>
          {title}
        </h2>
        <p className={styles.about}>{about}</p>
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
