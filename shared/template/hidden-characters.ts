/**
 * Characters that cannot be seen but change what is read: zero-width ones, marks that turn the direction of the text,
 * tags. In text from elsewhere they are made visible, so that nobody sends what they did not see.
 */

import { listInBrief } from '../listing.ts';

/** Where a hidden character does what it is for: it joins letters of a script that has joins, or is part of an emoji. */
const atHome = [
  String.raw`(?<=(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\p{L}\p{M}])[\u200c\u200d](?=[\p{L}\p{M}])`,
  String.raw`(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d(?=\p{Extended_Pictographic})`,
  String.raw`(?<=\p{Emoji})(?:\ufe0e|\ufe0f)`,
  String.raw`(?<=\u{1f3f4}[\u{e0020}-\u{e007f}]{0,8})[\u{e0020}-\u{e007f}]`,
];

/** Every format character, variation selector, and filler that looks like nothing. */
const hidden = String.raw`[\p{Cf}\p{Variation_Selector}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]`;

/** A script that runs from right to left, in which the marks of direction are at home. */
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Marks that only say which way their neighbours run; embeddings and overrides can make a text read as another. */
const directionMark = /^[\u061c\u200e\u200f\u2066-\u2069]$/;

/** Whether there is anything to look at: most texts have none. */
const anyHidden = new RegExp(hidden, 'u');

const search = new RegExp(`${atHome.join('|')}|(${hidden})`, 'gu');

const names: Readonly<Record<number, string>> = {
  173: 'soft hyphen',
  8203: 'zero-width space',
  8204: 'zero-width non-joiner',
  8205: 'zero-width joiner',
  8206: 'left-to-right mark',
  8207: 'right-to-left mark',
  8234: 'left-to-right embedding',
  8235: 'right-to-left embedding',
  8236: 'end of direction',
  8237: 'left-to-right override',
  8238: 'right-to-left override',
  8288: 'word joiner',
  8294: 'left-to-right isolate',
  8295: 'right-to-left isolate',
  8296: 'first-strong isolate',
  8297: 'end of isolate',
  65279: 'byte order mark',
};

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What it is called in words, where it has a name that many know; else its code. */
const plainNameOf = (character: string) => names[character.codePointAt(0) ?? 0] ?? codeOf(character);

/** What a character is called, such as "U+202E (right-to-left override)". */
function nameOf(character: string): string {
  const name = names[character.codePointAt(0) ?? 0];
  return name === undefined ? codeOf(character) : `${codeOf(character)} (${name})`;
}

export type ShownText = {
  /** The text with each hidden character as `⟨U+202E⟩`. */
  readonly text: string;
  /** The names of the characters that were found, each once. */
  readonly found: readonly string[];
};

/** The text with what `replace` makes of each hidden character that does nothing it is for. */
function replaceHidden(text: string, replace: (character: string) => string): string {
  if (!anyHidden.test(text)) return text;
  const hasDirection = rightToLeft.test(text);
  return text.replace(search, (character, strayed: string | undefined) =>
    strayed === undefined || (hasDirection && directionMark.test(strayed)) ? character : replace(strayed),
  );
}

/** Shows each hidden character by its code. */
export function showHidden(text: string): ShownText {
  const found = new Set<string>();
  const shown = replaceHidden(text, (character) => {
    found.add(nameOf(character));
    return `⟨${codeOf(character)}⟩`;
  });
  return { text: shown, found: [...found] };
}

export type CleanedText = {
  readonly text: string;
  readonly removed: number;
  /** What the removed characters are called, each once, in the order in which they stood. */
  readonly found: readonly string[];
};

/** The text without its hidden characters, how many there were, and which. */
export function withoutHidden(text: string): CleanedText {
  let removed = 0;
  const found = new Set<string>();
  const cleaned = replaceHidden(text, (character) => {
    removed += 1;
    found.add(plainNameOf(character));
    return '';
  });
  return { text: cleaned, removed, found: [...found] };
}

/** "3 hidden characters left out: soft hyphen and zero-width space." */
export function describeRemoved({ removed, found }: Pick<CleanedText, 'removed' | 'found'>): string {
  if (removed === 1) return `One hidden character left out: ${found.join('')}.`;
  return `${removed.toLocaleString('en-GB')} hidden characters left out: ${listInBrief(found)}.`;
}
