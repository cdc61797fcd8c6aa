import { type KeyboardEvent, memo, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Clock } from '../../../../shared/calendar.ts';
import type { Draft } from '../../../../shared/model/draft.ts';
import type { Person } from '../../../../shared/model/person.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import styles from './PeopleList.module.css';
import { PersonRow } from './PersonRow.tsx';
import { rowAfterKey } from './row-keys.ts';
import { renderedRows, rowHeightRem } from './row-window.ts';
import {
  anchorAt,
  clearSelection,
  selectAll,
  selectUpTo,
  toggleSelected,
  useSelection,
} from './selection.ts';
import { useRowWindow } from './use-row-window.ts';

type PeopleListProps = {
  readonly people: readonly Person[];
  readonly personId: string | null;
  readonly clock: Clock;
};

const noDrafts: readonly Draft[] = [];

/**
 * The rows. Only those in sight are rendered, so the list is as quick with thousands of people as with ten. Tab reaches it
 * once; the arrow keys move in it, Enter opens, Space picks, Shift picks all on the way, Escape lets go of them.
 */
export const PeopleList = memo(function PeopleList({ people, personId, clock }: PeopleListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const { first, last } = useRowWindow(scroller, people);
  const [activeId, setActiveId] = useState(personId);
  const [chosenBefore, setChosenBefore] = useState(personId);
  if (chosenBefore !== personId) {
    setChosenBefore(personId);
    if (personId !== null) setActiveId(personId);
  }
  const moved = useRef(false);
  const selected = useSelection((selection) => selection.ids);
  const drafts = useWorkspace((workspace) => workspace.drafts);
  const draftsOf = useMemo(
    () => Map.groupBy(Object.values(drafts), ({ personId: recipient }) => recipient),
    [drafts],
  );
  // Looked for once: scrolling renders the list anew with every frame.
  const found = useMemo(() => people.findIndex(({ id }) => id === activeId), [people, activeId]);
  const active = found === -1 ? Math.min(first, people.length - 1) : found;
  const rendered = renderedRows({ first, last }, active, people.length);

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

  const onSelect = useCallback(
    (id: string, isRange: boolean) => (isRange ? selectUpTo(id, people) : toggleSelected(id)),
    [people],
  );

  /** What a key does to the selection; false where it means nothing to it. */
  function select(event: KeyboardEvent): boolean {
    const person = people[active];
    if (event.key === ' ' && person !== undefined && !event.shiftKey) toggleSelected(person.id);
    else if (event.key === ' ' && person !== undefined) selectUpTo(person.id, people);
    else if (event.key === 'Escape' && selected.size > 0) clearSelection();
    else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) selectAll(people);
    else return false;
    return true;
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey) return;
    if (select(event)) {
      event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.metaKey) return;
    const target = rowAfterKey(event.key, active, people.length);
    const person = target === null ? undefined : people[target];
    if (person === undefined) return;
    event.preventDefault();
    moved.current = target !== active;
    setActiveId(person.id);
    if (!event.shiftKey) return;
    const from = people[active];
    if (from !== undefined) anchorAt(from.id);
    selectUpTo(person.id, people);
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
              isSelected={selected.has(person.id)}
              onReach={setActiveId}
              onSelect={onSelect}
            />
          );
        })}
      </ul>
    </div>
  );
});
