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
  const [before, setBefore] = useState<string | null>(null);
  const clock = readClock();
  const move = (to: string) => moveStageChange(person.id, index, to);
  return (
    <Entry
      kind="stage"
      at={at}
      title={stageLabels[stage]}
      actions={
        before === null && <IconButton Icon={Pencil} label="Change the day" onClick={() => setBefore(at)} />
      }
    >
      {before !== null && (
        <EditInPlace
          label={`Day of: ${stageLabels[stage]}`}
          onUndo={() => move(before)}
          onLeave={() => setBefore(null)}
        >
          <DayField
            label="Day"
            value={writtenDay(calendarDay(new Date(at), clock.timeZone))}
            onChange={(day) => day !== '' && move(momentOn(day, clock))}
          />
        </EditInPlace>
      )}
    </Entry>
  );
}
