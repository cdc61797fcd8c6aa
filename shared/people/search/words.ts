/** The words by which people are found: folded, and divided the same way in what is known and in what is asked for. */
import { foldForSearch } from '../../fold.ts';

/** In UTF-16 units; what is longer is found by its beginning. */
const longest = 24;

const wordOrSign = /[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*|[^\p{L}\p{M}\p{N}\s]/gu;
/** Signs that stand between words and are looked for by nobody. */
const isPunctuation = /^[\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}.,;:!?'"/\\@&*·•…|_]$/u;
/** Scripts that put no spaces between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const hasInnerSign = /['-]/u;

/** Ends of whole characters, so that none is cut in half. */
function tailsOf(word: string): readonly string[] {
  const letters = [...word];
  return letters.map((_, start) => letters.slice(start).join('').slice(0, longest));
}

/** "o'malley" is looked for as it is, without its sign, and by its parts. */
function formsOf(word: string): readonly string[] {
  const parts = word.split(hasInnerSign);
  return [...parts, parts.join('')];
}

function partsOf(text: string): readonly string[] {
  const found = foldForSearch(text).match(wordOrSign) ?? [];
  return found.filter((part) => part.length > 1 || !isPunctuation.test(part));
}

/** The words that `text` is found by, some of them more than once. */
export function wordsOf(text: string): readonly string[] {
  const isSpaced = !unspaced.test(text);
  const words: string[] = [];
  for (const part of partsOf(text)) {
    const forms = hasInnerSign.test(part) ? formsOf(part) : [part];
    for (const form of forms) {
      if (isSpaced || !unspaced.test(form)) words.push(form.slice(0, longest));
      else words.push(...tailsOf(form));
    }
  }
  return words;
}

/** The words to look for; each is found where a word begins with it. */
export function wordsAskedFor(query: string): readonly string[] {
  const words = partsOf(query).flatMap((part) => part.split(hasInnerSign));
  return [...new Set(words.map((word) => word.slice(0, longest)))];
}
