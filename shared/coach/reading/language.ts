/** The language of a text, so that rules about the words of one leave the others alone. */
import type { ReadText } from './read-text.ts';
import { functionWords } from './word-lists.ts';

/** English prose has four or five function words in ten; names and titles in a short note take that down to two. */
const leastShare = 0.2;

/** A language whose words the coach knows. */
export type Language = 'en';

/** The language of the text; null for one whose words the coach does not know. */
export function languageOf({ words }: ReadText): Language | null {
  const latin = words.filter(({ plain }) => /^[\p{Script=Latin}\d'-]/u.test(plain)).length;
  const known = words.filter(({ plain }) => functionWords.has(plain)).length;
  return words.length > 0 && latin >= words.length / 2 && known >= words.length * leastShare ? 'en' : null;
}
