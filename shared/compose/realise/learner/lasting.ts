/** Slips in what has lasted until now: "I work here since 5 years". */

import { isDeterminer } from '../../../language/closed-class.ts';
import { participleOf } from '../../../language/inflect.ts';
import type { Language, Token } from '../../../language/language.ts';
import { isDoneTo, isNominal, startsObject, verbForm } from '../../../language/verb-form.ts';
import { wordList } from '../../../language/word-list.ts';
import type { Mend } from '../mend.ts';
import { monthNames } from '../words/time-nouns.ts';
import { atEachWord, beginsClause, insertion, isOneOf, replacement } from './slip.ts';
import { isBase, modals, pastAdverb, speakers } from './subject-and-verb.ts';

const spans = wordList('year years month months week weeks day days decade decades');
const lasting = wordList('since from');

type Span = { readonly link: Token; readonly end: number };

/** "Since 5 years", "since several months", "since long time": how long something has lasted. */
function spanAt(tokens: readonly Token[], at: number): Span | null {
  const link = tokens[at];
  if (!link || !isOneOf(link, lasting)) return null;
  const next = tokens.slice(at + 1, at + 5).map(({ lower }) => lower);
  const told = next.join(' ');
  const [count] = tokens.slice(at + 1);
  const isLong =
    /^(?:a |many |some |several )?(?:very )?long(?: time)?\b/.test(told) ||
    /^(?:many |several |some |few |a few |about |over |more than )*(?:years|months|weeks|decades)\b/.test(
      told,
    );
  const isCounted = count?.tag === 'NUM' && isOneOf(tokens[at + 2], spans);
  const isLast = /^(?:the )?(?:last|past) (?:\d+|\p{L}+) (?:years|months|weeks|days|decades)\b/u.test(told);
  if (link.lower === 'from' && !isCounted) return null;
  if (!isLong && !isCounted && !isLast) return null;
  const last = tokens.findIndex(
    ({ lower }, place) => place > at && (spans.has(lower) || ['time', 'long'].includes(lower)),
  );
  const end = tokens[last]?.lower === 'long' && tokens[last + 1]?.lower === 'time' ? last + 1 : last;
  return ['ago', 'old', 'of', 'to', 'and', 'back'].includes(tokens[end + 1]?.lower ?? '')
    ? null
    : { link, end };
}

/** "For 5 years", "for a long time", "for years". */
function spanMends({ link }: Span, tokens: readonly Token[], at: number): readonly Mend[] {
  const by = /^\p{Lu}/u.test(link.text) ? 'For' : 'for';
  const next = tokens[at + 1];
  if (['last', 'past'].includes(next?.lower ?? '')) return [replacement(link, `${by} the`)];
  if (next?.lower !== 'long') return [replacement(link, by)];
  const time = tokens[at + 2]?.lower === 'time' ? [] : [{ start: next.end, end: next.end, by: ' time' }];
  return [replacement(link, `${by} a`), ...time];
}

const begun = new Set([...monthNames, ...'childhood school university college then last'.split(' ')]);

/** "Since 2019", "since my childhood": when it began; not "since you ask". */
const beganThen = (tokens: readonly Token[], at: number): boolean => {
  const [link, next, later] = tokens.slice(at, at + 3);
  if (link?.lower !== 'since' || !next) return false;
  const isYear = /^(?:19|20)\d\d$/.test(next.text);
  const isOwn = ['my', 'our', 'the'].includes(next.lower) && begun.has(later?.lower ?? '');
  return isYear || isOwn || begun.has(next.lower) || (next.lower === 'about' && later?.tag === 'NUM');
};

/** Verbs of the moment, which do not last: "I want to talk since 2019". */
const momentary = wordList('want need think hope plan would like wish see fear');

/** "I have it all written down since May": what is had so is done, and "have" goes with it; not "I have an old rusted car". */
const isHadDone = (tokens: readonly Token[], have: number): boolean => {
  const link = tokens.findIndex(({ lower }, at) => at > have && (lower === 'since' || lower === 'from'));
  return tokens
    .slice(have + 2, Math.max(link, 0))
    .some((token, at, rest) => isDoneTo(token) && !isNominal(rest[at + 1]));
};

