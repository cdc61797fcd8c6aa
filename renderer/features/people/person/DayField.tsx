import { useId } from 'react';
import { writtenToday } from '../../../../shared/calendar.ts';
import fieldStyles from '../../../ui/Field.module.css';
import { readClock } from '../../../workspace/clock.ts';

type DayFieldProps = {
  readonly label: string;
  /** As `2026-11-03`; '' while none is chosen. */
  readonly value: string;
  readonly onChange: (day: string) => void;
};

/** The day of something that happened: today at the latest. */
export function DayField({ label, value, onChange }: DayFieldProps) {
  const id = useId();
  return (
    <div className={fieldStyles.field}>
      <label htmlFor={id} className={fieldStyles.label}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        className={fieldStyles.input}
        max={writtenToday(readClock())}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </div>
  );
}
