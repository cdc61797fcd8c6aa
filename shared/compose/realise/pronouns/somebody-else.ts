/** Whether "he", "she" or "her" in an answer may be somebody else than the recipient. */

import { listener, possessives } from '../../../language/closed-class.ts';
import { isPluralNoun } from '../../../language/countable.ts';
import type { Language, Token } from '../../../language/language.ts';
import { isNominal } from '../../../language/verb-form.ts';
import { commonGivenNames } from '../../../people/names/data/given-names.ts';
import type { KnownNames } from '../realised-answer.ts';
import { type Gender, otherThan, peopleOf, pronounsOf } from '../words/gender.ts';
import { isCommonNoun } from '../words/head-nouns.ts';
import { isNameOfAnother } from '../words/name-of-another.ts';
import { canBeSomebody, creatures, isPersonNoun, peopleInTwoWords } from '../words/people-nouns.ts';
import { isPost, isPronoun, isRoleAimedAt, isSaidOfThem, they } from '../words/post-or-title.ts';
import { lackingVerbs, tellingVerbs } from '../words/verb-groups.ts';
import { speaksToThemAlready } from './spoken-to.ts';

const { she: female, he: male } = pronounsOf;

/** "I want my offsider to hear it": whoever is to do something is somebody. */
const isToldToDo = (tokens: readonly Token[], at: number) =>
  ['my', 'our'].includes(tokens[at - 1]?.lower ?? '') &&
  ['want', 'ask', 'tell', 'get', 'help', 'teach', 'let'].includes(tokens[at - 2]?.lemma ?? '') &&
  tokens[at + 1]?.lower === 'to';

/** "A staffie called Biscuit": whom nobody knew before; "a book called Tides" is a thing. */
const isCalledSo = (tokens: readonly Token[], at: number) =>
  ['called', 'named'].includes(tokens[at - 1]?.lower ?? '') &&
  tokens[at - 2]?.tag === 'NOUN' &&
  !isCommonNoun(tokens[at - 2]?.lower ?? '') &&
  /^\p{Lu}/u.test(tokens[at]?.text ?? '');

/** "A diplomat's boredom", "a friend of my sister's": of whom nothing else is told; not "of the queen's letters". */
const isOfNobody = (tokens: readonly Token[], at: number) =>
  /^['’]s$/.test(tokens[at + 1]?.lower ?? '') &&
  (['a', 'an'].includes(tokens[at - 1]?.lower ?? '') ||
    (tokens[at - 2]?.lower === 'of' && !isNominal(tokens[at + 2])));

/** "Someone she need not train", "a smith that he knows": by the recipient, who so is not the one. */
const isSeenByThem = (tokens: readonly Token[], at: number) => {
  const next = ['that', 'who', 'whom'].includes(tokens[at + 1]?.lower ?? '')
    ? tokens[at + 2]
    : tokens[at + 1];
  return next?.lower === 'she' || next?.lower === 'he';
};

/** "My neighbour", "a friend": one person who is not the recipient; "she is a nurse" says what the recipient is. */
function isAnother(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at];
  if (!token) return false;
  // "An old female", "the youngest of our crew": what could describe something stands for it.
  if (token.tag === 'ADJ' && (creatures.has(token.lower) || canBeSomebody(token, language)))
    return !isNominal(tokens[at + 1]) && !isRoleAimedAt(tokens, at);
  if (!isNominal(token)) return false;
  if (peopleInTwoWords.has(`${tokens[at - 1]?.lower} ${token.lower}`)) return true;
  if (isToldToDo(tokens, at)) return true;
  if (!canBeSomebody(token, language) && !creatures.has(token.lower)) return false;
  // "Patient data", "HR analytics", "a diplomat's boredom".
  if (tokens[at + 1]?.tag === 'NOUN') return false;
  if (isOfNobody(tokens, at) || isSeenByThem(tokens, at)) return false;
  if (isRoleAimedAt(tokens, at) || isSaidOfThem(tokens, at) || isPost(token, tokens[at - 1])) return false;
  const owner = tokens[at - 1];
  return !(owner && possessives.has(owner.lower) && isPronoun(owner) && at === 1 && tokens.length === 2);
}

/** Somebody who is not the recipient, named or spoken of. */
const isSomebody = (
  tokens: readonly Token[],
  at: number,
  recipient: ReadonlySet<string>,
  language: Language,
): boolean =>
  isCalledSo(tokens, at) ||
  isNameOfAnother(tokens, at, recipient, language) ||
  isAnother(tokens, at, language);

