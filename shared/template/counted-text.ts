/**
 * Counts a text that is still growing. How much a character counts can depend on its neighbours (a combining mark, a
 * joined emoji, a link), so only what nothing after it can change is counted; the rest is kept as the tail.
 */
import { type CountingRule, countCharacters } from '../channels.ts';

/** `settled` characters for good, and the end of the text, which is not counted yet. */
export type CountedText = { readonly settled: number; readonly tail: string };

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Characters that stand by themselves: they join nothing before them, in no normal form, and no link. */
const standsAlone =
  /^(?:[[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u3011\uff01-\uff1f]--\p{M}])/v;

/** ASCII joins nothing before it either; only a few letters of other scripts hold on to what follows. */
function canCut(text: string, at: number): boolean {
  if (!/[\n -~]/.test(text.charAt(at)) && !isAlone(text, at)) return false;
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  if (before < 0x300) return before !== 0x0d;
  const pair = text.slice(Math.max(0, at - 2), at);
  const character = (pair.codePointAt(0) ?? 0) > 0xffff ? pair : pair.slice(-1);
  // Those few are letters or format characters; only then is the question worth its time.
  return (
    /^[\p{S}\p{P}\p{N}\p{M}]/u.test(character) || standsAlone.test(character) || segmentsApart(character)
  );
}

function isAlone(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0x2e80 && standsAlone.test(text.slice(at, at + 2));
}

function segmentsApart(character: string): boolean {
  return [...segmenter.segment(`${character} `)].length === 2;
}

function startOfTail(text: string, rule: CountingRule): number {
  let at = text.length - 1;
  // A link may go on to the next character that cannot stand in one, and only there it is known to be none.
  const endsLink = () => /[ \n]/.test(text.charAt(at)) || isAlone(text, at);
  while (at > 0 && !((rule !== 'x-weighted' || endsLink()) && canCut(text, at))) at -= 1;
  return Math.max(0, at);
}

/** What a word must not have in it to count, by the rule, what it is long: for X, what an address has in it. */
const notPlain = { graphemes: /[^\n -~]/, 'x-weighted': /[^\n -~]|[:/@]|\.[^.]/ } as const;

/**
 * The same figure as `countCharacters`, found sooner: only words that need it are looked at closely. It holds for
 * every rule under which a link ends at white space.
 */
export function countText(text: string, rule: CountingRule): number {
  if (rule === 'utf-16') return countCharacters(text, rule);
  let count = 0;
  let pending = 0;
  for (let at = 0; at < text.length; ) {
    let end = at + 1;
    while (end < text.length && !/[ \n]/.test(text.charAt(end))) end += 1;
    if (!notPlain[rule].test(text.slice(at, end)) && canCut(text, at)) {
      if (pending < at) count += countCharacters(text.slice(pending, at), rule);
      count += end - at;
      pending = end;
    }
    at = end;
  }
  return pending < text.length ? count + countCharacters(text.slice(pending), rule) : count;
}

/** Writes on: `tail` is what an earlier step left uncounted; `settled` of the result counts what it adds for good. */
export function countOn(tail: string, added: string, rule: CountingRule): CountedText {
  const text = tail + added;
  const at = startOfTail(text, rule);
  return { settled: at === 0 ? 0 : countText(text.slice(0, at), rule), tail: text.slice(at) };
}

/**
 * True when the text counts the same whatever follows, provided that what follows is white space, or the owed
 * punctuation and then white space or the end.
 */
export function canSettle(text: string, owed: string): boolean {
  return /^(?:[.,;]?|[ \n].*)$/s.test(owed) && (text === '' || canCut(`${text} `, text.length));
}
