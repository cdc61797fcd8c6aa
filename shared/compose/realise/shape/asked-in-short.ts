/** Questions in as few words as people type: "know a tuner", "worth it", "Tuesday ok", "glue or screws", "still hiring". */

import {
  determiners,
  indefinites,
  objectPronouns,
  possessives,
  subjectPronouns,
} from '../../../language/closed-class.ts';
import { verbOfGerund } from '../../../language/gerund.ts';
import type { Language, Token } from '../../../language/language.ts';
import { verbForm } from '../../../language/verb-form.ts';
import { type Mend, putBefore } from '../mend.ts';
import type { Shape } from '../realised-answer.ts';
import { sameAsPast } from '../traits/doer-traits.ts';

type Words = readonly Token[];

/** What somebody is asked whether they do, have or know; "could you know it" is asked of nobody. */
const asking: ReadonlySet<string> = new Set(
  'know remember recall own use think believe miss stock sell'.split(' '),
);

const opensObject = (token: Token | undefined) =>
  token !== undefined &&
  (determiners.has(token.lower) ||
    possessives.has(token.lower) ||
    objectPronouns.has(token.lower) ||
    indefinites.has(token.lower) ||
    token.tag === 'PROPN');

/** "Know a tuner", "remember me", "ever regret it". */
function doYouMends([first, next]: Words, language: Language): readonly Mend[] {
  if (!first || !next) return [];
  const isEver = first.lower === 'ever' && next.lower === next.lemma && language.canBe(next.lower, 'verb');
  // "Ever had one go wrong".
  if (first.lower === 'ever' && verbForm(next) === 'past') return putBefore(first, 'have you ');
  const isAsked = asking.has(first.lower) && next.lower !== 'you' && opensObject(next);
  return isEver || isAsked ? putBefore(first, 'do you ') : [];
}

/** What people do for a living or are about to, so that they are asked whether they are. */
const doings: ReadonlySet<string> = new Set(
  'hire recruit sell come go teach open close stock run take work live'.split(' '),
);

/** What somebody does who asks, so that nobody is asked whether they do it. */
const thinking: ReadonlySet<string> = new Set('wonder hope wait struggle think'.split(' '));

/** "Still hiring", "going to the fair". */
function areYouMends(tokens: Words, language: Language): readonly Mend[] {
  const at = ['still', 'already', 'also'].includes(tokens[0]?.lower ?? '') ? 1 : 0;
  const [first, doing] = [tokens[0], tokens[at]];
  if (!first || !doing || verbForm(doing) !== 'gerund') return [];
  const done = verbOfGerund(doing, language);
  // "Still wondering how you did it".
  if (at === 1 && thinking.has(done)) return putBefore(first, 'I am ');
  const isOfThem = at === 1 && doing.tag === 'VERB' && first.lower !== 'also';
  return doings.has(done) || isOfThem ? putBefore(first, 'are you ') : [];
}

/** "Still in Leeds", "you still in Leeds": whether they are. */
function stillThereMends(tokens: Words): readonly Mend[] {
  const at = tokens[0]?.lower === 'you' ? 1 : 0;
  const [still, where] = tokens.slice(at);
  return still?.lower === 'still' && where?.tag === 'ADP'
    ? [{ start: tokens[0]?.start ?? 0, end: still.end, by: 'are you still' }]
    : [];
}

/** "You ever go back", "you still take apprentices". */
const youEverMends = ([you, ever, verb]: Words): readonly Mend[] =>
  you?.lower === 'you' &&
  ['ever', 'still'].includes(ever?.lower ?? '') &&
  verb?.lower === verb?.lemma &&
  (ever?.lower === 'ever' || verb?.tag === 'VERB')
    ? [{ start: you.start, end: you.end, by: 'do you' }]
    : [];

/** What the sender wants, though a question is due: "want to know if it still runs". */
const wondering: ReadonlySet<string> = new Set('know ask hear learn understand see find say tell'.split(' '));

/** What somebody has to do who goes on to say it, besides what they wonder: "have to admit I cried". */
const owned: ReadonlySet<string> = new Set('admit confess mention add'.split(' '));

/** "Want to get better, where would you start?": the question stands behind what was said. */
const goesOn = (tokens: Words) =>
  tokens.some(({ text }, at) => text === ':' || (text === ',' && tokens[at + 1]?.lower !== 'or'));

/** "Want to meet", "have to book?", "you coming on Friday": who does is left out, or what asks it. */
function whoseMends(tokens: Words): readonly Mend[] {
  const [first, next, later] = tokens;
  if (goesOn(tokens)) return [];
  const isMarked = tokens.at(-1)?.text === '?';
  const isToDo = next?.lower === 'to' && later !== undefined;
  if (first?.lower === 'want' && isToDo && (isMarked || !wondering.has(later.lower)))
    return putBefore(first, 'do you ');
  // "Need anyone for harvest?" offers; "need planning for that?" asks.
  const isOffered = /^(?:(?:any|some)\p{L}*|help|a|more|extra|staff|another)$/u.test(next?.lower ?? '');
  const isNeeded = first?.lower === 'need' && !subjectPronouns.has(next?.lower ?? '') && later !== undefined;
  if (isNeeded && isMarked && isOffered) return putBefore(first, 'do you ');
  const isDue = (isNeeded && !isOffered) || (first?.lower === 'have' && isToDo);
  const isSaid = isToDo && (owned.has(later.lower) || wondering.has(later.lower));
  if (isDue && isMarked && !isSaid) return putBefore(first, 'do I ');
  // "You reckon it works?", "happy to chat?"
  const isYours =
    first?.lower === 'you' &&
    next?.tag === 'VERB' &&
    verbForm(next) === 'base' &&
    // "You quit the bank?"
    !sameAsPast.has(next.lower);
  if (isYours && isMarked) return putBefore(first, 'do ');
  if (['happy', 'willing', 'able', 'keen'].includes(first?.lower ?? '') && isToDo && isMarked)
    return putBefore(first, 'are you ');
  if (first?.lower === 'you' && next?.lower === 'got' && later !== undefined)
    return [{ start: first.start, end: first.end, by: 'have you' }];
  const isDoing = next?.tag === 'VERB' && verbForm(next) === 'gerund' && later !== undefined;
  return first?.lower === 'you' && isDoing ? putBefore(first, 'are ') : [];
}

