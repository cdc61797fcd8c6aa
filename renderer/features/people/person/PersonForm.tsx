import type { FieldValue } from '../../../../shared/fields/field.ts';
import {
  type RecordFieldKey,
  recordFieldKeys,
  recordFields,
} from '../../../../shared/fields/person-fields.ts';
import type { Person } from '../../../../shared/model/person.ts';
import { withKnown } from '../../../../shared/people/call-them.ts';
import { Button } from '../../../ui/Button.tsx';
import { CallThemField } from '../../../ui/CallThemField.tsx';
import { DescribedField } from '../../../ui/DescribedField.tsx';
import { changePerson } from '../store.ts';
import styles from './PersonForm.module.css';

type PersonFormProps = { readonly person: Person; readonly onDone: () => void };

/** The basics as fields, with the composer's labels. Everything is saved as it is typed. */
export function PersonForm({ person, onDone }: PersonFormProps) {
  const change = (key: RecordFieldKey, value: FieldValue) =>
    changePerson(person.id, (before) => withKnown(before, key, value));
  return (
    <form
      className={styles.form}
      aria-label="Edit person"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      {recordFieldKeys.map((key, index) =>
        key === 'callThem' ? (
          <CallThemField key={key} person={person} onChange={(value) => change(key, value)} isBrief />
        ) : (
          <DescribedField
            key={key}
            field={recordFields[key]}
            value={person[key]}
            onChange={(value) => change(key, value)}
            autoFocus={index === 0}
            isBrief
          />
        ),
      )}
      <div className={styles.foot}>
        <Button type="submit" look="primary">
          Done
        </Button>
        <span className={styles.hint}>Saved as you type.</span>
      </div>
    </form>
  );
}
