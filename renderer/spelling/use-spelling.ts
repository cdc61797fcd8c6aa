import { useEffect, useRef, useState } from 'react';
import { marksAfterEdit, marksIn } from '../../shared/spelling/paragraphs.ts';
import type { SpellingMark } from '../../shared/spelling/spelling-mark.ts';
import { useWorkspace } from '../workspace/store.ts';
import { useAskedForAll } from './asked-for-all.ts';
import { checkBox, forgetBox, useChecked } from './checking.ts';
import { marksToShow, useIgnored } from './own-words.ts';

/** How long the keys have to rest before a text is checked, in milliseconds. */
const pause = 500;

const none: readonly SpellingMark[] = [];

/**
 * The marks in the text of a box. It is checked from the moment the box is first used, after each pause in typing; until
 * then the marks that an edit left standing are shown.
 * @param isUsed whether the box has been used
 */
export function useSpelling(id: string, text: string, isUsed: boolean): readonly SpellingMark[] {
  const isOn = useWorkspace(({ settings }) => settings.spelling);
  const dialect = useWorkspace(({ settings }) => settings.dialect);
  const learned = useWorkspace(({ settings }) => settings.learnedWords);
  const ignored = useIgnored((state) => state.ignored);
  const isAskedForAll = useAskedForAll((state) => state.isAsked);
  const checked = useChecked(({ marks }) => marks);
  const isWanted = isOn && (isUsed || isAskedForAll);
  const [settled, setSettled] = useState(text);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another dialect asks again about the same text
  useEffect(() => {
    if (!isWanted) return;
    const timer = setTimeout(
      () => {
        setSettled(text);
        void checkBox(id, text);
      },
      isAskedForAll ? 0 : pause,
    );
    return () => clearTimeout(timer);
  }, [isWanted, isAskedForAll, id, text, dialect]);
  useEffect(() => () => forgetBox(id), [id]);

  const last = useRef({ text: '', marks: none });
  if (!isWanted) return none;
  const isKnown = settled === text;
  const marks = isKnown
    ? marksIn(text, (paragraph) => checked.get(paragraph))
    : marksAfterEdit(last.current.text, text, last.current.marks);
  last.current = { text, marks };
  return marksToShow(text, marks, learned, ignored);
}
