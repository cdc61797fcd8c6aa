import { type KeyboardEvent, useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { Field } from '../../../../ui/Field.tsx';
import { addNote } from '../actions.ts';
import styles from './AddNote.module.css';

/** A note of today; Ctrl or Cmd Enter adds it. */
export function AddNote({ personId }: { readonly personId: string }) {
  const [text, setText] = useState('');
  const isBlank = text.trim() === '';

  function add() {
    if (isBlank) return;
    addNote(personId, text.trim());
    setText('');
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    add();
  }

  return (
    <form
      className={styles.note}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field label="New note" isProse multiline rows={1} value={text} onChange={setText} />
      <Button type="submit" className={styles.add} disabled={isBlank}>
        Add note
      </Button>
    </form>
  );
}
