import { useEffect } from 'react';
import type { FieldValue } from '../../../../../shared/fields/field.ts';
import { type RecordFieldKey, recordFields } from '../../../../../shared/fields/person-fields.ts';
import type { Person } from '../../../../../shared/model/person.ts';
import { addressesOf, type Basic, basicsKnown, basicsOf } from '../../../../../shared/people/basics.ts';
import { withKnown } from '../../../../../shared/people/call-them.ts';
import { completeAcquaintance, prepareAcquaintances } from '../../../../workspace/acquaintances.ts';
import { changePerson } from '../../store.ts';
import { Section } from '../Section.tsx';
import { Address } from './Address.tsx';
import styles from './Basics.module.css';
import { InlineEdit } from './InlineEdit.tsx';
import { KnownRow } from './KnownRow.tsx';
import { ToFill } from './ToFill.tsx';
import { useInlineEdit } from './use-inline-edit.ts';

const isKnown = ({ values }: Basic) => values.length > 0;

/** What is known of the person, and what to ask them, each a click away from being filled in its place. */
export function Basics({ person }: { readonly person: Person }) {
  const { container, editing, edit, leave } = useInlineEdit<RecordFieldKey, HTMLDivElement>();
  useEffect(prepareAcquaintances, []);
  const basics = basicsOf(person);
  const addresses = addressesOf(person);
  const keep = (key: RecordFieldKey, value: FieldValue) =>
    changePerson(person.id, (before) => withKnown(before, key, value));

  const rows = [...basics, ...addresses].filter((basic) => isKnown(basic) || basic.key === editing);
  const unknown = (all: readonly Basic[]) => all.filter((basic) => !isKnown(basic) && basic.key !== editing);
  return (
    <Section title="The basics" aside={basicsKnown(basics)}>
      <div ref={container} className={styles.basics}>
        {rows.length > 0 && (
          <dl className={styles.list}>
            {rows.map(({ key, label, values }) =>
              key === editing ? (
                <dd key={key} className={styles.editing}>
                  <InlineEdit
                    field={recordFields[key]}
                    value={person[key]}
                    complete={key === 'commonConnections' ? completeAcquaintance : undefined}
                    onChange={(value) => keep(key, value)}
                    onLeave={leave}
                  />
                </dd>
              ) : (
                <KnownRow key={key} fieldKey={key} label={label} values={values} onEdit={edit}>
                  {addresses.some((address) => address.key === key) && (
                    <div className={styles.addresses}>
                      {values.map((link) => (
                        <Address key={link} label={label} link={link} />
                      ))}
                    </div>
                  )}
                </KnownRow>
              ),
            )}
          </dl>
        )}
        <ToFill legend="Still to ask" missing={unknown(basics)} onFill={edit} />
        <ToFill legend="Add an address" missing={unknown(addresses)} onFill={edit} />
      </div>
    </Section>
  );
}
