/** The article of a thing where "a" may be due: none, "the" or "a". */

import { determiners } from '../../../language/closed-class.ts';
import { isNamedMass, isPluralNoun, needsArticle } from '../../../language/countable.ts';
import type { Language, Token } from '../../../language/language.ts';
import { isNominal } from '../../../language/verb-form.ts';
import { wordList } from '../../../language/word-list.ts';
import { indefiniteArticle } from '../introduce-sender.ts';
import type { Part } from '../read-part.ts';
import { headNoun } from '../words/head-noun.ts';
import { headNouns } from '../words/head-nouns.ts';
import { timeNouns } from '../words/time-nouns.ts';

/** "An understanding of tariffs": what is done to something is counted; not "funding of research". */
function isDoneToSomething(tokens: readonly Token[], head: Token): boolean {
  return (
    head.lower.endsWith('ing') && tokens[tokens.indexOf(head) + 1]?.lower === 'of' && !isNamedMass(head.lower)
  );
}

/** "The Polish side of the cases": there is one such of whatever it is. */
const sides: ReadonlySet<string> = new Set(['side', 'rest', 'end', 'whole', 'remainder', 'majority']);

/** "Train, hotel and 300 euros": where no thing of a list has an article, the first has none either. */
function isBareList(tokens: readonly Token[], language: Language): boolean {
  const at = tokens.findIndex(({ text }) => text === ',');
  if (at !== 1) return false;
  const behind = tokens.slice(tokens[at + 1]?.tag === 'CCONJ' ? at + 2 : at + 1);
  const end = behind.findIndex(({ tag, text }) => tag === 'CCONJ' || text === ',');
  const next = end < 0 ? behind : behind.slice(0, end);
  const [first] = next;
  const head = headNoun(next);
  if (!first || !head || determiners.has(first.lower)) return false;
  if (first.tag === 'ADP' || first.tag === 'ADV') return false;
  return next.indexOf(head) < 3 && (needsArticle(head, language) || isPluralNoun(head));
}

/** "Tax free, with housing": what describes it stands last, and no noun behind it. */
function endsInState(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex(({ tag }) => tag === 'PUNCT');
  return end > 0 && tokens[end - 1]?.tag === 'ADJ' && isNominal(tokens[end - 2]);
}

/** "More traffic", "plenty of it", "two dozen eggs": an amount takes no article. */
const isAmount = ([first, next]: readonly Token[]) =>
  ['more', 'less', 'fewer', 'enough', 'plenty', 'lots', 'most', 'much', 'half'].includes(
    first?.lower ?? '',
  ) ||
  (first?.lower === 'very' && ['little', 'much', 'few'].includes(next?.lower ?? '')) ||
  (first?.tag === 'NUM' && ['dozen', 'hundred', 'thousand', 'million'].includes(next?.lower ?? ''));

const buildings = wordList(
  `house home flat hotel hostel apartment building cottage farmhouse school clinic office centre center`,
);

/** "Room to breathe", "room for two more kilns", "room in the attic": space; not "room in our house", "room for the night". */
function isSpace([room, link, ...rest]: readonly Token[]): boolean {
  if (room?.lower !== 'room') return false;
  const head = headNoun(rest)?.lemma ?? '';
  if (link?.lower === 'to') return !['rent', 'let'].includes(rest[0]?.lower ?? '');
  if (link?.lower === 'for') return !timeNouns.has(head);
  return link?.lower === 'in' && ['the', 'my', 'our'].includes(rest[0]?.lower ?? '') && !buildings.has(head);
}

/** "Best chestnut honey", "cheapest rooms in town"; not "best practices". */
export const isSuperlative = ([first, next]: readonly Token[]) =>
  first !== undefined &&
  ['ADJ', 'ADV'].includes(first.tag) &&
  /^(?:best|worst|\p{L}{3,}est)$/u.test(first.lower) &&
  next?.lower !== 'practices' &&
  !['honest', 'modest', 'interest'].includes(first.lower);

/** "Tracks and depth of ruts", "screens fitted": more than one, whatever stands behind. */
const areSeveral = (tokens: readonly Token[], head: Token) =>
  tokens
    .slice(0, tokens.indexOf(head))
    .some(
      (token, at) =>
        token.tag === 'NOUN' &&
        isPluralNoun(token) &&
        ((tokens[at + 1]?.tag === 'CCONJ' && tokens[at + 2] === head) ||
          (tokens[at + 1] === head && /.{3}[^e]ed$/.test(head.lower))),
    );

/** Houses that one is at without an article: "at primary school", "in hospital". */
export const houses: ReadonlySet<string> = new Set([
  'uni',
  'school',
  'college',
  'university',
  'church',
  'prison',
  'sixth',
]);

/** The noun phrase with the article that it wants where nothing says whose it is. */
export function asCounted(part: Part, text: string, language: Language): string {
  const head = headNoun(part.tokens);
  const isOnly = ['last', 'only', 'latest', 'wrong', 'usual'].includes(part.tokens[0]?.lower ?? '');
  if (isSuperlative(part.tokens) || isOnly) return `the ${text}`;
  // "Lunch of course"; but "a quick lunch".
  if (head === part.tokens[0] && headNouns.meal.has(head?.lower ?? '')) return text;
  const isCountedTime =
    part.tokens[0]?.tag === 'NUM' &&
    timeNouns.has(part.tokens[1]?.lemma ?? '') &&
    part.tokens[1]?.lower.endsWith('s');
  if (head === undefined || isAmount(part.tokens) || isSpace(part.tokens) || isCountedTime) return text;
  if (houses.has(head.lower) && part.tokens.every((token) => token === head || token.tag === 'PUNCT'))
    return text;
  // "Fresh, near the factory", "closer to home".
  const [first, next] = part.tokens;
  if (['ADJ', 'ADV'].includes(first?.tag ?? '') && (next?.text === ',' || next?.lower === 'to')) return text;
  if (isBareList(part.tokens, language) || endsInState(part.tokens)) return text;
  if (sides.has(head.lower) && part.tokens[part.tokens.indexOf(head) + 1]?.lower === 'of')
    return `the ${text}`;
  if (areSeveral(part.tokens, head)) return text;
  const isUnknown =
    part.tokens.length === 1 && !language.knows(head.lower) && !headNouns.talk.has(head.lower);
  const isCounted = (needsArticle(head, language) && !isUnknown) || isDoneToSomething(part.tokens, head);
  return isCounted ? `${indefiniteArticle(text)} ${text}` : text;
}
