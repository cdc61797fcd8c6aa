/**
 * How the answers of one message bear on each other: nothing is said twice.
 */

import type { Language, Token } from '../language/language.ts';
import { isNominal } from '../language/verb-form.ts';
import type { AnswerForms } from '../template/values.ts';
import { withCapital } from '../text.ts';

export const noForms: AnswerForms = { sentence: null, clause: null, phrase: null };

/** A word as it is compared: "recruiting", "recruiters" and "recruiter" are about the same. */
export const stemOf = ({ lemma }: Token) => lemma.replace(/(?:ing|er|or)?s?$/, '');

/** What names nothing by itself: "your work", "the one". */
const general: ReadonlySet<string> = new Set(['work', 'use', 'one', 'thing', 'way', 'time', 'year']);

/** A noun, or what could be one: "recruiting", and "fair" in "the online fair for trainees". */
const isNaming = (token: Token, next: Token | undefined) =>
  isNominal(token) || /.{4}ing$/.test(token.lower) || (token.tag === 'ADJ' && next?.tag === 'ADP');

export const named = (text: string, language: Language): readonly string[] =>
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

const writingBecause = /^I(?: am|['’]m) writing (?:to you )?because (?=\p{L})/iu;

/** A reason without the typed words that say that one writes, where the sentence before it says so. */
export function withoutWritingAgain(reason: string, typed: string, prompt: string): string {
  const isAgain = prompt.startsWith('I am writing ') && writingBecause.test(typed.trim());
  return isAgain ? withCapital(reason.replace(writingBecause, '')) : reason;
}

/** "LinkedIn", "a google search": where anybody finds anybody, which says nothing of the two. */
const anywhere =
  /^(?:(?:on|by|via|from|through|a|the) )*(?:linked ?in|internet|web|google|online|social media)(?: search| feed| suggestions?)?\.?$/i;

/** "2nd degree connection": what the network says of nearly everybody. */
const degree = /^(?:a )?(?:2nd|3rd|second|third)[- ]degree(?: connection)?\.?$/i;

/** Whether how somebody is known says nothing of the two. */
export const isFoundAnywhere = (howKnown: string): boolean =>
  anywhere.test(howKnown.trim()) || degree.test(howKnown.trim());

/** Two answers of which the second points back to the first: together they are one, which is kept or left out whole. */
export function joined(first: string, { sentence, brief }: AnswerForms): AnswerForms {
  const both = { sentence: `${first} ${sentence ?? ''}`, clause: null, phrase: null };
  return brief === undefined ? both : { ...both, brief: `${first} ${brief}` };
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
