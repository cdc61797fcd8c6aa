/** Words that no beginning can stand before, so that they are kept as a sentence of their own. */

import { isCaused } from '../../../language/clause.ts';
import {
  isDeterminer,
  objectPronouns,
  possessives,
  questionWords,
  subjectPronouns,
  subordinators,
} from '../../../language/closed-class.ts';
import { isPluralNoun } from '../../../language/countable.ts';
import type { Language, Token } from '../../../language/language.ts';
import { isNominal, mayBeThird, verbForm } from '../../../language/verb-form.ts';
import type { RealisedField } from '../realised-answer.ts';
import { headNoun, isRole } from '../words/head-noun.ts';
import { headNouns, isCommonNoun } from '../words/head-nouns.ts';
import { itemsOf } from '../words/thing-first.ts';
import { isCapitalised } from './opening-shape.ts';

/** Whether the words are neither a sentence nor a thing that one could speak about. */
export function isFragment(tokens: readonly Token[], field: RealisedField, language: Language): boolean {
  const isOfBenefit = field === 'benefitForThem' || field === 'benefitForMe';
  return (
    isSetPhrase(tokens) ||
    (hasLooseVerb(tokens, language) && !(field === 'prompt' && endsInDeed(tokens))) ||
    isToldOfSomebody(tokens, language) ||
    (isOfBenefit && isUnlikeList(tokens)) ||
    (field === 'reason' && (isStateOfMine(tokens) || isLooseClause(tokens, language))) ||
    isCompared(tokens)
  );
}

/** "Greetings and that I passed". */
const isThatClause = ([that, who]: readonly Token[]) =>
  that?.lower === 'that' && subjectPronouns.has(who?.lower ?? '');

/** "Your talk on why people leave", behind which "and that they come back" is another clause it is on. */
const isOfClauses = (tokens: readonly Token[]) =>
  tokens.some(({ lower }) => questionWords.has(lower) || lower === 'that');

/** "Long time no speak", "alum here", "nothing yet, but": words that no beginning can stand before. */
function isSetPhrase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ tag }) => tag !== 'PUNCT');
  const last = words.at(-1);
  return (
    tokens.some(({ lower }, index) => lower === 'no' && isNominal(tokens[index - 1])) ||
    (words.length > 1 && words[0]?.lower === 'no') ||
    (words.length < 4 &&
      words[0]?.lower === 'long' &&
      words[1]?.lower === 'time' &&
      !headNouns.self.has(words[2]?.lower ?? '')) ||
    tokens.some(
      ({ tag }, at) =>
        tag === 'CCONJ' && isThatClause(tokens.slice(at + 1)) && !isOfClauses(tokens.slice(0, at)),
    ) ||
    attitudes.has(headNoun(tokens)?.lemma ?? '') ||
    (words.length < 4 && ['mine', 'ours'].includes(words[0]?.lower ?? '')) ||
    (words.length > 1 && last?.lower === 'nothing' && !isOfSomething(words)) ||
    tokens.some(
      ({ lower }, at) =>
        lower === 'here' &&
        isDescribed(tokens[at - 1]) &&
        (tokens[at + 1] === undefined || tokens[at + 1]?.tag === 'PUNCT'),
    ) ||
    (words.length > 1 && ['nothing', 'lets', 'hows'].includes(words[0]?.lower ?? '')) ||
    (words[0]?.lower === 'fellow' && isCapitalised(words[1] ?? words[0]))
  );
}

/** "A hall that costs the choir nothing", "worth nothing": there is something it says so of. */
const isOfSomething = (words: readonly Token[]) =>
  words.at(-2)?.lower === 'worth' ||
  words.some(({ lower }) => ['that', 'which', 'who', 'for'].includes(lower));

/** "The harbour wall redesign": one wall would redesign*s*, so that it is what was done to it. */
function endsInDeed(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ tag }) => tag !== 'PUNCT');
  const [before, last] = words.slice(-2);
  const isThing = ['the', 'a', 'an', 'this', 'that', 'your'].includes(words[0]?.lower ?? '');
  return (
    isThing &&
    before?.tag === 'NOUN' &&
    !isPluralNoun(before) &&
    last !== undefined &&
    verbForm(last) === 'base'
  );
}

/** "Granny send me the tape": a verb right behind a noun, in whatever form, that is no part of a clause about it. */
function hasLooseVerb(tokens: readonly Token[], language: Language): boolean {
  const [first, of] = tokens;
  // "One of my clients goes to him".
  if (['one', 'none', 'some', 'most'].includes(first?.lower ?? '') && of?.lower === 'of')
    return hasLooseVerb(
      tokens.slice(2).filter(({ lower }) => !possessives.has(lower)),
      language,
    );
  const ends = tokens.findIndex(
    ({ tag, lower, text }) =>
      ['ADP', 'SCONJ', 'PRON', 'CCONJ'].includes(tag) || subordinators.has(lower) || /^[,:;–—-]$/.test(text),
  );
  const words = ends < 0 ? tokens : tokens.slice(0, ends);
  return words.some(
    (token, index) =>
      token.tag === 'VERB' &&
      ['base', 'third'].includes(verbForm(token)) &&
      words[index - 1]?.tag === 'NOUN' &&
      !isCaused(words, index) &&
      !language.canBe(token.lower, 'noun') &&
      !isCommonNoun(words[index + 1]?.lower ?? '') &&
      // "The ferry logs" could be many.
      !(ends < 0 && index === words.length - 1 && language.canBe(token.lemma, 'noun')),
  );
}

/** "Caio talks about you": what looks like several things is what somebody does. */
function isDoneWithYou(tokens: readonly Token[], at: number, language: Language): boolean {
  const [verb, link, whom] = tokens.slice(at, at + 3);
  const isThird = verb?.tag === 'NOUN' && mayBeThird(verb, language);
  return isThird && link?.tag === 'ADP' && whom?.lower === 'you';
}

