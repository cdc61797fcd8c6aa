/** Pronouns that mean somebody whom the same answer tells of, by the grammar of its clauses. */
import type { Language, Token } from '../../../language/language.ts';
import { isNominal } from '../../../language/verb-form.ts';
import type { KnownNames } from '../realised-answer.ts';
import { type Gender, stranger } from '../words/gender.ts';
import { lackingVerbs, tellingVerbs } from '../words/verb-groups.ts';
import { clauseStart, isOtherDoing, isStop, isVerb, subjectAt } from './clause-subject.ts';
import {
  canMean,
  genderOf,
  isBesideDoer,
  isDoneToThem,
  isNominative,
  type Reading,
  readingOf,
} from './done-to-them.ts';
import { isOwnPartHurt, type Owner, ownerOf } from './owner.ts';
import { othersIn } from './somebody-else.ts';

type Words = readonly Token[];

const newcomers: ReadonlySet<string> = new Set(['a', 'an', 'one', 'my', 'our']);
const anyone: ReadonlySet<string> = new Set(['a', 'an', 'any', 'each', 'every']);

/** Which word opens the phrase that ends in the person at `at`: "a" in "a young man". */
function opener(tokens: Words, at: number): string {
  let first = at - 1;
  while (['ADJ', 'NOUN', 'ADV'].includes(tokens[first]?.tag ?? '')) first -= 1;
  return tokens[first]?.lower ?? '';
}

const having: ReadonlySet<string> = new Set(['have', 'be', 'get', 'employ', 'know']);

/** "When a trainee falls, he …", "is it better to let a child …": whoever it is. */
function isOfAnyone(tokens: Words, at: number, others: ReadonlySet<number>): boolean {
  const start = tokens.slice(0, at).findLastIndex(isStop) + 1;
  const end = tokens.findIndex((token, index) => index >= at && isStop(token));
  const [first] = tokens.slice(start);
  const isAsked =
    tokens[end]?.text === '?' ||
    (first !== undefined && (first.tag === 'AUX' || ['how', 'what', 'when', 'why'].includes(first.lower)));
  const isConditional = ['when', 'if'].includes(first?.lower ?? '');
  return (
    (isAsked || isConditional) &&
    [...others].some((other) => other >= start && other < at && anyone.has(opener(tokens, other)))
  );
}

/** Whether the clause before the "and" at `joint` tells what one person did to the recipient. */
function isParallel(
  tokens: Words,
  joint: number,
  others: ReadonlySet<number>,
  isThem: (at: number) => boolean,
) {
  const end = tokens[joint - 1]?.text === ',' ? joint - 1 : joint;
  const subject = subjectAt(tokens, end, others);
  return (
    isOtherDoing(tokens, subject, others) &&
    tokens.slice(subject, end).some((_, index) => isThem(subject + index))
  );
}

/** "Cora Lark. Finished your course and she paints": who is named is who did what lacks its subject. */
function isBehindNamed(tokens: Words, joint: number, others: ReadonlySet<number>): boolean {
  const stop = tokens.slice(0, joint).findLastIndex((token) => isStop(token) || token.text === ',');
  const doing = tokens[stop + 1];
  return (
    tokens[joint]?.tag === 'CCONJ' &&
    stop > 0 &&
    doing?.tag === 'VERB' &&
    tokens.slice(0, stop).every(({ tag }, at) => tag === 'PROPN' && others.has(at))
  );
}

