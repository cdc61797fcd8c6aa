/** A title in front of what it names: "“Kill the roadmap” - her keynote" is her keynote of that title. */
import { possessives } from '../../../language/closed-class.ts';
import type { Token } from '../../../language/language.ts';
import type { Mend } from '../mend.ts';

const opening: ReadonlySet<string> = new Set(['"', '“', '‘', "'", '«']);
const closing: ReadonlySet<string> = new Set(['"', '”', '’', "'", '»']);
const joining: ReadonlySet<string> = new Set(['-', '–', '—', ',', ':']);

/** What is named stands first, and its title behind it. */
export function titleFirstMends(text: string, tokens: readonly Token[]): readonly Mend[] {
  const [first] = tokens;
  if (first === undefined || !opening.has(first.text)) return [];
  const end = tokens.findIndex((token, at) => at > 1 && closing.has(token.text));
  const [last, joint, whose, thing] = tokens.slice(Math.max(end, 0), end + 4);
  if (end < 0 || !last || !joint || !whose || thing?.tag !== 'NOUN') return [];
  if (!joining.has(joint.text) || !possessives.has(whose.lower)) return [];
  return [
    { start: first.start, end: whose.start, by: '' },
    { start: thing.end, end: thing.end, by: ` ${text.slice(first.start, last.end)}` },
  ];
}
