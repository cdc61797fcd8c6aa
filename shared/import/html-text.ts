/** The words of a text that was written as HTML. What it holds is only ever shown as text, so no tag has to be trusted. */

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** What ends a line where it stands, and what ends a paragraph. */
const lineBreak = /<(?:br|\/li|\/tr|\/div)\b[^>]{0,200}>/giu;
const paragraphBreak = /<\/(?:p|h[1-6]|ul|ol|table|blockquote)\b[^>]{0,200}>/giu;
const anyTag = /<\/?[a-z][^<>]{0,2000}>/giu;
const opensUnseen = /<(style|script)\b[^>]{0,200}>/giu;
const endsUnseen = { style: /<\/style>/giu, script: /<\/script>/giu };
const reference = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,5}));/giu;

function characterOf(code: number): string {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : '';
}

/** Whether a text has tags or character references at all; one that has none stays as it is, every "<" included. */
function isMarkedUp(text: string): boolean {
  return /<\/?(?:p|br|div|span|a|b|i|em|strong|ul|ol|li|h[1-6]|table|tr|td|blockquote|style|script)\b[^<>]{0,2000}>|&(?:#\d+|#x[0-9a-f]+|amp|lt|gt|quot|apos|nbsp);/iu.test(
    text,
  );
}

/** The text without its styles and scripts. One that is never closed leaves what follows it, as a text cut off would. */
function withoutUnseen(text: string): string {
  const endsOf = (ending: RegExp) =>
    [...text.matchAll(ending)].map(({ 0: tag, index }) => index + tag.length);
  const ends: Readonly<Record<string, number[]>> = {
    style: endsOf(endsUnseen.style),
    script: endsOf(endsUnseen.script),
  };
  let seen = '';
  let at = 0;
  for (const { 0: tag, 1: name = '', index } of text.matchAll(opensUnseen)) {
    if (index < at) continue;
    const left = ends[name.toLowerCase()] ?? [];
    while (left[0] !== undefined && left[0] <= index + tag.length) left.shift();
    const [end] = left;
    if (end === undefined) continue;
    seen += text.slice(at, index);
    at = end;
  }
  return seen + text.slice(at);
}

/** The text as it is read: tags taken out, line ends where they make one, character references resolved once. */
export function textOfHtml(text: string): string {
  if (!isMarkedUp(text)) return text;
  return withoutUnseen(text)
    .replace(lineBreak, '\n')
    .replace(paragraphBreak, '\n\n')
    .replace(anyTag, '')
    .replace(reference, (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return characterOf(Number(decimal));
      if (hex !== undefined) return characterOf(Number.parseInt(hex, 16));
      return named[name?.toLowerCase() ?? ''] ?? whole;
    })
    .replace(/[^\S\n]+\n/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