/** "She" that goes on about whom the words before it brought up. */
function isGoingOn(
  tokens: Words,
  at: number,
  others: ReadonlySet<number>,
  isThem: (at: number) => boolean,
): boolean {
  const before = tokens[at - 1]?.tag === 'ADV' ? at - 2 : at - 1;
  const joint = tokens[before];
  // "Our young keeper, he's some player"; not "he was at the fair in Porto, he gave me a card".
  const isSpokenOf = tokens
    .slice(0, at)
    .some((token) => isNominative(token) && token.lower === tokens[at]?.lower);
  if (joint?.text === ',' && others.has(before - 1) && !isSpokenOf) return true;
  if (isBehindNamed(tokens, before, others)) return true;
  const last = [...others].findLast((other) => other < at);
  if (!joint || last === undefined) return false;
  const start = clauseStart(tokens, last);
  const brings = tokens.slice(start, last).find(isVerb);
  const isNew = newcomers.has(opener(tokens, last)) && !lackingVerbs.has(brings?.lemma ?? '');
  // "We have a smith. He can do it".
  if (isStop(joint) && isNew && having.has(brings?.lemma ?? '') && before - last < 4) return true;
  if (joint.tag !== 'CCONJ') return false;
  // "He speaks about her and he told me to write": who speaks; not "and he gave him a reference".
  const [doing, whom] = tokens.slice(at + 1).filter(({ tag }) => tag !== 'AUX' && tag !== 'ADV');
  const isTelling = doing?.tag === 'VERB' && tellingVerbs.has(doing.lemma) && genderOf(whom) === null;
  if (isTelling && isParallel(tokens, before, others, isThem)) return true;
  // "I found it on a client and she had it seen to".
  const doer = subjectAt(tokens, last, new Set());
  return isNew && ['i', 'we'].includes(tokens[doer]?.lower ?? '') && clauseStart(tokens, before) <= start;
}

/** "My aunt said she knows her": who tells it, since they are two. */
function isTellerOfThem(tokens: Words, at: number, others: ReadonlySet<number>): boolean {
  const before = tokens[at - 1]?.lower === 'that' ? tokens[at - 2] : tokens[at - 1];
  if (before === undefined || !tellingVerbs.has(before.lemma)) return false;
  const [verb, whom, next] = tokens.slice(at + 1).filter(({ tag }) => tag !== 'AUX' && tag !== 'ADV');
  const same = tokens[at]?.lower === 'he' ? 'him' : 'her';
  const isOther = isOtherDoing(tokens, subjectAt(tokens, tokens.indexOf(before), others), others);
  return isOther && verb?.tag === 'VERB' && whom?.lower === same && !isNominal(next);
}

/** "Lee reckons you are the best he has seen": whoever judges has seen others. */
const isJudge = (tokens: Words, at: number): boolean =>
  tokens.slice(0, at).some(({ lemma, tag }) => tag === 'VERB' && tellingVerbs.has(lemma)) &&
  tokens.slice(Math.max(at - 3, 0), at).some(({ lower }) => ['best', 'worst', 'finest'].includes(lower));

/** "He gave him": whoever does it does it to another. */
const isDoneToOther = ({ tokens, saidAs }: Reading, at: number, subject: number) =>
  saidAs(at) === 'you' && isNominative(tokens[subject]) && genderOf(tokens[subject]) === genderOf(tokens[at]);

/** "My apprentice wants to learn from him, and he is shy": who did the one thing, or to whom it was done. */
function eitherAt(reading: Reading, at: number): Owner | null {
  const { tokens, others } = reading;
  const joint = tokens[at - 1]?.tag === 'ADV' ? at - 2 : at - 1;
  if (!isNominative(tokens[at]) || tokens[joint]?.tag !== 'CCONJ') return null;
  const doer = reading.subjectAt(tokens[joint - 1]?.text === ',' ? joint - 1 : joint);
  const isThem = (place: number) => isDoneToThem(reading, place);
  if (!canMean(tokens[at], tokens[doer]) || !isParallel(tokens, joint, others, isThem)) return null;
  // "My son worked for him, and he gave him a reference".
  const behind = tokens.findIndex((token, index) => index > at && genderOf(token) !== null);
  const isOther = behind > at && reading.subjectAt(behind) === at && isDoneToOther(reading, behind, at);
  return isOther ? 'maybe-recipient' : 'maybe-another';
}

