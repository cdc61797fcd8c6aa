import { useEffect, useRef } from 'react';
import { keyNames } from '../ui/key-names.ts';
import type { Entry } from './entries.ts';
import styles from './Palette.module.css';

const isMac = navigator.platform.startsWith('Mac');

type PaletteOptionProps = {
  readonly id: string;
  readonly entry: Entry;
  readonly isActive: boolean;
  readonly onTake: () => void;
};

/** Something to go to or to run. The focus stays in the box above; the arrow keys come to it there. */
export function PaletteOption({ id, entry, isActive, onTake }: PaletteOptionProps) {
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the combobox takes the active option
    <div
      ref={option}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles.option}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onTake}
    >
      <span className={styles.what}>
        <bdi className={styles.label}>{entry.label}</bdi>{' '}
        {entry.detail !== '' && <bdi className={styles.detail}>{entry.detail}</bdi>}
      </span>{' '}
      <span className={styles.kind}>{entry.kind}</span>
      {entry.keys !== null && (
        <span className={styles.keys}>
          {keyNames(entry.keys, isMac).map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
        </span>
      )}
    </div>
  );
}