/** What begins another clause, or hands what is done on to somebody else: "asked me to write to her". */
const opensAnother = ({ lower, tag }: Token) =>
  tag === 'SCONJ' ||
  tag === 'CCONJ' ||
  tag === 'PUNCT' ||
  ['me', 'us', 'he', 'she', 'they', 'i', 'we', 'it', 'who', 'that'].includes(lower);

/** "My wife knows her", "the lady at the bank told me about him": whoever does it is not whom it is done to. */
function isDoneToAnother(tokens: readonly Token[], at: number, other: number): boolean {
  const [pronoun, next] = [tokens[at], tokens[at + 1]];
  const isObject =
    pronoun?.lower === 'him' ||
    (pronoun?.lower === 'her' && !(next && ['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB'].includes(next.tag)));
  if (
    !isObject ||
    tokens.slice(0, other).some(({ tag }) => !['DET', 'PRON', 'ADJ', 'NOUN', 'PROPN'].includes(tag))
  )
    return false;
  const between = tokens.slice(other + 1, at);
  const verb = between.findIndex(({ tag }) => tag === 'VERB');
  const told = between[verb + 1];
  const behind = ['me', 'us'].includes(told?.lower ?? '') ? between.slice(verb + 2) : between.slice(verb + 1);
  const isHanded = told !== behind[0] && behind[0]?.lower === 'to';
  return verb >= 0 && !isHanded && !behind.some(opensAnother) && !between.slice(0, verb).some(opensAnother);
}

/**
 * Whether a pronoun of the answer may be about another person: the answer speaks to the recipient already, it names or
 * mentions one person before the pronoun, it has both "he" and "she", or the form has named somebody both know.
 */
export function mayMeanSomebodyElse(
  tokens: readonly Token[],
  names: KnownNames,
  language: Language,
): boolean {
  const isGendered = ({ lower }: Token) => female.has(lower) || male.has(lower);
  // "His wife told me that they are short": whose wife it is tells who is meant.
  const last = tokens.findLastIndex(tokens.some(isGendered) ? isGendered : isPronoun);
  if (last < 0) return false;
  if (names.isSomebodyNamed || speaksToThemAlready(tokens, names.spokenOfAs)) return true;
  const words = new Set(tokens.map(({ lower }) => lower));
  if ([...female].some((word) => words.has(word)) && [...male].some((word) => words.has(word))) return true;
  const hasOne = [...female, ...male].some((word) => words.has(word));
  if (hasOne && they.has(tokens[0]?.lower ?? '')) return true;
  const recipient = new Set(names.recipient.toLowerCase().split(/\s+/));
  const others = tokens
    .slice(0, last)
    .flatMap((_, at) =>
      !(hasOne && isNobodyFor(tokens, at, names.spokenOfAs)) && isSomebody(tokens, at, recipient, language)
        ? [at]
        : [],
    );
  const first = tokens.findIndex(isPronoun);
  return others.some((other) => other > first || !isDoneToAnother(tokens, first, other));
}

/** "One of our members": one of many is somebody. */
const isOneOfMany = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(Math.max(at - 4, 0), at)
    .some(({ lower }, index, all) => lower === 'one' && all[index + 1]?.lower === 'of');

/** "Her phrase has calmed two mothers", "a gentleman like that": many are not "she", nor is a man. */
function isNobodyFor(tokens: readonly Token[], at: number, recipient: KnownNames['spokenOfAs']): boolean {
  const token = tokens[at];
  if (!token || isOneOfMany(tokens, at)) return false;
  if (token.tag === 'NOUN' && isPluralNoun(token)) return true;
  return recipient !== undefined && peopleOf[otherThan(recipient)].has(token.lemma);
}

/** "Looking for an apprentice", "we need one": nobody yet, so that "he knows many" may be said of the recipient. */
const isSought = (tokens: readonly Token[], at: number) =>
  tokens.slice(Math.max(at - 4, 0), at).some(({ lower }) => ['a', 'an'].includes(lower)) &&
  tokens
    .slice(Math.max(at - 5, 0), at)
    .some(
      ({ lemma, tag }, index, all) =>
        (lemma === 'look' && all[index + 1]?.lower === 'for') || (tag === 'VERB' && lackingVerbs.has(lemma)),
    );

