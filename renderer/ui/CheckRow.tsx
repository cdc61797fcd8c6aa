import { type ReactNode, useId } from 'react';
import styles from './CheckRow.module.css';

type CheckRowProps = {
  readonly label: string;
  /** What it means, read out with the box. */
  readonly about: ReactNode;
  readonly isChecked: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isChecked: boolean) => void;
  /** What else stands below, apart from the box. */
  readonly children?: ReactNode;
};

/** A box to tick, with its label and a sentence beside it. */
export function CheckRow({ label, about, isChecked, isDisabled = false, onChange, children }: CheckRowProps) {
  const id = useId();
  return (
    <div className={styles.row}>
      <input
        id={id}
        type="checkbox"
        className={styles.box}
        disabled={isDisabled}
        checked={isChecked}
        aria-describedby={`${id}-about`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <div className={styles.words}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        <p id={`${id}-about`} className={styles.about}>
          {about}
        </p>
        {children}
      </div>
    </div>
  );
}
