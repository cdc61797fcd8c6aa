import { useState } from 'react';
import type { Person } from '../../../shared/model/person.ts';
import { dialogueOf } from '../../../shared/people/dialogue.ts';
import { Button } from '../../ui/Button.tsx';
import { useClock } from '../../workspace/clock.ts';
import { AddToDialogue } from './AddToDialogue.tsx';
import styles from './Dialogue.module.css';
import { MessageEntry } from './MessageEntry.tsx';
import { NoteEntry } from './NoteEntry.tsx';
import { Section } from './Section.tsx';

const shownAtFirst = 30;

/** What was said and noted, newest first, and the way to add to it. */
export function Dialogue({ person }: { readonly person: Person }) {
  const [isAllShown, setAllShown] = useState(false);
  const clock = useClock();
  const entries = dialogueOf(person);
  const shown = isAllShown ? entries : entries.slice(0, shownAtFirst);
  return (
    <Section title="Dialogue">
      <AddToDialogue person={person} />
      {entries.length === 0 && <p className={styles.none}>Nothing was said or noted yet.</p>}
      <ol className={styles.entries}>
        {shown.map((entry) =>
          entry.kind === 'note' ? (
            <NoteEntry key={entry.note.id} personId={person.id} note={entry.note} clock={clock} />
          ) : (
            <MessageEntry key={entry.message.id} personId={person.id} message={entry.message} clock={clock} />
          ),
        )}
      </ol>
      {shown.length < entries.length && (
        <Button look="quiet" onClick={() => setAllShown(true)}>
          Show all {entries.length.toLocaleString('en-GB')}
        </Button>
      )}
    </Section>
  );
}
