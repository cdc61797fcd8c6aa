/** What stands between marks: what something is called, and what somebody said. */
import type { Token } from '../../../language/language.ts';

const title = /^(?:["“«‘][^"”»’]{3,}["”»’]|'[^']{3,}')(?:$|[,.(]| by | in | from | on )/u;

/** Whether a text begins with a title: ""Hail is getting bigger", a newsletter", "'The Long Dune', chapter 4". */
export const beginsWithTitle = (text: string): boolean => title.test(text);

const quotation = /(?<=^|[\s(])(?:["“«][^"”»]+["”»]|[‘'][^'’]+(?:['’]\p{L}[^'’]*)*['’])(?=$|[\s,.;:!?)])/gu;

/** The words that are not quoted: in "she said 'you will see'", "you" is nobody who is written to. */
export function withoutQuoted(text: string, tokens: readonly Token[]): readonly Token[] {
  const quoted = [...text.matchAll(quotation)].map((match) => [match.index, match.index + match[0].length]);
  return tokens.filter(({ start, end }) => !quoted.some(([from = 0, to = 0]) => start >= from && end <= to));
}
