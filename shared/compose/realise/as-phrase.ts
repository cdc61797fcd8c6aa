/** A noun phrase as it stands behind a beginning: with the article or the possessive that is due there. */
import { determiners, possessives } from '../../language/closed-class.ts';
import { needsArticle } from '../../language/countable.ts';
import type { Language, Token } from '../../language/language.ts';
import type { Beginning } from './beginning.ts';
import { withoutMark } from './finish.ts';
import { headNouns } from './head-nouns.ts';
import { withArticle } from './introduce-sender.ts';
import { inside } from './names.ts';
import type { Part } from './read-part.ts';
import { headNoun } from './traits.ts';

function isBareNoun(part: Part): boolean {
  const first = part.tokens[0];
  if (!first || part.shape !== 'noun-phrase' || part.traits.has('quoted')) return false;
  const owned = part.tokens.slice(0, 4).some((token) => token.text === "'s" || token.text === "'");
  return (
    !owned &&
    !determiners.has(first.lower) &&
    !possessives.has(first.lower) &&
    !['PRON', 'NUM'].includes(first.tag)
  );
}

/** "Hull University, 2004 to 2007": a name with its head, which takes no article. */
function isNamedPlace(part: Part): boolean {
  const first = part.tokens[0];
  const head = headNoun(part.tokens);
  const capital = /^\p{Lu}/u;
  return (
    first !== undefined &&
    head !== undefined &&
    head !== first &&
    capital.test(first.text) &&
    capital.test(head.text)
  );
}

/** "More traffic", "plenty of it": an amount takes no article. */
const isAmount = (token: Token | undefined) =>
  ['more', 'less', 'fewer', 'enough', 'plenty', 'lots', 'most', 'much', 'half'].includes(token?.lower ?? '');

/** "Dinner at ours", "after lunch"; but "a quick lunch". */
const isMealAlone = (part: Part, beginning: Beginning | null) =>
  beginning?.bare === 'the' || headNouns.meal.has(part.tokens[0]?.lower ?? '');

/** The noun phrase with the article or possessive that its beginning supplies. */
export function asPhrase(part: Part, beginning: Beginning | null, language: Language): string {
  if (part.shape === 'name') {
    const name = withoutMark(part.text);
    return beginning?.bare === 'a' ? withArticle(name) : name;
  }
  const text = inside(withoutMark(part.text), language);
  if (part.tokens[0]?.lower === 'same') return `the ${text}`;
  const isMeal = headNouns.meal.has(headNoun(part.tokens)?.lower ?? '') && isMealAlone(part, beginning);
  if (!beginning?.bare || !isBareNoun(part) || isNamedPlace(part) || isMeal) return text;
  if (beginning.bare === 'a') return withArticle(text);
  if (beginning.bare !== 'a-if-counted') return `${beginning.bare} ${text}`;
  const head = headNoun(part.tokens);
  const isCounted = head !== undefined && needsArticle(head, language) && !isAmount(part.tokens[0]);
  return isCounted ? withArticle(text) : text;
}
