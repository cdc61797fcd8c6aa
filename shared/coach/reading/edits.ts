/** Edits that leave a text tidy: no doubled spaces, sentences that begin with a capital and end with a point. */
import { overlapsAny, type Span } from '../../span.ts';
import type { Fix } from '../coach-types.ts';
import { type ReadText, sentenceAt } from './read-text.ts';

/** An answer as a sentence of its own. */
export function asSentence(answer: string): string {
  const trimmed = answer.trim().replace(/\s+/gu, ' ');
  if (trimmed === '') return '';
  const [first = ''] = trimmed;
  const capitalised = first.toUpperCase() + trimmed.slice(first.length);
  return /[.!?…。！？؟]["'”’)]*$/u.test(capitalised) ? capitalised : `${capitalised}.`;
}

export function replaceSpan({ start, end }: Span, replacement: string, label: string): Fix {
  return { start, end, label, replacement };
}

/** Marks that stand right behind a word. */
const behindWord = /[,.!?;:\n]/u;

/** Takes a span out together with the space that would be doubled, or left before a mark. */
export function removeSpan(read: ReadText, { start, end }: Span, label: string): Fix {
  const before = read.text.charAt(start - 1);
  let to = end;
  if (start === 0 || /\s/u.test(before)) while (/[^\S\n]/u.test(read.text.charAt(to))) to += 1;
  const from =
    to >= read.text.length || behindWord.test(read.text.charAt(to))
      ? start - trailingSpaces(read.text, start)
      : start;
  return { start: from, end: to, label, replacement: '' };
}

/** Leaves out the sentence around a span; null where it also holds some of `kept`, and has to be mended by hand. */
export function leaveSentenceOut(read: ReadText, span: Span, kept: readonly Span[]): Fix | null {
  const sentence = sentenceAround(read, span);
  return overlapsAny(sentence, kept) ? null : removeSpan(read, sentence, 'Leave this sentence out');
}

function trailingSpaces(text: string, end: number): number {
  let count = 0;
  while (count < end && /[^\S\n]/u.test(text.charAt(end - count - 1))) count += 1;
  return count;
}

/** The sentence that holds the span, without the greeting. */
export function sentenceAround(read: ReadText, span: Span): Span {
  const sentence = sentenceAt(read, span.start) ?? span;
  const greetingEnd = read.greeting?.end ?? 0;
  let start = Math.max(sentence.start, sentence.end > greetingEnd ? greetingEnd : sentence.start);
  while (start < span.start && /\s/u.test(read.text.charAt(start))) start += 1;
  return { start, end: sentence.end };
}

/** Puts a sentence at the end of the message, before the signature, or before its last question. */
export function insertSentence(
  read: ReadText,
  answer: string,
  label: string,
  place: 'first' | 'before-question' | 'last',
): Fix {
  const sentence = asSentence(answer);
  const { text, body } = read;
  const question = read.sentences.findLast(
    ({ isQuestion, start }) => isQuestion && start >= body.start && start < body.end,
  );
  let at =
    place === 'first'
      ? body.start
      : place === 'before-question' && question !== undefined
        ? question.start
        : body.end;
  if (place === 'first' || (place === 'before-question' && question !== undefined)) {
    while (at < text.length && /\s/u.test(text.charAt(at))) at += 1;
    const gap = at > 0 && !/\s/u.test(text.charAt(at - 1)) ? ' ' : '';
    return {
      start: at,
      end: at,
      label,
      replacement: `${gap}${sentence}${at < text.length && text.charAt(at) !== '\n' ? ' ' : ''}`,
    };
  }
  while (at > 0 && /\s/u.test(text.charAt(at - 1))) at -= 1;
  return { start: at, end: at, label, replacement: `${at > 0 ? ' ' : ''}${sentence}` };
}

/** The replacement in the case of what it replaces: a capital where the sentence began with one. */
export function inCaseOf(original: string, replacement: string): string {
  const [first = ''] = original;
  const isCapital = first !== first.toLowerCase();
  const [head = ''] = replacement;
  return (isCapital ? head.toUpperCase() : head) + replacement.slice(head.length);
}
