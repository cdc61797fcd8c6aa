/** What is wrong in a template, and where. */
import type { Span } from '../span.ts';

/** A mistake in words for the user, at its place in the source. */
export type Mistake = Span & { readonly message: string };

/** A mistake in a template: `line` and `column` count from 1, the column in UTF-16 units. */
export type TemplateError = Mistake & { readonly line: number; readonly column: number };

/** The mistakes in the order in which they stand, each with its line and column. */
export function locateMistakes(source: string, errors: readonly Mistake[]): readonly TemplateError[] {
  const sorted = errors.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let line = 1;
  let lineStart = 0;
  let at = 0;
  return sorted.map((error) => {
    for (; at < error.start; at += 1) {
      if (source[at] !== '\n') continue;
      line += 1;
      lineStart = at + 1;
    }
    return { ...error, line, column: error.start - lineStart + 1 };
  });
}
