/** Whether a text is in English, so that rules about English words leave other languages alone. */
import type { ReadText } from './read-text.ts';
import { functionWords } from './word-lists.ts';

/** English prose has four or five function words in ten; names and titles in a short note take that down to two. */
const leastShare = 0.2;

export function isEnglish({ words }: ReadText): boolean {
  if (words.length === 0) return false;
  const latin = words.filter(({ plain }) => /^[\p{Script=Latin}\d'-]/u.test(plain)).length;
  const known = words.filter(({ plain }) => functionWords.has(plain)).length;
  return latin >= words.length / 2 && known >= words.length * leastShare;
}
