/**
 * Whether an answer points to what was named before it, so that "it" or "that problem" keeps what it points to, whatever
 * is left out to save room.
 */

import { forms, modals } from '../language/closed-class.ts';
import type { Language, Token } from '../language/language.ts';
import { isNominal } from '../language/verb-form.ts';
import { named, stemOf } from './answers-together.ts';
import { timeNouns } from './realise/words/time-nouns.ts';

const pointing: ReadonlySet<string> = new Set(
  'he she it they him her them his its their this these those that'.split(' '),
);

/** With what a sentence goes on about its formal "it". */
const explains: ReadonlySet<string> = new Set(['to', 'that', 'if', 'when']);

/** "It is hard to find one", "it would be great to meet": the "it" of a sentence about what follows. */
function isFormal(tokens: readonly Token[], at: number): boolean {
  const [pronoun, ...rest] = tokens.slice(at).map(({ lower }) => lower);
  const judgement = rest.findIndex((word) => !modals.has(word) && !forms.be.has(word));
  return pronoun === 'it' && judgement > 0 && rest.slice(judgement + 1).some((word) => explains.has(word));
}

/** "We have six customers like this": like what was said before. */
const isLikenedTo = (tokens: readonly Token[]) =>
  tokens.some(
    ({ lower }, at) =>
      ['this', 'these'].includes(lower) &&
      tokens[at - 1]?.lower === 'like' &&
      !['NOUN', 'ADJ', 'PROPN'].includes(tokens[at + 1]?.tag ?? ''),
  );

const sayings: ReadonlySet<string> = new Set('point argument conclusion claim remark'.split(' '));

/** "Which is precisely your point": theirs, in what was named before. */
const isOfWhatTheySaid = (tokens: readonly Token[]) =>
  tokens.some(
    ({ lemma }, at) =>
      sayings.has(lemma) &&
      ['your', 'her', 'his', 'their'].includes(tokens[at - 1]?.lower ?? '') &&
      !['that', 'about', 'on', 'of'].includes(tokens[at + 1]?.lower ?? ''),
  );

/** Whether a pronoun of the answer points to something that is named before the answer, not in it. */
export function pointsBack(answer: string, language: Language): boolean {
  const tokens = language.read(answer);
  const at = tokens.findIndex(({ lower, tag }) => pointing.has(lower) && (tag === 'PRON' || tag === 'DET'));
  if (isLikenedTo(tokens) || isOfWhatTheySaid(tokens)) return true;
  const pronoun = tokens[at];
  if (!pronoun || tokens.slice(0, at).some(isNominal) || isFormal(tokens, at)) return false;
  const isBeforeNoun =
    ['this', 'these', 'those', 'that'].includes(pronoun.lower) && isNominal(tokens[at + 1]);
  return !isBeforeNoun;
}

/** "He made it": told of what was named before, which would be nothing without it. */
export function isOnlyOfWhatWasNamed(answer: string, language: Language): boolean {
  const tokens = language.read(answer).filter(({ tag }) => tag !== 'PUNCT');
  return tokens.length < 5 && tokens.at(-1)?.lower === 'it' && !tokens.some(isNominal);
}

const samenesses: ReadonlySet<string> = new Set(
  'problem issue thing situation story question struggle trouble experience feeling idea approach method here'.split(
    ' ',
  ),
);

const parts: ReadonlySet<string> = new Set('section part chapter bit slide passage page example'.split(' '));

const isThing = (token: Token | undefined) => token?.tag === 'NOUN' && !timeNouns.has(token.lemma);

