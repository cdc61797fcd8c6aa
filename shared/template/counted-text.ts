/**
 * Counts a text that is still growing. How much a character counts can depend on its neighbours (a combining mark, a
 * joined emoji, a link), so only what nothing after it can change is counted; the rest is kept as the tail.
 */
import { type CountingRule, countCharacters } from '../channels.ts';

/** `settled` characters for good, and the end of the text, which is not counted yet. */
export type CountedText = { readonly settled: number; readonly tail: string };

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** ASCII joins nothing before it, in no normal form; only a few letters of other scripts hold on to what follows. */
function canCut(text: string, at: number): boolean {
  if (!/[\n -~]/.test(text.charAt(at))) return false;
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  if (before < 0x300) return before !== 0x0d;
  const pair = text.slice(Math.max(0, at - 2), at);
  const character = (pair.codePointAt(0) ?? 0) > 0xffff ? pair : pair.slice(-1);
  return [...segmenter.segment(`${character} `)].length === 2;
}

/** The offset in the last word from which a link may begin or go on: `http`, whole or cut off. */
function startOfLink(text: string): number {
  let wordStart = text.length;
  while (wordStart > 0 && !/\s/u.test(text.charAt(wordStart - 1))) wordStart -= 1;
  const found = text.slice(wordStart).search(/h(?:$|t(?:$|t(?:$|p)))/i);
  return found === -1 ? text.length : wordStart + found;
}

function startOfTail(text: string, rule: CountingRule): number {
  let at = Math.min(text.length - 1, rule === 'x-weighted' ? startOfLink(text) : text.length);
  while (at > 0 && !canCut(text, at)) at -= 1;
  return Math.max(0, at);
}

/** Writes on: `tail` is what an earlier step left uncounted; `settled` of the result counts what it adds for good. */
export function countOn(tail: string, added: string, rule: CountingRule): CountedText {
  const text = tail + added;
  const at = startOfTail(text, rule);
  return { settled: at === 0 ? 0 : countCharacters(text.slice(0, at), rule), tail: text.slice(at) };
}
