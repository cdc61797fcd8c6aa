import type { EditorView } from '@codemirror/view';
import { type FormEvent, useId, useState } from 'react';
import { insertField } from '../../../../shared/template/edit.ts';
import { type FieldName, fieldLabels, isValidFieldName } from '../../../../shared/template/fields.ts';
import { suggestName } from '../../../../shared/template/parse.ts';
import { cleanLine } from '../../../../shared/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { showToast } from '../../../ui/toasts.ts';
import { applyEdit } from './body-view.ts';
import styles from './FieldPalette.module.css';

const groups: readonly { readonly title: string; readonly names: readonly FieldName[] }[] = [
  {
    title: 'About them',
    names: ['first_name', 'last_name', 'full_name', 'role', 'company', 'location', 'how_known'],
  },
  {
    title: 'Why connect',
    names: [
      'prompt',
      'reason',
      'common_connections',
      'shared_interests',
      'benefit_for_them',
      'benefit_for_me',
      'question',
      'compelling_answer',
    ],
  },
  {
    title: 'About you',
    names: ['my_name', 'my_first_name', 'my_role', 'my_company', 'my_location', 'my_work'],
  },
];

/** Every field, to be put where the cursor is with a click, and the way to one of the user's own. */
export function FieldPalette({ view }: { readonly view: EditorView }) {
  const id = useId();
  const insert = (name: string) =>
    applyEdit(view, (source, selection) => ({ ok: true, edit: insertField(source, selection, name) }));
  return (
    <details className={styles.palette} open>
      <summary className={styles.title}>Insert a field</summary>
      {groups.map(({ title, names }) => (
        <fieldset key={title} className={styles.group} aria-labelledby={`${id}-${title}`}>
          <span id={`${id}-${title}`} className={styles.subtitle}>
            {title}
          </span>
          <div className={styles.fields}>
            {names.map((name) => (
              <Button key={name} look="chip" onClick={() => insert(name)}>
                {fieldLabels[name]}
              </Button>
            ))}
          </div>
        </fieldset>
      ))}
      <OwnField onInsert={insert} />
    </details>
  );
}

/** Makes a field's name out of the user's words. */
function OwnField({ onInsert }: { readonly onInsert: (name: string) => void }) {
  const [words, setWords] = useState('');
  const id = useId();
  function submit(event: FormEvent) {
    event.preventDefault();
    const name = suggestName(words.trim());
    if (!isValidFieldName(name)) {
      showToast('A field’s name needs at least one letter from a to z, for example “Shared project”.');
      return;
    }
    onInsert(name);
    setWords('');
  }
  return (
    <form className={styles.group} onSubmit={submit}>
      <label htmlFor={id} className={styles.subtitle}>
        Your own
      </label>
      <div className={styles.fields}>
        <input
          id={id}
          dir="auto"
          className={styles.own}
          placeholder="Such as: shared project"
          value={words}
          onChange={(event) => setWords(cleanLine(event.currentTarget.value))}
        />
        <Button look="chip" type="submit">
          Add field
        </Button>
      </div>
    </form>
  );
}
