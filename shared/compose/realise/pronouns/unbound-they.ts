/** "They" in an answer that tells of nobody else whom it could mean: "my aunt bakes for them". */

import { isOwnersEnding, listener, possessives } from '../../../language/closed-class.ts';
import { isPluralNoun } from '../../../language/countable.ts';
import type { Language, Token } from '../../../language/language.ts';
import { isNominal } from '../../../language/verb-form.ts';
import { wordList } from '../../../language/word-list.ts';
import { commonGivenNames } from '../../../people/names/data/given-names.ts';
import type { KnownNames } from '../realised-answer.ts';
import { pronounsOf, stranger } from '../words/gender.ts';
import { headNouns } from '../words/head-nouns.ts';
import { canBeSomebody, creatures, isPersonNoun } from '../words/people-nouns.ts';
import { they } from '../words/post-or-title.ts';
import { isTimeSpan } from '../words/time-nouns.ts';
import { peoplesVerbs, tellingVerbs } from '../words/verb-groups.ts';
import { doesTo, isDoneByThem } from './clause-subject.ts';
import { asSaidToThem } from './speak-to-them.ts';

type Words = readonly Token[];

/** Words for people whom nothing names, and what stands for several of anything. */
const anybody = wordList(
  `somebody someone anybody anyone everybody everyone nobody whoever those these others both all some many most
  several`,
);

/** What only people have: "their requirement". */
const ofPeople = wordList(
  `requirement need plan opinion order customer client supplier employer employee budget team staff workshop map website
  mailbox newsletter office shop school club`,
);

const isOne = ({ lower }: Token) => ['a', 'an', 'any', 'each', 'every', 'another'].includes(lower);

/** Not "staff nurse", "the dairy technicians' day": only the last noun of several is what is told of. */
const isHead = (next: Token | undefined): boolean =>
  !isNominal(next) && !isOwnersEnding(next) && next?.text !== '-';

/** One word for several people. */
const collectives = wordList('staff people folk family committee board police crowd');

const isGroup = (tokens: Words, at: number): boolean =>
  tokens[at]?.tag === 'NOUN' &&
  isHead(tokens[at + 1]) &&
  [headNouns.group, headNouns.place, collectives].some((group) => group.has(tokens[at]?.lemma ?? ''));

/** Several people or creatures: "parents" of "a parents association" too. */
function arePeople(tokens: Words, at: number, language: Language): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.tag !== 'NOUN' || !isPluralNoun(token) || isOwnersEnding(next)) return false;
  return (
    canBeSomebody({ ...token, lower: token.lemma }, language) ||
    token.lemma === 'person' ||
    headNouns.dealtWith.has(token.lemma) ||
    creatures.has(token.lemma)
  );
}

const isName = (token: Token | undefined) => token?.tag === 'PROPN';

/** Whom "they" could mean though it is no plural: "a trainee", "Ana and Ben", "the BBC". */
function isPerhapsSeveral(tokens: Words, at: number, language: Language): boolean {
  const token = tokens[at];
  if (!token) return false;
  // "Most things", "all of it" are told of by the noun.
  const next = tokens[at + 1];
  if (anybody.has(token.lower)) return !isNominal(next) && next?.tag !== 'ADJ' && next?.lower !== 'of';
  if (isName(token)) {
    if (next?.tag === 'CCONJ' && isName(tokens[at + 2])) return true;
    const isNamed = isName(tokens[at - 1]) || isName(next) || commonGivenNames.has(token.lower);
    // "Field data!": the capital of the first word.
    const isWord = language.knows(token.lower) && isNominal(next);
    return !isNamed && !isWord && tokens[at - 1]?.tag !== 'ADP';
  }
  return (
    token.tag === 'NOUN' &&
    isPersonNoun(token.lemma, language) &&
    isHead(next) &&
    tokens.slice(Math.max(at - 3, 0), at).some(isOne)
  );
}

