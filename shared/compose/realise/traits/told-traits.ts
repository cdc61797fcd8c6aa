/** What stands behind the noun of an answer, and tells more of it: "the thing you wrote", "Bill, who is …", "nurse too". */

import { mainVerb } from '../../../language/clause.ts';
import {
  isDeterminer,
  objectPronouns,
  possessives,
  subjectPronouns,
} from '../../../language/closed-class.ts';
import { isPluralNoun } from '../../../language/countable.ts';
import type { Language, Token } from '../../../language/language.ts';
import { isNominal, verbForm } from '../../../language/verb-form.ts';
import type { Shape } from '../realised-answer.ts';
import { headNoun } from '../words/head-noun.ts';
import { headNouns } from '../words/head-nouns.ts';
import { namesPerson } from '../words/people-nouns.ts';
import { itemsOf } from '../words/thing-first.ts';
import { dayNames, timeNouns } from '../words/time-nouns.ts';
import { areTogether, isSameThen } from './shared-past.ts';
import type { Trait } from './trait.ts';
import { isWishedState } from './wished-state.ts';

const anything: ReadonlySet<string> = new Set(['thing', 'things', 'stuff', 'bit', 'something', 'what']);

/** "Thing you wrote", "article she posted": what is meant is told by who did it. */
export function isToldThing([first, who, ...rest]: readonly Token[]): boolean {
  // "The bit where you said so".
  if (isDeterminer(first) && pieces.has(who?.lower ?? ''))
    return ['where', 'when'].includes(rest[0]?.lower ?? '') && subjectPronouns.has(rest[1]?.lower ?? '');
  const [thing, doer] = isDeterminer(first) ? [who, rest[0]] : [first, who];
  const isThing =
    (anything.has(thing?.lower ?? '') && thing?.lower !== 'what') ||
    (thing === first && headNouns.writing.has(thing?.lower ?? ''));
  return isThing && subjectPronouns.has(doer?.lower ?? '');
}

const showing: ReadonlySet<string> = new Set(
  'show bring play demonstrate demo draw share sing perform'.split(' '),
);

/** "The photo you showed", "that model she brought": a thing that was to be seen or heard, and not only spoken about. */
const isShown = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lemma }, at) =>
      at > 1 &&
      showing.has(lemma) &&
      ofThem.has(tokens[at - 1]?.lower ?? '') &&
      isNominal(nounBefore(tokens, at - 1)),
  );

const ofThem: ReadonlySet<string> = new Set(['you', 'she', 'he', 'they']);

/** The word before a clause, or before the "that" it begins with. */
const nounBefore = (tokens: readonly Token[], clause: number) =>
  tokens[['that', 'which'].includes(tokens[clause - 1]?.lower ?? '') ? clause - 2 : clause - 1];

/** A piece of what somebody said or wrote. */
const pieces: ReadonlySet<string> = new Set('bit part point moment section passage minute place'.split(' '));

const times: ReadonlySet<string> = new Set([
  'day',
  'night',
  'evening',
  'morning',
  'afternoon',
  'week',
  'weekend',
  'month',
]);

/** "Career day", "parents evening"; not "last week", "the other day". */
export function isNamedDay(tokens: readonly Token[], head: Token | undefined): boolean {
  const before = head && tokens[tokens.indexOf(head) - 1];
  if (!head || !before || !times.has(head.lemma)) return false;
  const isAny = ['last', 'next', 'other', 'same', 'first', 'every', 'whole'].includes(before.lower);
  return (before.tag === 'NOUN' || before.tag === 'ADJ') && !isAny;
}

/** "Last night in Leeds", "last week": when it was, and nothing of what it was. */
const isTimeAlone = ([first, time, next]: readonly Token[]) =>
  ['last', 'this', 'next'].includes(first?.lower ?? '') &&
  times.has(time?.lower ?? '') &&
  (!next || next.tag === 'ADP');

