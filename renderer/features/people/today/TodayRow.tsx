import type { ReactNode } from 'react';
import type { TodayLine } from '../../../../shared/people/today-words.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { Button } from '../../../ui/Button.tsx';
import { putOffToTomorrow } from '../../../workspace/follow-ups.ts';
import { goTo } from '../../../workspace/route.ts';
import { takeStep } from './next-step.ts';
import styles from './Today.module.css';

type TodayRowProps = {
  readonly line: TodayLine;
  /** Null for a draft to someone who is not among the people yet. */
  readonly personId: string | null;
  /** Whether they can be put off until tomorrow. */
  readonly canWait?: boolean;
  /** What else there is to see. */
  readonly children?: ReactNode;
};

/** Whom it is about, why, and the one thing to do next. */
export function TodayRow({ line, personId, canWait = false, children }: TodayRowProps) {
  const { name, text, quote, detail, next } = line;
  return (
    <div className={styles.row}>
      <Avatar name={name} />
      <div className={styles.words}>
        <p className={styles.line}>
          {personId === null ? (
            <bdi className={styles.name}>{name || 'No name yet'}</bdi>
          ) : (
            <button
              type="button"
              className={styles.name}
              onClick={() => goTo({ section: 'people', id: personId })}
            >
              <bdi>{name || 'No name yet'}</bdi>
            </button>
          )}{' '}
          {text}
          {quote !== null && (
            <>
              {' '}
              <q className={styles.quote} dir="auto">
                {quote}
              </q>
            </>
          )}
        </p>
        {detail !== '' && (
          <p className={styles.detail} dir="auto">
            {detail}
          </p>
        )}
        <div className={styles.steps}>
          <Button look="quiet" className={styles.step} onClick={() => takeStep(next, personId)}>
            {next.label}
          </Button>
          {canWait && personId !== null && (
            <Button look="quiet" className={styles.step} onClick={() => putOffToTomorrow(personId)}>
              Tomorrow
            </Button>
          )}
        </div>
        {children}
      </div>
    </div>
  );
}
