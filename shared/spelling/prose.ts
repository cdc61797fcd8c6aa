/** Tells words of prose from those that stand in a text for something else: an address, a quotation, a name. */
import type { Span } from '../span.ts';

/** Part of an address, a handle, a compound or a quotation: nobody's prose. */
const joinsBefore = /[\p{L}\p{M}\p{N}@#_/\\&.'’-]$/u;
const joinsBehind = /^(?:[\p{L}\p{M}\p{N}@_/\\&'’-]|[.:]\p{L})/u;
const quoteBefore = /["“„«‹‘']\s?$/u;

/** True where the words stand by themselves, in the writer's own voice. */
export function isProse(text: string, { start, end }: Span): boolean {
  const before = text.slice(0, start);
  return !joinsBefore.test(before) && !joinsBehind.test(text.slice(end)) && !quoteBefore.test(before);
}

/** Also behind the greeting. */
const sentenceBefore = /(?:^|[.!?…:]["”’)]*\s+|\n\s*|^[^.,\n]{0,40},\s*)$/u;

/** A name at the beginning of a sentence is followed by another, or by what people do. */
const nameBehind = /^(?:\s+\p{Lu}|['’,]|\s+(?:and|is|was|has|had|said|says|told|wrote|asked)(?!\p{L}))/u;

/** True where the words may be a name: with a capital that no sentence asks for, or in capitals throughout. */
export function maybeName(text: string, { start, end }: Span): boolean {
  const typed = text.slice(start, end);
  if (!/^\p{Lu}/u.test(typed)) return false;
  if (/\p{Lu}/u.test(typed.slice(1))) return true;
  return !sentenceBefore.test(text.slice(0, start)) || nameBehind.test(text.slice(end));
}
