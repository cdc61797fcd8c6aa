/** The first letter and the final mark of a sentence. */
import { finalMark } from './repair/other-language.ts';

/** The text without the characters at its end that match; one look at each, however many there are. */
export function cutEnd(text: string, character: RegExp): string {
  let end = text.length;
  while (end > 0 && character.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** What may stand behind a sentence's final mark. */
const closing = /["'”’)\]»]/u;

const ended = /[.!?…。！？؟।։]$/u;

/** Whether the text has its final mark, be it inside a closing quotation mark. */
export const hasFinalMark = (text: string): boolean =>
  ended.test(cutEnd(text, closing)) && !/\([^()]*[!?]\)$/.test(text.replace(/^\(/, ''));

/** The text without its final stop; question and exclamation marks go as well. */
export function withoutMark(text: string): string {
  if (
    /\b(?:Inc|Ltd|Co|Corp|Dr|Jr|Sr|Mr|Ms|Mrs|St|etc|e\.g|i\.e|[A-Z]\.[A-Z]|[ap]\.m|Ph\.D|U\.S)\.$/.test(text)
  )
    return text;
  return cutEnd(text, /[\s.!?…。！？؟।։]/u);
}

/** An emoji, a smiley or a web address at the end takes no mark; one in brackets does. */
const needsNoMark = /(?:\p{Extended_Pictographic}\uFE0F?|(?<!\()https?:\/\/\S+|(?:^|\s)[:;]-?[)(DP])$/u;

export function withMark(text: string, mark = finalMark(text)): string {
  if (hasFinalMark(text)) return text;
  if (needsNoMark.test(text)) return text;
  return text + mark;
}

/** A capital for the first letter, unless the word has its own way of writing: "iPhone", a web address. */
export function capitalised(text: string): string {
  const match = /^(["'“‘([¿¡]*)(\p{Ll})([\p{L}\d]*)/u.exec(text);
  if (!match) return text;
  const [, open = '', first = '', rest = ''] = match;
  if (/\p{Lu}/u.test(rest) || /^(?:https?:|www\.)/.test(text)) return text;
  return open + first.toUpperCase() + text.slice(open.length + first.length);
}

/** A sentence does not trail off. */
const withoutTrail = (text: string) => (/(?:\.\.|…)$/.test(text) ? cutEnd(text, /[.…]/u) : text);

export const asSentence = (text: string, mark?: string): string =>
  capitalised(withMark(withoutTrail(text), mark));
