/**
 * How the answers of one message bear on each other: nothing is said twice, and "it" or "he" keeps what it points to,
 * whatever is left out to save room.
 */

import { forms, modals } from '../language/closed-class.ts';
import type { Language, Token } from '../language/language.ts';
import { isNominal } from '../language/verb-form.ts';
import type { AnswerForms } from '../template/values.ts';
import { timeNouns } from './realise/time-nouns.ts';

export const noForms: AnswerForms = { sentence: null, clause: null, phrase: null };

/** A word as it is compared: "recruiting", "recruiters" and "recruiter" are about the same. */
const stemOf = ({ lemma }: Token) => lemma.replace(/(?:ing|er|or)?s?$/, '');

/** What names nothing by itself: "your work", "the one". */
const general: ReadonlySet<string> = new Set(['work', 'use', 'one', 'thing', 'way', 'time', 'year']);

/** A noun, or what could be one: "recruiting", and "fair" in "the online fair for trainees". */
const isNaming = (token: Token, next: Token | undefined) =>
  isNominal(token) || /.{4}ing$/.test(token.lower) || (token.tag === 'ADJ' && next?.tag === 'ADP');

const named = (text: string, language: Language): readonly string[] =>
  language
    .read(text)
    .filter((token, at, all) => isNaming(token, all[at + 1]) && !general.has(token.lemma))
    .map(stemOf);

/** Whether one answer names all that the other one names, so that the other one need not be said. */
export function saysAllOf(answer: string, other: string, language: Language): boolean {
  const due = named(other, language);
  const said = new Set(named(answer, language));
  return due.length > 0 && due.every((word) => said.has(word));
}

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

/** What one did who met with what prompted the message: "I read the article". */
const receiving: ReadonlySet<string> = new Set('read see hear watch attend visit meet listen'.split(' '));

/** A reason without a first sentence that tells no more than what prompted the message: "I read the article." */
export function withoutToldAgain(reason: string, prompt: string, language: Language): string {
  const [first = '', ...rest] = sentencesIn(reason);
  const [who, verb] = language.read(first);
  const isTold = ['i', 'we'].includes(who?.lower ?? '') && receiving.has(verb?.lemma ?? '');
  const isAgain = isTold && rest.length > 0 && saysAllOf(prompt, first, language);
  return isAgain ? rest.join(' ') : reason;
}

const samenesses: ReadonlySet<string> = new Set(
  'problem issue thing situation story question struggle trouble experience feeling here'.split(' '),
);

const parts: ReadonlySet<string> = new Set('section part chapter bit slide passage page example'.split(' '));

const isThing = (token: Token | undefined) => token?.tag === 'NOUN' && !timeNouns.has(token.lemma);

/** "Children who are like that", "after that sentence", "forty years of such records": of which no word was said yet. */
const pointsOutside = (tokens: readonly Token[]) =>
  tokens.some(({ lower }, at) => {
    const [before, thing] = [tokens[at - 1], tokens[at + 1]];
    const isPlaced = before?.tag === 'ADP' || before?.lower === 'like';
    if (!['that', 'those', 'this', 'these', 'such'].includes(lower) || !isPlaced) return false;
    const isAlone = thing === undefined || thing.tag === 'PUNCT' || thing.tag === 'CCONJ';
    const isNamedHere = tokens.slice(0, at).some(({ lemma }) => lemma === thing?.lemma);
    return isAlone
      ? before.lower === 'like'
      : isThing(thing) && !isNamedHere && !inWays.has(thing?.lemma ?? '');
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
  if (pointsOutside(tokens) || isOfNamedThing(tokens, language.read(prompt))) return true;
  const [first, next] = tokens;
  if (['ours', 'yours', 'mine'].includes(first?.lower ?? '')) return true;
  if (['that', 'this', 'those'].includes(first?.lower ?? '') && next && isNominal(next))
    return named(prompt, language).includes(stemOf(next));
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
  'story article piece post talk episode paper webinar video thread essay'.split(' '),
);

/** "The same as yours": with what it is compared is told. */
const isCompared = (tokens: readonly Token[]) => {
  const same = tokens.findIndex(({ lower }) => lower === 'same');
  return tokens.slice(same).some(({ lower }) => ['as', 'like', 'with'].includes(lower));
};

/** "LinkedIn", "a google search": where anybody finds anybody, which says nothing of the two. */
const anywhere =
  /^(?:(?:on|by|via|from|through|a|the) )*(?:linked ?in|internet|web|google|online|social media)(?: search| feed| suggestions?)?\.?$/i;

/** "2nd degree connection": what the network says of nearly everybody. */
const degree = /^(?:a )?(?:2nd|3rd|second|third)[- ]degree(?: connection)?\.?$/i;

/** Whether how somebody is known says nothing of the two. */
export const isFoundAnywhere = (howKnown: string): boolean =>
  anywhere.test(howKnown.trim()) || degree.test(howKnown.trim());

/** Two answers of which the second points back to the first: together they are one, which is kept or left out whole. */
export function joined(first: string, second: string): AnswerForms {
  return { sentence: `${first} ${second}`, clause: null, phrase: null };
}

/** Small words that a thing is no other thing without. */
const small: ReadonlySet<string> = new Set('a an the my our your some to'.split(' '));

/** Verbs of one who wishes for something, and of one who has something to give. */
const wishing: ReadonlySet<string> = new Set('want need wish hope like love look seek ask'.split(' '));
const giving: ReadonlySet<string> = new Set('have offer share give show bring send lend promise'.split(' '));

const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []).filter((word) => !small.has(word));