/** "Children who are like that", "after that sentence", "forty years of such records": of which no word was said yet. */
const pointsOutside = (tokens: readonly Token[]) =>
  tokens.some(({ lower }, at) => {
    const [before, thing, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
    if (!['that', 'those', 'this', 'these', 'such'].includes(lower) || before === undefined) return false;
    const isNamedHere = tokens.slice(0, at).some(({ lemma }) => lemma === thing?.lemma);
    const isNamed = !isThing(thing) || isNamedHere || inWays.has(thing?.lemma ?? '');
    if (before.tag === 'ADP' || before.lower === 'like') {
      const isAlone = thing === undefined || thing.tag === 'PUNCT' || thing.tag === 'CCONJ';
      return isAlone ? before.lower === 'like' : !isNamed;
    }
    // "Finish that conversation", "had exactly that problem", "two such patients".
    const ends = next === undefined || ['PUNCT', 'CCONJ', 'ADP'].includes(next.tag);
    const isObject =
      ['VERB', 'ADV'].includes(before.tag) && ends && !['of', 'as'].includes(next?.lower ?? '');
    const isCounted = lower === 'such' && (before.tag === 'NUM' || before.tag === 'CCONJ');
    return (isObject || (isCounted && next?.lower !== 'as')) && !isNamed;
  });

/** "A smaller one", "a similar fault": like what was named before, with nothing named here. */
const isLikened = (tokens: readonly Token[]) =>
  tokens.some(({ lower, tag }, at) => {
    const next = tokens[at + 1];
    const isNamed = tokens.slice(0, at).some(({ tag: before }) => before === 'NOUN' || before === 'PROPN');
    const isOther =
      tag === 'ADJ' &&
      next?.lower === 'one' &&
      ['PUNCT', 'ADP', 'CCONJ', undefined].includes(tokens[at + 2]?.tag) &&
      tokens[at + 2]?.text !== '-' &&
      ['a', 'another'].includes(tokens[at - 1]?.lower ?? '');
    const isLike = ['similar', 'identical'].includes(lower) && next?.tag === 'NOUN';
    const isTold = tokens.slice(at).some(({ lower: later }) => ['to', 'as'].includes(later));
    return !isNamed && (isOther || (isLike && !isTold));
  });

/** "In that case" points to nothing that could be missing. */
const inWays: ReadonlySet<string> = new Set(
  'case way respect regard sense reason kind sort point'.split(' '),
);

/** "I would like to see the map", of which what prompted the message tells. */
const isOfNamedThing = (tokens: readonly Token[], prompt: readonly Token[]) =>
  tokens.some(({ lower }, at) => {
    const [thing, next] = [tokens[at + 1], tokens[at + 2]];
    const ends = next === undefined || ['PUNCT', 'CCONJ', 'AUX'].includes(next.tag);
    const isTold = prompt.some(({ lemma }) => lemma === thing?.lemma);
    return lower === 'the' && isThing(thing) && ends && isTold;
  });

/**
 * Whether an answer is understood only beside what was named before it, though no pronoun says so: "I rebuilt ours after
 * it", "same problem here", "my results go the opposite way", "the section on bail", "after that sentence", "the map".
 */
export function restsOnWhatWasNamed(answer: string, prompt: string, language: Language): boolean {
  const tokens = language.read(answer);
  if (pointsOutside(tokens) || isLikened(tokens) || isOfNamedThing(tokens, language.read(prompt)))
    return true;
  const [first, next] = tokens;
  if (['ours', 'yours', 'mine'].includes(first?.lower ?? '')) return true;
  if (['that', 'this', 'those'].includes(first?.lower ?? '') && next && isNominal(next))
    return told.has(next.lemma) || named(prompt, language).includes(stemOf(next));
  if (['me', 'us', 'same'].includes(first?.lower ?? '') && ['too', 'here'].includes(next?.lower ?? ''))
    return true;
  return tokens.some(({ lower, lemma }, at) => {
    const [before, next] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]];
    // "We closed ours last year", "well done on that story".
    if (['ours', 'mine', 'yours'].includes(lower))
      return (at < 5 && tokens[at - 1]?.tag === 'VERB') || !tokens.slice(0, at).some(isNominal);
    if (isDoneToo(tokens, at) || isJudgedBare(tokens, at)) return true;
    if (told.has(lemma)) return before === 'that' || before === 'this';
    const ends = next === undefined || next.tag === 'PUNCT';
    if (lower === 'it') return before === 'after' && ends;
    if (lower === 'same')
      return (
        ['', 'the', 'had', 'have'].includes(before) &&
        (ends || samenesses.has(next?.lower ?? '')) &&
        !isCompared(tokens)
      );
    if (lower === 'opposite') return before === 'the' && next?.lower !== 'of' && next?.lower !== 'side';
    return parts.has(lower) && before === 'the' && ['on', 'about', 'where'].includes(next?.lower ?? '');
  });
}

const alike: ReadonlySet<string> = new Set(['too', 'also', 'here', 'ourselves', 'myself', 'either']);

/** "I'd like our street to do it too": what is done is told before. */
const isDoneToo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lemma === 'do' &&
  ['it', 'that', 'this', 'so'].includes(tokens[at + 1]?.lower ?? '') &&
  (alike.has(tokens[at + 2]?.lower ?? '') ||
    (tokens[at + 2]?.lower === 'as' && tokens[at + 3]?.lower === 'well'));

/** "I think you are wrong", "I disagree": with what, is told before. */
function isJudgedBare(tokens: readonly Token[], at: number): boolean {
  const [before, verdict, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isOfThem =
    forms.be.has(before?.lower ?? '') && ['you', 'she', 'he'].includes(tokens[at - 2]?.lower ?? '');
  const isVerdict =
    (['wrong', 'right', 'mistaken'].includes(verdict?.lower ?? '') && isOfThem) ||
    (['agree', 'disagree'].includes(verdict?.lower ?? '') && ['i', 'we'].includes(before?.lower ?? ''));
  return isVerdict && (next === undefined || next.tag === 'PUNCT' || next.tag === 'CCONJ');
}

/** What a post or a talk is called by whoever points to it. */
const told: ReadonlySet<string> = new Set(
  'story article piece post talk episode paper webinar video thread essay figure number claim statement remark'.split(
    ' ',
  ),
);

/** "The same as yours": with what it is compared is told. */
const isCompared = (tokens: readonly Token[]) => {
  const same = tokens.findIndex(({ lower }) => lower === 'same');
  return tokens
    .slice(same)
    .some(
      ({ lower }, at, all) =>
        ['as', 'like'].includes(lower) ||
        (lower === 'with' && ['you', 'yours'].includes(all[at + 1]?.lower ?? '')),
    );
};
