/** Leaves hidden characters out of whatever is pasted or dropped into a box of the page, and says so once. */
import { describeRemoved, withoutHidden } from '../../shared/template/hidden-characters.ts';
import { showToast } from './toasts.ts';

/** The text as it may be pasted; tells the user what was left out of it. */
export function cleanPasted(text: string): string {
  const cleaned = withoutHidden(text);
  if (cleaned.removed > 0) showToast(describeRemoved(cleaned));
  return cleaned.text;
}

function isBox(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** Puts the cleaned text where the pasted one was to go, as one step of the browser's own undo. */
function insertCleaned(event: InputEvent): void {
  const { data, inputType, target } = event;
  if (data === null || !/^insertFrom(?:Paste|Drop)/.test(inputType) || !isBox(target)) return;
  if (withoutHidden(data).removed === 0) return;
  event.preventDefault();
  document.execCommand('insertText', false, cleanPasted(data));
}

/** Watches every box of the page, those to come included. */
export function watchPasting(page: Document): void {
  page.addEventListener('beforeinput', insertCleaned, { capture: true });
}
