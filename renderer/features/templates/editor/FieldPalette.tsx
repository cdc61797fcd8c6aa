import type { EditorView } from '@codemirror/view';
import { type FormEvent, memo, useId, useState } from 'react';
import { idsOf } from '../../../../shared/records.ts';
import { insertField } from '../../../../shared/template/edit.ts';
import { suggestName } from '../../../../shared/template/field-name.ts';
import {
  fieldGroups,
  fieldNames,
  isValidFieldName,
  templateFields,
} from '../../../../shared/template/fields.ts';
import { cleanLine } from '../../../../shared/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { showToast } from '../../../ui/toasts.ts';
import { applyEdit } from './body-view.ts';
import styles from './FieldPalette.module.css';

const groups = idsOf(fieldGroups).map((group) => ({
  title: fieldGroups[group],
  names: fieldNames.filter((name) => templateFields[name].group === group),
}));

/** Every field, to be put where the cursor is with a click, and the way to one of the user's own; the same for every text. */
export const FieldPalette = memo(function FieldPalette({ view }: { readonly view: EditorView }) {
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
                {templateFields[name].label}
              </Button>
            ))}
          </div>
        </fieldset>
      ))}
      <OwnField onInsert={insert} />
      <p className={styles.note}>
        Where an answer stands decides its form: a sentence where it makes up a whole one, a phrase where it
        stands inside one. Rest on a field in the text to see which.
      </p>
    </details>
  );
});

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
