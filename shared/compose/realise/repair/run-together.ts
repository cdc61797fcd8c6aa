/** Answers that run two statements together, taken apart: a thing and a sentence about it, two things, a name and who that is. */

import { mainVerb } from '../../../language/clause.ts';
import {
  determiners,
  indefinites,
  modals,
  possessives,
  prepositions,
  questionWords,
  subjectPronouns,
} from '../../../language/closed-class.ts';
import type { Token } from '../../../language/language.ts';
import { isIntransitive, isNominal, verbForm } from '../../../language/verb-form.ts';
import { withCapital } from '../../../text.ts';
import type { Asked, Mend } from '../mend.ts';
import { secondPersonVerb } from '../pronouns/second-person.ts';
import { isInverted } from '../shape/question-shape.ts';
import { headNoun, isRole } from '../words/head-noun.ts';
import { isBreak } from '../words/thing-first.ts';
import { placedVerbs, tellingVerbs } from '../words/verb-groups.ts';

/** Whether a sentence begins at this place. */
export const isFirstOfSentence = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || /^[.!?]$/.test(tokens[at - 1]?.text ?? '');

/** "You tasted", "we both carried", "my poster was": what begins a sentence of its own. */
function beginsSentence([first, ...rest]: readonly Token[]): boolean {
  const [next, later, ...more] = rest;
  const isVerb = (token: Token | undefined) => token?.tag === 'VERB' || token?.tag === 'AUX';
  if (subjectPronouns.has(first?.lower ?? ''))
    return (
      isVerb(next) ||
      (['both', 'all', 'just', 'also', 'still'].includes(next?.lower ?? '') &&
        // "We both work with it" may be read as a noun.
        (isVerb(later) || placedVerbs.has(later?.lower ?? '')))
    );
  const isOwned = ['my', 'our', 'your'].includes(first?.lower ?? '') && isNominal(next);
  // "The whole street was open".
  const at = first?.lower === 'the' ? mainVerb([first, ...rest]) : null;
  const isOfThing = ['it', 'them'].includes(rest.findLast(({ tag }) => tag !== 'PUNCT')?.lower ?? '');
  if (at !== null)
    return (rest[at - 1]?.tag === 'AUX' || isOfThing) && !rest.some(({ text }) => text === ',');
  // "Version 3 is faster".
  if (isNominal(first) && next?.tag === 'NUM' && later?.tag === 'AUX') return true;
  const verb = ['all', 'both', 'still', 'always'].includes(later?.lower ?? '') ? more[0] : later;
  return isOwned && verb !== undefined && isVerb(verb) && verbForm(verb) !== 'gerund';
}

/** "Exhibition in Tbilisi, you tasted my honey", "hive scale - I have two of them": a thing, and a sentence about it. */
export function twoSentenceMends(tokens: readonly Token[]): readonly Mend[] {
  const at = tokens.findIndex(
    (_, index) => isBreak(tokens, index) && beginsSentence(tokens.slice(index + 1)),
  );
  const [first, mark, next] = [tokens[0], tokens[at], tokens[at + 1]];
  if (at < 1 || !first || !mark || !next || mark.text === ':') return [];
  const thing = tokens.slice(0, at);
  if (mainVerb(thing) !== null || thing.some(({ text }) => /^[.!?]$/.test(text))) return [];
  const isThing =
    isNominal(first) ||
    first.tag === 'ADJ' ||
    (verbForm(first) === 'gerund' && (at === 1 || ['you', 'she', 'he'].includes(next.lower))) ||
    determiners.has(first.lower) ||
    possessives.has(first.lower);
  if (!isThing || prepositions.has(first.lower) || thing.some(({ tag }) => tag === 'SCONJ')) return [];
  const start = mark.text === ',' || mark.text === ';' ? mark.start : mark.start - 1;
  return [{ start, end: next.end, by: `. ${withCapital(next.text)}` }];
}

/** "How was it tested, I have the same problem": a question, and a sentence about it. */
export function askedThenToldMends(tokens: readonly Token[]): readonly Mend[] {
  if (!questionWords.has(tokens[0]?.lower ?? '') || !isInverted(tokens, 1)) return [];
  const at = tokens.findIndex(
    ({ text }, index) =>
      text === ',' &&
      ['i', 'we'].includes(tokens[index + 1]?.lower ?? '') &&
      beginsSentence(tokens.slice(index + 1)),
  );
  const [comma, subject] = [tokens[at], tokens[at + 1]];
  return comma && subject
    ? [{ start: comma.start, end: subject.end, by: `? ${withCapital(subject.text)}` }]
    : [];
}

