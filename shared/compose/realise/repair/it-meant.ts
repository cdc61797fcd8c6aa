/** "Its true": the apostrophe that people leave out where "it is" or "it has" is meant. */
import type { Language, Token } from '../../../language/language.ts';

const stateful: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'not',
  'been',
  'got',
  'minus',
  'more',
  'less',
]);

/** Behind these "its" owns nothing. */
const saidOfIt: ReadonlySet<string> = new Set(
  'a an the not been about because just so very too all for really also like worth'.split(' '),
);

/** What can only be said of "it": an article, a form in -ing, or how it is with no thing behind that it has. */
function isSaidOfIt([next, later]: readonly Token[]): boolean {
  if (!next) return false;
  if (stateful.has(next.lower) && later?.tag !== 'NOUN') return true;
  if (saidOfIt.has(next.lower) || next.tag === 'NUM') return true;
  const isThing = later !== undefined && ['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB'].includes(later.tag);
  return next.tag === 'ADJ' && next.lower !== 'own' && !isThing;
}

/** The text with "it's" where "its" has nothing that it owns. */
export function withItMeant(text: string, language: Language): string {
  if (!/\bits\b/i.test(text)) return text;
  const tokens = language.read(text);
  let result = text;
  for (const [at, token] of [...tokens.entries()].toReversed()) {
    if (token.lower !== 'its' || tokens[at - 1]?.tag === 'ADP' || !isSaidOfIt(tokens.slice(at + 1))) continue;
    result = `${result.slice(0, token.start)}${token.text.slice(0, 2)}'s${result.slice(token.end)}`;
  }
  return result;
}
