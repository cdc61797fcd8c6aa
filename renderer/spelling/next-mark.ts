/** The way from one mark to the next with the keyboard, through all boxes of the screen. */
import { create } from 'zustand';
import { showToast } from '../ui/toasts.ts';
import { useAskedForAll } from './asked-for-all.ts';
import { whenChecked } from './checking.ts';
import { isTextBox, type TextBox } from './text-box.ts';

/** The mark whose suggestions are shown: its box, and where in the text it begins. */
type Open = { readonly boxId: string; readonly start: number; readonly withFocus: boolean };

export const useOpenMark = create<{ readonly open: Open | null }>(() => ({ open: null }));

export function openMark(boxId: string, start: number, withFocus: boolean): void {
  useOpenMark.setState({ open: { boxId, start, withFocus } });
}

export function closeMark(): void {
  useOpenMark.setState({ open: null });
}

/** A mark as it stands on the screen. */
type Shown = {
  readonly boxId: string;
  readonly box: TextBox;
  /** Where its words are shown. */
  readonly words: HTMLElement;
  readonly start: number;
  readonly end: number;
};

/** The marks on the screen, in reading order; in an open dialog, only those in it. */
function shownMarks(): readonly Shown[] {
  const dialogs = document.querySelectorAll('dialog[open]');
  const part = [...dialogs].at(-1) ?? document;
  return [...part.querySelectorAll<HTMLElement>('[data-spelling-start]')].flatMap((mark) => {
    const sheet = mark.closest<HTMLElement>('[data-spelled]');
    const box = sheet?.querySelector('input, textarea') ?? null;
    if (sheet === null || !isTextBox(box) || !mark.checkVisibility()) return [];
    const { spellingStart = '0', spellingEnd = '0' } = mark.dataset;
    const boxId = sheet.dataset.spelled ?? '';
    return [{ boxId, box, words: mark, start: Number(spellingStart), end: Number(spellingEnd) }];
  });
}

/** Where in `marks` the next one lies, behind the caret or before it; the first or last one at the end of the way. */
function nextOf(marks: readonly Shown[], by: 1 | -1): Shown | undefined {
  const { open } = useOpenMark.getState();
  const current = marks.findIndex(({ boxId, start }) => boxId === open?.boxId && start === open.start);
  if (current >= 0) return marks[(current + by + marks.length) % marks.length];
  const focused = document.activeElement;
  if (!isTextBox(focused)) return marks.at(by === 1 ? 0 : -1);
  const caret = focused.selectionStart ?? 0;
  const isBehind = ({ box, start }: Shown) =>
    box === focused
      ? start >= caret
      : (box.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  if (by === 1) return marks.find(isBehind) ?? marks[0];
  return marks.findLast((mark) => !isBehind(mark)) ?? marks.at(-1);
}

/** At once, so that no key that follows is typed into the words. */
function go(by: 1 | -1): boolean {
  const next = nextOf(shownMarks(), by);
  if (next === undefined) return false;
  const { box, boxId, words, start, end } = next;
  box.focus();
  box.setSelectionRange(start, end);
  words.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const sheet = words.closest('[aria-hidden]');
  if (sheet !== null) box.scrollTo(sheet.scrollLeft, sheet.scrollTop);
  openMark(boxId, start, true);
  return true;
}

/** Goes to the next mark, or the one before, with its suggestions at hand; says so where there is none. */
export async function goToMark(by: 1 | -1): Promise<void> {
  if (useAskedForAll.getState().isAsked && go(by)) return;
  useAskedForAll.setState({ isAsked: true });
  await whenChecked();
  if (!go(by)) showToast('Nothing here is marked as misspelt.');
}
