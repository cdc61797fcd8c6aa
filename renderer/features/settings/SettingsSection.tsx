import { type ReactNode, useId } from 'react';
import styles from './SettingsSection.module.css';

type SettingsSectionProps = {
  readonly title: string;
  readonly about: string;
  readonly children: ReactNode;
};

/** Settings that belong together, with a word on what they are for. */
export function SettingsSection({ title, about, children }: SettingsSectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <p className={styles.about}>{about}</p>
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
