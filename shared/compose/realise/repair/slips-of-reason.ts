/** Slips in the reason to write: what the sender is looking for, is back at, has not done since. */

import { mainVerb } from '../../../language/clause.ts';
import { modals, possessives, subjectPronouns } from '../../../language/closed-class.ts';
import { stemsOf, verbOfGerund } from '../../../language/gerund.ts';
import type { Language, Token } from '../../../language/language.ts';
import { isNominal, verbForm } from '../../../language/verb-form.ts';
import { wordList } from '../../../language/word-list.ts';
import { withCapital } from '../../../text.ts';
import { type Mend, putBefore } from '../mend.ts';
import { headNoun } from '../words/head-noun.ts';
import { headNouns } from '../words/head-nouns.ts';
import { timeNouns } from '../words/time-nouns.ts';
import { feelings } from '../words/verb-groups.ts';
import { isFirstOfSentence, twoSentenceMends } from './run-together.ts';

/** "Back to freelancing after two years": where the sender is. */
export const backMends = (tokens: readonly Token[]): readonly Mend[] => {
  const [back, at, next] = tokens;
  const isPlaced = ['to', 'at', 'from', 'on', 'in'].includes(at?.lower ?? '') && next?.tag !== 'NUM';
  return back?.lower === 'back' && isPlaced && mainVerb(tokens) === null
    ? [{ start: back.start, end: back.end, by: 'I am back' }]
    : [];
};

const saidFirst = wordList(
  `apologise apologize excuse say thank congratulate tell ask introduce warn explain confess admit`,
);

/** "First to apologise": what is written first; "first to finish" is who is first. */
export const firstToMends = ([first, to, verb]: readonly Token[]): readonly Mend[] =>
  first?.lower === 'first' && to?.lower === 'to' && saidFirst.has(verb?.lower ?? '')
    ? [{ start: first.start, end: first.end, by: 'I am writing first' }]
    : [];

/** "Not spoke since 94": neither of the two did. */
export const notSinceMends = (tokens: readonly Token[]): readonly Mend[] =>
  tokens.flatMap(({ lower, start }, at) => {
    const [before, verb] = [tokens[at - 1], tokens[at + 1]];
    const isFirst = isFirstOfSentence(tokens, at);
    const isSpoken = lower === 'not' && ['spoke', 'spoken', 'talked', 'met'].includes(verb?.lower ?? '');
    const by = `${before === undefined ? 'we' : 'We'} have not ${verb?.lower === 'met' ? 'met' : verb?.lower === 'talked' ? 'talked' : 'spoken'}`;
    return verb && isFirst && isSpoken ? [{ start, end: verb.end, by }] : [];
  });

/** "Not agree with everything": the sender does not. */
export const notMends = ([not, verb, next]: readonly Token[]): readonly Mend[] =>
  not?.lower === 'not' && feelings.has(verb?.lower ?? '') && next?.tag === 'ADP'
    ? [{ start: not.start, end: not.end, by: 'I am not' }]
    : notDoneMends(not, verb);

const notDoneMends = (not: Token | undefined, verb: Token | undefined): readonly Mend[] =>
  not?.lower === 'not' &&
  ['agree', 'know', 'understand', 'believe', 'think', 'want'].includes(verb?.lower ?? '')
    ? [{ start: not.start, end: not.end, by: 'I do not' }]
    : [];

/** "A co-production for 2027, our house looks for a second one": what it is about, and why. */
export const thingToldOfMends = (tokens: readonly Token[]): readonly Mend[] =>
  ['a', 'an'].includes(tokens[0]?.lower ?? '') ? twoSentenceMends(tokens) : [];

const isYou = ([you, verb]: readonly Token[]) =>
  you?.lower === 'you' && (verb?.tag === 'VERB' || verb?.tag === 'AUX');

/** "Wondered if you'd want it": with nobody who did. */
const isWondered = ([verb, next]: readonly Token[]) =>
  ['wondered', 'thought', 'hoped', 'wanted'].includes(verb?.lower ?? '') &&
  ['if', 'whether', 'you', 'to', 'that', 'how'].includes(next?.lower ?? '');

const isLearnt = ([i, sense]: readonly Token[]) =>
  i?.lower === 'i' &&
  ['hear', 'heard', 'see', 'saw', 'read', 'gather', 'understand'].includes(sense?.lower ?? '');

