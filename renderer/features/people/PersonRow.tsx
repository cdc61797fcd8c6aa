import { memo } from 'react';
import type { Clock } from '../../../shared/calendar.ts';
import type { Draft } from '../../../shared/model/draft.ts';
import type { Person } from '../../../shared/model/person.ts';
import { factAbout, subtitleOf } from '../../../shared/people/fact-line.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { hrefOf } from '../../workspace/route.ts';
import styles from './PersonRow.module.css';
import { rowHeightRem } from './row-window.ts';
import { StageBadge } from './StageBadge.tsx';

type PersonRowProps = {
  readonly person: Person;
  readonly drafts: readonly Draft[];
  readonly clock: Clock;
  readonly index: number;
  readonly count: number;
  readonly isChosen: boolean;
  /** True for the one row that Tab reaches. */
  readonly isReached: boolean;
  readonly onReach: (id: string) => void;
};

/** A person in the list: who they are, how far it has come, and the one thing to know now. */
export const PersonRow = memo(function PersonRow(props: PersonRowProps) {
  const { person, drafts, clock, index, count, isChosen, isReached, onReach } = props;
  const name = person.name.trim();
  const subtitle = subtitleOf(person);
  const fact = factAbout(person, drafts, clock);
  return (
    <li
      className={styles.item}
      style={{ insetBlockStart: `${index * rowHeightRem}rem`, blockSize: `${rowHeightRem}rem` }}
      aria-setsize={count}
      aria-posinset={index + 1}
    >
      <a
        href={hrefOf({ section: 'people', id: person.id })}
        className={styles.row}
        data-index={index}
        tabIndex={isReached ? 0 : -1}
        aria-current={isChosen || undefined}
        onFocus={() => onReach(person.id)}
      >
        <Avatar name={person.name} />
        <span className={styles.who}>
          <bdi className={name === '' ? styles.unnamed : styles.name} title={name}>
            {name || 'No name yet'}
          </bdi>{' '}
          <bdi className={styles.subtitle} title={subtitle}>
            {subtitle}
          </bdi>
        </span>{' '}
        <span className={styles.state}>
          <StageBadge stage={person.stage} />{' '}
          <span className={styles.fact} data-tone={fact.tone}>
            {fact.text}
          </span>
        </span>
      </a>
    </li>
  );
});
