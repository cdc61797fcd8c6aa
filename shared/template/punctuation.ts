/**
 * What a text's first and last characters mean for the words around it: marks, quotes, abbreviations, capitals.
 * Every expression is anchored or looks at a bounded number of characters, so nothing here is slower than linear.
 */

/**
 * Where a text stops: before anything (`nothing`), after an opening mark at a sentence's start (`opening`), after a
 * whole sentence, in the middle of one, or where one cannot tell.
 */
export type End = 'nothing' | 'opening' | 'sentence' | 'middle' | 'unsure';

/** Where the next words stand. */
export type Position = 'start' | 'middle' | 'unsure';

const closing = new Set('"\'”’»)]');
const closingQuotes = new Set('"\'”’»');
const openingMarks = new Set('([{“‘«„¿¡');
const pictograph =
  /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0e|\ufe0f|\u20e3)$/u;

const abbreviations = new Set(
  'etc inc ltd co corp llc plc gmbh bros jr sr dr mr mrs ms prof st vs approx dept est esq cf al'.split(' '),
);

/** Words that lose their capital in the middle of a sentence. None is a name by itself, "I" is not among them. */
const functionWords = new Set(
  (
    'your the a an our my this that those these we you both how what why when where which who whether if as it its ' +
    'their they there he she his her in on at by for from with about since after before because to through between ' +
    'and but or so all some many each every one'
  ).split(' '),
);

/** These do so even before a capital, where "The", "This" or "A" may begin a title. */
const personalWords = new Set('your our my we you'.split(' '));

const casedScript = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}]/u;
const plainWord = /^\p{Ll}[\p{Ll}\p{M}'’-]*[,.;:!?…)”"’]*$/u;
const longestWord = 60;

/** The last character of `text` before `end`, surrogate pairs whole; empty at the start. */
export function characterBefore(text: string, end: number): string {
  const pair = text.slice(Math.max(0, end - 2), end);
  return (pair.codePointAt(0) ?? 0) > 0xffff ? pair : pair.slice(-1);
}

/** The offset at which the closing quotes and pictographs at a text's end, with spaces among them, begin. */
export function startOfDecoration(text: string): number {
  let start = text.length;
  for (let at = text.length; at > 0; ) {
    const character = characterBefore(text, at);
    at -= character.length;
    if (closingQuotes.has(character) || pictograph.test(character)) start = at;
    else if (character !== ' ') break;
  }
  return start;
}

/** The mark a template's words begin with, when it belongs to what stands before: ".", "?", "...", not ".NET", ":)". */
export function leadingMark(text: string): string {
  return /^(?:(?:\.{2,3}|[!?]{1,3}|[.…])(?![\p{L}\p{N}.])|,|[;:](?=\s|$))/u.exec(text)?.[0] ?? '';
}

/** True when the word whose full stop is at `end - 1` is known to end in one: "Inc.", "etc.", "e.g.", "Ph.D.". */
export function isAbbreviation(text: string, end: number): boolean {
  const nearby = text.slice(Math.max(0, end - 14), end);
  const word = nearby.slice(nearby.search(/[^\s([“"]*$/));
  return abbreviations.has(word.slice(0, -1).toLowerCase()) || /^(?:\p{L}{1,2}\.){2,}$/u.test(word);
}

function opens(text: string, at: number): boolean {
  const character = text.charAt(at);
  // A straight quote opens where nothing but a space stands before it.
  if (character === '"' || character === "'") return at === 0 || text[at - 1] === ' ';
  return openingMarks.has(character);
}

/** Where `text`, written at `position` after a text that stopped at `before`, leaves the reader. */
export function endOf(text: string, position: Position, before: End): End {
  let at = text.length;
  let isOpened = false;
  while (at > 0 && (opens(text, at - 1) || (isOpened && text[at - 1] === ' '))) {
    at -= 1;
    isOpened = true;
  }
  const isOpenerApart = isOpened && text[at] === ' ';
  while (at > 0 && (closing.has(text.charAt(at - 1)) || pictograph.test(characterBefore(text, at)))) {
    at -= characterBefore(text, at).length;
  }
  if (at === 0) {
    if (!isOpened) return before === 'nothing' ? 'middle' : before;
    return position === 'start' ? 'opening' : 'unsure';
  }
  const last = endOfWords(text, at, position);
  if (!isOpened) return last;
  return last === 'sentence' && isOpenerApart ? 'opening' : 'unsure';
}

function endOfWords(text: string, at: number, position: Position): End {
  const last = text.charAt(at - 1);
  if (/[!?‽؟！？。।۔]/u.test(last)) return 'sentence';
  if (last === '…' || last === ':') return 'unsure';
  if (last === '.') return text[at - 2] === '.' || isAbbreviation(text, at) ? 'unsure' : 'sentence';
  // A list's dash or bullet.
  if (/^[-–—•*]$/u.test(text) && position === 'start') return 'opening';
  return 'middle';
}

/** True when a value's own full stop cannot stay before these words, which follow it at once or after a space. */
export function continuesSentence(text: string, isAdjacent: boolean): boolean {
  let at = 0;
  while (isAdjacent && closing.has(text.charAt(at))) at += 1;
  const rest = text.slice(at, at + 8);
  if (leadingMark(rest) !== '') return true;
  if (isAdjacent && /^[\p{L}\p{N}—–-]/u.test(rest)) return true;
  return /^ ?(?:[([“‘«"]?\p{Ll}|[([“‘«"]$|[—–&+/-])/u.test(rest) && (at > 0 || rest[0] !== ' ');
}

/** The text with a capital, unless its first word is a name with a shape of its own ("iPhone", "example.com"). */
export function capitalised(text: string): string {
  const start = /^[¿¡]/u.test(text) ? 1 : 0;
  const word = /^\S*/u.exec(text.slice(start, start + longestWord))?.[0] ?? '';
  if (!casedScript.test(word) || !plainWord.test(word)) return text;
  const upper = word.charAt(0).toUpperCase();
  return upper.length === 1 ? text.slice(0, start) + upper + text.slice(start + 1) : text;
}

/** The text without its capital, when its first word is a function word and no name can begin there. */
export function uncapitalised(text: string): string {
  const start = text.slice(0, longestWord);
  const word = /^[A-Z][a-z]*(?=[\s'’,]|$)/u.exec(start)?.[0].toLowerCase() ?? '';
  if (!functionWords.has(word)) return text;
  if (!personalWords.has(word) && /^\S+\s+\p{Lu}/u.test(start)) return text;
  return word.charAt(0) + text.slice(1);
}
