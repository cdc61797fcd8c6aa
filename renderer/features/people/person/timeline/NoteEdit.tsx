import { useRef, useState } from 'react';
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
  const clock = readClock();
  const dayNow = writtenDay(calendarDay(new Date(note.at), clock.timeZone));
  const before = useRef(note);
  // Kept in the end: the note moves to its day in the timeline, and half a date is another one.
  const [day, setDay] = useState(dayNow);

  function keepDay() {
    if (day !== '' && day !== dayNow) changeNote(personId, list, { ...note, at: momentOn(day, clock) });
  }

  return (
    <EditInPlace
      label={`Edit: ${label}`}
      onUndo={() => changeNote(personId, list, before.current)}
      onKeep={keepDay}
      onLeave={onLeave}
    >
      <div className={styles.fields}>
        <Field
          label={label}
          isProse
          multiline
          value={note.text}
          onChange={(text) => changeNote(personId, list, { ...note, text })}
        />
        <DayField label="Day" value={day} onChange={setDay} />
        <Button type="submit" look="quiet" className={styles.done}>
          Done
        </Button>
      </div>
    </EditInPlace>
  );
}