/** "Noel Gorsefield - he says you ring back": a name, and what its owner does. */
export function nameThenDoingMends(tokens: readonly Token[]): readonly Mend[] {
  const at = tokens.findIndex(({ tag }) => tag !== 'PROPN');
  const [who, verb] = [tokens[at + 1], tokens[at + 2]];
  const isOwner = ['he', 'she', 'they'].includes(who?.lower ?? '');
  // "Dr Aldenhoff - said you are opening a second one".
  const isTelling = who?.tag === 'VERB' && tellingVerbs.has(who.lemma) && verbForm(who) === 'past';
  if (at > 0 && isBreak(tokens, at) && tokens[at]?.text !== ',' && isTelling)
    return [{ start: tokens[at - 1]?.end ?? 0, end: (who?.start ?? 1) - 1, by: '' }];
  if (
    at < 1 ||
    !isBreak(tokens, at) ||
    tokens[at]?.text === ',' ||
    !isOwner ||
    !verb ||
    !['VERB', 'AUX'].includes(verb.tag)
  )
    return [];
  // "She's retiring": behind a name, what is short for "is" would be an owner's ending.
  const isShort = /^['’]/.test(verb.text);
  const end = isShort ? verb.end : (who?.end ?? 0);
  return [
    { start: tokens[at - 1]?.end ?? 0, end, by: isShort ? ` ${asSpelt(verb, tokens.slice(at + 3))}` : '' },
  ];
}

/** What "'s", "'d" or "'ll" is short for. */
function asSpelt(verb: Token, [next, later]: readonly Token[]): string {
  if (/ll$/.test(verb.lower)) return 'will';
  if (/d$/.test(verb.lower)) return next !== undefined && verbForm(next) === 'base' ? 'would' : 'had';
  return /ve$/.test(secondPersonVerb(verb, next, later)) ? 'has' : 'is';
}

/** "Darren (my boss). Reckons you're the best": somebody, and what they do or did, told as if of nobody. */
export function whoDidMends(tokens: readonly Token[]): readonly Mend[] {
  const at = tokens.findIndex(({ text }) => text === '.');
  const somebody = tokens.slice(0, Math.max(at, 0));
  const [stop, verb, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isDone =
    verb?.tag === 'VERB' && ['third', 'past'].includes(verbForm(verb)) && verb.lower !== 'thanks';
  // "Met her at Kew", "worked together" is not told of somebody, but of the two.
  const behind = tokens.slice(at + 2);
  const isOfBoth =
    behind.some(({ lower }) => ['her', 'him', 'them', 'together'].includes(lower)) ||
    (verb?.lemma === 'meet' && next?.tag === 'ADP');
  if (isOfBoth) return [];
  if (at < 1 || !stop || !verb || !isDone || next === undefined || mainVerb(somebody) !== null) return [];
  return [{ start: stop.start, end: verb.end, by: `, who ${verb.lower}` }];
}

/** "Ray, used to work with you": who somebody is, told behind a comma. */
export function whoMends(tokens: readonly Token[]): readonly Mend[] {
  const at = tokens.findIndex(({ tag }) => tag !== 'PROPN');
  const [comma, verb] = [tokens[at], tokens[at + 1]];
  if (at < 1 || comma?.text !== ',' || !verb) return [];
  const isTold = verb.tag === 'AUX' || (verb.tag === 'VERB' && ['past', 'third'].includes(verbForm(verb)));
  return isTold ? [{ start: verb.start, end: verb.start, by: 'who ' }] : [];
}

/** "Catches faults / fifteen people in one room": two answers in one box. */
export function slashMends(text: string): readonly Mend[] {
  return [...text.matchAll(/ \/ (?:what|how|why|who|where)?/gi)].map(({ index, 0: slash }) => ({
    start: index,
    end: index + 3,
    by: slash.length > 3 ? ' and ' : '. ',
  }));
}

/** "Rio Vista. Robotics", "Brightleaf, Prajakta": two things of a shared past, which a list joins. */
export function sharedThingMends(
  text: string,
  tokens: readonly Token[],
  { others }: Asked['names'],
): readonly Mend[] {
  const first = /^([^.,;!?]{2,40})(?:\. |, )([^.,;!?]{2,40})\.?$/u.exec(text);
  const [, before = '', after = ''] = first ?? [];
  const hasVerb = tokens.some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  // "Same supervisor, Lee Wong": one is the other.
  if (tokens[0]?.lower === 'same') return [];
  if (after === '' || hasVerb || before.split(' ').length > 4 || after.split(' ').length > 4) return [];
  const isSomebody = others.some((name) =>
    name
      .toLowerCase()
      .split(/\s+/)
      .includes(after.toLowerCase().split(' ')[0] ?? ''),
  );
  const isStop = text.charAt(before.length) === '.' && !/\b(?:\p{L}{1,2}|prof|mrs)$/iu.test(before);
  return isStop || isSomebody ? [{ start: before.length, end: before.length + 1, by: ';' }] : [];
}

/** "A hall with a stage and I can find the singers": a thing, and a sentence about it. */
export function thingAndMends(tokens: readonly Token[]): readonly Mend[] {
  const at = tokens.findIndex(
    ({ lower }, index) =>
      lower === 'and' &&
      ['i', 'we'].includes(tokens[index + 1]?.lower ?? '') &&
      mainVerb(tokens, index + 1) !== null,
  );
  const [and, subject] = [tokens[at], tokens[at + 1]];
  const before = tokens.slice(0, Math.max(at, 0));
  const [first] = before;
  const isThing =
    first !== undefined &&
    (['DET', 'ADJ', 'NOUN', 'NUM'].includes(first.tag) ||
      possessives.has(first.lower) ||
      // "Good clean wool": the capital of the first word.
      (first.tag === 'PROPN' && before[1]?.tag === 'ADJ')) &&
    headNoun(before) !== undefined;
  const verb = mainVerb(before);
  // "Clean wool, sorted": how the thing is.
  const isState = verb !== null && before[verb - 1]?.text === ',' && before[verb + 1]?.text === ',';
  if (!and || !subject || !isThing || (verb !== null && !isState)) return [];
  if (isFirstOfSentence(tokens, at)) return [];
  const by = `. ${withCapital(subject.text)}`;
  const start = before.at(-1)?.text === ',' ? (before.at(-1)?.start ?? and.start) : and.start - 1;
  return [{ start, end: subject.end, by }];
}

/** "Reliable, knows the files": what the sender does, told as of somebody else. */
export function ownDoingMends([first, ...rest]: readonly Token[]): readonly Mend[] {
  if (first?.tag !== 'ADJ' || rest[0]?.text !== ',') return [];
  return rest.flatMap((verb, at) => {
    const [comma, next] = [rest[at - 1], rest[at + 1]];
    const isDoing = verb.tag === 'VERB' && verbForm(verb) === 'third' && next !== undefined;
    const isOwned = determiners.has(next?.lower ?? '') || ['NOUN', 'ADJ', 'NUM'].includes(next?.tag ?? '');
    return comma?.text === ',' && isDoing && isOwned
      ? [{ start: verb.start, end: verb.end, by: `I ${verb.lemma}` }]
      : [];
  });
}

/** "Gets paid faster", where it is told what is in it for them: who gets it is who is written to. */
export const getsMends = ([gets, next]: readonly Token[]): readonly Mend[] =>
  gets?.lower === 'gets' && next !== undefined ? [{ start: gets.start, end: gets.end, by: 'you get' }] : [];

/** "400 kilo, clean, can sort it": a thing, and what the sender can do with it. */
export function ableMends(tokens: readonly Token[]): readonly Mend[] {
  const at = tokens.findIndex(
    ({ lower }, index) => modals.has(lower) && [',', 'but', 'and'].includes(tokens[index - 1]?.lower ?? ''),
  );
  const [first, joint, modal, verb, next] = [
    tokens[0],
    tokens[at - 1],
    tokens[at],
    tokens[at + 1],
    tokens[at + 2],
  ];
  if (at < 2 || !first || !joint || !modal || verb?.tag !== 'VERB') return [];
  const before = tokens.slice(0, at - 1);
  const opens =
    ['NOUN', 'NUM', 'DET', 'PROPN', 'ADV', 'ADP'].includes(first.tag) || possessives.has(first.lower);
  // "Good flock": a thing too, while "reliable" is what somebody is.
  const isDescribed =
    first.tag !== 'PUNCT' &&
    isNominal(before[1]) &&
    !isRole(before[1]?.lower ?? '') &&
    before[2]?.text === ',';
  const isThing = (opens || isDescribed) && before.some(isNominal);
  if (before.some(({ lower }) => ['who', 'that', 'which'].includes(lower))) return [];
  if (!isThing || (prepositions.has(first.lower) && first.lower !== 'about') || mainVerb(before) !== null)
    return [];
  const but = joint.lower === 'but' ? 'But ' : '';
  const start = joint.text === ',' ? joint.start : joint.start - 1;
  const it =
    next === undefined && !isIntransitive(verb.lemma) ? [{ start: verb.end, end: verb.end, by: ' it' }] : [];
  return [{ start, end: modal.start, by: `. ${but}I ` }, ...it];
}

/** "To follow up, I think you liked it": why one writes, and a sentence about it; not "to be honest, I forgot". */
export function purposeMends(tokens: readonly Token[]): readonly Mend[] {
  const from = ['just', 'mainly', 'mostly', 'only'].includes(tokens[0]?.lower ?? '') ? 1 : 0;
  const [to, verb, ...rest] = tokens.slice(from);
  if (to?.lower !== 'to' || !verb || ['be', 'tell', 'start', 'sum', 'cut', 'put'].includes(verb.lower))
    return [];
  const at = rest.findIndex(({ text }) => text === ',');
  const [comma, subject, ...behind] = rest.slice(Math.max(at, 0));
  const isTold = subjectPronouns.has(subject?.lower ?? '') || indefinites.has(subject?.lower ?? '');
  const next = behind.find(({ tag }) => tag !== 'ADV');
  if (at < 0 || !comma || !subject || !next || !isTold) return [];
  const isSentence = next.tag === 'VERB' || next.tag === 'AUX';
  return isSentence && mainVerb(rest.slice(0, at)) === null
    ? [{ start: comma.start, end: subject.end, by: `. ${withCapital(subject.text)}` }]
    : [];
}
