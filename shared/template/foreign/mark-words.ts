/** What a text holds of another tool, in the words of the offer to turn it into fields. */
import { fieldLabel } from '../fields.ts';
import { type ForeignMark, findForeign } from './convert.ts';

/** Longer ones are cut. */
const longestShown = 40;

/** What is another tool's in a text, each once, however often it stands there. */
export function distinctMarks(text: string): readonly ForeignMark[] {
  return [...new Map(findForeign(text).map((mark) => [mark.text, mark])).values()];
}

/** What becomes of a mark, in a few words. */
export function describeMark({ becomes, field, note }: Omit<ForeignMark, 'start' | 'end'>): string {
  if (note !== null) return note;
  if (field !== null && becomes?.startsWith('{{') === true) return `means “${fieldLabel(field)}”`;
  if (becomes === '') return 'is a comment and goes';
  return becomes?.startsWith('[[') === true ? 'becomes an optional part' : 'becomes plain words';
}

/** The mark itself on one line, a long one cut. */
export function briefMark({ text }: Pick<ForeignMark, 'text'>): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > longestShown ? `${line.slice(0, longestShown).toWellFormed()}…` : line;
}
