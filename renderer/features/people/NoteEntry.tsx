import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Clock } from '../../../shared/calendar.ts';
import type { Note } from '../../../shared/model/person.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Entry } from './Entry.tsx';
import { IconButton } from './IconButton.tsx';
import { LongText } from './LongText.tsx';
import { changeNote, deleteNote } from './store.ts';

type NoteEntryProps = { readonly personId: string; readonly note: Note; readonly clock: Clock };

/** A note; while it is edited, it is saved as it is typed. */
export function NoteEntry({ personId, note, clock }: NoteEntryProps) {
  const [isEditing, setEditing] = useState(false);
  return (
    <Entry
      kind="note"
      at={note.at}
      clock={clock}
      title="Note"
      actions={
        !isEditing && (
          <>
            <IconButton Icon={Pencil} label="Edit note" onClick={() => setEditing(true)} />
            <IconButton Icon={Trash2} label="Delete note" onClick={() => deleteNote(personId, note)} />
          </>
        )
      }
    >
      {isEditing ? (
        <>
          <Field
            label="Note"
            isProse
            multiline
            autoFocus
            value={note.text}
            onChange={(text) => changeNote(personId, note.id, text)}
          />
          <Button look="quiet" onClick={() => setEditing(false)}>
            Done
          </Button>
        </>
      ) : (
        <LongText text={note.text} />
      )}
    </Entry>
  );
}
