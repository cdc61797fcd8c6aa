/** "Its true": the apostrophe that people leave out where "it is" or "it has" is meant. */
import type { Language, Token } from '../../../language/language.ts';
import { timeNouns } from '../words/time-nouns.ts';

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

const measures: ReadonlySet<string> = new Set([
  ...timeNouns,
  ...'minute second decade mile kilometre km metre foot kilo kg euro pound dollar cent percent % am pm'.split(
    ' ',
  ),
]);

/** "Its 40 looms", "its 12 year lease": so many, or of so many; not "its 12 miles away", "its 20 years since". */
function isNumberOfIts([, noun, next]: readonly Token[]): boolean {
  if (noun?.tag !== 'NOUN') return false;
  if (!measures.has(noun.lemma) && !measures.has(noun.lower)) return true;
  return next?.tag === 'NOUN' || (noun.lower === noun.lemma && next?.tag === 'VERB');
}

/** What can only be said of "it": an article, a form in -ing, or how it is with no thing behind that it has. */
function isSaidOfIt(tokens: readonly Token[]): boolean {
  const [next, later] = tokens;
  if (!next) return false;
  if (stateful.has(next.lower) && later?.tag !== 'NOUN') return true;
  if (saidOfIt.has(next.lower)) return true;
  if (next.tag === 'NUM') return !isNumberOfIts(tokens);
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
