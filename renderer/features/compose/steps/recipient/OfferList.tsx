import type { Offerable } from '../../../../../shared/people/offer-people.ts';
import { useClock } from '../../../../workspace/clock.ts';
import { tellingLine } from './kept-people.ts';
import styles from './NameBox.module.css';

export type Choice =
  | { readonly kind: 'person'; readonly person: Offerable }
  | { readonly kind: 'someone-else' };

type OfferListProps = {
  readonly id: string;
  /** None closes it. */
  readonly choices: readonly Choice[];
  /** Which one the keyboard is on; -1 for none. */
  readonly active: number;
  readonly onTake: (choice: Choice) => void;
};

/** The people who are offered for a name, under its box. The keyboard stays in the box. */
export function OfferList({ id, choices, active, onTake }: OfferListProps) {
  const clock = useClock();
  return (
    <div
      id={id}
      role="listbox"
      aria-label="People you know"
      className={styles.list}
      hidden={choices.length === 0}
    >
      {choices.map((choice, at) => (
        // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: its keys are those of the box
        <div
          key={choice.kind === 'person' ? choice.person.id : choice.kind}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === active}
          className={styles.option}
          // The box keeps the focus.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onTake(choice)}
        >
          {choice.kind === 'person' ? (
            <>
              <bdi className={styles.name}>{choice.person.name}</bdi>
              <span className={styles.telling}>{tellingLine(choice.person, clock)}</span>
            </>
          ) : (
            <span className={styles.telling}>Someone else with this name</span>
          )}
        </div>
      ))}
    </div>
  );
}
