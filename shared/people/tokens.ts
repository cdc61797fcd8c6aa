/**
 * Divides what was typed or pasted into a list of names or words. In a list of names, the letters that people write
 * behind theirs stay with them: "Jane Moss, PhD" is one person.
 */
import { cleanLine, mostTokens } from '../text.ts';
import { readNameText } from './names/name-words.ts';
import { areNobody } from './names/words-behind.ts';

/** What the list holds. */
export type TokenKind = 'names' | 'words';

const separator = /[,，、､;；،؛\n\t\u2028\u2029]+/u;
const separators = new RegExp(separator.source, 'gu');
const bullet = /^(?:[•·▪◦*–—-]|\d{1,3}[.)])\s+/u;

/** How many separators stand in `text`; one more than before means that a token has been ended. */
export function countSeparators(text: string): number {
  return text.match(separators)?.length ?? 0;
}

/** True where the text belongs to the name before it: "PhD", "P.Eng", "PMP®", "open to work". */
function belongsToName(token: string): boolean {
  const { segments } = readNameText(token);
  return segments.length > 0 && segments.every(areNobody);
}

/**
 * `values` and then the tokens of `text`, each once, in the order in which they come, at most `mostTokens` of them.
 * Bullets and numbers of a pasted list are left out.
 */
export function addTokens(values: readonly string[], text: string, kind: TokenKind): readonly string[] {
  const tokens = [...values];
  for (const part of text.split(separator)) {
    const token = cleanLine(part).trim().replace(bullet, '');
    const before = tokens.at(-1);
    if (token === '') continue;
    if (kind === 'names' && before !== undefined && belongsToName(token))
      tokens.splice(-1, 1, `${before}, ${token}`);
    else tokens.push(token);
  }
  return [...new Set(tokens)].slice(0, mostTokens);
}
