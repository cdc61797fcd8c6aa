import type { Person } from '../../../../shared/model/person.ts';
import { nextStepOf } from '../../../../shared/people/next-step.ts';
import { standingOf } from '../../../../shared/people/standing.ts';
import { purposes, purposesFor } from '../../../../shared/purposes/purposes.ts';
import { Button } from '../../../ui/Button.tsx';
import { useClock } from '../../../workspace/clock.ts';
import { startDraft } from '../../../workspace/drafts.ts';
import styles from './NextStepCard.module.css';
import { LongText } from './timeline/LongText.tsx';

/** Whose turn it is, with their words that wait for an answer, and the one way to go on. */
export function NextStepCard({ person }: { readonly person: Person }) {
  const { title, last, quote, advice } = nextStepOf(person, useClock());
  const offered = purposesFor(standingOf(person));
  return (
    <section className={styles.card} data-turn={title === 'Your turn' || undefined} aria-label="Next step">
      <p className={styles.head}>
        <strong>{title}</strong> {last !== '' && <span className={styles.last}>{last}</span>}
      </p>
      {quote !== null && (
        <blockquote className={styles.quote}>
          <LongText text={quote} letter />
        </blockquote>
      )}
      {advice !== '' && <p className={styles.advice}>{advice}</p>}
      <div className={styles.actions}>
        {offered.map((purpose, index) => (
          <Button
            key={purpose}
            look={index === 0 ? 'primary' : 'quiet'}
            onClick={() => startDraft(purpose, { person })}
          >
            {index === 0 ? purposes[purpose].startLabels.person : purposes[purpose].label}
          </Button>
        ))}
      </div>
    </section>
  );
}
