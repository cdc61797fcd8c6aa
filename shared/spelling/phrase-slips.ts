/** Finds words that stand where another was meant, as their neighbours tell. */
import { phraseSlips as known } from './data/phrase-slips.ts';
import type { SpellingMark } from './spelling-mark.ts';

/** The marks of all that are in `text`; by pattern, not by place. */
export function phraseSlips(text: string): readonly SpellingMark[] {
  return known.flatMap(({ wrong, right, message }) =>
    [...text.matchAll(wrong)].map((match) => {
      const [words] = match;
      const suggestion = right.replaceAll(/\$(\d)/g, (_group, index) => match[Number(index)] ?? '');
      return {
        start: match.index,
        end: match.index + words.length,
        message,
        suggestions: [suggestion],
        word: null,
      };
    }),
  );
}
