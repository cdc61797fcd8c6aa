/** The keys that lead from one row of a list to another. */
import { own } from '../../../../shared/records.ts';

const rowsOfAPage = 8;

/** Where a key leads from the row at `index` of so many rows: never past either end; null when it means nothing here. */
export function rowAfterKey(key: string, index: number, count: number): number | null {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + rowsOfAPage,
    PageUp: index - rowsOfAPage,
    Home: 0,
    End: count - 1,
  };
  const target = own(moves, key);
  return target === undefined ? null : Math.min(Math.max(target, 0), count - 1);
}
