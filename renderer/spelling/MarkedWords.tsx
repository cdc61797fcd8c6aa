import { useLayoutEffect, useRef } from 'react';
import type { SpellingMark } from '../../shared/spelling/spelling-mark.ts';
import styles from './SpelledBox.module.css';
import type { TextBox } from './text-box.ts';

type MarkedWordsProps = {
  readonly text: string;
  /** In the order of the text; none overlaps another. */
  readonly marks: readonly SpellingMark[];
  readonly className: string | undefined;
  readonly box: () => TextBox | null;
};

/** Keeps the words over those of the box: it scrolls, is resized, and loses room to a scroll bar. */
function useLyingOver(box: () => TextBox | null) {
  const words = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const below = box();
    const above = words.current;
    if (below === null || above === null) return;
    const follow = () => {
      const borders = below.offsetWidth - below.clientWidth;
      const { borderInlineStartWidth, borderInlineEndWidth } = getComputedStyle(below);
      const scrollBar =
        borders - Number.parseFloat(borderInlineStartWidth) - Number.parseFloat(borderInlineEndWidth);
      above.style.insetInlineEnd = `${Math.max(0, scrollBar)}px`;
      above.scrollTo(below.scrollLeft, below.scrollTop);
    };
    follow();
    const observer = new ResizeObserver(follow);
    observer.observe(below);
    below.addEventListener('scroll', follow);
    return () => {
      observer.disconnect();
      below.removeEventListener('scroll', follow);
    };
  });
  return words;
}

/** The words of a box once more, clear, with a line under those that are marked; and how many, for those who listen. */
export function MarkedWords({ text, marks, className, box }: MarkedWordsProps) {
  const words = useLyingOver(box);
  const isLine = box() instanceof HTMLInputElement;
  const pieces = marks.map(({ start, end }, index) => (
    <span key={start}>
      {text.slice(marks[index - 1]?.end ?? 0, start)}
      <span className={styles.mark} data-spelling-start={start} data-spelling-end={end}>
        {text.slice(start, end)}
      </span>
    </span>
  ));
  return (
    <>
      <div
        ref={words}
        className={`${className ?? ''} ${styles.words} ${isLine ? styles.line : ''}`}
        dir="auto"
        aria-hidden
      >
        {pieces}
        {text.slice(marks.at(-1)?.end ?? 0)}
        {'\u200b'}
      </div>
      <span className="visually-hidden" aria-live="polite">
        {marks.length === 1 ? '1 word may be misspelt' : `${marks.length} places may be misspelt`}, F7 goes to
        the next.
      </span>
    </>
  );
}
