import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Draft } from '../../../shared/model/draft.ts';
import type { Person } from '../../../shared/model/person.ts';
import { useClock } from '../../workspace/clock.ts';
import { useWorkspace } from '../../workspace/store.ts';
import styles from './PeopleList.module.css';
import { PersonRow } from './PersonRow.tsx';
import { rowAfterKey } from './row-keys.ts';
import { rowHeightRem } from './row-window.ts';
import { useRowWindow } from './use-row-window.ts';

type PeopleListProps = { readonly people: readonly Person[]; readonly personId: string | null };

const noDrafts: readonly Draft[] = [];
/**
 * The rows. Only those in sight are rendered, and always the one that holds the focus, so the list is as quick with
 * thousands of people as with ten. Tab reaches it once; the arrow keys move in it, Enter opens.
 */
export function PeopleList({ people, personId }: PeopleListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const { first, last } = useRowWindow(scroller);
  const [activeId, setActiveId] = useState(personId);
  const [chosenBefore, setChosenBefore] = useState(personId);
  if (chosenBefore !== personId) {
    setChosenBefore(personId);
    if (personId !== null) setActiveId(personId);
  }
  const moved = useRef(false);
  const clock = useClock();
  const drafts = useWorkspace((workspace) => workspace.drafts);
  const draftsOf = useMemo(
    () => Map.groupBy(Object.values(drafts), ({ personId: recipient }) => recipient),
    [drafts],
  );
  const found = people.findIndex(({ id }) => id === activeId);
  const active = found === -1 ? Math.min(first, people.length - 1) : found;
  const inSight = people.map((_, index) => index).slice(first, last);
  const rendered = inSight.includes(active) ? inSight : [...inSight, active].sort((a, b) => a - b);

  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"]`)?.focus();
  }, [active]);

  // Whoever is chosen from elsewhere, by an address or by adding them, comes into sight.
  useLayoutEffect(() => {
    if (personId === null) return;
    scroller.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [personId]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const target = rowAfterKey(event.key, active, people.length);
    const person = target === null ? undefined : people[target];
    if (person === undefined) return;
    event.preventDefault();
    moved.current = target !== active;
    setActiveId(person.id);
  }

  return (
    <div ref={scroller} className={styles.scroller}>
      <ul
        className={styles.list}
        style={{ blockSize: `${people.length * rowHeightRem}rem` }}
        aria-label="People"
        onKeyDown={onKeyDown}
      >
        {rendered.map((index) => {
          const person = people[index];
          return person === undefined ? null : (
            <PersonRow
              key={person.id}
              person={person}
              drafts={draftsOf.get(person.id) ?? noDrafts}
              clock={clock}
              index={index}
              count={people.length}
              isChosen={person.id === personId}
              isReached={index === active}
              onReach={setActiveId}
            />
          );
        })}
      </ul>
    </div>
  );
}
