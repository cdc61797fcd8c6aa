/** What the first words of an answer say, where neither their parts of speech nor their shapes tell it. */

import { mainVerb } from '../../../language/clause.ts';
import {
  determiners,
  isDeterminer,
  listener,
  modals,
  questionWords,
  subjectPronouns,
} from '../../../language/closed-class.ts';
import { isPluralNoun } from '../../../language/countable.ts';
import type { Language, Token } from '../../../language/language.ts';
import { isNominal, startsObject } from '../../../language/verb-form.ts';
import type { RealisedField } from '../realised-answer.ts';
import { guestVerbs, mutualVerbs } from '../words/verb-groups.ts';

const purposeVerbs: ReadonlySet<string> = new Set(
  'have has know knows can could get gets see sees hear hears'.split(' '),
);

/** "So that …", "so you have my number": what it is for; "so you run the choir" goes on from something. */
export const isPurpose = ([so, who, verb]: readonly Token[]) =>
  so?.lower === 'so' &&
  (who?.lower === 'that' ||
    (['she', 'he', 'they', 'you'].includes(who?.lower ?? '') && purposeVerbs.has(verb?.lower ?? '')));

/** "Pressure-test my plan", "fact-check the copy": of two words that are joined, the second is what is done. */
export const isJoinedVerb = ([, joint, verb, whose]: readonly Token[], language: Language) =>
  joint?.text === '-' && language.canBe(verb?.lower ?? '', 'verb') && isDeterminer(whose);

const thinking: ReadonlySet<string> = new Set(
  'reckon think believe guess suspect figure imagine feel'.split(' '),
);

/** "Reckon we would get along": what the sender thinks. */
export const isThought = ([verb, who]: readonly Token[]) =>
  thinking.has(verb?.lower ?? '') && (subjectPronouns.has(who?.lower ?? '') || who?.lower === 'that');

/** "Didn't get to talk to you", "don't want to waste it": with no subject, it is the sender who does not. */
export const isDenied = ([aux, not, verb]: readonly Token[]) =>
  ['did', 'do', 'have', 'had', 'could'].includes(aux?.lower ?? '') &&
  not?.lower === "n't" &&
  verb?.tag === 'VERB';

/** "About 18 kilos a week": how much, not where. */
export const isAmount = ([about, number]: readonly Token[]) =>
  ['about', 'around', 'over', 'under'].includes(about?.lower ?? '') && number?.tag === 'NUM';

const gifts: ReadonlySet<string> = new Set('grant loan fund award credit discount'.split(' '));

/** "Grant money": where somebody says what they would like, it is not theirs to grant. */
export const isGift = ([gift, thing]: readonly Token[], field: RealisedField) =>
  field === 'benefitForMe' && gifts.has(gift?.lower ?? '') && isNominal(thing);

/** "Request quotation for three items", "book a table": why one writes to whom one buys from. */
export const isOrder = ([verb, thing]: readonly Token[]) =>
  ['request', 'order', 'book', 'quote', 'schedule'].includes(verb?.lower ?? '') &&
  (isNominal(thing) || determiners.has(thing?.lower ?? ''));

const particles: ReadonlySet<string> = new Set('up off out over back away down along through'.split(' '));

/** "Sort out a better way": a verb with its particle and its object, though alone it could be a noun. */
export const isWithParticle = ([verb, particle, object]: readonly Token[], language: Language) =>
  verb !== undefined &&
  particles.has(particle?.lower ?? '') &&
  (isDeterminer(object) ||
    questionWords.has(object?.lower ?? '') ||
    ['if', 'whether'].includes(object?.lower ?? '')) &&
  language.canBe(verb.lower, 'verb');

/** "Have a look", "have a chat": what somebody does, not what they own. */
export const isLightNoun = (token: Token | undefined) =>
  ['look', 'go', 'try', 'chat', 'coffee', 'talk', 'say', 'read', 'meeting', 'call', 'think'].includes(
    token?.lower ?? '',
  );

/** "That people know": before many, "that" points at none of them. */
export function isSaidOfMany(tokens: readonly Token[], start: number): boolean {
  let at = start + 1;
  while (
    ['ADJ', 'NOUN'].includes(tokens[at]?.tag ?? '') &&
    ['ADJ', 'NOUN'].includes(tokens[at + 1]?.tag ?? '')
  )
    at += 1;
  const many = tokens[at];
  const areMany =
    (many?.tag === 'NOUN' && isPluralNoun(many)) ||
    ['nobody', 'everybody', 'everyone', 'people', 'most'].includes(many?.lower ?? '');
  return areMany && tokens.slice(at + 1).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
}

const isListener = ({ lower }: Token) => listener.has(lower);

/** "Come back on a Saturday": said to the recipient; "join your lab" is what the sender would like to do. */
export function isInvitation(tokens: readonly Token[], start: number): boolean {
  const isOfThem = tokens.some(({ lower }) => ['they', 'their', 'he', 'she', 'his', 'her'].includes(lower));
  const isAlone = tokens.length === start + 1;
  return guestVerbs.has(tokens[start]?.lower ?? '') && !isAlone && !tokens.some(isListener) && !isOfThem;
}