/** "It is possible to visit", from somebody who asks. */
const itIsMends = ([it, is, judgement]: Words): readonly Mend[] =>
  it?.lower === 'it' && is?.lower === 'is' && judged.has(judgement?.lower ?? '')
    ? [{ start: it.start, end: is.end, by: 'is it' }]
    : [];

/** "Worth it", "worth fixing or not". */
const worthMends = ([worth, next]: Words): readonly Mend[] =>
  worth?.lower === 'worth' && next !== undefined ? putBefore(worth, 'is it ') : [];

/** "Still got the boat". */
const stillMends = ([still, got]: Words): readonly Mend[] =>
  still?.lower === 'still' && ['got', 'have'].includes(got?.lower ?? '')
    ? [
        {
          start: still.start,
          end: got?.end ?? still.end,
          by: got?.lower === 'got' ? 'have you still got' : 'do you still have',
        },
      ]
    : [];

const judged: ReadonlySet<string> = new Set(
  'possible impossible necessary difficult easy hard better good ok okay true allowed enough normal'.split(
    ' ',
  ),
);

/** "Is possible to book", "is in window 4 or 5": what is asked about is "it". */
function missingItMends([first, next, later]: readonly Token[]): readonly Mend[] {
  if (!['is', 'was'].includes(first?.lower ?? '') || next === undefined) return [];
  const isBehindDash = later?.text === '-';
  if (next.tag === 'ADP' && later !== undefined && !isBehindDash) return putBefore(next, 'it ');
  if (!judged.has(next.lower)) return [];
  const goesOn = later === undefined || ['to', 'that', 'if', 'for', 'when', '?'].includes(later.lower);
  return goesOn ? putBefore(next, 'it ') : [];
}

/** The words that a short question leaves out. */
export function shortQuestionMends(tokens: Words, language: Language): readonly Mend[] {
  const missing = missingItMends(tokens);
  if (missing.length > 0 || tokens.at(-1)?.text === '.') return missing;
  return [
    ...doYouMends(tokens, language),
    ...areYouMends(tokens, language),
    ...worthMends(tokens),
    ...whoseMends(tokens),
    ...stillMends(tokens),
    ...stillThereMends(tokens),
    ...youEverMends(tokens),
    ...itIsMends(tokens),
  ];
}

/** How something is, at the end of a question without its verb. */
const verdicts: ReadonlySet<string> = new Set(
  'ok okay fine good best better possible free available open left too enough safe allowed needed'.split(' '),
);

/** What somebody is asked whether they are: "free Tuesday", "open in May". */
const states: ReadonlySet<string> = new Set('free open available ready able willing'.split(' '));

const plainWords: ReadonlySet<string> = new Set([
  'NOUN',
  'PROPN',
  'VERB',
  'ADJ',
  'CCONJ',
  'PRON',
  'NUM',
  'DET',
]);

/** "Glue or screws", "fix it or scrap it". */
const isChoice = (tokens: Words) =>
  tokens.length > 2 &&
  tokens.length < 7 &&
  tokens.some(({ lower }, at) => lower === 'or' && at > 0 && at < tokens.length - 1) &&
  tokens.every(({ tag }) => plainWords.has(tag));

/** "Tuesday ok", "oak work too". */
const isJudged = (tokens: Words) =>
  tokens.length > 1 && tokens.length < 6 && verdicts.has(tokens.at(-1)?.lower ?? '');

/** "Where learn this": nobody is named who does. */
const isWithoutDoer = ([where, verb]: Words, language: Language) =>
  ['where', 'when', 'why', 'how'].includes(where?.lower ?? '') &&
  verb !== undefined &&
  verb.tag === 'VERB' &&
  verb.lower === verb.lemma &&
  !subjectPronouns.has(verb.lower) &&
  language.usualTag(verb.lower) === 'VERB';

/** The shape of an answer where a question is due. */
export function asShortQuestion(shape: Shape, tokens: Words, language: Language): Shape {
  const isOpen = ['noun-phrase', 'name', 'bare-verb', 'adjective', 'fragment'].includes(shape);
  if (isOpen && (isChoice(tokens) || isJudged(tokens))) return 'question';
  if (isOpen && states.has(tokens[0]?.lower ?? '') && tokens.length > 1) return 'question';
  if (shape === 'noun-phrase' && tokens[0]?.lower === 'wonder') return 'dropped-subject';
  return shape === 'wh-clause' && isWithoutDoer(tokens, language) ? 'question' : shape;
}