/** Whether two words or more of an answer stand in another one in a row: "get in" in "I want to get in". */
function holdsInARow(answer: string, other: string): boolean {
  const due = wordsOf(other);
  return due.length > 1 && ` ${wordsOf(answer).join(' ')} `.includes(` ${due.join(' ')} `);
}

/** Whether a verb of the group stands in the answer before what the other one names. */
const speaksOf = (answer: string, verbs: ReadonlySet<string>, language: Language): boolean =>
  language.read(answer).some(({ lemma }) => verbs.has(lemma));

/** Whether a question is asked word for word where another answer ends: "Bar 61: F or F sharp?". */
export function isAskedAlready(question: string, by: string): boolean {
  const last = sentencesIn(by).at(-1) ?? '';
  const due = wordsOf(question);
  const asked = new Set(wordsOf(by));
  return last.endsWith('?') && due.length > 2 && due.every((word) => asked.has(word));
}

const sentencesIn = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+/u);

/** "A container" after "I need a second container": the one thing follows closely on a verb of the group. */
function isObjectOf(verbs: ReadonlySet<string>, answer: string, thing: string, language: Language): boolean {
  const [only, ...more] = wordsOf(thing);
  if (only === undefined || more.length > 0) return false;
  return sentencesIn(answer).some((sentence) => {
    const tokens = language.read(sentence);
    const at = tokens.findIndex(({ lower }) => lower.replace(/\.$/, '') === only);
    const verb = tokens.findLastIndex(({ lemma }, index) => index < at && verbs.has(lemma));
    const isDone = tokens[at]?.tag === 'VERB' && tokens[at - 1]?.lower === 'to';
    const isOfAnother = isNominal(tokens[at + 1]) || tokens[at + 1]?.tag === 'VERB';
    return verb >= 0 && !isOfAnother && (isDone || at - verb < 5);
  });
}

/** Whether the sender's wish is told by another answer that wishes for it, or asks for it. */
export function isWishTold(wish: string, by: string, language: Language): boolean {
  const isWished = by.trim().endsWith('?') || speaksOf(by, wishing, language);
  const isAllNamed = named(wish, language).length > 1 && saysAllOf(by, wish, language);
  return ((holdsInARow(by, wish) || isAllNamed) && isWished) || isObjectOf(wishing, by, wish, language);
}

/** "You change opinion" after "free beer until you change opinion". */
export const isWishInOffer = (wish: string, offer: string): boolean =>
  wordsOf(wish).length > 2 && holdsInARow(offer, wish);

/** "Motivated" after "I am motivated, serious and punctual". */
function isStateOfMine(offer: string, by: string): boolean {
  const [state, ...more] = wordsOf(offer);
  return state !== undefined && more.length === 0 && /^I am /.test(by) && wordsOf(by).includes(state);
}

/** Whether an offer is made by another answer already: "our logs" after "I have our logs since 1980". */
export function isOfferMade(offer: string, by: string, language: Language): boolean {
  if (isStateOfMine(offer, by)) return true;
  const isMade = holdsInARow(by, offer) && speaksOf(by, giving, language);
  return isMade || isObjectOf(giving, by, offer, language);
}

/** "I have eleven boxes": an answer with nothing in it but what the offer names. */
export function isSaidByOffer(reason: string, offer: string, language: Language): boolean {
  const [who, verb, ...rest] = language.read(reason).filter(({ tag }) => tag !== 'PUNCT');
  if (!['i', 'we'].includes(who?.lower ?? '') || !giving.has(verb?.lemma ?? '') || rest.length === 0)
    return false;
  return holdsInARow(offer, rest.map(({ text }) => text).join(' '));
}
