/** Turns a condition of another tool into an optional part or a fallback, where it says the same. */
import { findTokens } from '../tokens.ts';
import { meaningOf } from './field-meanings.ts';

export type Condition = {
  /** The field on which it depends, as the tool names it; null when it asks more than whether there is a value. */
  readonly subject: string | null;
  /** The words for when there is a value, and for when there is none; their placeholders are converted already. */
  readonly present: string;
  readonly absent: string;
};

/** Marks that mean something in an optional part. */
const special = /\[\[|\]\]|\|\||^\s*\d+\s*:/;

/** The two wordings as one with a fallback, when they differ in nothing but the field. */
function asFallback(field: string, present: string, absent: string): string | null {
  const [before, after, ...more] = present.split(`{{${field}}}`);
  if (before === undefined || after === undefined || more.length > 0) return null;
  if (!absent.startsWith(before) || !absent.endsWith(after)) return null;
  const words = absent.slice(before.length, Math.max(before.length, absent.length - after.length));
  return words.trim() === '' || /[{}|\n]/.test(words) ? null : `${before}{{${field} | ${words}}}${after}`;
}

/** Whether the words use the field without a fallback. */
function usesField(words: string, field: string): boolean {
  return findTokens(words).some(
    (token) => token.kind === 'field' && token.name === field && token.fallback === null,
  );
}

/** What the condition becomes; null when this language has nothing that says the same. */
export function convertCondition({ subject, present, absent }: Condition): string | null {
  const field = subject === null ? null : meaningOf(subject);
  if (field === null || special.test(present) || special.test(absent)) return null;
  // A part is left out for want of a field in it, so only a part that uses the field depends on it.
  if (!usesField(present, field)) return null;
  if (absent.trim() === '') return `[[${present}]]`;
  return asFallback(field, present, absent) ?? `[[${present}||${absent}]]`;
}
