/** Which marks of an answer matter to the message that is made of it. */
import type { SpellingMark } from './spelling-mark.ts';

const inOneLine = (text: string) => text.replaceAll(/\s+/gu, ' ');
const isLetter = (character: string | undefined) => /[\p{L}\p{M}\p{N}]/u.test(character ?? '');

/** Whether `words` stand somewhere in `text`, not as part of longer ones. */
function holdsWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + words.length])) return true;
  }
  return false;
}

/** Whether all that is wrong is which of the letters are capitals. */
function isOfCapitals({ suggestions }: SpellingMark, words: string): boolean {
  return suggestions.some((suggestion) => suggestion.toLowerCase() === words.toLowerCase());
}

/**
 * Those of the marks in `typed` whose words stand in the message as they are: what the message puts right by itself
 * ("last friday", "dont") is no mistake of the answer.
 * @param said what the message makes of the answer; null where that is not known
 */
export function marksSaid(
  typed: string,
  marks: readonly SpellingMark[],
  said: string | null,
): readonly SpellingMark[] {
  if (said === null) return marks;
  const sentence = inOneLine(said);
  return marks.filter((mark) => {
    const words = inOneLine(typed.slice(mark.start, mark.end));
    if (isOfCapitals(mark, words)) return holdsWords(sentence, words);
    return holdsWords(sentence.toLowerCase(), words.toLowerCase());
  });
}
