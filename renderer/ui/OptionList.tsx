import type { ReactNode } from 'react';
import type { Combobox } from './combobox.ts';
import styles from './OptionList.module.css';

/** How an option is shown: its name, and what tells it from others. */
export type ShownOption = { readonly key: string; readonly name: string | null; readonly about: ReactNode };

type OptionListProps<T> = {
  readonly combobox: Combobox<T>;
  readonly label: string;
  readonly show: (choice: T) => ShownOption;
};

/** What is offered for what stands in a box, under that box. The keyboard stays in the box. */
export function OptionList<T>({ combobox, label, show }: OptionListProps<T>) {
  const { id, offered, active, take } = combobox;
  return (
    <div id={id} role="listbox" aria-label={label} className={styles.list} hidden={offered.length === 0}>
      {offered.map((choice, at) => {
        const { key, name, about } = show(choice);
        return (
          // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: its keys are those of the box
          <div
            key={key}
            id={`${id}-${at}`}
            role="option"
            aria-selected={at === active}
            className={styles.option}
            // The box keeps the focus.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(choice)}
          >
            {name !== null && <bdi className={styles.name}>{name}</bdi>}
            <span className={styles.about}>{about}</span>
          </div>
        );
      })}
    </div>
  );
}
