import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { MarkedWords } from './MarkedWords.tsx';
import { closeMark, goToMark, isTextBox, openMark, type TextBox, useOpenMark } from './next-mark.ts';
import styles from './SpelledBox.module.css';
import { SpellingMenu } from './SpellingMenu.tsx';
import { useSpelling } from './use-spelling.ts';

type SpelledBoxProps = {
  /** What stands in the box. */
  readonly text: string;
  /** The classes of the box: the marks are laid out as its words are. */
  readonly className: string | undefined;
  /** The box, an `input` or a `textarea`. */
  readonly children: ReactNode;
};

/**
 * A text box whose misspelt words are marked. The same words lie over it, clear, with a line under what is marked; a
 * click into a marked word, or F7, offers what could stand there instead.
 */
export function SpelledBox({ text, className, children }: SpelledBoxProps) {
  const id = useId();
  const sheet = useRef<HTMLDivElement>(null);
  const [isUsed, setUsed] = useState(false);
  const marks = useSpelling(id, text, isUsed);
  const open = useOpenMark((state) => (state.open?.boxId === id ? state.open : null));
  const opened = marks.find(({ start }) => start === open?.start);

  // What is offered is about the words as they are.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it closes with every change of the text
  useEffect(() => {
    if (useOpenMark.getState().open?.boxId === id) closeMark();
  }, [id, text]);

  function box(): TextBox | null {
    const found = sheet.current?.querySelector('input, textarea') ?? null;
    return isTextBox(found) ? found : null;
  }

  function onClick() {
    const caret = box()?.selectionStart ?? -1;
    const clicked = marks.find(({ start, end }) => start <= caret && caret <= end);
    if (clicked === undefined) closeMark();
    else openMark(id, clicked.start, false);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'F7' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      void goToMark(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape' && opened !== undefined) {
      // It closes what is offered, and nothing behind it.
      event.preventDefault();
      event.stopPropagation();
      closeMark();
      box()?.focus();
    }
  }

  /** As if it were typed: the box takes it as it takes every change, and its own undo knows it. */
  function put(suggestion: string) {
    const field = box();
    if (opened === undefined || field === null) return;
    closeMark();
    field.focus();
    field.setSelectionRange(opened.start, opened.end);
    document.execCommand(suggestion === '' ? 'delete' : 'insertText', false, suggestion);
  }

  function onBlur({ relatedTarget }: FocusEvent) {
    if (opened !== undefined && !sheet.current?.contains(relatedTarget)) closeMark();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what happens in the box
    <div
      ref={sheet}
      className={styles.sheet}
      data-spelled={id}
      onFocus={() => setUsed(true)}
      onClick={(event) => isTextBox(event.target as Element) && onClick()}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      {children}
      {marks.length > 0 && <MarkedWords text={text} marks={marks} className={className} box={box} />}
      {opened !== undefined && (
        <SpellingMenu
          key={opened.start}
          mark={opened}
          text={text}
          anchor={() =>
            sheet.current
              ?.querySelector(`[data-spelling-start="${opened.start}"]`)
              ?.getBoundingClientRect() ?? null
          }
          withFocus={open?.withFocus ?? false}
          onPut={put}
          onLeave={() => {
            box()?.focus();
            box()?.setSelectionRange(opened.end, opened.end);
          }}
        />
      )}
    </div>
  );
}
