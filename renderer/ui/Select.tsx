import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import fieldStyles from './Field.module.css';
import styles from './Select.module.css';

type SelectProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  /** Those of one group stand together under its name, where the first of them stands. */
  readonly options: readonly { readonly value: T; readonly label: string; readonly group?: string }[];
  readonly onChange: (value: T) => void;
  /** `pill` keeps its label for assistive technology only. */
  readonly look?: 'field' | 'pill';
  readonly hint?: string;
};

/** A native choice of one among several: its keyboard and its pop-up are the platform's own. */
export function Select<T extends string>({
  label,
  value,
  options,
  onChange,
  look = 'field',
  hint,
}: SelectProps<T>) {
  const id = useId();
  return (
    <div className={look === 'field' ? fieldStyles.field : styles.pillField}>
      <label htmlFor={id} className={look === 'field' ? fieldStyles.label : 'visually-hidden'}>
        {label}
      </label>
      <span className={styles.box}>
        <select
          id={id}
          className={`${styles.select} ${styles[look]}`}
          value={value}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.currentTarget.value);
            if (chosen !== undefined) onChange(chosen.value);
          }}
        >
          {[...Map.groupBy(options, ({ group = '' }) => group)].map(([group, members]) => {
            const choices = members.map(({ value: member, label: text }) => (
              <option key={member} value={member}>
                {text}
              </option>
            ));
            return group === '' ? (
              choices
            ) : (
              <optgroup key={group} label={group}>
                {choices}
              </optgroup>
            );
          })}
        </select>
        <ChevronDown className={styles.chevron} size={14} aria-hidden />
      </span>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={fieldStyles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
