import { personFieldKeys, personFields } from '../../../shared/fields/person-fields.ts';
import type { Person } from '../../../shared/model/person.ts';
import { Button } from '../../ui/Button.tsx';
import { DescribedField } from '../../ui/DescribedField.tsx';
import styles from './PersonForm.module.css';
import { changePerson } from './store.ts';

type PersonFormProps = { readonly person: Person; readonly onDone: () => void };

/** The basics as fields, with the composer's labels. Everything is saved as it is typed. */
export function PersonForm({ person, onDone }: PersonFormProps) {
  const { id } = person;
  return (
    <form
      className={styles.form}
      aria-label="Edit person"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      {personFieldKeys.map((key, index) => (
        <DescribedField
          key={key}
          field={personFields[key]}
          value={person[key]}
          onChange={(value) => changePerson(id, (before) => ({ ...before, [key]: value }))}
          autoFocus={index === 0}
          isBrief
        />
      ))}
      <div className={styles.foot}>
        <Button type="submit" look="primary">
          Done
        </Button>
        <span className={styles.hint}>Saved as you type.</span>
      </div>
    </form>
  );
}