/** Whose the pronoun at `at` is, or whom it means, as far as grammar tells. */
function meantAt(reading: Reading, at: number): Owner | null {
  const { tokens, others } = reading;
  const subject = reading.subjectAt(at);
  const isOwner = reading.saidAs(at) === 'your';
  const isDone = isOtherDoing(tokens, subject, others);
  const isAnyones = isNominative(tokens[at]) || isOwner || isDone;
  if (isAnyones && isOfAnyone(tokens, at, others)) return 'another';
  if (isOwner) return ownerOf(reading, at);
  if (isDone && isOwnPartHurt(reading, at)) return 'another';
  const isThem = (place: number) => isDoneToThem(reading, place);
  const isBound = isNominative(tokens[at])
    ? isGoingOn(tokens, at, others, isThem) || isTellerOfThem(tokens, at, others) || isJudge(tokens, at)
    : isDone && isBesideDoer(reading, at, subject);
  if (isBound) return 'another';
  const either = eitherAt(reading, at);
  if (either !== null) return either;
  if (isDoneToOther(reading, at, subject) && eitherAt(reading, subject) !== null) return 'maybe-another';
  return isDoneToThem(reading, at) ? 'recipient' : null;
}

export type Bound = {
  /** With the pronouns that are bound to others made those of a stranger. */
  readonly tokens: Words;
  /**
   * Where those are made so too that somebody else does something to, "my aunt knows her", which mean neither that one
   * nor a third, and what is of who does it. What is left may mean others.
   */
  readonly open: Words;
  /** Where those are made so too that likelier mean somebody else than the recipient. */
  readonly likely: Words;
  /** Grammar leaves a pronoun to either of two. */
  readonly isOfTwo: boolean;
  /** Nothing is left. */
  readonly isDoneToThem: boolean;
  /** As whom those are spoken of to whom somebody else does something; null where nobody is. */
  readonly spokenOfAs: Gender | null;
};

const withMarked = (tokens: Words, places: ReadonlySet<number>): Words =>
  places.size === 0
    ? tokens
    : tokens.map((token, at) => (places.has(at) ? { ...token, lower: stranger } : token));

/** The words, with those pronouns marked that grammar binds to somebody else whom they tell of. */
export function withBound(words: Words, names: KnownNames, language: Language): Bound {
  const others = new Set(othersIn(words, names, language));
  const tokens = [...words];
  const reading = readingOf(words, tokens, others, names, language);
  let bound: Gender | null = null;
  const done = new Set<number>();
  const likely = new Set<number>();
  let isOpen = false;
  let isOfTwo = false;
  for (const [at, token] of words.entries()) {
    if (others.size === 0 || reading.saidAs(at) === null) continue;
    // "My bandmate broke his wrist. He plays bass."
    const isSame = genderOf(token) === bound && !isOpen && !isDoneToThem(reading, at);
    const meant = isSame ? 'another' : meantAt(reading, at);
    if (meant === 'another') {
      bound = genderOf(token);
      tokens[at] = { ...token, lower: stranger };
    } else if (meant === 'recipient') done.add(at);
    else isOpen = true;
    if (meant === 'maybe-another') likely.add(at);
    if (meant === 'maybe-another' || meant === 'maybe-recipient') isOfTwo = true;
  }
  const [first] = done;
  return {
    tokens,
    open: withMarked(tokens, done),
    likely: withMarked(tokens, likely),
    isOfTwo,
    isDoneToThem: first !== undefined && !isOpen,
    spokenOfAs: first === undefined ? null : genderOf(tokens[first]),
  };
}

/** The words of one sentence, with those marked that are marked in the whole of it. */
export const asInWhole = (sentence: Words, offset: number, whole: Words): Words =>
  sentence.map((token) => {
    const same = whole.find(({ start }) => start === token.start + offset);
    return same?.lower === stranger ? { ...token, lower: stranger } : token;
  });
