/** Words with a capital that stand side by side in a text: what a name looks like in most languages. */
import type { Span } from '../../span.ts';
import { toPlain } from '../reading/read-text.ts';

export type NameWord = Span & {
  /** Without a possessive ending. */
  readonly text: string;
  /** Whether a sentence or a title begins with it, so that its capital tells nothing. */
  readonly isFirst: boolean;
};

export type NameRun = {
  readonly words: readonly NameWord[];
  /** The word before it in small letters; '' where a mark stands there. */
  readonly before: string;
};

export const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’ʼ&‐‑-][\p{L}\p{M}\p{N}]+)*/gu;
/** What a new sentence or title begins after. */
const opening = /(?:^|[.!?:;…\n]["'”’)]?\s*|["“„«(‘]|[–—]\s*|\s-\s)$/u;
/** The furthest that is looked back for what stands before a word. */
const lookBack = 40;

function textBefore(text: string, start: number): string {
  return text.slice(Math.max(0, start - lookBack), start);
}

/** The words of a text that begin with a capital. */
export function nameWords(text: string): readonly NameWord[] {
  return [...text.matchAll(wordPattern)]
    .filter(([word]) => /^[\p{Lu}\p{Lt}]/u.test(word))
    .map(({ 0: found, index }) => {
      const word = found.replace(/['’]s$/u, '');
      const end = index + word.length;
      return { text: word, start: index, end, isFirst: opening.test(textBefore(text, index)) };
    });
}

/** "Dr. Osei" goes on behind its point, and "in Leeds. Ruth" does not. */
const longestShortened = 4;

function isBeside(text: string, last: NameWord, next: NameWord): boolean {
  const gap = text.slice(last.end, next.start);
  return gap === ' ' || gap === ' & ' || (gap === '. ' && last.text.length <= longestShortened);
}

/** The capitalised words of a text, those that stand side by side together. */
export function nameRuns(text: string): readonly NameRun[] {
  const runs: NameWord[][] = [];
  for (const word of nameWords(text)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && isBeside(text, last, word)) run.push(word);
    else runs.push([word]);
  }
  return runs.map((words) => ({
    words,
    before: /(\p{L}+) $/u.exec(toPlain(textBefore(text, words[0]?.start ?? 0)))?.[1] ?? '',
  }));
}