/** "Nurse too", "customer since 2009": what the sender says of themselves. */
const isOfSender = (words: readonly Token[]) =>
  words.at(-1)?.lower === 'too' || words.some(({ lower }) => lower === 'since');

/** "A zoom about pensions", "the bit about mice": whatever is about something was said or written. */
function isAbout(tokens: readonly Token[], head: Token | undefined): boolean {
  const next = head && tokens[tokens.indexOf(head) + 1];
  if (!next) return false;
  return (
    next.lower === 'about' ||
    (anything.has(head.lower) && next.tag === 'ADP' && tokens.some(({ lower }) => lower === 'about')) ||
    (anything.has(head.lower) && ['on', 're', 'regarding'].includes(next.lower))
  );
}

/** "PyCon 2023, lightning talk": where it was, by its name. */
function isNamedFirst([first, next, comma]: readonly Token[], language: Language): boolean {
  const isYear = /^\d{4}$/.test(next?.text ?? '');
  return first?.tag === 'PROPN' && !language.knows(first.lower) && isYear && comma?.text === ',';
}

/** "My report fixed", "the hens looked after": what is to be done with it, where something is wished for. */
export function isToBeDone(tokens: readonly Token[]): boolean {
  const [first, last, before] = [tokens[0], tokens.at(-1), tokens.at(-2)];
  const isOne = first?.tag === 'DET' || first?.tag === 'NUM' || possessives.has(first?.lower ?? '');
  const isDone = (token: Token | undefined) => token?.tag === 'VERB' && verbForm(token) === 'past';
  const at = isDone(last)
    ? tokens.length - 1
    : last?.tag === 'ADP' && isDone(before)
      ? tokens.length - 2
      : -1;
  return (
    isOne && at > 1 && isNominal(tokens[at - 1]) && !tokens.slice(0, at).some(({ tag }) => tag === 'AUX')
  );
}

/** "Him to sign it": somebody, and what they are to do. */
const isToDo = ([who, to, verb]: readonly Token[]) =>
  (objectPronouns.has(who?.lower ?? '') || ['someone', 'somebody'].includes(who?.lower ?? '')) &&
  to?.lower === 'to' &&
  verb !== undefined;

/** "A surveyor who climbs": anybody who does. */
const isOneWho = (tokens: readonly Token[], head: Token | undefined, language: Language) =>
  ['a', 'an'].includes(tokens[0]?.lower ?? '') &&
  head !== undefined &&
  namesPerson(head.lemma, language) &&
  tokens[tokens.indexOf(head) + 1]?.lower === 'who';

/** "The open position Senior Designer": a job by its name. */
const isNamedVacancy = (tokens: readonly Token[]) =>
  tokens.some(
    ({ lemma }, at) =>
      (headNouns.vacancy.has(lemma) || lemma === 'role' || lemma === 'job') &&
      tokens[at + 1]?.tag === 'PROPN',
  );

/** "Fellow nurse", "ex-colleague". */
const isSelfDescribed = ({ lower, text }: Token) => lower === 'fellow' || /^[Ee]x-\p{Ll}/u.test(text);

/** "Old schoolmate from the debating club": both are it; not "colleague of my brother", "your old colleague". */
export const isFellow = ([first, ...rest]: readonly Token[], head: Token | undefined): boolean =>
  (first !== undefined && isSelfDescribed(first)) ||
  (head !== undefined &&
    headNouns.fellow.has(head.lower) &&
    !isDeterminer(first) &&
    !rest.some(({ lower }) => lower === 'of'));

/** "My manager at the depot", "your old apprentice": what one of two was to the other; not "my teacher, Ann". */
function relationOf(tokens: readonly Token[], head: Token | undefined): readonly Trait[] {
  const next = head && tokens[tokens.indexOf(head) + 1];
  if (!head || !headNouns.relation.has(head.lower) || next?.text === ',') return [];
  const [whose] = tokens;
  if (whose?.lower === 'my') return ['my-relation'];
  return ['your', 'ur', 'her', 'his'].includes(whose?.lower ?? '') ? ['your-relation'] : [];
}

