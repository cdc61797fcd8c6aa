import type { EditorView } from '@codemirror/view';
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import type { SpellingMark } from '../../../../shared/spelling/spelling-mark.ts';
import { proseOf } from '../../../../shared/template/prose.ts';
import { closeMark, openMark, useOpenMark } from '../../../spelling/next-mark.ts';
import { offerMark } from '../../../spelling/offer-mark.ts';
import { SpellingMenu } from '../../../spelling/SpellingMenu.tsx';
import { useSpelling } from '../../../spelling/use-spelling.ts';
import { setSpellingMarks } from './spelling-marks.ts';

type EditorSpellingProps = {
  /** Null until the editor stands. */
  readonly view: EditorView | null;
  /** The template's language, as a tag; empty for none. */
  readonly language: string;
  /** The editor. */
  readonly children: ReactNode;
};

const isEnglish = (tag: string) => tag === '' || /^en\b/i.test(tag);

/** Marks what is misspelt in the words of a template; a click or F7 offers what could stand there instead. */
export function EditorSpelling({ view, language, children }: EditorSpellingProps) {
  const id = useId();
  const part = useRef<HTMLDivElement>(null);
  const [isUsed, setUsed] = useState(false);
  const text = proseOf(view?.state.doc.toString() ?? '');
  const marks = useSpelling(id, text, isUsed && isEnglish(language));
  const open = useOpenMark((state) => (state.open?.boxId === id ? state.open : null));
  const opened = marks.find(({ start }) => start === open?.start);
  const places = marks.map(({ start, end }) => `${start}-${end}`).join();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the marks are new with every look at them, their places not
  useEffect(() => {
    view?.dispatch({ effects: setSpellingMarks.of(marks) });
  }, [view, places]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is offered is about the words as they are
  useEffect(() => {
    if (useOpenMark.getState().open?.boxId === id) closeMark();
  }, [id, text]);

  function onClick() {
    const caret = view?.state.selection.main.head ?? -1;
    const clicked = marks.find(({ start, end }) => start <= caret && caret <= end);
    if (clicked === undefined) closeMark();
    else openMark(id, clicked.start, false);
  }

  function goTo(by: 1 | -1) {
    const caret = open?.start ?? view?.state.selection.main.head ?? 0;
    const ahead =
      by === 1
        ? marks.find(({ start }) => start > caret || (open === null && start === caret))
        : marks.findLast(({ start }) => start < caret);
    const next = ahead ?? marks.at(by === 1 ? 0 : -1);
    if (next === undefined || view === null) return;
    view.dispatch({ selection: { anchor: next.start, head: next.end }, scrollIntoView: true });
    openMark(id, next.start, true);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'F7' && marks.length > 0) {
      event.preventDefault();
      goTo(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape' && opened !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      closeMark();
      view?.focus();
    }
  }

  function onContextMenu(event: MouseEvent) {
    const at = view?.posAtCoords({ x: event.clientX, y: event.clientY }) ?? -1;
    const mark = marks.find(({ start, end }) => start <= at && at <= end);
    if (mark === undefined) return;
    const words = text.slice(mark.start, mark.end);
    offerMark(event, { boxId: id, mark, words, put: (suggestion) => put(mark, suggestion) });
  }

  function put({ start: from, end: to }: SpellingMark, suggestion: string) {
    // While a menu was open, the words may have become others.
    if (view === null || view.state.sliceDoc(from, to) !== text.slice(from, to)) return;
    closeMark();
    view.dispatch({
      changes: { from, to, insert: suggestion },
      selection: { anchor: from + suggestion.length },
      userEvent: 'input',
    });
    view.focus();
  }

  const coords = opened === undefined ? null : view?.coordsAtPos(opened.start);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what happens in the editor
    <div
      ref={part}
      onFocus={() => setUsed(true)}
      onClick={({ target }) => (target as Element).shadowRoot && onClick()}
      onContextMenu={onContextMenu}
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget }) => opened && !part.current?.contains(relatedTarget) && closeMark()}
    >
      {children}
      {opened !== undefined && coords && (
        <SpellingMenu
          key={opened.start}
          mark={opened}
          text={text}
          anchor={() => view?.coordsAtPos(opened.start) ?? null}
          withFocus={open?.withFocus ?? false}
          onPut={(suggestion) => put(opened, suggestion)}
          onLeave={() => view?.focus()}
        />
      )}
    </div>
  );
}
