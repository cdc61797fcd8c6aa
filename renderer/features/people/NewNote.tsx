import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import styles from './NewNote.module.css';
import { addNote } from './store.ts';

/** A note of today. */
export function NewNote({ personId }: { readonly personId: string }) {
  const [text, setText] = useState('');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        addNote(personId, text.trim());
        setText('');
      }}
    >
      <Field label="New note" multiline value={text} onChange={setText} />
      <Button type="submit" disabled={text.trim() === ''}>
        Add note
      </Button>
    </form>
  );
}
