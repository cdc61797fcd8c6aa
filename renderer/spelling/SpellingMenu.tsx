import { useLayoutEffect, useRef } from 'react';
import type { SpellingMark } from '../../shared/spelling/spelling-mark.ts';
import { Button } from '../ui/Button.tsx';
import { closeMark, type TextBox } from './next-mark.ts';
import { ignoreMark, learnWord } from './own-words.ts';
import styles from './SpellingMenu.module.css';

type SpellingMenuProps = {
  readonly mark: SpellingMark;
  readonly text: string;
  readonly box: () => TextBox | null;
  /** Whether whoever came by keyboard is to stand on the first suggestion. */
  readonly withFocus: boolean;
};

/** Keeps what is offered within the window, in pixels. */
const margin = 8;

/** Shows itself under the marked words, or above them where there is no room. */
function usePlace(mark: SpellingMark, withFocus: boolean) {
  const menu = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    const shown = menu.current;
    const words = shown?.parentElement?.querySelector(`[data-spelling-start="${mark.start}"]`);
    if (!shown || !words) return;
    shown.showPopover();
    const { left, top, bottom } = words.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = shown;
    const below = bottom + margin / 2;
    const hasRoom = below + offsetHeight + margin <= window.innerHeight;
    shown.style.left = `${Math.max(margin, Math.min(left, window.innerWidth - offsetWidth - margin))}px`;
    shown.style.top = `${hasRoom ? below : Math.max(margin, top - offsetHeight - margin / 2)}px`;
    if (withFocus) shown.querySelector('button')?.focus();
    // What lies in the top layer does not scroll with the words.
    window.addEventListener('scroll', closeMark, true);
    window.addEventListener('resize', closeMark);
    return () => {
      window.removeEventListener('scroll', closeMark, true);
      window.removeEventListener('resize', closeMark);
    };
  }, [mark, withFocus]);
  return menu;
}

/** What could stand in the place of marked words, and two ways to say that they are right. */
export function SpellingMenu({ mark, text, box, withFocus }: SpellingMenuProps) {
  const menu = usePlace(mark, withFocus);
  const words = text.slice(mark.start, mark.end);

  /** As if it were typed: the box takes it as it takes every change, and its own undo knows it. */
  function put(suggestion: string) {
    const field = box();
    closeMark();
    field?.focus();
    field?.setSelectionRange(mark.start, mark.end);
    document.execCommand(suggestion === '' ? 'delete' : 'insertText', false, suggestion);
  }

  function leave(act: () => void) {
    act();
    closeMark();
    box()?.focus();
    box()?.setSelectionRange(mark.end, mark.end);
  }

  const { word } = mark;
  return (
    <fieldset ref={menu} popover="manual" aria-label={`Spelling of “${words}”`} className={styles.menu}>
      <p className={styles.message}>{mark.message}</p>
      <div className={styles.suggestions}>
        {mark.suggestions.map((suggestion) => (
          <Button key={suggestion} look="chip" onClick={() => put(suggestion)}>
            {suggestion.trim() === '' ? 'Remove' : suggestion}
          </Button>
        ))}
      </div>
      <div className={styles.answers}>
        {word !== null && (
          <Button look="quiet" onClick={() => leave(() => learnWord(word))}>
            Learn this word
          </Button>
        )}
        <Button look="quiet" onClick={() => leave(() => ignoreMark(mark, words))}>
          Ignore
        </Button>
      </div>
    </fieldset>
  );
}
