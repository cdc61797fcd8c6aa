/** Pronouns that mean somebody whom the same answer tells of, by the grammar of its clauses. */
import type { Language, Token } from '../../language/language.ts';
import { isNominal } from '../../language/verb-form.ts';
import { clauseStart, isOtherDoing, isStop, isVerb, subjectAt } from './clause-subject.ts';
import { type Gender, otherThan, pronounsOf, stranger } from './gender.ts';
import type { KnownNames } from './realised-answer.ts';
import { mentionOfRecipient } from './recipient-named.ts';
import { secondPersonPronoun } from './second-person.ts';
import { othersIn } from './somebody-else.ts';
import { tellingVerbs } from './verb-groups.ts';

type Words = readonly Token[];

/** What is nobody's but the doer's. */
const ownParts: ReadonlySet<string> = new Set(
  'arm leg wrist hand foot back hip knee ankle voice nerve finger shoulder neck nose temper mind own'.split(
    ' ',
  ),
);
const losing: ReadonlySet<string> = new Set(['lose', 'forget', 'misplace']);

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
  const last = [...others].findLast((other) => other < at);
  if (!joint || last === undefined) return false;
  const start = clauseStart(tokens, last);
  const brings = tokens.slice(start, last).find(isVerb);
  const isNew = newcomers.has(opener(tokens, last));
  // "We have a smith. He can do it".
  if (isStop(joint) && isNew && having.has(brings?.lemma ?? '') && before - last < 4) return true;
  if (joint.tag !== 'CCONJ') return false;
  // "He speaks about her and he told me to write": who speaks.
  const doing = tokens.slice(at + 1).find(({ tag }) => tag === 'VERB');
  const isTelling = tellingVerbs.has(doing?.lemma ?? '');
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

/** "The owner took it with him", "has it behind her": where something is said to be, nobody else need be meant. */
function isAbout(reading: Reading, at: number, subject: number): boolean {
  const { tokens } = reading;
  const before = tokens[at - 1]?.lower ?? '';
  if (saidAs(reading, at) !== 'you' || isNominative(tokens[at])) return false;
  if (genderOf(tokens[subject]) === otherThan(genderOf(tokens[at]) ?? 'she')) return false;
  if (['behind', 'around', 'beside', 'before'].includes(before)) return true;
  return before === 'with' && tokens.slice(subject, at).some(({ lemma }) => carrying.has(lemma));
}

/** Which of the two a pronoun is, though it is marked. */
function genderOf(token: Token | undefined): Gender | null {
  const word = token?.text.toLowerCase() ?? '';
  return pronounsOf.she.has(word) ? 'she' : pronounsOf.he.has(word) ? 'he' : null;
}

const carrying: ReadonlySet<string> = new Set(['take', 'bring', 'have', 'carry', 'keep']);

/** What is known of an answer while its pronouns are read one after the other. */
type Reading = {
  readonly tokens: Words;
  readonly others: ReadonlySet<number>;
  readonly names: KnownNames;
  readonly language: Language;
};

const saidAs = ({ tokens, language }: Reading, at: number) =>
  secondPersonPronoun(tokens, at, false, language);

/** Nobody else is told of, neither before who does it nor between: "Paul, a clerk, who works with her". */
function isAlone({ tokens, others }: Reading, subject: number, at: number): boolean {
  const first = Math.min(...others);
  const isOneNamed =
    first >= subject || tokens[subject]?.lower === stranger || !tokens.slice(first, subject).some(isVerb);
  return isOneNamed && ![...others].some((other) => other > subject && other < at);
}

/** "Heard a lot about him from my neighbour": from whom one hears is not of whom. */
function isHeardFrom({ tokens, others }: Reading, at: number): boolean {
  const [next] = [...others].filter((other) => other > at);
  const between = tokens.slice(at + 1, next);
  return (
    next !== undefined &&
    Math.min(...others) === next &&
    ['from', 'through', 'via', 'by'].includes(between[0]?.lower ?? '') &&
    between.every(({ tag }) => ['ADP', 'DET', 'PRON', 'ADJ', 'NOUN', 'PROPN'].includes(tag))
  );
}

