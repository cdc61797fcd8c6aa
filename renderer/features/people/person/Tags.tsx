import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import type { Field } from '../../../../shared/fields/field.ts';
import type { Person } from '../../../../shared/model/person.ts';
import { asInUse, tagsInUse } from '../../../../shared/people/tags.ts';
import { Button } from '../../../ui/Button.tsx';
import { useEveryone } from '../../../workspace/people.ts';
import { changePerson } from '../store.ts';
import { InlineEdit } from './known/InlineEdit.tsx';
import { useInlineEdit } from './known/use-inline-edit.ts';
import styles from './Tags.module.css';

const field: Field = {
  label: 'Tags',
  kind: 'tokens',
  aside: 'Enter after each',
  answered: 'seldom',
  template: null,
};

const nobody: readonly Person[] = [];

function TagEdit({
  person,
  onLeave,
}: {
  readonly person: Person;
  readonly onLeave: (byKey: boolean) => void;
}) {
  const people = useEveryone(['tags']) ?? nobody;
  const inUse = useMemo(() => tagsInUse(people), [people]);
  return (
    <InlineEdit
      field={field}
      value={person.tags}
      suggestions={inUse.filter((tag) => !person.tags.includes(tag))}
      onChange={(value) =>
        changePerson(person.id, (before) => ({ ...before, tags: asInUse([value].flat(), inUse) }))
      }
      onLeave={onLeave}
    />
  );
}

/** The user's own words for the person, with those of others to choose from. */
export function Tags({ person }: { readonly person: Person }) {
  const { container, editing, edit, leave } = useInlineEdit<'tags', HTMLDivElement>();
  return (
    <div ref={container}>
      {editing === null ? (
        <div className={styles.tags}>
          {person.tags.length > 0 && (
            <ul className={styles.list} aria-label="Tags">
              {person.tags.map((tag) => (
                <li key={tag} className={styles.tag}>
                  <bdi>{tag}</bdi>
                </li>
              ))}
            </ul>
          )}
          <Button look="quiet" className={styles.edit} data-key="tags" onClick={() => edit('tags')}>
            {person.tags.length === 0 && <Plus size={13} aria-hidden />}
            {person.tags.length === 0 ? 'Add tags' : 'Edit tags'}
          </Button>
        </div>
      ) : (
        <TagEdit person={person} onLeave={leave} />
      )}
    </div>
  );
}
