import { Pencil } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import type { RecordFieldKey } from '../../../../../shared/fields/person-fields.ts';
import styles from './Basics.module.css';

type KnownRowProps = {
  readonly fieldKey: RecordFieldKey;
  readonly label: string;
  readonly values: readonly string[];
  readonly onEdit: (key: RecordFieldKey) => void;
  /** What stands for the values where they are more than text; nothing shows them as they are. */
  readonly children?: ReactNode;
};

/** Something that is known: a click on it edits it. What can be opened has a button of its own for that. */
export function KnownRow({ fieldKey, label, values, onEdit, children }: KnownRowProps) {
  const edits = { 'data-key': fieldKey, onClick: () => onEdit(fieldKey) };
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>
        {children || (
          <button type="button" className={styles.known} title={`Edit: ${label}`} {...edits}>
            {values.map((value, index) => (
              <Fragment key={value}>
                {index > 0 && ', '}
                <bdi>{value}</bdi>
              </Fragment>
            ))}
          </button>
        )}
        {children && (
          <button type="button" className={styles.pencil} aria-label={`Edit: ${label}`} {...edits}>
            <Pencil size={13} aria-hidden />
          </button>
        )}
      </dd>
    </>
  );
}
