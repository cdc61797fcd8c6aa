/** Which rows of a long list are worth rendering: those in sight and a few around them. */
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';

type RowWindow = { readonly first: number; readonly last: number };

const rowsAround = 8;
/** The window moves in steps of so many rows, so that most scrolling renders nothing. */
const step = 4;

/** In rem, so that the rows grow with the size of text that the user chose. */
export const rowHeightRem = 3.75;

function windowOf(scroller: HTMLElement): RowWindow {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const rowHeight = rowHeightRem * rem;
  const top = Math.floor(scroller.scrollTop / rowHeight / step) * step;
  const inSight = Math.ceil(scroller.clientHeight / rowHeight / step) * step + step;
  return { first: Math.max(0, top - rowsAround), last: top + inSight + rowsAround };
}

/** The first and the last row to render, by index; the last may be past the end of the list. */
export function useRowWindow(scroller: RefObject<HTMLElement | null>): RowWindow {
  const [rows, setRows] = useState<RowWindow>({ first: 0, last: 2 * rowsAround });
  const measure = useCallback(() => {
    if (scroller.current === null) return;
    const next = windowOf(scroller.current);
    setRows((before) => (before.first === next.first && before.last === next.last ? before : next));
  }, [scroller]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const resizes = new ResizeObserver(measure);
    resizes.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      resizes.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [scroller, measure]);
  return rows;
}
