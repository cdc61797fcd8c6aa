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
import { MoreAboutThem } from '../../../ui/MoreAboutThem.tsx';
import { changePerson } from '../store.ts';
import styles from './PersonForm.module.css';

type PersonFormProps = { readonly person: Person; readonly onDone: () => void };

/** What is known of most people whom one adds. */
const firstKeys: readonly RecordFieldKey[] = ['name', 'callThem', 'role', 'company', 'location', 'howKnown'];

const furtherKeys = recordFieldKeys.filter((key) => !firstKeys.includes(key));

function KnownField({ person, field }: { readonly person: Person; readonly field: RecordFieldKey }) {
  const change = (value: FieldValue) => changePerson(person.id, (before) => withKnown(before, field, value));
  if (field === 'callThem') return <CallThemField person={person} onChange={change} isBrief />;
  return (
    <DescribedField
      field={recordFields[field]}
      value={person[field]}
      onChange={change}
      autoFocus={field === 'name'}
      isBrief
    />
  );
}

/** The basics as fields, with the composer's labels. Everything is saved as it is typed. */
export function PersonForm({ person, onDone }: PersonFormProps) {
  return (
    <form
      className={styles.form}
      aria-label="Edit person"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      {firstKeys.map((key) => (
        <KnownField key={key} person={person} field={key} />
      ))}
      <MoreAboutThem isFilled={furtherKeys.some((key) => person[key].length > 0)}>
        <div className={styles.fields}>
          {furtherKeys.map((key) => (
            <KnownField key={key} person={person} field={key} />
          ))}
        </div>
      </MoreAboutThem>
      <div className={styles.foot}>
        <Button type="submit" look="primary">
          Done
        </Button>
        <span className={styles.hint}>Saved as you type.</span>
      </div>
    </form>
  );
}
