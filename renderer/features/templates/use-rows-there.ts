/** How much of a long list is there: what is seen at first at once, the rest bit by bit while nothing else is to do. */
import { useEffect, useState } from 'react';
import { whenIdle } from '../../ui/when-idle.ts';

/** As many rows as the highest windows show. */
export const rowsAtFirst = 20;

/** To lay out so many takes less than a frame. */
const rowsAtOnce = 40;

/** In ms; a page that is busy goes on all the same. */
const longestPause = 100;

/** How many rows are to be there after so many, of a list of `total`. A list that was short a moment ago begins anew. */
export function rowsNext(there: number, total: number): number {
  return there < total ? Math.min(there + rowsAtOnce, total) : Math.max(total, rowsAtFirst);
}

/** How many rows of a list of `total` are there by now. */
export function useRowsThere(total: number): number {
  const [there, setThere] = useState(rowsAtFirst);
  const next = rowsNext(there, total);
  useEffect(() => (next === there ? undefined : whenIdle(() => setThere(next), longestPause)), [next, there]);
  return there;
}
