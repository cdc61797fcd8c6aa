/** When what prompted a message is: still to come, over, or either of the two, by what the answer says of it. */
import { subjectPronouns } from '../../language/closed-class.ts';
import type { Token } from '../../language/language.ts';
import { verbForm } from '../../language/verb-form.ts';
import { isCalendarName, timeNouns } from './time-nouns.ts';

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

/** "Next month", "this coming Friday", "in two weeks", "tomorrow"; not "next to mine", "in two halls". */
function isToComeAt(tokens: Words, at: number): boolean {
  const [word, next, later] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!word) return false;
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

/** "I'm going", "we will both be there", "looking forward to it", "signed up for it". */
function isPlannedAt(tokens: Words, at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (['will', "'ll", '’ll', "won't"].includes(word?.lower ?? '')) return true;
  if (word?.lower === 'looking' && next?.lower === 'forward') return true;
  if (booked.has(word?.lower ?? '') && ['up', 'for', 'it', 'my', 'a'].includes(next?.lower ?? ''))
    return true;
  return ['am', "'m", '’m', 'are', "'re", '’re'].includes(word?.lower ?? '') && next?.lower === 'going';
}

/** "Last", "ago", "was", "we met": told of what is over. */
function isOverAt(tokens: Words, at: number): boolean {
  const [before, word] = [tokens[at - 1], tokens[at]];
  if (!word) return false;
  if (['last', 'ago', 'yesterday', 'was', 'were', 'did', 'had', 'been'].includes(word.lower)) return true;
  if (booked.has(word.lower)) return false;
  const isSubject =
    subjectPronouns.has(before?.lower ?? '') || before?.tag === 'PROPN' || before?.text === ',';
  return word.tag === 'VERB' && verbForm(word) === 'past' && isSubject;
}

const some = (tokens: Words, is: (tokens: Words, at: number) => boolean) =>
  tokens.some((_, at) => is(tokens, at));

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
 * @param tokens its own sentence
 * @param all the whole answer
 */
export function whenItIs(tokens: Words, all: Words): 'to-come' | 'regular' | 'either' | null {
  const isOver = some(all, isOverAt);
  if (some(tokens, isToComeAt) && !some(tokens, isOverAt)) return 'to-come';
  if (isOver) return null;
  if (some(all, isToComeAt) || some(all, isPlannedAt)) return 'to-come';
  if (some(tokens, isRegularAt)) return 'regular';
  return some(tokens, isEitherAt) ? 'either' : null;
}
