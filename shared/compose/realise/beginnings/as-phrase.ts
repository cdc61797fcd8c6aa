/** A noun phrase as it stands behind a beginning: with the article or the possessive that is due there. */

import {
  determiners,
  indefinites,
  possessives,
  prepositions,
  subjectPronouns,
} from '../../../language/closed-class.ts';
import { isPluralNoun } from '../../../language/countable.ts';
import type { Language, Token } from '../../../language/language.ts';
import { isNominal, verbForm } from '../../../language/verb-form.ts';
import { withoutMark } from '../finish.ts';
import { withArticle } from '../introduce-sender.ts';
import type { Part } from '../read-part.ts';
import type { Shape } from '../realised-answer.ts';
import { listSeparator } from '../traits/traits.ts';
import { headNoun } from '../words/head-noun.ts';
import { headNouns } from '../words/head-nouns.ts';
import { inside } from '../words/names.ts';
import { isPersonNoun } from '../words/people-nouns.ts';
import { monthNames, timeNouns } from '../words/time-nouns.ts';
import type { Beginning } from './beginning.ts';
import { asCounted, houses, isSuperlative } from './counted-phrase.ts';

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
    first.lower !== 'not' &&
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
  // "Agri-finance dinner" is one word.
  const isBehindDash = tokens[1]?.text === '-' && tokens[1].start > first.end;
  if (isPlaceName && (isBehindDash || (head === first && ['ADP', 'PUNCT'].includes(tokens[1]?.tag ?? ''))))
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
  return asCounted(part, text, language);
}
