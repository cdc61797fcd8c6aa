import type { Person } from '../../../shared/model/person.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { TokenField } from '../../ui/TokenField.tsx';
import styles from './PersonForm.module.css';
import { changePerson } from './store.ts';

type TextField = 'name' | 'role' | 'company' | 'location' | 'howKnown' | 'profileLink';

type PersonFormProps = { readonly person: Person; readonly onDone: () => void };

/** The basics as fields, with the composer's labels. Everything is saved as it is typed. */
export function PersonForm({ person, onDone }: PersonFormProps) {
  const { id } = person;
  const text = (field: TextField) => ({
    value: person[field],
    onChange: (value: string) => changePerson(id, (before) => ({ ...before, [field]: value })),
  });
  return (
    <form
      className={styles.form}
      aria-label="Edit person"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <Field label="Name" autoFocus {...text('name')} />
      <Field label="Role or headline" {...text('role')} />
      <Field label="Company" {...text('company')} />
      <Field label="Location" {...text('location')} />
      <Field label="How you know of them" multiline {...text('howKnown')} />
      <TokenField
        label="Common connections"
        aside="by name"
        hint="One name at a time, Enter after each."
        values={person.commonConnections}
        onChange={(commonConnections) => changePerson(id, (before) => ({ ...before, commonConnections }))}
      />
      <TokenField
        label="Shared interests"
        aside="one at a time"
        hint="For example: night trains, board games"
        values={person.sharedInterests}
        onChange={(sharedInterests) => changePerson(id, (before) => ({ ...before, sharedInterests }))}
      />
      <Field label="Profile link" {...text('profileLink')} />
      <div className={styles.foot}>
        <Button type="submit" look="primary">
          Done
        </Button>
        <span className={styles.hint}>Saved as you type.</span>
      </div>
    </form>
  );
}
