import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { calendarDay, writtenDay } from '../../../../../shared/calendar.ts';
import type { Person } from '../../../../../shared/model/person.ts';
import { type StageId, stageLabels } from '../../../../../shared/stages.ts';
import { readClock } from '../../../../workspace/clock.ts';
import { moveStageChange } from '../actions.ts';
import { DayField } from '../DayField.tsx';
import { momentOn } from '../day-input.ts';
import { IconButton } from '../IconButton.tsx';
import { EditInPlace } from '../known/EditInPlace.tsx';
import { useEditHere } from '../known/use-edit-here.ts';
import { Entry } from './Entry.tsx';

type StageEntryProps = {
  readonly person: Person;
  readonly stage: StageId;
  readonly at: string;
  /** Its place in the history of stages. */
  readonly index: number;
};

/** A change of stage; it can have happened on another day than that on which it was recorded. */
export function StageEntry({ person, stage, at, index }: StageEntryProps) {
  const { place, isEditing, edit, leave } = useEditHere<HTMLDivElement>();
  const clock = readClock();
  const dayNow = writtenDay(calendarDay(new Date(at), clock.timeZone));
  const [day, setDay] = useState(dayNow);
  const isOtherDay = day !== '' && day !== dayNow;
  return (
    <Entry
      kind="stage"
      at={at}
      title={stageLabels[stage]}
      actions={
        !isEditing && (
          <div ref={place}>
            <IconButton
              Icon={Pencil}
              label="Change the day"
              onClick={() => {
                setDay(dayNow);
                edit();
              }}
            />
          </div>
        )
      }
    >
      {isEditing && (
        <EditInPlace
          label={`Day of: ${stageLabels[stage]}`}
          onKeep={() => isOtherDay && moveStageChange(person.id, index, momentOn(day, clock))}
          onLeave={leave}
        >
          <DayField label="Day" value={day} onChange={setDay} />
        </EditInPlace>
      )}
    </Entry>
  );
}
