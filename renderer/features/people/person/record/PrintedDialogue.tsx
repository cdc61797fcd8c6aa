import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { Person } from '../../../../../shared/model/person.ts';
import { dialogueRecord } from '../../../../../shared/people/dialogue-record.ts';
import { readClock } from '../../../../workspace/clock.ts';
import styles from './PrintedDialogue.module.css';

type PrintedDialogueProps = {
  readonly person: Person;
  /** Called once the system’s dialog was left. */
  readonly onDone: () => void;
};

/** What was said with a person, as it goes to a printer or into a PDF: seen on paper alone, in the place of the page. */
export function PrintedDialogue({ person, onDone }: PrintedDialogueProps) {
  useEffect(() => {
    window.addEventListener('afterprint', onDone, { once: true });
    // Some systems print at once and others later: what is to be printed stands there until they say so.
    window.print();
    return () => window.removeEventListener('afterprint', onDone);
  }, [onDone]);
  const { name, about, entries } = dialogueRecord(person, readClock());
  return createPortal(
    <article data-printed className={styles.printed} aria-hidden="true">
      <h1 className={styles.name}>{name}</h1>
      {about !== '' && <p>{about}</p>}
      {entries.map(({ id, when, what, text }) => (
        <section key={id} className={styles.entry}>
          <h2 className={styles.when}>
            {when}: {what}
          </h2>
          <p className={styles.text} dir="auto">
            {text}
          </p>
        </section>
      ))}
    </article>,
    document.body,
  );
}