const month = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)|^may$/;

/** "The elephant with the snare, Aug 2019": when it was is no name. */
export const isOfName = ({ tag, lower }: Token) => tag === 'PROPN' && !month.test(lower);

/** "Shared a desk", "swap seeds"; not "share a bench with her". */
export const isShared = ({ lower }: Token, tokens: readonly Token[]) =>
  lower === 'shared' ||
  /^co-\p{L}+ed$/u.test(lower) ||
  (['share', 'swap'].includes(lower) && !tokens.some((token) => token.lower === 'with'));

/** What is written in answer to something, or in order to do something: no condition that somebody is in. */
const occasions: ReadonlySet<string> = new Set(
  `response reply answer regard regards reference connection relation respect order case view terms light hope hopes
   addition fact general short brief return person time detail particular`.split(/\s+/),
);

/** "Need" and "search" are nouns behind "in", though the library takes them for verbs. */
const isCommonNounForm = ({ tag, text, lower, lemma }: Token) =>
  (tag === 'NOUN' || (tag === 'VERB' && lower === lemma)) && /^\p{Ll}/u.test(text);

/** "In touch with", "in charge of", "in logistics", "between jobs": a bare noun says how somebody is placed. */
export function isCondition([first, next]: readonly Token[]): boolean {
  // "Between two jobs".
  if (first?.lower === 'between' && next?.tag === 'NUM') return true;
  if (!first || !next || !isCommonNounForm(next)) return false;
  return ['in', 'under', 'between', 'out'].includes(first.lower) && !occasions.has(next.lower);
}

/** "Small bakery, 2 kids, no night shift": what two people have, or have not. */
function areHad(tokens: readonly Token[]): boolean {
  const items = itemsOf(tokens);
  const isCounted = ([first, next]: readonly Token[]) =>
    (first?.tag === 'NUM' || first?.lower === 'no') &&
    (next?.tag === 'NOUN' || next?.tag === 'ADJ') &&
    !timeNouns.has(next.lemma);
  return items.length > 1 && items.some(isCounted) && items.every((item) => mainVerb(item) === null);
}

/** "Our house job year", "the great migration weekend of 2013": a time that two people had; not "the same year". */
function isTheirTime([whose, ...rest]: readonly Token[], head: Token | undefined): boolean {
  const isOurs = whose?.lower === 'our';
  // "Our group in technical school, room 14".
  if (isOurs && rest.some(({ text }) => text === ',')) return true;
  // "The shift when you took over for me".
  const isWhen = rest.some(
    ({ lower }, at) => lower === 'when' && subjectPronouns.has(rest[at + 1]?.lower ?? ''),
  );
  if (isWhen && ['the', 'that'].includes(whose?.lower ?? '')) return true;
  // "Saturdays on the market".
  if (whose !== undefined && /days$/.test(whose.lower) && dayNames.includes(whose.lower.slice(0, -1)))
    return true;
  if (head === undefined || !timeNouns.has(head.lemma)) return false;
  // "Long summers at the lido", "Sunday nights".
  if (isPluralNoun(head) && head !== whose && ['ADJ', 'NOUN', 'PROPN'].includes(whose?.tag ?? ''))
    return true;
  // "Two years of Thursday labs", "that night in the storm".
  if (rest[0] === head && whose?.lower === 'the') return rest[1]?.lower === 'of' && rest.length > 3;
  if (rest[0] === head)
    return whose?.tag === 'NUM' ? rest[1]?.lower === 'of' : whose?.lower === 'that' && rest.length > 1;
  const isAnother = rest.some(({ lower }) => ['same', 'other', 'last', 'next', 'first'].includes(lower));
  return !isAnother && (isOurs || (whose?.lower === 'the' && rest.at(-1) !== head));
}

const narrowing: ReadonlySet<string> = new Set(
  'specifically especially particularly mainly namely chiefly'.split(' '),
);

