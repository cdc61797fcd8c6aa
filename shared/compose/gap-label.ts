import { fieldLabel } from '../template/fields.ts';

/** What to call an unfilled gap: the label of its field, or the gap as it stands when it is not one of ours. */
export function gapLabel(gap: string): string {
  const name = /^\{\{\s*([a-z][a-z0-9_]*)/.exec(gap)?.[1];
  return name === undefined ? gap : fieldLabel(name);
}

/** A text with what every gap of ours in it is called, for people who read no braces. */
export const withGapsNamed = (text: string): string =>
  text.replace(/\{\{[^{}]*\}\}/g, (gap) => `“${gapLabel(gap)}”`);
