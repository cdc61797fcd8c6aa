/** The rows to render, measured anew when the list is scrolled or changes its size. */
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import { firstRows, isSameWindow, type RowWindow, rowsInSight } from './row-window.ts';

const textSize = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

export function useRowWindow(scroller: RefObject<HTMLElement | null>): RowWindow {
  const [rows, setRows] = useState(firstRows);
  const measure = useCallback(() => {
    if (scroller.current === null) return;
    const next = rowsInSight(scroller.current, textSize());
    setRows((before) => (isSameWindow(before, next) ? before : next));
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