/** The verb behind "I" or "we" as what has lasted: "work" as "have worked", "am baking" as "have been baking". */
function lastedMends(tokens: readonly Token[], at: number, language: Language): readonly Mend[] {
  const place = pastAdverb(tokens, at + 1);
  const verb = tokens[place];
  if (!verb) return [];
  if (['am', 'are'].includes(verb.lower)) return [replacement(verb, 'have been')];
  if (verb.lower === "'m" || verb.lower === "'re") return [replacement(verb, ' have been')];
  // "We have known each other since school" is as it should be.
  const isPast = ['VERB', 'AUX'].includes(tokens[place + 1]?.tag ?? '') || tokens[place + 1]?.tag === 'ADV';
  const isNot = ["n't", 'not'].includes(tokens[place + 1]?.lower ?? '');
  if (verb.lower === 'have')
    return isPast || isNot || isHadDone(tokens, place) ? [] : [replacement(verb, 'have had')];
  if (verb.tag === 'VERB' && verbForm(verb) === 'gerund')
    return [insertion(tokens[at + 1] ?? verb, 'have been')];
  if (!isBase(verb, language) || isOneOf(verb, momentary) || isOneOf(verb, modals)) return [];
  return [replacement(verb, `have ${participleOf(verb.lower)}`)];
}

/** "We make since one year a clamp": how long stands first, where it would part the verb from what is done. */
function frontedMends(tokens: readonly Token[], at: number, span: Span, mends: readonly Mend[]) {
  const subject = tokens[at];
  const [from, to] = [tokens.indexOf(span.link), span.end];
  const long = tokens.slice(from + 1, to + 1);
  const isPlain = !['long', 'last', 'past', 'the'].includes(long[0]?.lower ?? '');
  const [before, last] = [tokens[from - 1], tokens[to]];
  if (!subject || !before || !last || !isPlain) return [];
  const who = subject.lower === 'i' ? 'I' : subject.lower;
  const first = `${subject.text === who && who !== 'I' ? 'for' : 'For'} ${long.map(({ text }) => text).join(' ')}`;
  return [replacement(subject, `${first} ${who}`), ...mends, { start: before.end, end: last.end, by: '' }];
}

/** Whether another verb stands there, or a clause begins: "I fear we sieve it since May", "I see you've been away". */
const isVerbOfItsOwn = (token: Token, link: Token | undefined): boolean =>
  ['AUX', 'CCONJ', 'SCONJ'].includes(token.tag) ||
  ['that', 'who', 'which', 'because'].includes(token.lower) ||
  (token.tag === 'VERB' && link?.lower !== 'to' && !isDeterminer(link) && verbForm(token) !== 'gerund') ||
  (token.tag === 'VERB' && isNominal(link));

/** "I work here since 5 years", "since 5 years I bake", "I know her since school", "I follow it from two years". */
export const lasted = atEachWord((tokens, at, language) => {
  const span = spanAt(tokens, at);
  if (span === null && !beganThen(tokens, at)) return [];
  const lasting = span === null ? [] : spanMends(span, tokens, at);
  // "Documents from two years" are so old; of "our roof leak since two years" nothing is told yet.
  const isOld =
    span?.link.lower === 'from' || !tokens.slice(0, at).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  const alone = isOld && at > 0 ? [] : lasting;
  const start = tokens.findLastIndex(({ tag }, place) => place < at && tag === 'PUNCT') + 1;
  const before = tokens.slice(start, at);
  const subject = before.findLastIndex(
    (token, place) => isOneOf(token, speakers) && beginsClause(before, place),
  );
  if (at === start && span !== null && isOneOf(tokens[span.end + 1], speakers))
    return [...alone, ...lastedMends(tokens, span.end + 1, language)];
  // "My firm makes since 2 years the same cheese": the usual words would still stand in the wrong order.
  const parts = span !== null && startsObject(tokens[span.end + 1]) && before.at(-1)?.tag === 'VERB';
  if (subject < 0) return parts ? [] : alone;
  const verb = pastAdverb(before, subject + 1);
  // A verb of its own between them is what has lasted.
  const between = before.slice(verb + 1);
  if (between.some((token, place) => isVerbOfItsOwn(token, between[place - 1]))) return alone;
  const isThingOfThen = alone !== lasting && before[verb]?.lower === 'have';
  const mends = isThingOfThen ? [] : lastedMends(tokens, start + subject, language);
  if (parts && verb === before.length - 1)
    return mends.length === 0 ? [] : frontedMends(tokens, start + subject, span, mends);
  return mends.length === 0 ? alone : [...lasting, ...mends];
});
