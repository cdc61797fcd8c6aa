import { useLayoutEffect, useRef } from 'react';
import { type SpellingMark, suggestionLabel } from '../../shared/spelling/spelling-mark.ts';
import { Button } from '../ui/Button.tsx';
import { closeMark } from './next-mark.ts';
import { ignoreMark, learnWord } from './own-words.ts';
import styles from './SpellingMenu.module.css';

type SpellingMenuProps = {
  readonly mark: SpellingMark;
  readonly text: string;
  /** Where the marked words are shown; null where they are no more. */
  readonly anchor: () => Pick<DOMRect, 'left' | 'top' | 'bottom'> | null;
  /** Whether whoever came by keyboard is to stand on the first suggestion. */
  readonly withFocus: boolean;
  /** Puts a suggestion in the place of the marked words. */
  readonly onPut: (suggestion: string) => void;
  /** Gives the box its focus back. */
  readonly onLeave: () => void;
};

/** Keeps what is offered within the window, in pixels. */
const margin = 8;

/** Shows itself under the marked words, or above them where there is no room. */
function usePlace({ anchor, withFocus }: Pick<SpellingMenuProps, 'anchor' | 'withFocus'>) {
  const menu = useRef<HTMLFieldSetElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is placed once; other words are another menu
  useLayoutEffect(() => {
    const shown = menu.current;
    const place = anchor();
    if (shown === null || place === null) return;
    shown.showPopover();
    const { left, top, bottom } = place;
    const { offsetWidth, offsetHeight } = shown;
    const below = bottom + margin / 2;
    const hasRoom = below + offsetHeight + margin <= window.innerHeight;
    shown.style.left = `${Math.max(margin, Math.min(left, window.innerWidth - offsetWidth - margin))}px`;
    shown.style.top = `${hasRoom ? below : Math.max(margin, top - offsetHeight - margin / 2)}px`;
    if (withFocus) shown.querySelector('button')?.focus();
    // What lies in the top layer does not scroll with the words. What was scrolled to bring them here is heard of first.
    const listening = requestAnimationFrame(() => window.addEventListener('scroll', closeMark, true));
    window.addEventListener('resize', closeMark);
    return () => {
      cancelAnimationFrame(listening);
      window.removeEventListener('scroll', closeMark, true);
      window.removeEventListener('resize', closeMark);
    };
  }, []);
  return menu;
}

/** What could stand in the place of marked words, and two ways to say that they are right. */
export function SpellingMenu({ mark, text, onPut, onLeave, ...place }: SpellingMenuProps) {
  const menu = usePlace(place);
  const words = text.slice(mark.start, mark.end);

  function leave(act: () => void) {
    act();
    closeMark();
    onLeave();
  }

  const { word } = mark;
  return (
    <fieldset ref={menu} popover="manual" aria-label={`Spelling of “${words}”`} className={styles.menu}>
      <p className={styles.message}>{mark.message}</p>
      <div className={styles.suggestions}>
        {mark.suggestions.map((suggestion) => (
          <Button key={suggestion} look="chip" onClick={() => onPut(suggestion)}>
            {suggestionLabel(suggestion)}
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
