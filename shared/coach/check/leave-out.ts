/** A text without one of its statements, tidy again. */
import type { Span } from '../../span.ts';
import { removeSpan } from '../reading/edits.ts';
import { readText } from '../reading/read-text.ts';

/**
 * The text without what stands in `span`: no doubled space, no empty lines in its place, and what then stands first
 * begins with a capital.
 */
export function leaveOut(text: string, span: Span): string {
  const { start, end, replacement } = removeSpan(readText(text), span, '');
  const before = text.slice(0, start);
  const left = `${before}${replacement}${text.slice(end)}`.replace(/\n{3,}/gu, '\n\n').trim();
  if (before.trim() !== '') return left;
  const [first = ''] = left;
  return first.toLocaleUpperCase('en') + left.slice(first.length);
}
