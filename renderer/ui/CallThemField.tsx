import { useId, useState } from 'react';
import type { PersonValues } from '../../shared/fields/person-fields.ts';
import { personFields } from '../../shared/fields/person-fields.ts';
import { isNoName, keptCallThem, otherCallThem, shownCallThem } from '../../shared/people/call-them.ts';
import { usualNames } from '../../shared/people/usual-names.ts';
import { Button } from './Button.tsx';
import styles from './CallThemField.module.css';
import { Field } from './Field.tsx';
import { UsualForms } from './UsualForms.tsx';

type CallThemFieldProps = {
  readonly person: Pick<PersonValues, 'name' | 'callThem'>;
  /** Called with what is to be kept: '' while it follows from the name. */
  readonly onChange: (callThem: string) => void;
  /** For those who know what is asked. */
  readonly isBrief?: boolean;
  /** In place of the description's own. */
  readonly aside?: string | undefined;
};

const { label, aside: usualAside } = personFields.callThem;

/** What to call somebody in a greeting: filled with what their name says, with what else it may say below. */
export function CallThemField({ person, onChange, isBrief = false, aside = usualAside }: CallThemFieldProps) {
  const id = useId();
  // Whoever empties the box is about to type: what follows from the name comes back when they leave it.
  const [isEmptied, setEmptied] = useState(false);
  const { callThem } = person;
  const others = otherCallThem(person);
  const unusual = isNoName(callThem) ? [] : usualNames([callThem]);

  function take(typed: string) {
    const kept = keptCallThem(person.name, typed);
    setEmptied(typed.trim() === '');
    if (kept !== callThem) onChange(kept);
  }

  function choose(other: string) {
    take(other);
    document.getElementById(id)?.focus();
  }

  return (
    <div className={styles.field}>
      <Field
        id={id}
        label={label}
        aside={isBrief ? undefined : aside}
        value={isEmptied && callThem === '' ? '' : shownCallThem(person)}
        onChange={take}
        onBlur={() => setEmptied(false)}
        hint={
          unusual.length > 0 && (
            <UsualForms names={unusual} boxId={id} onTake={([name]) => name && take(name.usual)} />
          )
        }
      />
      {others.length > 0 && (
        <fieldset className={styles.others}>
          <legend className="visually-hidden">Other names</legend>
          {others.map((other) => (
            <Button key={other} look="chip" onClick={() => choose(other)}>
              <bdi>{other}</bdi>
            </Button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
