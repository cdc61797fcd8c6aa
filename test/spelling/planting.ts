/** Plants one typo in a text, as fingers make them: which, and where, follows from the text alone. */
import type { Span } from '../../shared/span.ts';

type Slip = (word: string, at: number) => string;

const otherVowel: Readonly<Record<string, string>> = { a: 'e', e: 'i', i: 'e', o: 'u', u: 'o' };

const slips = {
  'left out': (word, at) => word.slice(0, at) + word.slice(at + 1),
  doubled: (word, at) => word.slice(0, at) + word.slice(at - 1),
  swapped: (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  'other vowel': (word, at) => word.slice(0, at) + (otherVowel[word.charAt(at)] ?? '') + word.slice(at + 1),
} as const satisfies Readonly<Record<string, Slip>>;

export type SlipKind = keyof typeof slips;

export const slipKinds = Object.keys(slips) as readonly SlipKind[];

/** FNV-1a, which spreads like texts apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}

export type Planted = Span & { readonly kind: SlipKind; readonly text: string };

/** The text with a typo in one of its longer words in small letters; null where it has none that can be misspelt so. */
export function plantTypo(text: string): Planted | null {
  const words = [...text.matchAll(/(?<![\p{L}\p{N}@#_/.'’-])[a-z]{6,}(?![\p{L}\p{N}@_/'’-])/gu)];
  const chance = hash(text);
  const word = words[chance % Math.max(1, words.length)];
  const kind = slipKinds[(chance >>> 8) % slipKinds.length];
  if (word === undefined || kind === undefined) return null;
  const [typed] = word;
  const places = [...typed.slice(1, -1)].flatMap((letter, index) =>
    kind !== 'other vowel' || letter in otherVowel ? [index + 1] : [],
  );
  const at = places[(chance >>> 16) % Math.max(1, places.length)];
  if (at === undefined) return null;
  const slipped = slips[kind](typed, at);
  if (slipped === typed) return null;
  const { index: start } = word;
  return {
    kind,
    start,
    end: start + slipped.length,
    text: text.slice(0, start) + slipped + text.slice(start + typed.length),
  };
}