/** "The consultation, specifically the slide on weirs", "the meeting: your remark": what of it is meant. */
export const isNarrowed = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }, at) => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    const isBehindMark =
      before?.tag === 'PUNCT' || (before?.lower === 'and' && tokens[at - 2]?.tag === 'PUNCT');
    const isPart = lower === 'in' && next?.lower === 'particular';
    const isOwn = before?.text === ':' && ['your', 'his', 'her'].includes(lower);
    return (at > 0 && isPart) || (isBehindMark && narrowing.has(lower)) || isOwn;
  });

/** "An exchange about hay": one that may be wished for; not "the discussion last week", "a conversation we had". */
const isWished = (tokens: readonly Token[], head: Token | undefined) =>
  headNouns.exchange.has(head?.lemma ?? '') &&
  !['the', 'that', 'this'].includes(tokens[0]?.lower ?? '') &&
  !tokens.some(({ lower }) => ['last', 'had', 'ago', 'yesterday'].includes(lower));

const titles: ReadonlySet<string> = new Set('mr mrs ms miss dr prof professor sir madam rev'.split(' '));

/** The traits of a thing or a person that is told of more closely. */
export function toldTraits(tokens: readonly Token[], shape: Shape, language: Language): readonly Trait[] {
  const [first, next] = tokens;
  const isSame = tokens[1]?.lower === 'the' && tokens[2]?.lower === 'same';
  if (shape === 'place' && first?.lower === 'from') return ['origin'];
  if (shape === 'place' && isSame) return ['same'];
  const isShort = tokens.length < 5 && !next?.lower.endsWith('ing');
  const isWhile = ['while', 'ages', 'long', 'years', 'months'].includes(tokens.at(-1)?.lower ?? '');
  if (shape === 'dropped-subject' && first?.lower === 'been' && isShort && isWhile) return ['a-while'];
  if (shape === 'wh-clause' && first?.lower === 'when' && subjectPronouns.has(next?.lower ?? ''))
    return ['when'];
  if (shape === 'name' && titles.has(first?.lower.replace('.', '') ?? '')) return ['titled'];
  if (shape !== 'noun-phrase' && shape !== 'name') return [];
  const head = headNoun(tokens);
  const words = tokens.filter(({ tag }) => tag !== 'PUNCT');
  const isSomebody = head !== undefined && namesPerson(head.lower, language) && words[0]?.tag !== 'DET';
  return [
    ...(isToldThing(tokens) ? (['told-thing'] as const) : []),
    ...(isShown(tokens) ? (['shown'] as const) : []),
    ...(isNarrowed(tokens) ? (['narrowed'] as const) : []),
    ...(head?.tag === 'PROPN' && tokens.some(({ lower }) => lower === 'who')
      ? (['told-person'] as const)
      : []),
    ...(isNamedDay(tokens, head) ? (['event-noun'] as const) : []),
    ...(isTimeAlone(words) ? (['timed'] as const) : []),
    ...(isSomebody && isOfSender(words) ? (['self'] as const) : []),
    ...(isAbout(tokens, head) ? (['about-something'] as const) : []),
    ...(isNamedFirst(tokens, language) ? (['named-first'] as const) : []),
    ...(isToBeDone(tokens) ? (['to-be-done'] as const) : []),
    ...(isWished(tokens, head) ? (['exchange'] as const) : []),
    ...(isNamedVacancy(tokens) ? (['vacancy'] as const) : []),
    ...(areTogether(tokens, head, language) ? (['were-together'] as const) : []),
    ...(isSameThen(tokens) ? (['same-then'] as const) : []),
    ...relationOf(tokens, head),
    ...(isTheirTime(tokens, head) ? (['their-time'] as const) : []),
    ...(isWishedState(tokens) ? (['wished-state'] as const) : []),
    ...(areHad(tokens) ? (['possessions'] as const) : []),
    ...(isToDo(tokens) ? (['somebody-to'] as const) : []),
    ...(isOneWho(tokens, head, language) ? (['somebody-who'] as const) : []),
  ];
}
