/** The rows to render, measured anew when the list is scrolled or changes its size. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { firstRows, isSameWindow, type RowWindow, rowsInSight, withRowsAround } from './row-window.ts';

const textSize = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** In ms: longer than between two keys. */
const restMs = 150;

/** @param list what the rows are of: of a new one only those in sight are rendered, until it rests or is scrolled */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, list: unknown): RowWindow {
  const [inSight, setInSight] = useState(firstRows);
  const [rested, setRested] = useState<unknown>(null);
  const shown = useRef(list);
  const measure = useCallback(() => {
    if (scroller.current === null) return;
    const next = rowsInSight(scroller.current, textSize());
    setInSight((before) => (isSameWindow(before, next) ? before : next));
  }, [scroller]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const onScroll = () => {
      measure();
      setRested(shown.current);
    };
    const resizes = new ResizeObserver(measure);
    resizes.observe(element);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      resizes.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, [scroller, measure]);
  useEffect(() => {
    shown.current = list;
    const timer = setTimeout(() => setRested(list), restMs);
    return () => clearTimeout(timer);
  }, [list]);
  return rested === list ? withRowsAround(inSight) : inSight;
}
