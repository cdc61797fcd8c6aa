/** Reads the marks by which other tools make words depend on a field: where a condition begins, turns and ends. */
import type { FoundGap } from './find-gaps.ts';

export type ConditionMark =
  /** `subject` is the field's name; null for a condition that asks more than whether there is a value. */
  | { readonly kind: 'if' | 'unless'; readonly subject: string | null }
  | { readonly kind: 'else' | 'end' | 'comment' }
  /** Loops, assignments, includes. */
  | { readonly kind: 'logic' };

/** Words that ask only whether there is a value. */
const hasValue =
  /\s*(?:!=\s*(?:blank|nil|null|empty|""|'')|\.present\?|\bexists\b|\bis\s+(?:not\s+empty|set|known))\s*$/i;

function subjectOf(words: string): string | null {
  const name = words
    .replace(hasValue, '')
    .trim()
    .replace(/^\(\s*(.*?)\s*\)$/, '$1')
    .replace(/^\$/, '');
  return /^[A-Za-z][\w.]*$/.test(name) ? name : null;
}

/** Each form as it stands between its delimiters, with the mark it is; the first that fits counts. */
const forms: readonly (readonly [RegExp, ConditionMark['kind']])[] = [
  [/^!/, 'comment'],
  [/^(?:#\s*)?(?:if|with)(?:\s+|:\s*)(.+)$/i, 'if'],
  [/^(?:(?:#\s*)?unless|\^\s*if|ifnot)(?:\s+|:\s*)(.+)$/i, 'unless'],
  [/^(?:else:?|\^)$/i, 'else'],
  [/^(?:\/\s*\S*|end:?\s*(?:if|unless)|\s*endif|endunless)$/i, 'end'],
  [/^(?:#|else\b|elsif\b|elif\b|elseif\b)\s*(?:each|for|list|let|else|if|elsif)\b/i, 'logic'],
  [/^#\s*(.+)$/, 'if'],
  [/^\^\s*(.+)$/, 'unless'],
  [/^(?:else|elsif|elif|elseif|for|endfor|assign|capture|include|render|set|case|when|each)\b/i, 'logic'],
  [/^>/, 'logic'],
];

/** Notations in which conditions are written: by what they begin with. */
const conditional = /^(?:\{\{\{?|\{%|\*\||%|\{#)/;

/** What a gap does to the words after it; null for one that only stands for a value. */
export function readMark({ text, inside }: FoundGap): ConditionMark | null {
  if (!conditional.test(text)) return null;
  if (/^(?:\{#|\{\{!)/.test(text)) return { kind: 'comment' };
  if (text.startsWith('%') && !/^%\/?(?:IF|ELSE)\b/i.test(text)) return null;
  for (const [form, kind] of forms) {
    const match = form.exec(inside);
    if (match === null) continue;
    return kind === 'if' || kind === 'unless' ? { kind, subject: subjectOf(match[1] ?? '') } : { kind };
  }
  return text.startsWith('{%') ? { kind: 'logic' } : null;
}