/** "Thinking about retraining", "looking for work": what is not done yet; "thinking about it" says how. */
const isPlanning = ([doing, link, what]: readonly Token[]) =>
  (['thinking', 'dreaming'].includes(doing?.lower ?? '') &&
    ['of', 'about'].includes(link?.lower ?? '') &&
    what?.lower.endsWith('ing') === true) ||
  (['looking', 'searching'].includes(doing?.lower ?? '') && ['for', 'to'].includes(link?.lower ?? '')) ||
  (['planning', 'hoping', 'trying'].includes(doing?.lower ?? '') && link?.lower === 'to');

/**
 * "I'd rather be outside", "he knows the trade"; behind "looking for a flat", "I found you" is what came of it, and who
 * comes back every week, or is stuck, does so looking.
 */
function isToldNow([who, ...rest]: readonly Token[]): boolean {
  const verb = rest.find(({ tag }) => tag === 'AUX' || tag === 'VERB');
  if (!verb || !subjectPronouns.has(who?.lower ?? '')) return false;
  if (who?.lower === 'i' || who?.lower === 'we') return who.lower === 'i' && isModal(verb);
  return verb.tag === 'AUX' || verbForm(verb) !== 'past';
}

const isModal = ({ lower }: Token) => modals.has(lower) || ["'d", '’d', "'ll", '’ll'].includes(lower);

/** "Raising a round, you've backed two": what the sender is doing, and a sentence about it. */
export function doingThenToldMends(tokens: readonly Token[]): readonly Mend[] {
  const [first] = tokens;
  if (!first || verbForm(first) !== 'gerund') return [];
  const at = tokens.findIndex(
    ({ text }, index) =>
      text === ',' && (isYou(tokens.slice(index + 1)) || isLearnt(tokens.slice(index + 1))),
  );
  const [comma, next] = [tokens[at], tokens[at + 1]];
  if (comma && next) return [{ start: comma.start, end: next.end, by: `. ${withCapital(next.text)}` }];
  const planned = isPlanning(tokens) ? tokens.findIndex(({ text }) => text === ',') : -1;
  const [pause, who] = [tokens[planned], tokens[planned + 1]];
  if (pause && who && isToldNow(tokens.slice(planned + 1)))
    return [{ start: pause.start, end: who.end, by: `. ${withCapital(who.text)}` }];
  // "Selling up, wondered if you'd want it".
  const wondered = tokens.findIndex(({ text }, index) => text === ',' && isWondered(tokens.slice(index + 1)));
  const [mark, verb] = [tokens[wondered], tokens[wondered + 1]];
  return mark && verb ? [{ start: mark.start, end: verb.start, by: ' and ' }] : [];
}

/** "Saw you are head of HR now": what the sender saw. */
export const noticedMends = ([saw, subject, verb]: readonly Token[]): readonly Mend[] =>
  ['saw', 'heard', 'noticed', 'gathered'].includes(saw?.lower ?? '') &&
  subjectPronouns.has(subject?.lower ?? '') &&
  (verb?.tag === 'AUX' || (verb?.tag === 'VERB' && verbForm(verb) !== 'base'))
    ? [{ start: saw?.start ?? 0, end: saw?.end ?? 0, by: `I ${saw?.lower}` }]
    : [];

/** "I very interested in it": what the sender is. */
export const feltMends = (tokens: readonly Token[]): readonly Mend[] =>
  tokens.flatMap(({ lower, end }, at) => {
    const [degree, state] = tokens.slice(at + 1);
    const felt = ['very', 'so', 'really', 'also', 'quite'].includes(degree?.lower ?? '') ? state : degree;
    const isFelt =
      feelings.has(felt?.lower ?? '') || /^(?:interest|impress|fascinat|inspir)ed$/.test(felt?.lower ?? '');
    return lower === 'i' && felt?.tag !== 'VERB' && isFelt ? [{ start: end, end, by: ' am' }] : [];
  });

/** "Reconnecting, and I hear you moved": what the sender would like, and a sentence about it. */
export function wishedThenToldMends(tokens: readonly Token[], language: Language): readonly Mend[] {
  const [doing, comma, and, subject] = tokens;
  const isDoing = doing !== undefined && verbForm(doing) === 'gerund';
  const isTold = comma?.text === ',' && and?.lower === 'and' && ['i', 'we'].includes(subject?.lower ?? '');
  if (!isDoing || !isTold) return [];
  const verb = verbOfGerund(doing, language);
  // "Reconnecting": the dictionary has no verb for it.
  const base = verb.endsWith('ing') ? (stemsOf(verb)[0] ?? verb) : verb;
  return [{ start: doing.start, end: doing.end, by: `I would like to ${base}` }];
}

