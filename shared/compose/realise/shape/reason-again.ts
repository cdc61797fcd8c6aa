/** Reads the shape of a reason again, which tells of what prompted it and of the sender. */
import { subjectPronouns } from '../../../language/closed-class.ts';
import type { Token } from '../../../language/language.ts';
import { verbForm } from '../../../language/verb-form.ts';
import type { Shape } from '../realised-answer.ts';
import { sameAsPast } from '../traits/doer-traits.ts';
import { isPraiseAlone } from '../traits/what-they-said.ts';
import { headNouns } from '../words/head-nouns.ts';
import { timeNouns } from '../words/time-nouns.ts';
import { isDoneByManyThere, isMost, isPlacedClause, isStill, isTimedClause } from './clause-after-all.ts';

type Words = readonly Token[];

/** "See you moved into networks", "hear you're hiring": what the sender knows; not "see you at the fair". */
const isNoticed = ([sense, subject, verb]: Words) =>
  ['see', 'hear', 'notice', 'understand', 'gather'].includes(sense?.lower ?? '') &&
  subjectPronouns.has(subject?.lower ?? '') &&
  (verb?.tag === 'AUX' || (verb?.tag === 'VERB' && ['past', 'third'].includes(verbForm(verb))));

/** "I had to leave". */
const isOwnDoing = ([who, verb]: Words) =>
  ['i', 'we'].includes(who?.lower ?? '') && (verb?.tag === 'VERB' || verb?.tag === 'AUX');

/** "After so many years I saw it". */
function isTimeThenTold(tokens: Words): boolean {
  const at = tokens.findIndex(({ lower }) => lower === 'i' || lower === 'we');
  const isTime = ['after', 'in', 'for', 'since', 'before'].includes(tokens[0]?.lower ?? '');
  return (
    at > 1 && at < 6 && isTime && timeNouns.has(tokens[at - 1]?.lemma ?? '') && isOwnDoing(tokens.slice(at))
  );
}

/** "Hurt my knee the same way you did", "quit nursing last year": done by then, though the verb does not show it. */
const isLongDone = ([verb, ...rest]: Words) =>
  sameAsPast.has(verb?.lower ?? '') &&
  rest.some(
    (token, at) =>
      ['ago', 'yesterday', 'did'].includes(token.lower) ||
      (token.lower === 'last' && timeNouns.has(rest[at + 1]?.lemma ?? '')) ||
      (token.lower === 'in' && /^(?:19|20)\d\d$/.test(rest[at + 1]?.text ?? '')) ||
      // "Hit the bug, saved us a week".
      (rest[at - 1]?.text === ',' && token.tag === 'VERB' && verbForm(token) === 'past'),
  );

/** "Exchange about how one starts": something that two people would have; "discussion helps" is a sentence. */
const isExchangeOn = (tokens: Words) => {
  const at = ['a', 'an', 'some'].includes(tokens[0]?.lower ?? '') ? 1 : 0;
  const link = tokens[at + 1]?.lower ?? '';
  const isEnded = tokens.some(({ text }) => text === ',');
  return headNouns.exchange.has(tokens[at]?.lower ?? '') && ['about', 'on', 'of'].includes(link) && !isEnded;
};

/** What a reason is that looks like a place, a thing, a wish or a state; null where it is what it looks like. */
export function reasonAgain(shape: Shape, tokens: Words): Shape | null {
  const [first, next] = tokens;
  if (isExchangeOn(tokens) && ['sentence', 'name'].includes(shape)) return 'noun-phrase';
  if (shape === 'place') return isPlacedClause(tokens) || isTimeThenTold(tokens) ? 'sentence' : null;
  // "When I was leaving I had to sell it".
  const isWhenThenTold =
    first?.lower === 'when' && tokens.slice(3).some((_, at) => isOwnDoing(tokens.slice(at + 3)));
  if (shape === 'wh-clause') return isWhenThenTold && isOwnDoing(tokens.slice(1)) ? 'sentence' : null;
  const isLikewise = first?.lower === 'same' && ['here', 'with', 'for'].includes(next?.lower ?? '');
  if (shape === 'adjective') return isPraiseAlone(tokens) || isLikewise ? 'fragment' : null;
  // "Read it in one weekend": of what prompted the message, it is done.
  if (shape === 'bare-verb')
    return isNoticed(tokens) || isLongDone(tokens) || (first?.lower === 'read' && next?.lower !== 'more')
      ? 'dropped-subject'
      : null;
  if (shape !== 'noun-phrase') return null;
  if (isTimedClause(tokens) || isDoneByManyThere(tokens)) return 'sentence';
  return isMost(tokens) || isStill(tokens) ? 'fragment' : null;
}
