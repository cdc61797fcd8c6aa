import { ArrowRightLeft } from 'lucide-react';
import { memo } from 'react';
import type { Clock } from '../../../../shared/calendar.ts';
import type { Person } from '../../../../shared/model/person.ts';
import { factAbout, subtitleOf } from '../../../../shared/people/fact-line.ts';
import { hrefOf } from '../../../workspace/route.ts';
import styles from './Card.module.css';
import { dragPerson } from './dragging.ts';

type CardProps = {
  readonly person: Person;
  readonly clock: Clock;
  readonly isChosen: boolean;
  /** True for the one card that Tab reaches. */
  readonly isReached: boolean;
  readonly onReach: (id: string) => void;
  readonly onAskMove: (id: string) => void;
};

/** A person on the board; what the user has to do stands on it. */
export const Card = memo(function Card(props: CardProps) {
  const { person, clock, isChosen, isReached, onReach, onAskMove } = props;
  const name = person.name.trim() || 'No name yet';
  const fact = factAbout(person, [], clock);
  return (
    <li
      className={styles.card}
      draggable
      onDragStart={({ dataTransfer }) => dragPerson(dataTransfer, person.id)}
    >
      <a
        href={hrefOf({ section: 'people', id: person.id })}
        className={styles.link}
        draggable={false}
        tabIndex={isReached ? 0 : -1}
        aria-current={isChosen || undefined}
        aria-keyshortcuts="m"
        onFocus={() => onReach(person.id)}
      >
        <bdi className={styles.name}>{name}</bdi>
        <bdi className={styles.subtitle}>{subtitleOf(person)}</bdi>
        {fact.tone === 'turn' && <span className={styles.fact}>{fact.text}</span>}
      </a>
      <button
        type="button"
        className={styles.move}
        tabIndex={isReached ? 0 : -1}
        aria-label={`Move ${name} to…`}
        title="Move to… (M)"
        onFocus={() => onReach(person.id)}
        onClick={() => onAskMove(person.id)}
      >
        <ArrowRightLeft size={14} aria-hidden />
      </button>
    </li>
  );
});
