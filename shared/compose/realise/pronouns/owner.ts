/** Whose "his" and "her" things are, where an answer tells of somebody else too: "he gave my brother his first camera". */
import type { Token } from '../../../language/language.ts';
import { lackingVerbs } from '../words/verb-groups.ts';
import { clauseStart, isOtherDoing, isStop, isVerb } from './clause-subject.ts';
import { canMean, genderOf, isBesideDoer, isDoneToThem, isNominative, type Reading } from './done-to-them.ts';

/**
 * 'another': surely somebody else. 'recipient': surely theirs, as the words before it tell. 'maybe-another' and
 * 'maybe-recipient': either one's, and likelier so. Null where its clause does not tell it.
 */
export type Owner = 'another' | 'recipient' | 'maybe-another' | 'maybe-recipient';

/** What is nobody's but the doer's. */
const ownParts: ReadonlySet<string> = new Set(
  'arm leg wrist hand foot back hip knee ankle voice nerve finger shoulder neck nose temper mind own'.split(
    ' ',
  ),
);
const losing: ReadonlySet<string> = new Set(['lose', 'forget', 'misplace', 'spend']);
const hurting: ReadonlySet<string> = new Set('hurt injure break sprain strain twist damage'.split(' '));

/** What is done for somebody's sake, so that it is about what is theirs: "nursed her through her illness". */
const caring: ReadonlySet<string> = new Set(
  'nurse help drive visit support treat guide accompany sit walk coach teach prepare care comfort'.split(' '),
);

/** What one can only do with what one has: "sold my mother her house". */
const parting: ReadonlySet<string> = new Set(['sell', 'lend', 'loan', 'rent', 'send', 'show']);

const milestones: ReadonlySet<string> = new Set(['first', 'last', 'final', 'own', 'next']);
const isMilestone = (token: Token | undefined) =>
  milestones.has(token?.lower ?? '') ||
  /.(?:st|nd|rd|th|ieth)$/.test(token?.tag === 'ADJ' ? token.lower : '');

const verbBetween = ({ tokens }: Reading, from: number, at: number) =>
  tokens.slice(from, at).find(({ tag }) => tag === 'VERB')?.lemma ?? '';

/** "My aunt hurt her back": what hurts is hers, though "back" is read as where to. */
export const isOwnPartHurt = (reading: Reading, at: number): boolean =>
  ownParts.has(reading.tokens[at + 1]?.lower ?? '') && hurting.has(reading.tokens[at - 1]?.lemma ?? '');

/** Of what somebody else does: "lost her keys", "got her job through Noreen", "nursed her through her illness". */
function ownerBesideDoer(reading: Reading, at: number, subject: number): Owner | null {
  const { tokens } = reading;
  if (!canMean(tokens[at], tokens[subject])) return null;
  const verb = verbBetween(reading, subject, at);
  if (ownParts.has(tokens[at + 1]?.lower ?? '') || losing.has(verb)) return 'another';
  const stop = tokens.findIndex((token, index) => index > at && (isStop(token) || token.tag === 'CCONJ'));
  const joint = tokens.slice(0, at).findLastIndex(({ tag }) => tag === 'CCONJ');
  const from = Math.max(subject, joint) + 1;
  const isBeside = (place: number) => isDoneToThem(reading, place) || isBesideDoer(reading, place, subject);
  const places = tokens.slice(from, stop < 0 ? tokens.length : stop).map((_, index) => from + index);
  // "Nursed her through her illness": of whom it has spoken, or of who does it.
  const isSpokenOf = (place: number) =>
    place < at && genderOf(tokens[place]) === genderOf(tokens[at]) && isDoneToThem(reading, place);
  if (places.some(isSpokenOf)) return caring.has(verb) ? 'recipient' : 'maybe-another';
  return places.some(isBeside) ? 'another' : null;
}

/** Whether what stands behind `other` is likelier that one's than of who does something to them. */
function isLikelierOf(reading: Reading, other: number, at: number, subject: number): boolean {
  const { tokens } = reading;
  const verb = verbBetween(reading, subject, other);
  const between = tokens.slice(other + 1, at);
  if (between.some(isVerb) || isMilestone(tokens[at + 1])) return true;
  return between.length === 0 ? !parting.has(verb) : caring.has(verb) || between.at(-1)?.lower === 'through';
}

const finding: ReadonlySet<string> = new Set(['get', 'find', 'hire']);
const isFinding = (verb: string) => finding.has(verb) || lackingVerbs.has(verb);

/** "Gets a reader for his book": one who is still to be found has nothing. */
function isFound(reading: Reading, other: number, subject: number): boolean {
  const { tokens } = reading;
  const one = tokens.slice(subject, other).findLast(({ tag }) => tag !== 'ADJ');
  const isHad = tokens.slice(subject, other).some(({ lemma }) => lemma === 'have');
  return (
    ['a', 'an'].includes(one?.lower ?? '') &&
    (isHad || isFinding(verbBetween(reading, subject, other))) &&
    tokens[other + 1]?.tag === 'ADP'
  );
}

/** The last one told of between two places who may have what `at` says. */
const lastBetween = ({ tokens, others }: Reading, from: number, at: number) =>
  [...others].findLast((other) => other > from && other < at && canMean(tokens[at], tokens[other]));

/** "Her translation of the queen's letters to her sister": of two who have something, who was told of last. */
function ownerInPhrase(reading: Reading, at: number): Owner | null {
  const { tokens } = reading;
  const start = clauseStart(tokens, at);
  const first = tokens.findIndex(
    (_, index) => index >= start && index < at && reading.saidAs(index) === 'your',
  );
  if (first < 0 || genderOf(tokens[first]) !== genderOf(tokens[at])) return null;
  if (tokens.slice(first, at).some(isVerb)) return null;
  return lastBetween(reading, first, at) === undefined ? null : 'maybe-another';
}

/** Whose the pronoun at `at` says something is. */
export function ownerOf(reading: Reading, at: number): Owner | null {
  const { tokens, others } = reading;
  const subject = reading.subjectAt(at);
  if (subject < 0 || !tokens.slice(subject, at).some(isVerb)) return ownerInPhrase(reading, at);
  if (isOtherDoing(tokens, subject, others)) return ownerBesideDoer(reading, at, subject);
  if (!isNominative(tokens[subject]) || genderOf(tokens[subject]) !== genderOf(tokens[at])) return null;
  const other = lastBetween(reading, subject, at);
  // "He gets a reader for his book": whose it is, is told by who does it.
  if (other === undefined || isFound(reading, other, subject)) return 'recipient';
  return isLikelierOf(reading, other, at, subject) ? 'maybe-another' : 'maybe-recipient';
}