/** "Cousin Levan say write", "Tita Baby referred": a name with a verb behind it, in whatever form. */
function isToldOfSomebody(tokens: readonly Token[], language: Language): boolean {
  return tokens.some((token, at) => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    const isName = before?.tag === 'PROPN' && isCapitalised(before) && before.text.length > 1;
    const isThing = ['the', 'a', 'an', 'this'].includes(tokens[0]?.lower ?? '') && token.tag === 'NOUN';
    // "A Nigerian ward": behind an article a name says what kind of thing.
    if (['a', 'an', 'the'].includes(tokens[at - 2]?.lower ?? '')) return false;
    // "Your talk on why SaaS dies": told in a clause, and by nobody.
    if (tokens.slice(0, at).some(({ lower }) => questionWords.has(lower))) return false;
    if (!isName || token.tag === 'PROPN' || isThing) return false;
    // "Your PPH drill": theirs, and called so.
    const isOwned = at === 2 && possessives.has(tokens[0]?.lower ?? '');
    if (isOwned && (!next || next.tag === 'PUNCT') && language.canBe(token.lower, 'noun')) return false;
    if (isDoneWithYou(tokens, at, language)) return true;
    const isTold = objectPronouns.has(next?.lower ?? '') && language.canBe(token.lower, 'verb');
    if (!/^\p{Ll}+$/u.test(token.text) || (language.usualTag(token.lower) !== 'VERB' && !isTold))
      return false;
    const form = verbForm(token);
    if (form === 'gerund') return false;
    // "Crufts, Windsor and Belfast shows": what all of them describe.
    const isOfSeveral = tokens.slice(0, at).some(({ tag }) => tag === 'CCONJ') && next === undefined;
    if (isOfSeveral && form === 'third' && language.canBe(token.lemma, 'noun')) return false;
    const isNamedFirst = tokens
      .slice(0, at)
      .every(({ tag, lower }) => tag === 'PROPN' || possessives.has(lower));
    return form !== 'past' || !next || next.tag === 'PUNCT' || (isNamedFirst && next.tag !== 'ADP');
  });
}

/** "Ten years, immediate joiner, certified": of three or more things one is none, or is somebody. */
function isUnlikeList(tokens: readonly Token[]): boolean {
  const [first = [], ...others] = itemsOf(tokens);
  if (others.length < 2 || isRole(headNoun(first)?.lower ?? '')) return false;
  return others.some((words) => {
    const isOwned = isDeterminer(words[0]) || ['CCONJ', 'NUM'].includes(words[0]?.tag ?? '');
    const last = words.at(-1);
    const isNone =
      last?.tag === 'ADJ' || (last?.tag === 'VERB' && words.length < 4) || isDescribedInTwo(words);
    return !isOwned && (isNone || (words.length < 4 && isRole(headNoun(words)?.lower ?? '')));
  });
}

/** "Hard working", "well liked", "fast learning": two words that together say what somebody is like. */
const isDescribedInTwo = ([how, what, ...more]: readonly Token[]) =>
  more.length === 0 &&
  ['hard', 'well', 'fast', 'easy', 'good', 'quick', 'slow', 'long'].includes(how?.lower ?? '') &&
  /(?:ing|ed)$/.test(what?.lower ?? '');

/** "My hours lapsed": what is mine, and what became of it, in words that could be a thing. */
function isStateOfMine(tokens: readonly Token[]): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)];
  const isMine = ['my', 'our'].includes(first?.lower ?? '');
  return isMine && /ed$/.test(last?.lower ?? '') && last?.tag === 'ADJ' && isNominal(tokens.at(-2));
}

/** "My son like it", "our roof leak since two years", "her shop good": a clause whose verb is missing or has no ending. */
function isLooseClause(tokens: readonly Token[], language: Language): boolean {
  const [first, noun, word, next] = tokens;
  if (!possessives.has(first?.lower ?? '') || !isNominal(noun) || !word) return false;
  const goesOn =
    objectPronouns.has(next?.lower ?? '') ||
    ['since', 'every', 'all', 'too', 'not'].includes(next?.lower ?? '');
  const canBeVerb = word.lower === 'like' || language.canBe(word.lower, 'verb');
  const isVerb = canBeVerb && word.lower === word.lemma && goesOn;
  // "My family make fish sauce": a verb without its ending, and what is done.
  const isDoing =
    word.tag === 'VERB' &&
    verbForm(word) === 'base' &&
    language.usualTag(word.lower) === 'VERB' &&
    (isNominal(next) || next?.tag === 'DET' || next?.tag === 'ADJ');
  if (isDoing) return true;
  // "Our compressor old, smell oil".
  const isVerdict =
    word.tag === 'ADJ' &&
    (next?.text === ',' ||
      tokens.slice(2).every(({ tag }) => ['ADJ', 'ADV', 'PUNCT', 'CCONJ'].includes(tag)));
  return isVerb || isVerdict;
}

/** "Cheaper and the same flour": what is compared is no thing. */
const isCompared = ([first, next]: readonly Token[]) =>
  first?.tag === 'ADJ' && next?.tag === 'CCONJ' && /er$/.test(first.lower);

/** "Huge respect for …": said as it is, as one says "thanks". */
const attitudes: ReadonlySet<string> = new Set([
  'respect',
  'kudos',
  'admiration',
  'thanks',
  'congratulations',
  'hug',
]);

/** "UW Madison alum here". */
const isDescribed = (token: Token | undefined) =>
  token !== undefined && (isRole(token.lower) || headNouns.self.has(token.lower));
