/** The board: the people by stage, and how the keyboard goes from one to another. */
import type { Person } from '../../../../shared/model/person.ts';
import { own } from '../../../../shared/records.ts';
import { type StageId, stageIds } from '../../../../shared/stages.ts';

export type Column = {
  readonly stage: StageId;
  /** Those who are shown, in the order given. */
  readonly people: readonly Person[];
  /** How many there are at the stage. */
  readonly count: number;
};

/** So many of a stage are shown at first, and with each step more. */
export const columnStep = 25;

/** @param steps how many steps of a stage are shown; one where nothing is said */
export function columnsOf(
  people: readonly Person[],
  steps: Readonly<Partial<Record<StageId, number>>>,
): readonly Column[] {
  const byStage = Map.groupBy(people, ({ stage }) => stage);
  return stageIds.map((stage) => {
    const all = byStage.get(stage) ?? [];
    return { stage, people: all.slice(0, columnStep * (steps[stage] ?? 1)), count: all.length };
  });
}

export type Place = { readonly column: number; readonly row: number };

/** Where somebody stands on the board; null for someone who is not shown. */
export function placeOf(columns: readonly Column[], id: string | null): Place | null {
  for (const [column, { people }] of columns.entries()) {
    const row = people.findIndex((person) => person.id === id);
    if (row !== -1) return { column, row };
  }
  return null;
}

/** The nearest column with somebody in it, so many steps away in one direction; null where there is none. */
function columnBeside(columns: readonly Column[], from: number, step: 1 | -1): number | null {
  for (let index = from + step; index >= 0 && index < columns.length; index += step)
    if ((columns[index]?.people.length ?? 0) > 0) return index;
  return null;
}

/** Whom a key leads to from `place`: to the side in the same row as far as there is one; null when it means nothing. */
export function personAfterKey(
  key: string,
  columns: readonly Column[],
  { column, row }: Place,
): Person | null {
  const rows = columns[column]?.people ?? [];
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    Home: 0,
    End: rows.length - 1,
  };
  const target = own(moves, key);
  if (target !== undefined) return rows[Math.min(Math.max(target, 0), rows.length - 1)] ?? null;
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return null;
  const beside = columnBeside(columns, column, key === 'ArrowRight' ? 1 : -1);
  const people = beside === null ? [] : (columns[beside]?.people ?? []);
  return people[Math.min(row, people.length - 1)] ?? null;
}
