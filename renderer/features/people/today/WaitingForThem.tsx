import { Fragment, useState } from 'react';
import type { Clock } from '../../../../shared/calendar.ts';
import type { WaitingEntry } from '../../../../shared/people/today.ts';
import { waitingTime } from '../../../../shared/people/today-words.ts';
import { Button } from '../../../ui/Button.tsx';
import { goTo } from '../../../workspace/route.ts';
import styles from './Today.module.css';

type WaitingForThemProps = { readonly entries: readonly WaitingEntry[]; readonly clock: Clock };

const shownAtFirst = 3;
const shownMore = 30;

/** Requests without an answer: there is nothing to do about them, so they take one line. */
export function WaitingForThem({ entries, clock }: WaitingForThemProps) {
  const [most, setMost] = useState(shownAtFirst);
  if (entries.length === 0) return null;
  const further = entries.length - most;
  return (
    <section aria-label="Waiting for them">
      <h3 className={styles.title}>Waiting for them</h3>
      <p className={styles.waiting}>
        {entries.length.toLocaleString('en-GB')} {entries.length === 1 ? 'request' : 'requests'}:{' '}
        {entries.slice(0, most).map((entry, index) => (
          <Fragment key={entry.person.id}>
            {index > 0 && ' · '}
            <button
              type="button"
              className={styles.name}
              onClick={() => goTo({ section: 'people', id: entry.person.id })}
            >
              <bdi>{entry.person.name.trim() || 'No name yet'}</bdi>
            </button>{' '}
            {waitingTime(entry, clock)}
          </Fragment>
        ))}
      </p>
      {further > 0 && (
        <Button look="quiet" onClick={() => setMost(most + shownMore)}>
          Show {Math.min(further, shownMore)} more
        </Button>
      )}
    </section>
  );
}
