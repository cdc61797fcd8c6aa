/** What somebody else whom an answer tells of does to the recipient: "my aunt knows her". */
import type { Language, Token } from '../../../language/language.ts';
import type { KnownNames } from '../realised-answer.ts';
import { type Gender, otherThan, peopleOf, pronounsOf, stranger } from '../words/gender.ts';
import { isOtherDoing, isVerb, subjectAt } from './clause-subject.ts';
import { mentionOfRecipient } from './recipient-named.ts';
import { secondPersonPronoun } from './second-person.ts';

type Words = readonly Token[];

/** What is known of an answer while its pronouns are read one after the other. */
export type Reading = {
  /** Those that are known to be others' are marked as it goes on. */
  readonly tokens: Words;
  readonly others: ReadonlySet<number>;
  /** Who does what is told at a place; -1 where nobody does. */
  readonly subjectAt: (at: number) => number;
  readonly isNamedAt: (at: number) => boolean;
  readonly saidAs: (at: number) => string | null;
};

/** `ask` about places, each asked about once. */
function once<T>(ask: (at: number) => T): (at: number) => T {
  const known = new Map<number, { readonly answer: T }>();
  return (at) => {
    const remembered = known.get(at) ?? { answer: ask(at) };
    known.set(at, remembered);
    return remembered.answer;
  };
}

/** The reading of `words`, of which `tokens` are those that get marked. */
export function readingOf(
  words: Words,
  tokens: Words,
  others: ReadonlySet<number>,
  names: KnownNames,
  language: Language,
): Reading {
  const saidOnce = once((at) => secondPersonPronoun(words, at, false, language));
  return {
    tokens,
    others,
    subjectAt: once((at) => subjectAt(words, at, others)),
    isNamedAt: once((at) => mentionOfRecipient(words, at, names) !== null),
    saidAs: (at) => (tokens[at]?.lower === stranger ? null : saidOnce(at)),
  };
}

/** Which of the two a pronoun is, though it is marked. */
export function genderOf(token: Token | undefined): Gender | null {
  const word = token?.text.toLowerCase() ?? '';
  return pronounsOf.she.has(word) ? 'she' : pronounsOf.he.has(word) ? 'he' : null;
}

export const isNominative = (token: Token | undefined) => token?.lower === 'he' || token?.lower === 'she';

/** Whether the pronoun can mean somebody of whom another word tells: not "her" a brother. */
export function canMean(pronoun: Token | undefined, somebody: Token | undefined): boolean {
  const other = otherThan(genderOf(pronoun) ?? 'she');
  return genderOf(somebody) !== other && !peopleOf[other].has(somebody?.lemma ?? '');
}

const carrying: ReadonlySet<string> = new Set(['take', 'bring', 'have', 'carry', 'keep']);

/** "The owner took it with him", "has it behind her": where something is said to be, nobody else need be meant. */
export function isBesideDoer({ tokens, saidAs }: Reading, at: number, subject: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  if (saidAs(at) !== 'you' || isNominative(tokens[at]) || !canMean(tokens[at], tokens[subject])) return false;
  if (['behind', 'around', 'beside', 'before'].includes(before)) return true;
  return before === 'with' && tokens.slice(subject, at).some(({ lemma }) => carrying.has(lemma));
}

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
export function isDoneToThem(reading: Reading, at: number): boolean {
  const { tokens, others } = reading;
  if (reading.isNamedAt(at)) return true;
  if (isNominative(tokens[at]) || reading.saidAs(at) !== 'you') return false;
  if (isHeardFrom(reading, at)) return true;
  const subject = reading.subjectAt(at);
  // "I ask the person who trained her": the recipient may be the one.
  const isAnybody = ['person', 'someone', 'somebody', 'one'].includes(tokens[subject]?.lower ?? '');
  return (
    !isAnybody &&
    isOtherDoing(tokens, subject, others) &&
    isAlone(reading, subject, at) &&
    !isBesideDoer(reading, at, subject)
  );
}
