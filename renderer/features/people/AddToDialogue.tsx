import { useEffect, useRef, useState } from 'react';
import type { Person } from '../../../shared/model/person.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import styles from './AddToDialogue.module.css';
import { LogMessage } from './LogMessage.tsx';
import { addNote } from './store.ts';

/** A note of today, or a message that came or went outside the app. */
export function AddToDialogue({ person }: { readonly person: Person }) {
  const [text, setText] = useState('');
  const [isLogging, setLogging] = useState(false);
  const logForm = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isLogging) logForm.current?.querySelector('textarea')?.focus();
  }, [isLogging]);
  return (
    <div className={styles.additions}>
      <form
        className={styles.note}
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === '') return;
          addNote(person.id, text.trim());
          setText('');
        }}
      >
        <Field label="New note" isProse multiline value={text} onChange={setText} />
        <div className={styles.buttons}>
          <Button type="submit" disabled={text.trim() === ''}>
            Add note
          </Button>
          <Button aria-expanded={isLogging} onClick={() => setLogging(!isLogging)}>
            Log a message
          </Button>
        </div>
      </form>
      <div ref={logForm} hidden={!isLogging}>
        <LogMessage person={person} onLogged={() => setLogging(false)} />
      </div>
    </div>
  );
}
