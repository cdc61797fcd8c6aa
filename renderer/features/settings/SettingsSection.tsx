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
    if (isAskedFor) heading.current?.focus();
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
