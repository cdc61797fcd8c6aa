import { memo } from 'react';
import type { Clock } from '../../../../shared/calendar.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import type { Person } from '../../../../shared/model/person.ts';
import { factAbout, subtitleOf } from '../../../../shared/people/fact-line.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { usePerson } from '../../../workspace/people.ts';
import { hrefOf } from '../../../workspace/route.ts';
import { StageBadge } from '../StageBadge.tsx';
import styles from './PersonRow.module.css';
import { rowHeightRem } from './row-window.ts';

type PersonRowProps = {
  readonly person: Person;
  readonly drafts: readonly Draft[];
  readonly clock: Clock;
  readonly index: number;
  readonly count: number;
  readonly isChosen: boolean;
  /** True for the one row that Tab reaches. */
  readonly isReached: boolean;
  readonly isSelected: boolean;
  readonly onReach: (id: string) => void;
  /** Picks the person or lets go of them; with `isRange` all up to them. */
  readonly onSelect: (id: string, isRange: boolean) => void;
};

/** A person in the list: who they are, how far it has come, and the one thing to know now. */
export const PersonRow = memo(function PersonRow(props: PersonRowProps) {
  const { drafts, clock, index, count, isChosen, isReached, isSelected, onReach, onSelect } = props;
  const person = usePerson(props.person.id) ?? props.person;
  const name = person.name.trim();
  const subtitle = subtitleOf(person);
  const fact = factAbout(person, drafts, clock);
  return (
    <li
      className={styles.item}
      style={{ insetBlockStart: `${index * rowHeightRem}rem`, blockSize: `${rowHeightRem}rem` }}
      data-selected={isSelected || undefined}
      aria-setsize={count}
      aria-posinset={index + 1}
    >
      <label className={styles.check}>
        <input
          type="checkbox"
          tabIndex={-1}
          className={styles.box}
          aria-label={`Select ${name || 'the person without a name'}`}
          checked={isSelected}
          onChange={({ nativeEvent }) =>
            onSelect(person.id, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
          }
        />
        <Avatar name={person.name} />
      </label>
      <a
        href={hrefOf({ section: 'people', id: person.id })}
        className={styles.row}
        data-index={index}
        tabIndex={isReached ? 0 : -1}
        aria-current={isChosen || undefined}
        onFocus={() => onReach(person.id)}
      >
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