/** "My aunt knows her": whoever does it does it to somebody else, the recipient. */
function isDoneToThem(reading: Reading, at: number): boolean {
  const { tokens, others } = reading;
  if (mentionOfRecipient(tokens, at, reading.names) !== null) return true;
  if (isNominative(tokens[at]) || saidAs(reading, at) !== 'you') return false;
  if (isHeardFrom(reading, at)) return true;
  const subject = subjectAt(tokens, at, others);
  // "I ask the person who trained her": the recipient may be the one.
  const isAnybody = ['person', 'someone', 'somebody', 'one'].includes(tokens[subject]?.lower ?? '');
  return (
    !isAnybody &&
    isOtherDoing(tokens, subject, others) &&
    isAlone(reading, subject, at) &&
    !isAbout(reading, at, subject)
  );
}

const isNominative = (token: Token | undefined) => token?.lower === 'he' || token?.lower === 'she';

/** "Lost her keys", "got her job through Noreen", where somebody else does it: what they have is theirs. */
function isDoersOwn(reading: Reading, at: number): boolean {
  const { tokens, others } = reading;
  const subject = subjectAt(tokens, at, others);
  if (!isOtherDoing(tokens, subject, others)) return false;
  const verb = tokens.slice(subject, at).find(({ tag }) => tag === 'VERB');
  if (ownParts.has(tokens[at + 1]?.lower ?? '') || losing.has(verb?.lemma ?? '')) return true;
  const stop = tokens.findIndex((token, index) => index > at && (isStop(token) || token.tag === 'CCONJ'));
  const joint = tokens.slice(0, at).findLastIndex(({ tag }) => tag === 'CCONJ');
  const [from, to] = [Math.max(subject, joint) + 1, stop < 0 ? tokens.length : stop];
  return tokens
    .slice(from, to)
    .some((_, index) => isDoneToThem(reading, from + index) || isAbout(reading, from + index, subject));
}

function isBound(reading: Reading, at: number): boolean {
  const { tokens, others } = reading;
  const subject = subjectAt(tokens, at, others);
  const isOwner = saidAs(reading, at) === 'your';
  const isDone = isOtherDoing(tokens, subject, others);
  if (isOfAnyone(tokens, at, others) && (isNominative(tokens[at]) || isOwner || isDone)) return true;
  if (isOwner) return isDoersOwn(reading, at);
  if (!isNominative(tokens[at])) return isDone && isAbout(reading, at, subject);
  const isThem = (place: number) => isDoneToThem(reading, place);
  return isGoingOn(tokens, at, others, isThem) || isTellerOfThem(tokens, at, others) || isJudge(tokens, at);
}

/** "He gets a reader for his book": whose it is, is told by who does it. */
function isOfSame(reading: Reading, at: number): boolean {
  const { tokens, others } = reading;
  const subject = tokens[subjectAt(tokens, at, others)];
  return (
    saidAs(reading, at) === 'your' && isNominative(subject) && genderOf(subject) === genderOf(tokens[at])
  );
}

export type Bound = {
  /** With the pronouns that are bound to others made those of a stranger. */
  readonly tokens: Words;
  /**
   * Where those are made so too that somebody else does something to, "my aunt knows her", which mean neither that one
   * nor a third, and what is of who does it. What is left may mean others.
   */
  readonly open: Words;
  /** Nothing is left. */
  readonly isDoneToThem: boolean;
  /** As whom those are spoken of to whom somebody else does something; null where nobody is. */
  readonly spokenOfAs: Gender | null;
};

/** The words, with those pronouns marked that grammar binds to somebody else whom they tell of. */
export function withBound(words: Words, names: KnownNames, language: Language): Bound {
  const others = new Set(othersIn(words, names, language));
  const tokens = [...words];
  const reading: Reading = { tokens, others, names, language };
  let bound: Gender | null = null;
  const done: number[] = [];
  let isOpen = false;
  for (const [at, token] of words.entries()) {
    if (others.size === 0 || saidAs(reading, at) === null) continue;
    // "My bandmate broke his wrist. He plays bass."
    const isSame = genderOf(token) === bound && !isOpen && !isDoneToThem(reading, at);
    if (isSame || isBound(reading, at)) {
      bound = genderOf(token);
      tokens[at] = { ...token, lower: stranger };
    } else if (isDoneToThem(reading, at) || isOfSame(reading, at)) done.push(at);
    else isOpen = true;
  }
  const open = tokens.map((token, at) => (done.includes(at) ? { ...token, lower: stranger } : token));
  const [first] = done;
  return {
    tokens,
    open,
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
