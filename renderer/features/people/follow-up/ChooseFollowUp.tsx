import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { daysAfter, writtenToday } from '../../../../shared/calendar.ts';
import type { FollowUpChoice } from '../../../../shared/people/follow-up.ts';
import { mostWeeks } from '../../../../shared/people/follow-up-rhythm.ts';
import { Button } from '../../../ui/Button.tsx';
import fieldStyles from '../../../ui/Field.module.css';
import { readClock } from '../../../workspace/clock.ts';
import styles from './FollowUpSection.module.css';

type ChooseFollowUpProps = {
  /** The rhythm there is; null for none. */
  readonly everyWeeks: number | null;
  readonly onChosen: (choice: FollowUpChoice) => void;
};

const usualWeeks = 6;

/** Any day, or any rhythm. */
export function ChooseFollowUp({ everyWeeks, onChosen }: ChooseFollowUpProps) {
  const today = writtenToday(readClock());
  const [day, setDay] = useState(() => daysAfter(today, 14));
  const [weeks, setWeeks] = useState(String(everyWeeks ?? usualWeeks));
  const isRhythm = /^\d{1,3}$/.test(weeks) && Number(weeks) >= 1 && Number(weeks) <= mostWeeks;
  return (
    <div className={styles.forms}>
      <ChoiceForm canSet={day >= today} onSet={() => onChosen({ day })}>
        {(id) => (
          <>
            <label htmlFor={id} className={fieldStyles.label}>
              On this day
            </label>
            <input
              id={id}
              type="date"
              className={fieldStyles.input}
              min={today}
              value={day}
              onChange={({ currentTarget }) => setDay(currentTarget.value)}
            />
          </>
        )}
      </ChoiceForm>
      <ChoiceForm canSet={isRhythm} onSet={() => onChosen({ everyWeeks: Number(weeks) })}>
        {(id) => (
          <>
            <label htmlFor={id} className={fieldStyles.label}>
              Weeks after each contact
            </label>
            <input
              id={id}
              type="number"
              className={fieldStyles.input}
              min={1}
              max={mostWeeks}
              value={weeks}
              onChange={({ currentTarget }) => setWeeks(currentTarget.value)}
            />
          </>
        )}
      </ChoiceForm>
    </div>
  );
}

type ChoiceFormProps = {
  readonly canSet: boolean;
  readonly onSet: () => void;
  /** The labelled box, given the id of its field. */
  readonly children: (id: string) => ReactNode;
};

function ChoiceForm({ canSet, onSet, children }: ChoiceFormProps) {
  const id = useId();
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (canSet) onSet();
  };
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <div className={styles.field}>{children(id)}</div>
      <Button type="submit" disabled={!canSet}>
        Set
      </Button>
    </form>
  );
}
