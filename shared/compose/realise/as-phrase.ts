/** A noun phrase as it stands behind a beginning: with the article or the possessive that is due there. */

import {
  determiners,
  indefinites,
  possessives,
  prepositions,
  subjectPronouns,
} from '../../language/closed-class.ts';
import { isNamedMass, isPluralNoun, needsArticle } from '../../language/countable.ts';
import type { Language, Token } from '../../language/language.ts';
import { isNominal, verbForm } from '../../language/verb-form.ts';
import type { Beginning } from './beginning.ts';
import { withoutMark } from './finish.ts';
import { headNoun } from './head-noun.ts';
import { headNouns } from './head-nouns.ts';
import { indefiniteArticle, withArticle } from './introduce-sender.ts';
import { inside } from './names.ts';
import { isPersonNoun } from './people-nouns.ts';
import type { Part } from './read-part.ts';
import type { Shape } from './realised-answer.ts';
import { monthNames, timeNouns } from './time-nouns.ts';
import { listSeparator } from './traits.ts';

/** "15 min call", "two day course", "one-man show": the number belongs to the name of one thing. */
function isMeasured(tokens: readonly Token[]): boolean {
  const head = headNoun(tokens);
  const [, unit, next] = tokens;
  // "30 Year 8s".
  if (/^\d/.test(next?.text ?? '')) return false;
  if (!head || isPluralNoun(head)) return false;
  return unit?.text === '-' || (isNominal(unit) && unit !== head && (isNominal(next) || next?.tag === 'ADJ'));
}

/** "2018 course in weaving". */
const isOfYear = ([year, noun]: readonly Token[]) =>
  /^(?:19|20)\d\d$/.test(year?.text ?? '') && isNominal(noun);

