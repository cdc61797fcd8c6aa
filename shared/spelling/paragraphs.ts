/** A text is checked by its paragraphs, so that an edit asks anew about one of them alone. */
import { longestChecked } from './checkable.ts';
import type { SpellingMark } from './spelling-mark.ts';

type Paragraph = { readonly start: number; readonly text: string };

/** A paragraph in pieces that can be checked, cut between words where there is a space. */
function pieces({ start, text }: Paragraph): readonly Paragraph[] {
  const parts: Paragraph[] = [];
  let from = 0;
  while (text.length - from > longestChecked) {
    const space = text.lastIndexOf(' ', from + longestChecked);
    const to = space > from ? space : from + longestChecked;
    parts.push({ start: start + from, text: text.slice(from, to) });
    from = to;
  }
  return [...parts, { start: start + from, text: text.slice(from) }];
}

/** The paragraphs of `text` that have words in them, the longest in pieces, each with where it begins. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  return [...text.matchAll(/[^\n]+/g)]
    .flatMap(({ index, 0: paragraph }) => pieces({ start: index, text: paragraph }))
    .filter((paragraph) => /\p{L}/u.test(paragraph.text));
}

/** The marks of a whole text from those of its paragraphs; a paragraph that was not checked yet has none. */
export function marksIn(
  text: string,
  marksOf: (paragraph: string) => readonly SpellingMark[] | undefined,
): readonly SpellingMark[] {
  return paragraphsOf(text).flatMap((paragraph) =>
    (marksOf(paragraph.text) ?? []).map((mark) => ({
      ...mark,
      start: mark.start + paragraph.start,
      end: mark.end + paragraph.start,
    })),
  );
}

function sharedStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one[at] === other[at]) at += 1;
  return at;
}

function sharedEnd(one: string, other: string, most: number): number {
  let at = 0;
  while (at < most && one.at(-1 - at) === other.at(-1 - at)) at += 1;
  return at;
}

/**
 * The marks that an edit leaves standing until the text is checked again: those before and behind the place where
 * `before` became `after`, and not at its edge, where a word is being written.
 */
export function marksAfterEdit(
  before: string,
  after: string,
  marks: readonly SpellingMark[],
): readonly SpellingMark[] {
  if (before === after) return marks;
  const start = sharedStart(before, after);
  const end = sharedEnd(before, after, Math.min(before.length, after.length) - start);
  const moved = after.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.end < start) return [mark];
    if (mark.start <= before.length - end) return [];
    return [{ ...mark, start: mark.start + moved, end: mark.end + moved }];
  });
}
