import { Plus } from 'lucide-react';
import type { RecordFieldKey } from '../../../../../shared/fields/person-fields.ts';
import type { Basic } from '../../../../../shared/people/basics.ts';
import { Button } from '../../../../ui/Button.tsx';
import styles from './Basics.module.css';

type ToFillProps = {
  readonly legend: string;
  readonly missing: readonly Basic[];
  readonly onFill: (key: RecordFieldKey) => void;
};

/** What is not known yet, to be filled with a click once it is. */
export function ToFill({ legend, missing, onFill }: ToFillProps) {
  if (missing.length === 0) return null;
  return (
    <fieldset className={styles.toFill}>
      <legend className={styles.legend}>{legend}</legend>
      {missing.map(({ key, label }) => (
        <Button key={key} look="chip" className={styles.chip} data-key={key} onClick={() => onFill(key)}>
          <Plus size={12} aria-hidden /> {label}
        </Button>
      ))}
    </fieldset>
  );
}