/** "Pilot schools for Tallymark": one word that nobody is called, of which a thing is. */
function isOfThing(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isAlone = token?.tag === 'PROPN' && next?.tag !== 'PROPN' && !commonGivenNames.has(token.lower);
  return isAlone && ['for', 'of'].includes(before?.lower ?? '') && tokens[at - 2]?.tag === 'NOUN';
}

/**
 * Whether the first "he" or "she" of a sentence goes on about somebody whom it has just named: "my landlord has a kiln
 * and he never uses it". Of "Bev says he helped", the teller or another may be meant.
 */
export function goesOnAboutAnother(tokens: readonly Token[], recipient: string, language: Language): boolean {
  const at = tokens.findIndex(({ lower }) => female.has(lower) || male.has(lower));
  const own = new Set(recipient.toLowerCase().split(/\s+/));
  const others = tokens.slice(0, Math.max(at, 0)).flatMap((token, index) =>
    // "Send more families his way": one of many is not "he".
    !isPluralNoun(token) && !isOfThing(tokens, index) && isSomebody(tokens, index, own, language)
      ? [index]
      : [],
  );
  const last = others.at(-1);
  if (last === undefined || isSought(tokens, last)) return false;
  const teller = tokens.findIndex(({ lemma, tag }) => tag === 'VERB' && tellingVerbs.has(lemma));
  const isAfterTeller = teller >= 0 && last > teller && last < at;
  const before = tokens[at - 1];
  const goesOn = before?.tag === 'CCONJ' || (before?.tag === 'ADV' && tokens[at - 2]?.tag === 'CCONJ');
  // "What should the driver have with him".
  const isBeside =
    before?.lower === 'with' &&
    tokens.slice(last, at).some(({ lemma }) => ['have', 'take', 'bring'].includes(lemma));
  // "Gareth says yours is the best he has seen": whoever judges has seen others.
  const isJudge = ['best', 'worst', 'only', 'most', 'first', 'biggest', 'finest'].some((word) =>
    tokens.slice(Math.max(at - 4, 0), at).some(({ lower }) => lower === word),
  );
  const isJoined = teller < 0 && tokens.slice(last, at).some(({ tag }) => tag === 'CCONJ');
  // "We have an old female, she is 47".
  const isSetOff = before?.text === ',' && last === at - 2;
  return (
    isSetOff ||
    isCalledSo(tokens, last) ||
    isAfterTeller ||
    (teller >= 0 && isJudge) ||
    goesOn ||
    isBeside ||
    isJoined
  );
}

/** The places of the words for one person who is not the recipient. */
export function othersIn(tokens: readonly Token[], names: KnownNames, language: Language): readonly number[] {
  const own = new Set(names.recipient.toLowerCase().split(/\s+/));
  return tokens.flatMap((_, at) =>
    !isNobodyFor(tokens, at, undefined) && isSomebody(tokens, at, own, language) ? [at] : [],
  );
}

/** Where somebody else is named or spoken of first, by the place of their word; none where nobody is. */
export function firstOther(tokens: readonly Token[], recipient: string, language: Language): number | null {
  const own = new Set(recipient.toLowerCase().split(/\s+/));
  const at = tokens.findIndex((_, index) => isSomebody(tokens, index, own, language));
  return at < 0 ? null : at;
}

/**
 * Whether an answer speaks of one person who is not the recipient: "one young man", "my neighbour". Somebody who cannot be
 * spoken of as the recipient is does not count.
 */
export function mentionsAnother(
  tokens: readonly Token[],
  recipient: string,
  language: Language,
  spokenOfAs?: Gender,
): boolean {
  const own = new Set(recipient.toLowerCase().split(/\s+/));
  return tokens.some((token, at) => {
    const owner = tokens[at - 1];
    const isTheirs = owner && (listener.has(owner.lower) || isPronoun(owner));
    // "Sixty patients" are nobody whom "she" could mean.
    const areMany = token.tag === 'NOUN' && isPluralNoun(token);
    // "An aide": nobody whom another answer would go on about, as it may about "our aide".
    const isOfSender = ['my', 'our', 'one'].includes(owner?.lower ?? '');
    const isPerson = isOfSender || isPersonNoun(token.lower, language) || creatures.has(token.lower);
    return (
      !own.has(token.lower) &&
      !isTheirs &&
      !areMany &&
      !isNobodyFor(tokens, at, spokenOfAs) &&
      isPerson &&
      isAnother(tokens, at, language)
    );
  });
}
