/** What follows from a key, once the frame that shows its letter is painted: before that, it would hold the letter up. */
import { startTransition, useEffect, useState } from 'react';
import { nextTurn } from './between-frames.ts';

/** In ms: a page that nobody sees makes no frames, and goes on all the same. */
const longestFrame = 200;

/**
 * Does `act`, which changes what components show, as soon as the next frame is painted; keys come before what is drawn then.
 *
 * @returns what calls it off, which does nothing once it was done
 */
export function afterPaint(act: () => void): () => void {
  const callOff = () => {
    isCalledOff = true;
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  const actOnce = () => {
    if (isCalledOff) return;
    callOff();
    startTransition(act);
  };
  let isCalledOff = false;
  // A frame is painted once all that asked to be called before it has been.
  const frame = requestAnimationFrame(() => void nextTurn().then(actOnce));
  const timer = setTimeout(actOnce, longestFrame);
  return callOff;
}

/** The value a frame behind the keys, for components that may be skipped until then (`memo`). */
export function useAfterPaint<T>(value: T): T {
  const [shown, setShown] = useState(() => value);
  useEffect(() => {
    if (Object.is(shown, value)) return;
    return afterPaint(() => setShown(() => value));
  }, [shown, value]);
  return shown;
}