/** "Work for the young man" is something to have; "work for your company" something to do. */
export function isWorkFor(tokens: readonly Token[], start: number): boolean {
  if (tokens[start]?.lower !== 'work' || tokens.some(isListener)) return false;
  // "Work in winter for me and my nephew".
  const isOurs = tokens.some(
    ({ lower }, at) => lower === 'for' && ['me', 'us', 'my'].includes(tokens[at + 1]?.lower ?? ''),
  );
  // "Work for nothing": how, and for nobody.
  const isForNobody = ['nothing', 'free', 'less', 'food', 'expenses'].includes(
    tokens[start + 2]?.lower ?? '',
  );
  return (tokens[start + 1]?.lower === 'for' && !isForNobody) || isOurs;
}

/** "If it works we stop": somebody who does something, right behind a verb that is over or a state. */
function isNextSubject(tokens: readonly Token[], at: number): boolean {
  const [before, who, verb] = [-1, 0, 1].map((step) => tokens[at + step]);
  const isSubject = ['i', 'we', 'he', 'she', 'they'].includes(who?.lower ?? '');
  // "If you want to come, there is a second seat".
  if (before?.text === ',' && who?.lower === 'there' && verb?.tag === 'AUX') return true;
  const isOver = before?.tag === 'ADJ' || (before?.tag === 'VERB' && !takingClauses.has(before.lemma));
  return isSubject && isOver && (verb?.tag === 'VERB' || verb?.tag === 'AUX');
}

/** "If you know we stop": verbs that go on with what is known or said. */
const takingClauses: ReadonlySet<string> = new Set(
  'know think see say hope believe mean guess feel find hear tell agree want like prefer wish suggest'.split(
    ' ',
  ),
);

/** "If we both do it one of us ought to know", "if it works we stop": a condition, and with no mark between what follows. */
export function isConditionThenClause([opening, ...rest]: readonly Token[]): boolean {
  if (opening?.lower !== 'if') return false;
  const verb = mainVerb(rest) ?? rest.length;
  if (rest.some((_, at) => at > verb && isNextSubject(rest, at))) return true;
  const duty = rest.findIndex(({ lower }, at) => at > verb + 1 && modals.has(lower));
  const between = rest.slice(verb + 1, Math.max(duty, 0));
  const isOfClause = ({ lower, tag }: Token) =>
    questionWords.has(lower) || ['that', 'and', 'or', 'but', 'than'].includes(lower) || tag === 'SCONJ';
  return duty > 0 && between.some(isNominal) && !between.some(isOfClause);
}

/** "If you need a check, I will help": a sentence that begins with its condition. */
export const isConditionFirst = (tokens: readonly Token[]) =>
  tokens[0]?.lower === 'if' &&
  (isConditionThenClause(tokens) ||
    tokens.some(
      ({ text, lower }, at) =>
        (text === ',' && subjectPronouns.has(tokens[at + 1]?.lower ?? '')) ||
        // "If you need an electrician I am free": no comma is needed before what the sender then is or does.
        (at > 3 &&
          ['i', 'we'].includes(lower) &&
          isNominal(tokens[at - 1]) &&
          tokens[at + 1]?.tag === 'AUX') ||
        (lower === 'then' && startsObject(tokens[at + 1])),
    ));

/** "Building out our programme": something done, with its particle. */
export const isDoneWithParticle = ([doing, particle, object]: readonly Token[]) =>
  /.{3}ing$/.test(doing?.lower ?? '') &&
  ['out', 'up', 'off', 'over', 'down', 'back'].includes(particle?.lower ?? '') &&
  isDeterminer(object);

/** "Planning a course", "organising open days": what the sender does; not "planning permission". */
export function isPlanned(tokens: readonly Token[], start: number): boolean {
  const [doing, thing] = [tokens[start]?.lower ?? '', tokens[start + 1]];
  const isPlan = ['planning', 'organising', 'organizing', 'preparing'].includes(doing);
  return (
    isPlan &&
    thing !== undefined &&
    !['permission', 'law', 'department', 'officer', 'of'].includes(thing.lower)
  );
}

/** "To learn", "to be", "to not repeat", "to better understand". */
export function isInfinitive([opening, ...rest]: readonly Token[], language: Language): boolean {
  // "Not to be alone".
  if (opening?.lower === 'not' && rest[0]?.lower === 'to') return isInfinitive(rest, language);
  return isPlainInfinitive([...(opening ? [opening] : []), ...rest], language);
}

const frankly: ReadonlySet<string> = new Set(
  'honest fair frank blunt clear precise exact candid truthful'.split(' '),
);

/** "To be honest our visits are down": said beside a sentence that is whole without it. */
function isAside([to, be, how, ...rest]: readonly Token[]): boolean {
  const isSaidSo = to?.lower === 'to' && be?.lower === 'be' && frankly.has(how?.lower ?? '');
  return isSaidSo && mainVerb(rest) !== null;
}

function isPlainInfinitive([first, ...rest]: readonly Token[], language: Language): boolean {
  const verb = rest.find(({ lower, tag }) => lower !== 'not' && tag !== 'ADV');
  if (first?.lower !== 'to' || !verb || isAside([first, ...rest])) return false;
  // "To reconnect", "to rewild": new words for what people do.
  const isNew = /^re-?\p{Ll}{3}/u.test(verb.text) && !language.knows(verb.lower);
  return (
    language.canBe(verb.lower, 'verb') ||
    ['be', 'have', 'do'].includes(verb.lower) ||
    mutualVerbs.has(verb.lower) ||
    isNew
  );
}

/** "First at the mill, later at the school": one place after another. */
export const isFirstPlace = ([order, at]: readonly Token[]) =>
  ['first', 'later', 'originally'].includes(order?.lower ?? '') &&
  ['at', 'in', 'with'].includes(at?.lower ?? '');
