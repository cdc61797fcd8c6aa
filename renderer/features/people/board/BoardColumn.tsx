import { useState } from 'react';
import type { Clock } from '../../../../shared/calendar.ts';
import { type StageId, stageLabels } from '../../../../shared/stages.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './BoardColumn.module.css';
import { Card } from './Card.tsx';
import type { Column } from './columns.ts';
import { droppedPerson, isPersonDragged } from './dragging.ts';

type BoardColumnProps = {
  readonly column: Column;
  readonly clock: Clock;
  readonly chosenId: string | null;
  readonly reachedId: string | null;
  readonly onReach: (id: string) => void;
  readonly onDrop: (id: string, stage: StageId) => void;
  readonly onAskMove: (id: string) => void;
  readonly onMore: () => void;
};

/** The people at one stage. Whoever is dropped on it comes to it. */
export function BoardColumn(props: BoardColumnProps) {
  const { column, clock, chosenId, reachedId, onReach, onDrop, onAskMove, onMore } = props;
  const { stage, people, count } = column;
  const [isOver, setOver] = useState(false);
  const label = stageLabels[stage];
  return (
    <section
      className={styles.column}
      aria-label={label}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!isPersonDragged(event.dataTransfer)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const id = droppedPerson(event.dataTransfer);
        if (id === null) return;
        event.preventDefault();
        onDrop(id, stage);
      }}
    >
      <h2 className={styles.title}>
        {label} <span className={styles.count}>{count.toLocaleString('en-GB')}</span>
      </h2>
      <ul className={styles.cards} aria-label={label}>
        {people.map((person) => (
          <Card
            key={person.id}
            person={person}
            clock={clock}
            isChosen={person.id === chosenId}
            isReached={person.id === reachedId}
            onReach={onReach}
            onAskMove={onAskMove}
          />
        ))}
      </ul>
      {people.length < count && (
        <Button look="quiet" onClick={onMore}>
          Show more
        </Button>
      )}
    </section>
  );
}
