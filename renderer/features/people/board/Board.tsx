import { type KeyboardEvent, memo, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Clock } from '../../../../shared/calendar.ts';
import type { Person } from '../../../../shared/model/person.ts';
import type { StageId } from '../../../../shared/stages.ts';
import { moveMany } from '../list/change-many.ts';
import styles from './Board.module.css';
import { BoardColumn } from './BoardColumn.tsx';
import { columnsOf, personAfterKey, placeOf } from './columns.ts';
import { MoveDialog } from './MoveDialog.tsx';

type BoardProps = {
  readonly people: readonly Person[];
  readonly personId: string | null;
  readonly clock: Clock;
};

/**
 * The same people as in the list, by stage. They are moved by dragging, or with M and a choice; Tab reaches the board once,
 * the arrow keys move on it, Enter opens.
 */
export const Board = memo(function Board({ people, personId, clock }: BoardProps) {
  const board = useRef<HTMLDivElement>(null);
  const [steps, setSteps] = useState<Readonly<Partial<Record<StageId, number>>>>({});
  const [activeId, setActiveId] = useState(personId);
  const [movingId, setMovingId] = useState<string | null>(null);
  /** Whose card takes the focus, once it stands where it is to; null for no one. */
  const toFocus = useRef<{ readonly id: string; readonly stage: StageId } | null>(null);
  const columns = useMemo(() => columnsOf(people, steps), [people, steps]);
  const place = placeOf(columns, activeId);
  const reached =
    place === null ? columns.find((column) => column.people.length > 0)?.people[0]?.id : activeId;
  const moving = people.find(({ id }) => id === movingId) ?? null;

  useLayoutEffect(() => {
    const target = toFocus.current;
    if (target === null || movingId !== null || place === null || activeId !== target.id) return;
    if (columns[place.column]?.stage !== target.stage) return;
    toFocus.current = null;
    board.current?.querySelector<HTMLElement>('a[tabindex="0"]')?.focus();
  });

  function move(id: string, stage: StageId) {
    setActiveId(id);
    moveMany([id], stage);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || place === null) return;
    if (event.key === 'm' && activeId !== null) {
      event.preventDefault();
      setMovingId(activeId);
      return;
    }
    const next = personAfterKey(event.key, columns, place);
    if (next === null) return;
    event.preventDefault();
    toFocus.current = { id: next.id, stage: next.stage };
    setActiveId(next.id);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the links inside, as in a list
    <div ref={board} className={styles.board} data-wide onKeyDown={onKeyDown}>
      {columns.map((column) => (
        <BoardColumn
          key={column.stage}
          column={column}
          clock={clock}
          chosenId={personId}
          reachedId={reached ?? null}
          onReach={setActiveId}
          onDrop={move}
          onAskMove={setMovingId}
          onMore={() => setSteps({ ...steps, [column.stage]: (steps[column.stage] ?? 1) + 1 })}
        />
      ))}
      {moving !== null && (
        <MoveDialog
          person={moving}
          onClose={() => setMovingId(null)}
          onMove={(stage) => {
            toFocus.current = { id: moving.id, stage };
            move(moving.id, stage);
          }}
        />
      )}
    </div>
  );
});