/** Several things; not "three years", "my staff". */
const areThings = (tokens: Words, at: number) => {
  const token = tokens[at];
  // "The doubles", "I mend looms": behind an article or a verb, whatever it is read as.
  const isThing =
    token?.tag === 'NOUN'
      ? isPluralNoun(token)
      : token?.tag === 'VERB' &&
        /[^s]s$/.test(token.lower) &&
        (at === 0 ||
          possessives.has(tokens[at - 1]?.lower ?? '') ||
          ['DET', 'ADJ', 'NUM', 'VERB', 'ADP'].includes(tokens[at - 1]?.tag ?? ''));
  const areSeveral = token !== undefined && isThing && !isGroup(tokens, at);
  return areSeveral && isHead(tokens[at + 1]) && !isTimeSpan(token);
};

const isOfPeople = (token: Token | undefined, language: Language) =>
  token !== undefined &&
  (ofPeople.has(token.lemma) || headNouns.dealtWith.has(token.lemma) || isPersonNoun(token.lemma, language));

/** The noun of the phrase that begins at a place. */
const nounFrom = (tokens: Words, from: number): Token | undefined => {
  let at = from;
  while (['DET', 'ADJ', 'NUM'].includes(tokens[at]?.tag ?? '') || isNominal(tokens[at + 1])) at += 1;
  return isNominal(tokens[at]) ? tokens[at] : undefined;
};

/** "They want", "they have a customer", "their requirement": nothing that things do or have. */
function isPeoples(tokens: Words, at: number, language: Language): boolean {
  // "Their map": a noun, whatever it is read as.
  if (tokens[at]?.lower === 'their') return isOfPeople(nounFrom(tokens, at + 1) ?? tokens[at + 1], language);
  if (tokens[at]?.lower !== 'they') return false;
  const behind = tokens
    .slice(at + 1)
    .filter(({ tag, lemma }) => tag !== 'ADV' && (tag !== 'AUX' || lemma === 'have'));
  const [verb] = behind;
  if (verb?.lemma === 'have' && isOfPeople(nounFrom(behind, 1), language)) return true;
  const doing = behind.find(({ tag }) => tag !== 'AUX');
  return doing?.tag === 'VERB' && peoplesVerbs.has(doing.lemma);
}

/** "You said they", "she told me that they": whose people they are is told by who says it. */
function isToldByThem(tokens: Words, at: number): boolean {
  const before = tokens
    .slice(0, at)
    .filter(({ lower, tag }) => !['that', 'me', 'us'].includes(lower) && tag !== 'AUX');
  const [teller, verb] = before.slice(-2);
  const isTeller = teller && ['you', 'he', 'she'].includes(teller.lower);
  return isTeller === true && verb?.tag === 'VERB' && tellingVerbs.has(verb.lemma);
}

/** "Two of them", "them two", "as they say", "they call it": of what was counted, or of anybody. */
function isSetWay(tokens: Words, at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const counted = tokens[at - 2];
  const isCounted =
    before?.lower === 'of' &&
    (counted?.tag === 'NUM' || anybody.has(counted?.lower ?? '') || counted?.tag === 'DET');
  const isThose = tokens[at]?.lower === 'them' && (isNominal(next) || next?.tag === 'NUM');
  const isSaying =
    tokens[at]?.lower === 'they' &&
    ['say', 'call', 'reckon'].includes(next?.lower ?? '') &&
    before?.lower !== 'what';
  return isCounted || isThose || isSaying;
}

/** "Ana Folk, they told me to write": the one that is named. */
const isNamedBefore = (tokens: Words, at: number): boolean =>
  tokens[at]?.lower === 'they' && tokens[at - 1]?.text === ',' && isName(tokens[at - 2]);

/** "Ana Folk, they sang together": the one that is named, with the recipient. */
const areBoth = (tokens: Words, at: number): boolean =>
  isNamedBefore(tokens, at) && tokens.slice(at).some(({ lower }) => lower === 'together' || lower === 'both');

