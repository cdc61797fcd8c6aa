/** The longest text any field takes, in UTF-16 units: far above what a person writes, far below what hurts. */
export const longestText = 20_000;

/** The most tokens a list of names or interests takes. */
export const mostTokens = 200;

const controlCharacters =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is this expression's purpose
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;

/** Windows and old Mac line ends, and what word processors and terminals use for one (VT, FF, NEL). */
const lineEnds = /\r\n?|[\v\f\u0085]/g;

/** Most fields of one line are of this kind, and need nothing of what follows. */
const isPlain = /^[ -~]*$/;

/**
 * Text as it may be kept: line ends as `\n`, no control characters, no half of a surrogate pair.
 * Everything else, in any script and direction, stays as typed.
 */
export function cleanText(text: string): string {
  return isPlain.test(text)
    ? text
    : text.replace(lineEnds, '\n').replace(controlCharacters, '').toWellFormed();
}

/** `cleanText` for a field of one line: line breaks and tabs become spaces. */
export function cleanLine(text: string): string {
  return isPlain.test(text) ? text : cleanText(text).replace(/[\n\t\u2028\u2029]+/g, ' ');
}

/** The text with its first letter as a capital, whatever word it begins. */
export const withCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
