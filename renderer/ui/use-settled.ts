/** Waits for a pause in typing, so that what is asked about a text does not come and go with every letter. */
import { useEffect, useState } from 'react';

/** After so many milliseconds without a change a text counts as written. */
export const pauseInTyping = 700;

const isBeingTypedIn = (boxId: string) => document.activeElement?.id === boxId;

/** Whether `text`, which stands in the box of this id, has not changed for a moment, or the box was left. */
export function useSettled(text: string, boxId: string): boolean {
  const [settled, setSettled] = useState(() => (isBeingTypedIn(boxId) ? null : text));
  useEffect(() => {
    const settle = () => setSettled(text);
    if (!isBeingTypedIn(boxId)) {
      settle();
      return;
    }
    const timer = setTimeout(settle, pauseInTyping);
    const box = document.getElementById(boxId);
    box?.addEventListener('blur', settle);
    return () => {
      clearTimeout(timer);
      box?.removeEventListener('blur', settle);
    };
  }, [text, boxId]);
  return settled === text;
}