/** What was answered before that may tell of others whom "they" mean. */
export type Earlier = {
  /** What tells of the recipient, and of whom they deal with. */
  readonly about: readonly Words[];
  /** What else was said, in which a group is hardly gone on about. */
  readonly said: readonly Words[];
};

/** Whether "they" at a place can mean nobody of whom the answer, or those before it, have told. */
function isUnboundAt(tokens: Words, at: number, { about, said }: Earlier, language: Language): boolean {
  if (isNamedBefore(tokens, at)) return areBoth(tokens, at);
  const isThem = tokens[at]?.lower === 'them';
  const before = [...tokens.slice(0, at).keys()].filter((one) => !(isThem && doesTo(tokens, one, at)));
  const earlier = [...about, ...said];
  const areThingsBefore = before.some((one) => areThings(tokens, one));
  if (before.some((one) => arePeople(tokens, one, language) || isGroup(tokens, one))) return false;
  if (isToldByThem(tokens, at) && (!areThingsBefore || isPeoples(tokens, at, language))) return true;
  if (before.some((one) => isPerhapsSeveral(tokens, one, language))) return false;
  if (earlier.some((words) => words.some((_, one) => arePeople(words, one, language)))) return false;
  if (about.some((words) => words.some((_, one) => isGroup(words, one)))) return false;
  if (isPeoples(tokens, at, language)) return true;
  const isOfOne = tokens
    .slice(0, at)
    .some(({ lower }) => listener.has(lower) || Object.values(pronounsOf).some((one) => one.has(lower)));
  if (isOfOne || areThingsBefore) return false;
  return !earlier.some((words) => words.some((_, one) => areThings(words, one)));
}

/** "They run their own site and they said so": those of whom it told already, unless several others came between. */
function goesOn(tokens: Words, at: number, unbound: ReadonlySet<number>, language: Language): boolean {
  const [first = at] = unbound;
  const { lower } = tokens[at] ?? {};
  const last = tokens.slice(0, at).findLastIndex((token) => token.lower === 'they');
  if (lower === 'their' || lower === 'theirs') return unbound.has(last) && doesTo(tokens, last, at);
  const isOtherBetween = tokens.slice(first, at).some((_, one) => arePeople(tokens, first + one, language));
  return lower === 'they' && first < at && !isOtherBetween;
}

/** Where "they" can mean nobody of whom the answer, or those before it, have told. */
export function unboundThey(tokens: Words, earlier: Earlier, language: Language): ReadonlySet<number> {
  const unbound = new Set<number>();
  for (const [at, { lower }] of tokens.entries()) {
    if (!they.has(lower) || isSetWay(tokens, at) || isDoneByThem(tokens, at)) continue;
    if (goesOn(tokens, at, unbound, language) || isUnboundAt(tokens, at, earlier, language)) unbound.add(at);
  }
  return unbound;
}

/**
 * The answer with "they" said to the recipient, where nobody else is told of; null where there is none. Whoever "he" and
 * "she" are is left as it is.
 * @returns the text said to them, and where the first of what is said otherwise stood
 */
export function theySaidToThem(
  text: string,
  words: Words,
  earlier: Earlier,
  names: KnownNames,
  language: Language,
): { readonly text: string; readonly at: number } | null {
  const unbound = unboundThey(words, earlier, language);
  const [first] = unbound;
  if (first === undefined) return null;
  const isOther = ({ lower }: Token, at: number) =>
    (they.has(lower) && !unbound.has(at)) || Object.values(pronounsOf).some((one) => one.has(lower));
  const read = words.map((token, at) => (isOther(token, at) ? { ...token, lower: stranger } : token));
  const said = asSaidToThem(text, read, names, language, true);
  return said === null ? null : { text: said, at: words[first]?.start ?? 0 };
}
