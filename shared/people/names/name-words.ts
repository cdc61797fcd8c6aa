/**
 * Cuts a name as typed into words, up to where something else than a name begins: a bar, a dash, a web address, a
 * number, a row of emoji. What stands in brackets or quotation marks is kept apart.
 */
import { foldForSearch } from '../../fold.ts';

/** Longer input is not a name; only this many UTF-16 units of it are looked at. */
const longestName = 500;

export type Word = {
  readonly text: string;
  /** The word as tables hold it: folded, without points. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
};

export type NameText = {
  /** The name in NFC with single spaces, into which the words point. */
  readonly source: string;
  /** The parts between commas, each as its words; none is empty. */
  readonly segments: readonly (readonly Word[])[];
  /** What stands in brackets or quotation marks. */
  readonly asides: readonly (readonly Word[])[];
};

const aside = /\([^()]*\)|\[[^[\]]*\]|（[^（）]*）|"[^"]*"|“[^“”]*”|„[^„“]*“|«[^«»]*»/gu;
const endOfName =
  /[|•@｜¦│<>{}]|[([“„«（]|[–—―]\s|\s[–—―]|\s[·~:/\\-]\s|:\s|\s-(?=\p{L})|\p{L}(?=-\s)|\/\/|\.\.\.|…/u;
const chunk = /[^\s\0]+/gu;
const wordRun = /[\p{L}\p{M}.'’‘ʻʼ`´/·・‐‑\p{Join_Control}"״׳-]+/gu;
const wordCore = /(?:['’‘ʻʼ](?=\p{L}))?\p{L}.*?(?=[^\p{L}\p{M}]*$)/su;
const isSymbol = /[\p{S}\p{Extended_Pictographic}]/u;
const descendant = /^(?:[sdwc]\/o|a\/[lp])\.?$/iu;
const topLevel =
  /\p{L}{2,}\.(?:com|org|net|io|co|dev|ai|app|info|biz|eu|uk|de|fr|es|pt|it|nl|ch|pl|cz|us|br)(?:\W|$)/iu;

/** One capital, or letters with points: "J", "J.-P.". */
const initial = /^\p{Lu}\p{M}*$|^(?:\p{L}\p{M}*\.-?)+(?:\p{L}\p{M}*)?$/u;

export function isInitial({ text }: Word): boolean {
  return initial.test(text);
}

export function isDotted({ text }: Word): boolean {
  return text.endsWith('.');
}

/** True for a word that no name has: a number, a tag, an address, "she/her". */
function isForeign(text: string): boolean {
  return /[#\p{N}/\\_=]|www\./iu.test(text) || topLevel.test(text);
}

export function wordAt(source: string, start: number, end: number): Word {
  const text = source.slice(start, end);
  return {
    text,
    key: foldForSearch(text.replace(/[.`´]/gu, (mark) => (mark === '.' ? '' : "'"))),
    start,
    end,
  };
}

/** "Dr.med.univ." is three words and "Dr.Ravi" two; "Ph.D.", "J.R." and "P.Eng" are one each. */
function splitAtPoints(text: string): readonly string[] {
  const pieces = text.split(/(?<=\p{L}{2}\.)(?=[\p{L}-])/u);
  const isOneAbbreviation = pieces.at(-1)?.replace('.', '').length === 1 && pieces.length === 2;
  return isOneAbbreviation && /^\p{L}{2}\.\p{Lu}\.?$/u.test(text) ? [text] : pieces;
}

function wordsOfRun(source: string, run: string, at: number): readonly Word[] {
  const words: Word[] = [];
  let offset = at;
  for (const piece of splitAtPoints(run)) {
    const core = wordCore.exec(piece);
    if (core !== null) {
      const start = offset + core.index;
      const end = start + core[0].length;
      words.push(wordAt(source, start, source[end] === '.' ? end + 1 : end));
    }
    offset += piece.length;
  }
  return words;
}

type Reading = { readonly words: readonly Word[]; readonly hasEnded: boolean };

/** The words of `text`, which lies at `offset` in `source`, and whether the name was seen to end among them. */
function readWords(source: string, text: string, offset: number): Reading {
  const words: Word[] = [];
  for (const { 0: piece, index } of text.matchAll(chunk)) {
    if (descendant.test(piece)) continue;
    if (isForeign(piece)) {
      if (words.length > 0) return { words, hasEnded: true };
      continue;
    }
    for (const run of piece.matchAll(wordRun)) {
      const found = wordsOfRun(source, run[0], offset + index + run.index);
      const before = words.at(-1)?.end;
      const next = found[0]?.start;
      const isDecorated =
        before !== undefined && next !== undefined && isSymbol.test(source.slice(before, next));
      if (isDecorated && words.filter((word) => !isDotted(word)).length > 1) return { words, hasEnded: true };
      words.push(...found);
    }
  }
  return { words, hasEnded: false };
}

/** The beginning of the name up to a mark that ends it, unless nothing stands before that mark. */
function upToEnd(source: string, text: string): string {
  const end = endOfName.exec(text);
  if (end === null) return text;
  const before = text.slice(0, end.index + (/^\p{L}/u.test(end[0]) ? 1 : 0));
  return readWords(source, before, 0).words.length > 0 ? before : text;
}

/** "Uncle Tony's friend" before "Steve": whom somebody is with is not who they are. */
const ofSomebody = /^[^,;]*\p{L}['’]s(?: \p{Ll}+)+ (?=\p{Lu})/u;

/** Reads `fullName`. Asides are blanked, not removed, so that positions still hold. */
export function readNameText(fullName: string): NameText {
  const typed = fullName.slice(0, longestName).normalize('NFC').replace(/\s+/gu, ' ').trim();
  const source = typed.replace(ofSomebody, '');
  const asides = [...source.matchAll(aside)].map(
    ({ 0: text, index }) => readWords(source, text, index).words,
  );
  const withoutAsides = source.replace(aside, (found) => '\u0000'.repeat(found.length));
  const segments: (readonly Word[])[] = [];
  let offset = 0;
  for (const segment of upToEnd(source, withoutAsides).split(/[,，،;；、]/u)) {
    const { words, hasEnded } = readWords(source, segment, offset);
    if (words.length > 0) segments.push(words);
    if (hasEnded) break;
    offset += segment.length + 1;
  }
  return { source, segments, asides };
}
