/** When what prompted a message is: still to come, over, or either of the two, by what the answer says of it. */

import { subjectPronouns } from '../../../language/closed-class.ts';
import type { Token } from '../../../language/language.ts';
import { isNominal, verbForm } from '../../../language/verb-form.ts';
import { wordList } from '../../../language/word-list.ts';
import { isGoingAgain } from '../words/going-again.ts';
import { isCalendarName, timeNouns } from '../words/time-nouns.ts';

type Words = readonly Token[];

const spans: ReadonlySet<string> = new Set([
  ...timeNouns,
  ...'fortnight term semester season quarter one'.split(' '),
]);

const isTime = (token: Token | undefined) =>
  spans.has(token?.lemma ?? '') || spans.has(token?.lower ?? '') || isCalendarName(token?.lower ?? '');

const toCome: ReadonlySet<string> = new Set('upcoming forthcoming tomorrow tonight soon'.split(' '));

/** "This coming", "the coming county fair"; not "the coming of age". */
const isOne = (tokens: Words, at: number) =>
  ['this', 'the'].includes(tokens[at - 1]?.lower ?? '') && tokens[at + 1]?.tag !== 'ADP';

/** "Next Year in Havana": what something is called; not "Next month" where a sentence begins, "NEXT WEEK". */
function isInName(tokens: Words, at: number): boolean {
  const [before, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!/^\p{Lu}\p{Ll}/u.test(word?.text ?? '')) return false;
  const isFirst = !before || before.tag === 'PUNCT';
  return !isFirst || (/^\p{Lu}\p{Ll}/u.test(next?.text ?? '') && !isCalendarName(next?.lower ?? ''));
}

/** "Next month", "this coming Friday", "in two weeks", "tomorrow"; not "next to mine", "in two halls". */
function isToComeAt(tokens: Words, at: number): boolean {
  const [word, next, later] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!word || isInName(tokens, at)) return false;
  if (toCome.has(word.lower)) return true;
  if (word.lower === 'next') return isTime(next);
  if (word.lower === 'coming') return isTime(next) || next?.lower === 'up' || isOne(tokens, at);
  const isAhead = next?.tag === 'NUM' || ['a', 'an'].includes(next?.lower ?? '');
  const isSpan =
    spans.has(later?.lemma ?? '') || /^(?:weeks?|months?|days?|fortnight)$/.test(later?.lower ?? '');
  return word.lower === 'in' && isAhead && isSpan && !/^\d{4}$/.test(next?.text ?? '');
}

/** What one has done already for what is still to come. */
const booked: ReadonlySet<string> = new Set(['signed', 'booked', 'registered', 'entered']);

const isPersonal = (token: Token | undefined) =>
  subjectPronouns.has(token?.lower ?? '') || ['both', 'all'].includes(token?.lower ?? '');

/** "I'm going", "we will both be there", "looking forward to it", "signed up for it". */
function isPlannedAt(tokens: Words, at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (["'ll", '’ll', 'will'].includes(word?.text ?? ''))
    return isPersonal(tokens[at - 1]) || next?.lower === 'be';
  if (word?.lower === 'will') return isPersonal(next);
  if (word?.lower === 'looking' && next?.lower === 'forward') return true;
  if (isGoingAgain(tokens, at)) return true;
  if (booked.has(word?.lower ?? '') && ['up', 'for', 'it', 'my', 'a'].includes(next?.lower ?? ''))
    return true;
  return ['am', "'m", '’m', 'are', "'re", '’re'].includes(word?.lower ?? '') && next?.lower === 'going';
}