function isBareNoun(part: Part): boolean {
  const first = part.tokens[0];
  if (!first || part.shape !== 'noun-phrase' || part.traits.has('quoted')) return false;
  const head = headNoun(part.tokens);
  const owned = part.tokens
    .slice(0, head ? part.tokens.indexOf(head) : 4)
    .some(({ text }, index) => text === "'s" || (text === "'" && part.tokens[index - 1]?.tag === 'PROPN'));
  return (
    !owned &&
    !determiners.has(first.lower) &&
    !possessives.has(first.lower) &&
    first.tag !== 'PRON' &&
    (first.tag !== 'ADV' ||
      /(?:er|est)$/.test(first.lower) ||
      ['very', 'really', 'quite', 'highly'].includes(first.lower)) &&
    first.tag !== 'CCONJ' &&
    !indefinites.has(first.lower) &&
    (first.tag !== 'NUM' || isMeasured(part.tokens) || isOfYear(part.tokens))
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

/** "Best chestnut honey", "cheapest rooms in town"; not "best practices". */
const isSuperlative = ([first, next]: readonly Token[]) =>
  first !== undefined &&
  ['ADJ', 'ADV'].includes(first.tag) &&
  /^(?:best|worst|\p{L}{3,}est)$/u.test(first.lower) &&
  next?.lower !== 'practices' &&
  !['honest', 'modest', 'interest'].includes(first.lower);

/** "Dinner at ours", "after lunch"; but "a quick lunch". */
const isMealAlone = ({ tokens: [first, next] }: Part) =>
  next?.tag === 'CCONJ' ||
  (headNouns.meal.has(first?.lower ?? '') && !['of', 'for'].includes(next?.lower ?? ''));

/** What begins with a word of its own and no name, however it was typed: "Teaching Spanish", "At the Royal Mint". */
const smallFirst: ReadonlySet<Shape> = new Set([
  'bare-verb',
  'dropped-subject',
  'gerund',
  'participle',
  'place',
]);

/** "Last Saturday meetup" is "last Saturday's meetup"; behind "I can" and "I", "me" is "myself". */
function asSpoken({ shape, tokens: [first, next, later] }: Part, text: string): string {
  if (!first) return text;
  if (smallFirst.has(shape) && /^\p{Lu}\p{Ll}/u.test(text))
    return text.charAt(0).toLowerCase() + text.slice(1);
  if (shape !== 'noun-phrase') return text;
  if (first.lower === 'me' && !isNominal(next)) return text.replace(/^me\b/, 'myself');
  const isTimed = ['last', 'next', 'this'].includes(first.lower) && timeNouns.has(next?.lower ?? '');
  if (!isTimed || !isNominal(later)) return text;
  return text.replace(/^(\p{L}+ \p{L}+)(?= )/u, "$1's");
}

const bareDay = new RegExp(
  `^([^,]*\\p{L}),? (\\d{1,2}(?:st|nd|rd|th))((?: of)? (?:${monthNames.join('|')}|[a-z]{3}))?$`,
  'iu',
);

/** "The dinner 12th" is "the dinner on the 12th". */
function withDay(text: string): string {
  const [, thing = '', day = '', month = ''] = bareDay.exec(text) ?? [];
  const before = /\p{L}+$/u.exec(thing)?.[0].toLowerCase() ?? '';
  if (thing === '' || prepositions.has(before) || determiners.has(before) || before === 'and') return text;
  return month === '' ? `${thing} on the ${day}` : `${thing} on ${day}${month}`;
}

/** Houses that one is at without an article: "at primary school", "in hospital". */
const houses: ReadonlySet<string> = new Set([
  'uni',
  'school',
  'college',
  'university',
  'uni',
  'church',
  'prison',
  'sixth',
]);

const levels: ReadonlySet<string> = new Set(
  `primary secondary elementary middle high grammar junior senior boarding sunday infant medical law art drama music
   business nursery night graduate nursing vet veterinary technical community teacher`.split(/\s+/),
);

/** "Tuners in Ely", "the best glue": asked about, and not the recipient's. */
function isAnybodys({ tokens }: Part, language: Language): boolean {
  const head = headNoun(tokens);
  return isSuperlative(tokens) || (head !== undefined && isPersonNoun(head.lemma, language));
}

/** "Good night's sleep", "day's work": so much of it, which is counted; not "Monday's bread". */
const isOfOneTime = ({ shape, tokens: [first, ...rest] }: Part) =>
  shape === 'noun-phrase' &&
  first !== undefined &&
  ['ADJ', 'NOUN'].includes(first.tag) &&
  [first, ...rest]
    .slice(0, 3)
    .some(
      ({ text }, at, words) =>
        text === "'s" && /^(?:minute|hour|day|night|week|month|year)$/.test(words[at - 1]?.lower ?? ''),
    );

/** "The roadshow"; but "Gaziantep 2016", "last week's standup", "primary school". */
function takesThe({ tokens }: Part, language: Language): boolean {
  const head = headNoun(tokens);
  const first = tokens[0];
  if (!head || !first) return false;
  if (['last', 'next', 'this', 'every'].includes(first.lower)) return false;
  // "Guildford - nursing school", "Graz in spring": a place by its name.
  const isPlaceName =
    first.tag === 'PROPN' && !language.knows(first.lower) && /^\p{Lu}\p{Ll}/u.test(first.text);
  if (
    isPlaceName &&
    (tokens[1]?.text === '-' || (head === first && ['ADP', 'PUNCT'].includes(tokens[1]?.tag ?? '')))
  )
    return false;
  const isNamed = head.lower === 'uni' && /^\p{Lu}/u.test(first.text);
  const isHouse = houses.has(head.lower) && (first === head || levels.has(first.lower) || isNamed);
  // "Stand 4".
  const isNumbered =
    /^(?!(?:19|20)\d\d$)\d+$/.test(tokens[1]?.text ?? '') &&
    [undefined, 'PUNCT', 'ADP'].includes(tokens[2]?.tag);
  const isYear = /^\d{4}$/.test(head.text) && /^\p{Lu}/u.test(first.text) && !language.knows(first.lower);
  return !isHouse && !isYear && !isNumbered;
}

/** "Pigs; fever" are two things that both have in common. */
function asOneList(text: string, beginning: Beginning | null): string {
  if (!beginning?.when?.includes('listed')) return text;
  const one = text.replace(listSeparator, ' and ');
  // "The mill, the chapel, the league".
  return / (?:and|&|then|later) /.test(one) ? one : one.replace(/, (?=[^,]*$)/, ' and ');
}

/** "loom.example/reeds". */
const isAddress = (text: string) => /^[\p{L}\d-]+(?:\.[\p{L}\d-]{2,})+(?:\/\S*)?$/u.test(text);

/** "Tracks and depth of ruts", "screens fitted": more than one, whatever stands behind. */
const areSeveral = (tokens: readonly Token[], head: Token) =>
  tokens
    .slice(0, tokens.indexOf(head))
    .some(
      (token, at) =>
        token.tag === 'NOUN' &&
        isPluralNoun(token) &&
        (tokens[at + 1]?.tag === 'CCONJ' || (tokens[at + 1] === head && /[^e]ed$/.test(head.lower))),
    );

/** "Walk you led": which one is told by what was done; not "numbers I can show". */
const isToldByDeed = (part: Part) => {
  const [, who, deed] = part.tokens;
  const isDone = deed?.lower === 'did' || (deed?.tag === 'VERB' && verbForm(deed) === 'past');
  return isBareNoun(part) && subjectPronouns.has(who?.lower ?? '') && isDone;
};

/** The noun phrase with the article or possessive that its beginning supplies. */
export function asPhrase(part: Part, beginning: Beginning | null, language: Language): string {
  if (part.shape === 'name') {
    const name = withoutMark(asOneList(part.text, beginning));
    return beginning?.bare === 'a' ? withArticle(name) : name;
  }
  const listed = asOneList(part.text, beginning);
  const text = withDay(asSpoken(part, inside(withoutMark(listed), language)));
  if (part.tokens[0]?.lower === 'same') return `the ${text}`;
  if (beginning?.bare?.startsWith('a') && isOfOneTime(part)) return withArticle(text);
  const meals = [headNoun(part.tokens), part.tokens[1]?.tag === 'CCONJ' ? part.tokens[0] : undefined];
  const isMeal = meals.some((meal) => headNouns.meal.has(meal?.lower ?? '')) && isMealAlone(part);
  if (isToldByDeed(part)) return `the ${text}`;
  if (isAddress(text) || !beginning?.bare || !isBareNoun(part) || isNamedPlace(part) || isMeal) return text;
  if (beginning.bare === 'a') return withArticle(text);
  const isToldOf = part.traits.has('told-thing');
  if (beginning.bare === 'the' && !takesThe(part, language) && !isToldOf) return text;
  // "Name of the glue": of what stands behind, and not of the recipient.
  const [, of, article] = part.tokens;
  const isOfThing = of?.lower === 'of' && ['the', 'a'].includes(article?.lower ?? '');
  if (beginning.id === 'may-i-ask-about' && isOfThing) return `the ${text}`;
  const isAskedAbout = beginning.id === 'may-i-ask-about' && isAnybodys(part, language);
  // "Slide 14 of your deck".
  const isNumbered =
    /^\d{1,3}$/.test(of?.text ?? '') && ['of', 'where', 'when', 'about'].includes(article?.lower ?? '');
  if (isNumbered) return text;
  if (beginning.bare === 'the' || (beginning.bare === 'your' && !isAskedAbout)) {
    // "The lacquer made by your workshop": whose it is is said once.
    const isOwnedLater = part.tokens.some(({ lower }) => lower === 'your');
    return `${isToldOf || isOwnedLater ? 'the' : beginning.bare} ${text}`;
  }
  const head = headNoun(part.tokens);
  const isOnly = ['last', 'only', 'latest', 'wrong', 'usual'].includes(part.tokens[0]?.lower ?? '');
  if (isSuperlative(part.tokens) || isOnly) return `the ${text}`;
  // "Lunch of course"; but "a quick lunch".
  if (head === part.tokens[0] && headNouns.meal.has(head?.lower ?? '')) return text;
  const isCountedTime =
    part.tokens[0]?.tag === 'NUM' &&
    timeNouns.has(part.tokens[1]?.lemma ?? '') &&
    part.tokens[1]?.lower.endsWith('s');
  if (head === undefined || isAmount(part.tokens) || isCountedTime) return text;
  if (houses.has(head.lower) && part.tokens.every((token) => token === head || token.tag === 'PUNCT'))
    return text;
  // "Fresh, near the factory", "closer to home".
  const [first, next] = part.tokens;
  if (['ADJ', 'ADV'].includes(first?.tag ?? '') && (next?.text === ',' || next?.lower === 'to')) return text;
  if (isBareList(part.tokens, language) || endsInState(part.tokens)) return text;
  if (sides.has(head.lower) && part.tokens[part.tokens.indexOf(head) + 1]?.lower === 'of')
    return `the ${text}`;
  if (areSeveral(part.tokens, head)) return text;
  const isUnknown = part.tokens.length === 1 && !language.knows(head.lower);
  const isCounted = (needsArticle(head, language) && !isUnknown) || isDoneToSomething(part.tokens, head);
  return isCounted ? `${indefiniteArticle(text)} ${text}` : text;
}
