import { Pencil, Trash2 } from 'lucide-react';
import type { Note } from '../../../../../shared/model/person.ts';
import type { StageId } from '../../../../../shared/stages.ts';
import { deleteNote, type NoteList } from '../actions.ts';
import { IconButton } from '../IconButton.tsx';
import { useEditHere } from '../known/use-edit-here.ts';
import { Entry } from './Entry.tsx';
import { LongText } from './LongText.tsx';
import { NoteEdit } from './NoteEdit.tsx';

type NoteEntryProps = {
  readonly personId: string;
  readonly list: NoteList;
  readonly note: Note;
  readonly stage?: StageId | null;
};

const words = {
  notes: { title: 'Note', name: 'note' },
  meetings: { title: 'You met', name: 'meeting' },
} as const;

/** A note, or what is to be remembered of a meeting; it is edited where it stands. */
export function NoteEntry({ personId, list, note, stage = null }: NoteEntryProps) {
  const { place, isEditing, edit, leave } = useEditHere<HTMLDivElement>();
  const { title, name } = words[list];
  return (
    <Entry
      kind={list === 'notes' ? 'note' : 'meeting'}
      at={note.at}
      title={title}
      stage={stage}
      actions={
        !isEditing && (
          <div ref={place}>
            <IconButton Icon={Pencil} label={`Edit ${name}`} onClick={edit} />
            <IconButton
              Icon={Trash2}
              label={`Delete ${name}`}
              onClick={() => deleteNote(personId, list, note)}
            />
          </div>
        )
      }
    >
      {isEditing ? (
        <NoteEdit personId={personId} list={list} note={note} label={title} onLeave={leave} />
      ) : (
        note.text !== '' && <LongText text={note.text} />
      )}
    </Entry>
  );
}