const again: Readonly<Record<string, string>> = { reconnecting: 'reconnect', catching: 'catch up' };

/** "Reconnecting after long time", "catching up with you": what the sender would like; "catching up on sleep" they do. */
export function reconnectingMends(tokens: readonly Token[]): readonly Mend[] {
  const [doing] = tokens;
  const by = Object.hasOwn(again, doing?.lower ?? '') ? again[doing?.lower ?? ''] : undefined;
  const last = doing?.lower === 'catching' ? tokens[1] : doing;
  if (!doing || !by || !last || (last !== doing && last.lower !== 'up')) return [];
  const [link, long, time] = tokens.slice(tokens.indexOf(last) + 1);
  const ends = link === undefined || /^[.!]$/.test(link.text);
  const isWithThem =
    link?.lower === 'with' && (last === doing || ['you', 'her', 'him', 'them'].includes(long?.lower ?? ''));
  // "Catching up after a week off" is done alone.
  const isLater =
    link?.lower === 'after' &&
    (last === doing ||
      ['long', 'so', 'all', 'many', 'years'].includes(long?.lower ?? '') ||
      long?.tag === 'NUM');
  if (!(ends || isWithThem || isLater) || mainVerb(tokens.slice(1)) !== null) return [];
  const isLong = link?.lower === 'after' && long?.lower === 'long' && time?.lower === 'time';
  return [
    { start: doing.start, end: last.end, by: `I would like to ${by}` },
    ...(isLong ? putBefore(long, 'a ') : []),
  ];
}

/** "Look for a second waiter": what the sender is doing, told as one looks it up. */
export const lookingMends = (tokens: readonly Token[]): readonly Mend[] =>
  tokens.flatMap(({ lower, start, end }, at) => {
    const isFirst = isFirstOfSentence(tokens, at);
    const isSought = ['look', 'search'].includes(lower) && tokens[at + 1]?.lower === 'for';
    if (!isFirst || !isSought || tokens[at + 2] === undefined) return [];
    return [{ start, end, by: at === 0 ? `${lower}ing` : `I am ${lower}ing` }];
  });

/** "After a second-hand kiln": what the sender is looking for; "after a talk in May" is when. */
export function soughtMends([after, article, ...rest]: readonly Token[]): readonly Mend[] {
  const isOne = ['a', 'an', 'some', 'another', 'someone', 'somebody'].includes(article?.lower ?? '');
  const head = headNoun(rest)?.lemma ?? '';
  const isTime = [headNouns.event, headNouns.talk, headNouns.conversation].some((group) => group.has(head));
  const goesOn = rest.some(({ text, lower }) => text === ',' || ['i', 'we', 'you'].includes(lower));
  if (after?.lower !== 'after' || !isOne || isTime || timeNouns.has(head) || goesOn) return [];
  return [{ start: after.start, end: after.end, by: 'I am after' }];
}

/** "Exchange about how one starts, we had three": what is wished for, and a sentence about it. */
export function exchangeThenToldMends(tokens: readonly Token[]): readonly Mend[] {
  const at = tokens.findIndex(
    ({ text }, index) =>
      text === ',' &&
      (subjectPronouns.has(tokens[index + 1]?.lower ?? '') ||
        possessives.has(tokens[index + 1]?.lower ?? '')),
  );
  const [comma, subject] = [tokens[at], tokens[at + 1]];
  const isExchange = headNouns.exchange.has(tokens[0]?.lower ?? '') && tokens[1]?.tag === 'ADP';
  return isExchange && comma && subject && mainVerb(tokens, at + 1) !== null
    ? [{ start: comma.start, end: subject.end, by: `. ${withCapital(subject.text)}` }]
    : [];
}

/** "Redundancy, need to retrain": what it is about, and what the sender needs. */
export function thingThenNeedMends(tokens: readonly Token[]): readonly Mend[] {
  const at = tokens.findIndex(({ text }) => text === ',');
  const [comma, need, to] = tokens.slice(Math.max(at, 0));
  const thing = tokens.slice(0, Math.max(at, 0));
  const isThing = thing.length > 0 && thing.length < 6 && mainVerb(thing) === null && thing.some(isNominal);
  const isNeed =
    ['need', 'want', 'have'].includes(need?.lower ?? '') && (to?.lower === 'to' || need?.lower === 'need');
  return comma && need && isThing && isNeed && thing[0]?.tag !== 'VERB'
    ? [{ start: comma.start, end: need.end, by: `. I ${need.lower}` }]
    : [];
}
