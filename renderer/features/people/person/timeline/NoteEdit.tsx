import { useRef } from 'react';
import { calendarDay, writtenDay } from '../../../../../shared/calendar.ts';
import type { Note } from '../../../../../shared/model/person.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Field } from '../../../../ui/Field.tsx';
import { readClock } from '../../../../workspace/clock.ts';
import { changeNote, type NoteList } from '../actions.ts';
import { DayField } from '../DayField.tsx';
import { momentOn } from '../day-input.ts';
import { EditInPlace } from '../known/EditInPlace.tsx';
import styles from './NoteEdit.module.css';

type NoteEditProps = {
  readonly personId: string;
  readonly list: NoteList;
  readonly note: Note;
  readonly label: string;
  readonly onLeave: (byKey: boolean) => void;
};

/** A note's words and its day. */
export function NoteEdit({ personId, list, note, label, onLeave }: NoteEditProps) {
  const before = useRef(note);
  const change = (changed: Partial<Note>) => changeNote(personId, list, { ...note, ...changed });
  return (
    <EditInPlace
      label={`Edit: ${label}`}
      onUndo={() => changeNote(personId, list, before.current)}
      onLeave={onLeave}
    >
      <div className={styles.fields}>
        <Field
          label={label}
          isProse
          multiline
          autoFocus
          value={note.text}
          onChange={(text) => change({ text })}
        />
        <DayField
          label="Day"
          value={writtenDay(calendarDay(new Date(note.at), readClock().timeZone))}
          onChange={(day) => day !== '' && change({ at: momentOn(day, readClock()) })}
        />
        <Button type="submit" look="quiet" className={styles.done}>
          Done
        </Button>
      </div>
    </EditInPlace>
  );
}
