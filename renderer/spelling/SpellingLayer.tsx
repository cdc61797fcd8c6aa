import { type RefObject, useEffect } from 'react';
import { marksSaid } from '../../shared/spelling/marks-said.ts';
import type { SpellingMark } from '../../shared/spelling/spelling-mark.ts';
import { MarkedWords } from './MarkedWords.tsx';
import { closeMark, goToMark, openMark, useOpenMark } from './next-mark.ts';
import { offerMark } from './offer-mark.ts';
import { SpellingMenu } from './SpellingMenu.tsx';
import { isTextBox, type TextBox } from './text-box.ts';
import { useSpelling } from './use-spelling.ts';

type SpellingLayerProps = {
  readonly id: string;
  /** What stands in the box. */
  readonly text: string;
  /** What the message says of it; null where it is no answer, or that is not known. */
  readonly said: string | null;
  /** The classes of the box: the marks are laid out as its words are. */
  readonly className: string | undefined;
  /** What lies around the box. */
  readonly sheet: RefObject<HTMLDivElement | null>;
};

function boxIn(sheet: HTMLElement | null): TextBox | null {
  const found = sheet?.querySelector('input, textarea') ?? null;
  return isTextBox(found) ? found : null;
}

type Heard = {
  readonly click: (event: MouseEvent) => void;
  readonly contextmenu: (event: MouseEvent) => void;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly focusout: (event: FocusEvent) => void;
};

/** Hears what happens in the box and in what it offers. */
function useHearing(sheet: SpellingLayerProps['sheet'], { click, contextmenu, keydown, focusout }: Heard) {
  useEffect(() => {
    const part = sheet.current;
    part?.addEventListener('click', click);
    part?.addEventListener('contextmenu', contextmenu);
    part?.addEventListener('keydown', keydown);
    part?.addEventListener('focusout', focusout);
    return () => {
      part?.removeEventListener('click', click);
      part?.removeEventListener('contextmenu', contextmenu);
      part?.removeEventListener('keydown', keydown);
      part?.removeEventListener('focusout', focusout);
    };
  });
}

/**
 * The marks of a box. Its words lie over it once more, clear, with a line under what is marked; a click into a marked
 * word, or F7, offers what could stand there instead.
 */
export function SpellingLayer({ id, text, said, className, sheet }: SpellingLayerProps) {
  const marks = marksSaid(text, useSpelling(id, text, true), said);
  const open = useOpenMark((state) => (state.open?.boxId === id ? state.open : null));
  const opened = marks.find(({ start }) => start === open?.start);
  const box = () => boxIn(sheet.current);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is offered is about the words as they are
  useEffect(() => {
    if (useOpenMark.getState().open?.boxId === id) closeMark();
  }, [id, text]);

  const markAt = (target: EventTarget | null) => {
    const caret = isTextBox(target) ? (target.selectionStart ?? -1) : -1;
    return marks.find(({ start, end }) => start <= caret && caret <= end);
  };

  useHearing(sheet, {
    click: ({ target }) => {
      if (!isTextBox(target)) return;
      const clicked = markAt(target);
      if (clicked === undefined) closeMark();
      else openMark(id, clicked.start, false);
    },
    contextmenu: (event) => {
      const clicked = markAt(event.target);
      if (clicked === undefined) return;
      const words = text.slice(clicked.start, clicked.end);
      offerMark(event, { boxId: id, mark: clicked, words, put: (suggestion) => put(clicked, suggestion) });
    },
    keydown: (event) => {
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
    },
    focusout: ({ relatedTarget }) => {
      const isWithin = relatedTarget instanceof Node && sheet.current?.contains(relatedTarget);
      if (opened !== undefined && !isWithin) closeMark();
    },
  });

  /** As if it were typed: the box takes it as it takes every change, and its own undo knows it. */
  function put({ start, end }: SpellingMark, suggestion: string) {
    const field = box();
    // While a menu was open, the words may have become others.
    if (field === null || field.value.slice(start, end) !== text.slice(start, end)) return;
    closeMark();
    field.focus();
    field.setSelectionRange(start, end);
    document.execCommand(suggestion === '' ? 'delete' : 'insertText', false, suggestion);
  }

  function placeOf(start: number) {
    const words = sheet.current?.querySelector(`[data-spelling-start="${start}"]`);
    return words?.getBoundingClientRect() ?? null;
  }

  return (
    <>
      {marks.length > 0 && <MarkedWords text={text} marks={marks} className={className} box={box} />}
      {opened !== undefined && (
        <SpellingMenu
          key={opened.start}
          mark={opened}
          text={text}
          anchor={() => placeOf(opened.start)}
          withFocus={open?.withFocus ?? false}
          onPut={(suggestion) => put(opened, suggestion)}
          onLeave={() => {
            box()?.focus();
            box()?.setSelectionRange(opened.end, opened.end);
          }}
        />
      )}
    </>
  );
}
