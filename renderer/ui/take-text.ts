/** What every box of the page does with what is typed or pasted into it. */
import { cleanLine, cleanText, longestText } from '../../shared/text.ts';
import { showToast } from './toasts.ts';

/** Hands over the text that a box now holds, cleaned; refuses, with a word, what is longer than can be kept. */
export function takeText(text: string, isMultiline: boolean, onChange: (text: string) => void): void {
  const clean = isMultiline ? cleanText(text) : cleanLine(text);
  if (clean.length <= longestText) onChange(clean);
  else
    showToast(`That is longer than ${longestText.toLocaleString('en-GB')} characters, so it was not added.`);
}