const isNow = ({ lower }: Token) => /^(?:is|are|['’](?:s|re)|s?hes|theyre|will)$/.test(lower);

/** "I saw she is running it": what one has heard of what is not over. */
const isNoticedAt = (tokens: Words, at: number): boolean =>
  ['saw', 'heard', 'read', 'noticed'].includes(tokens[at]?.lower ?? '') &&
  ['i', 'we'].includes(tokens[at - 1]?.lower ?? '') &&
  tokens.slice(at + 1).some(isNow);

/** "Last", "ago", "was", "we met": told of what is over. */
function isOverAt(tokens: Words, at: number): boolean {
  const [before, word] = [tokens[at - 1], tokens[at]];
  if (!word || isNoticedAt(tokens, at)) return false;
  if (['last', 'ago', 'yesterday', 'was', 'were', 'did', 'had', 'been'].includes(word.lower)) return true;
  if (booked.has(word.lower)) return false;
  const isSubject =
    subjectPronouns.has(before?.lower ?? '') || before?.tag === 'PROPN' || before?.text === ',';
  return word.tag === 'VERB' && verbForm(word) === 'past' && isSubject;
}

const some = (tokens: Words, is: (tokens: Words, at: number) => boolean) =>
  tokens.some((_, at) => is(tokens, at));

const topicStarts: ReadonlySet<string> = new Set(
  'about on of for regarding how what who why whether'.split(' '),
);

/** Where what an event is about begins: "the talk | on the next decade"; not "it is on", "open day on this Friday". */
const isTopicAt = (tokens: Words, at: number): boolean =>
  topicStarts.has(tokens[at]?.lower ?? '') &&
  isNominal(tokens[at - 1]) &&
  !isCalendarName(tokens[at + 1]?.lower ?? '') &&
  !(['next', 'this'].includes(tokens[at + 1]?.lower ?? '') && isCalendarName(tokens[at + 2]?.lower ?? ''));

/** The words that are in what an event is about, up to the next mark. */
function topicOf(tokens: Words): ReadonlySet<Token> {
  const topic = new Set<Token>();
  let isIn = false;
  tokens.forEach((token, at) => {
    isIn = token.tag !== 'PUNCT' && (isIn || isTopicAt(tokens, at));
    if (isIn) topic.add(token);
  });
  return topic;
}

/** "A fair of makers next week", with the time behind what it is about; not "on the next decade", "on farming in ten years". */
function mayBeToComeAt(tokens: Words, at: number): boolean {
  const [before, later] = [tokens[at - 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  const isAbout = topicStarts.has(before) || ['the', 'our', 'your', 'my', 'their'].includes(before);
  return isToComeAt(tokens, at) && !isAbout && !/^(?:years?|decades?)$/.test(later);
}

const rolesOfSender: ReadonlySet<string> = new Set(
  'speaking exhibiting attending presenting volunteering coming bringing showing running judging hosting'.split(
    ' ',
  ),
);

const programmes = wordList('programme program panel bill schedule agenda');

/** "Both on the programme". */
function isOnProgramme(words: Words): boolean {
  const [on, the, what] = words[0]?.lower === 'both' ? words.slice(1) : words;
  return on?.lower === 'on' && the?.lower === 'the' && programmes.has(what?.lower ?? '');
}

/** "He is in the panel", "she's chairing", "which day suits": told of what is not over. */
function isTakingPlaceAt(tokens: Words, at: number): boolean {
  const [before, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (['which', 'what'].includes(word?.lower ?? ''))
    return /^(?:day|time|session|slot)s?$/.test(next?.lower ?? '');
  if (!/^(?:is|are|am|['’](?:s|re|m))$/.test(word?.lower ?? '') || !next) return false;
  const isDoing = verbForm(next) === 'gerund';
  if (before?.lower === 'we' && isOnProgramme(tokens.slice(at + 1))) return true;
  if (['i', 'we'].includes(before?.lower ?? '')) return isDoing && rolesOfSender.has(next.lower);
  const isOther = ['he', 'she', 'you', 'they'].includes(before?.lower ?? '') || before?.tag === 'PROPN';
  return isOther && (isDoing || next.tag === 'ADP');
}

/** "On the 14th": a day without its month is not far off, before or behind. */
const isBareDayAt = (tokens: Words, at: number): boolean => {
  const [on, the, day, next] = tokens.slice(at, at + 4);
  const isOfMonth = next?.lower === 'of' || isNominal(next) || next?.tag === 'ADJ';
  return (
    on?.lower === 'on' &&
    the?.lower === 'the' &&
    /^\d{1,2}(?:st|nd|rd|th)$/.test(day?.lower ?? '') &&
    !isOfMonth
  );
};

/** "This September", "today"; "this week's webinar" is named by it. */
const isEitherAt = (tokens: Words, at: number): boolean =>
  tokens[at]?.lower === 'today' ||
  (tokens[at]?.lower === 'this' &&
    isTime(tokens[at + 1]) &&
    !['morning', 'time'].includes(tokens[at + 1]?.lower ?? '') &&
    !/^['’]s$/.test(tokens[at + 2]?.text ?? ''));

/** "Every week", "most Saturdays": again and again. */
const isRegularAt = (tokens: Words, at: number): boolean =>
  tokens[at]?.lower === 'weekly' ||
  (['every', 'most'].includes(tokens[at]?.lower ?? '') && isTime(tokens[at + 1]));

/**
 * When an event is: `to-come` where its own sentence or, with nothing told of what is over, the rest of the answer says
 * so; `regular` where it is again and again; `either` where nothing says which.
 * @param sentence its own sentence
 * @param answer the whole answer
 */
export function whenItIs(sentence: Words, answer: Words): 'to-come' | 'regular' | 'either' | null {
  const [topic, topics] = [topicOf(sentence), topicOf(answer)];
  const tokens = sentence.filter((token) => !topic.has(token));
  const all = answer.filter((token) => !topics.has(token));
  const isOver = some(all, isOverAt);
  const isTold = [...topic].some(({ tag, lower }) => tag === 'AUX' || subjectPronouns.has(lower));
  const isToCome = some(tokens, isToComeAt) || (!isTold && some(sentence, mayBeToComeAt));
  if (isToCome && !some(sentence, isOverAt)) return 'to-come';
  if (isOver) return null;
  if (some(all, isToComeAt) || some(all, isPlannedAt)) return 'to-come';
  if (some(tokens, isRegularAt)) return 'regular';
  const isFor = some(sentence, (words, at) => words[at - 1]?.lower === 'for' && isToComeAt(words, at));
  const isOpen =
    isFor ||
    some(sentence, isBareDayAt) ||
    some(tokens, isEitherAt) ||
    some(sentence, mayBeToComeAt) ||
    some(answer, isTakingPlaceAt);
  return isOpen && !some(answer, isOverAt) ? 'either' : null;
}
