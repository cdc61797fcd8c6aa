/** Words that are about something, apart from those that only carry grammar. */

/** True for a word that carries grammar and no subject; the word is in small letters. Each language has its own. */
export type IsFunctionWord = (plain: string) => boolean;

/** True for a word that is about something; numbers are about nothing by themselves. `plain` is in small letters. */
export function isTelling(plain: string, isFunctionWord: IsFunctionWord): boolean {
  if (isFunctionWord(plain) || /^\d+(?:st|nd|rd|th)?$/u.test(plain)) return false;
  return plain.length > 2 || /\P{ASCII}/u.test(plain);
}
