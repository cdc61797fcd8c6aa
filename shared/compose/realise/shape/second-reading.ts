/** Reads the shape of an answer again where what was asked tells more of it than its words do. */
import { mainVerb } from '../../../language/clause.ts';
import {
  modals,
  objectPronouns,
  possessives,
  prepositions,
  questionWords,
  subjectPronouns,
} from '../../../language/closed-class.ts';
import type { Token } from '../../../language/language.ts';
import { isNominal, verbForm } from '../../../language/verb-form.ts';
import type { Shape } from '../realised-answer.ts';
import { isSaidOfIt, sameAsPast } from '../traits/doer-traits.ts';
import { isToBeDone, isToldThing } from '../traits/told-traits.ts';
import { isTheirClaim } from '../traits/what-they-said.ts';
import { headNouns } from '../words/head-nouns.ts';
import { isDoneByNamed, isNamedWithClause } from '../words/named-people.ts';
import { isNoThing } from '../words/no-thing.ts';
import { praise } from '../words/praise.ts';
import { beginsWithTitle } from '../words/quoted.ts';
import { isThingYouDid, itemsOf } from '../words/thing-first.ts';
import { timeNouns } from '../words/time-nouns.ts';
import { feelings, mentioningVerbs, mutualVerbs, placedVerbs } from '../words/verb-groups.ts';
import { areJudgements, isMeetingFor, isWhatIsDone } from './clause-after-all.ts';
import { questionShape } from './question-shape.ts';
import { reasonAgain } from './reason-again.ts';
import {
  areThingsOfClause,
  isOwned,
  isTaught,
  isThingAtPlace,
  isThingOfTheirs,
  isThingSaying,
  isThingThenColon,
  isThingToHave,
  isThingWhere,
  isThingWithPlace,
  isTimed,
  particles,
  type Reading,
} from './things-asked-for.ts';

type Words = readonly Token[];

const benefits: ReadonlySet<string> = new Set(['benefitForThem', 'benefitForMe']);

const amounts: ReadonlySet<string> = new Set('most all some half much many less fewer more'.split(' '));

/** "Team up", "hand over the keys": a verb with its particle. */
function isPhrasalVerb({ tokens: [first, next, later], answer, language }: Reading): boolean {
  if (!benefits.has(answer.field) || !first || !next || !particles.has(next.lower)) return false;
  const isVerb = language.canBe(first.lower, 'verb') || mutualVerbs.has(first.lower);
  return isVerb && (!later || isOwned(later) || prepositions.has(later.lower));
}

/** "Reconnect and compare notes": two verbs, of which the library knows the second. */
function isPairOfVerbs({ tokens: [first, and, second], language }: Reading): boolean {
  if (!first || and?.lower !== 'and' || !second || verbForm(first) !== 'base') return false;
  const isVerb = (token: Token) => mutualVerbs.has(token.lower) || language.canBe(token.lower, 'verb');
  return isVerb(first) && isVerb(second) && language.usualTag(second.lower) === 'VERB';
}

/** "Works with my sister", "saves time": somebody does it, or something; not "talks on bees". */
function isThirdPersonAlone({ tokens: [first, next, ...rest], answer, language }: Reading): boolean {
  const tells = answer.field === 'howKnown' || answer.field === 'benefitForThem';
  if (!tells || !first || !next || !/^\p{L}?\p{Ll}+s$/u.test(first.text) || first.lower === first.lemma)
    return false;
  if (headNouns.talk.has(first.lemma) || headNouns.writing.has(first.lemma)) return false;
  // "Orders every month".
  if (isTimed([next, ...rest])) return false;
  if (isOwned(next)) return next.lower !== 'that' && language.canBe(first.lemma, 'verb');
  if (prepositions.has(next.lower)) return answer.field === 'howKnown' && placedVerbs.has(first.lemma);
  return answer.field === 'benefitForThem' && first.tag === 'VERB' && (isNominal(next) || next.tag === 'ADJ');
}

/** "Feels better than the bin", "beats sitting at home": what the sender would have of it, told of "it". */
function isGainAlone({ tokens: [first, next], answer, language }: Reading): boolean {
  if (answer.field !== 'benefitForMe' || first?.tag !== 'VERB' || verbForm(first) !== 'third') return false;
  return next !== undefined && isSaidOfIt(next) && language.usualTag(first.lower) === 'VERB';
}

/** "Ramp at the hospital": where an event is asked for, where both were. */
const isWhereBothWere = ({ tokens: [place, at], answer, language }: Reading): boolean =>
  answer.field === 'prompt' &&
  answer.kind === 'event' &&
  ['at', 'in', 'on'].includes(at?.lower ?? '') &&
  (isNominal(place) || language.canBe(place?.lower ?? '', 'noun'));

/** "Saves you a trip": somebody does it, or something. */
function isThirdPerson({ tokens, answer, language }: Reading): boolean {
  const [first, next] = tokens;
  if (!first || !next || verbForm(first) !== 'third' || isThingYouDid(tokens)) return false;
  const isTold = answer.field === 'reason' && ['me', 'us'].includes(next.lower);
  if (!benefits.has(answer.field) && !isTold) return false;
  return (
    language.canBe(first.lemma, 'verb') && (objectPronouns.has(next.lower) || possessives.has(next.lower))
  );
}

/** "Self employed": what two people are. */
const isStateOfBoth = ({ tokens: [first, next, later], answer }: Reading): boolean =>
  answer.field === 'prompt' &&
  answer.kind === 'field' &&
  first?.lower === 'self' &&
  /(?:ed|taught|made)$/.test(next?.lower ?? '') &&
  later === undefined;

/** "Both of us weave": what two people do. */
function isOfUs({ tokens }: Reading): boolean {
  const [both, of, us, verb] = tokens;
  return both?.lower === 'both' && of?.lower === 'of' && us?.lower === 'us' && verb !== undefined;
}

/** "When start the next course", "still open", "any chance of a visit": asked, whatever the words look like. */
function isAsked(shape: Shape, { tokens, language }: Reading): boolean {
  const [first, next] = tokens;
  if (!first) return false;
  // What the sender feels is no question: "curious how you did it".
  const isOffered = first.lower === 'open' && next?.lower === 'to';
  if (feelings.has(first.lower) && !isOffered) return first.lower === 'keen' && next === undefined;
  if (shape === 'adjective') return true;
  // "Out of those that survived, what did they do".
  const asks = (at: number) => questionShape(tokens, at, true) === 'question';
  if (tokens.some(({ text }, at) => text === ',' && asks(at + 1))) return true;
  // "If I sent you some, would you look": nothing is asked before it.
  if (first.lower === 'if')
    return tokens.some(
      ({ lower }, at) =>
        at > 2 && modals.has(lower) && ['you', 'i', 'we'].includes(tokens[at + 1]?.lower ?? ''),
    );
  // "Anything I should read first".
  if (/^any(?:thing|one|body)$/.test(first.lower) && shape === 'sentence')
    return subjectPronouns.has(next?.lower ?? '');
  // "Any plan to fix or should I stop asking".
  if (first.lower === 'any' && shape === 'sentence') return true;
  if (shape === 'sentence') return questionWords.has(first.lower) && !subjectPronouns.has(next?.lower ?? '');
  if (shape !== 'noun-phrase' && shape !== 'fragment') return false;
  // In another language.
  if (tokens.length > 1 && tokens.every(({ tag, lower }) => tag === 'PUNCT' || !language.knows(lower)))
    return true;
  const isLone = tokens.filter(({ tag }) => tag !== 'PUNCT').length === 1 && first.tag === 'ADJ';
  const isOpen =
    ['yes', 'fancy', 'or', 'and'].includes(first.lower) ||
    (first.lower === 'any' && ['chance', 'idea', 'luck', 'news'].includes(next?.lower ?? ''));
  return (isOpen && next !== undefined) || isLone;
}

/** "Referred": nothing but how the sender came to them. */
const isMentioned = (tokens: Words) => tokens.length === 1 && mentioningVerbs.has(tokens[0]?.lemma ?? '');

const thingLike: ReadonlySet<Shape> = new Set(['noun-phrase', 'name', 'fragment']);

/** "Ok if I come by", "ok to bring my dog". */
const isPermission = ({ tokens: [first, next] }: Reading) =>
  ['ok', 'okay', 'alright'].includes(first?.lower ?? '') && ['if', 'to'].includes(next?.lower ?? '');

/** "Someone who knows the port and can start tomorrow", "someone to check that it is right": who is offered, or wished for. */
const isSomebodyWho = ([who, relative]: Words) =>
  ['someone', 'somebody'].includes(who?.lower ?? '') && ['who', 'to'].includes(relative?.lower ?? '');

/** "Nothing but coffee", "nothing beyond a letter": one thing after all. */
const isNothingBut = ([nothing, but]: Words) =>
  nothing?.lower === 'nothing' && ['but', 'beyond', 'except', 'besides', 'other'].includes(but?.lower ?? '');

/** "Local, licensed, can start in May", "reliable, I know the files": what somebody is, and what they can or do. */
function isStateList(tokens: Words): boolean {
  const isState = ([first, second]: Words) =>
    first !== undefined &&
    ((second === undefined && (first.tag === 'ADJ' || /ed$/.test(first.lower))) ||
      (first.lower === 'hard' && second?.lower === 'working'));
  const isAble = ([first]: Words) => first !== undefined && modals.has(first.lower);
  const isDoing = ([first, next]: Words) =>
    first?.lower === 'i' && (next?.tag === 'VERB' || next?.tag === 'AUX');
  const parts = itemsOf(tokens, ({ text, tag }) => text === ',' || tag === 'CCONJ');
  const [opening, ...others] = parts.filter((part) => part.length > 0);
  if (opening === undefined || !isState(opening)) return false;
  return (
    (others.every((part) => isState(part) || isAble(part)) && others.some(isAble)) || others.some(isDoing)
  );
}

/** "Goes to my church", "lives next door": what somebody does who is asked about, with the subject left out. */
function isHabitAlone({ tokens: [first, next], answer, language }: Reading): boolean {
  if (!first || !next || verbForm(first) !== 'third') return false;
  const isWork = answer.kind === 'field' && placedVerbs.has(first.lemma);
  const isTold = answer.field === 'howKnown' || (answer.field === 'prompt' && (next.tag === 'ADV' || isWork));
  return (
    isTold &&
    first.tag === 'VERB' &&
    language.usualTag(first.lower) === 'VERB' &&
    next.tag !== 'VERB' &&
    !isNominal(next)
  );
}

/** "Her company supplies our seals", "my shop buy from him": what a firm does, whatever its verb looks like. */
function isDoneByFirm({ tokens: [owner, firm, verb, next], language }: Reading): boolean {
  if (!owner || !firm || !verb || !next || !possessives.has(owner.lower)) return false;
  const isFirm = [headNouns.place, headNouns.group, headNouns.whereabouts].some((group) =>
    group.has(firm.lemma),
  );
  const isObject = isOwned(next) || next.lower === 'from' || next.lower === 'to' || next.tag === 'NOUN';
  return (
    isFirm &&
    isObject &&
    next.lower !== 'of' &&
    language.canBe(verb.lemma, 'verb') &&
    !verb.lower.endsWith('ing')
  );
}

const opensTime: ReadonlySet<string> = new Set(['when', 'where', 'before', 'after', 'until']);

/** "Market at Harborough in the snow, when only five of us came": where both were, and when. */
function isThingWhen({ tokens, answer }: Reading): boolean {
  const [thing, when] = itemsOf(tokens);
  const isAsked = answer.field === 'prompt' && ['event', 'past'].includes(answer.kind ?? '');
  const isNight = when?.[0]?.lower === 'the' && timeNouns.has(when[1]?.lemma ?? '');
  const isTime = opensTime.has(when?.[0]?.lower ?? '') || isNight;
  const opens = thing?.[0] !== undefined && !subjectPronouns.has(thing[0].lower);
  return isAsked && isTime && opens && thing.some(isNominal) && mainVerb(thing) === null;
}

/** "Parish gets its grant", "more than that would be good": a sentence, though its subject has no article. */
function isBareSentence({ tokens, answer, language }: Reading): boolean {
  const [subject, verb, object] = tokens;
  if (!benefits.has(answer.field) || !subject || !verb || !object) return false;
  const isDone = verb.lower !== verb.lemma && language.usualTag(verb.lower) === 'VERB' && isOwned(object);
  const modal = tokens.findIndex(({ lower }, at) => at > 0 && ['would', 'will'].includes(lower));
  const before = tokens.slice(0, Math.max(modal, 0));
  const isOpen = before.some(
    ({ lower, tag }) => ['SCONJ', 'PUNCT'].includes(tag) || ['who', 'that', 'which'].includes(lower),
  );
  const isJudged = modal > 0 && ['be', 'do', 'help'].includes(tokens[modal + 1]?.lower ?? '') && !isOpen;
  return (isNominal(subject) && verbForm(verb) === 'third' && isDone) || isJudged;
}

/** The shape of an answer by what was asked; `shape` is what its words alone tell. */
export function secondReading(shape: Shape, reading: Reading): Shape {
  const { tokens, answer, language } = reading;
  if (answer.field === 'question')
    return isPermission(reading) || isAsked(shape, reading) ? 'question' : shape;
  if (answer.field === 'prompt' && shape === 'gerund' && (isMeetingFor(tokens) || isTaught(tokens)))
    return 'noun-phrase';
  // "The way your team handled it".
  const isWay = tokens[0]?.lower === 'the' && tokens[1]?.lower === 'way' && tokens[2]?.tag !== 'AUX';
  if (shape === 'sentence' && answer.field === 'prompt' && isWay) return 'noun-phrase';
  if (areThingsOfClause(reading)) return 'noun-phrase';
  if (shape === 'sentence' && isThingSaying(reading)) return 'noun-phrase';
  if (answer.field === 'prompt' && (isToldThing(tokens) || (shape === 'sentence' && isThingWhere(reading))))
    return 'noun-phrase';
  if (shape === 'sentence' && answer.field === 'prompt' && beginsWithTitle(reading.text))
    return 'noun-phrase';
  if (shape === 'sentence' && (isNamedWithClause(tokens, answer) || isThingThenColon(reading)))
    return 'noun-phrase';
  // "Makes me feel that I'm paying you back".
  const isOfSender = ['me', 'us'].includes(tokens[1]?.lower ?? '');
  if (shape === 'sentence' && isOfSender && isThirdPerson(reading)) return 'dropped-subject';
  // "When you said nobody reads the manual": with nothing told behind a comma.
  const isWhen = tokens[0]?.lower === 'when' && !tokens.some(({ text }) => text === ',');
  if (shape === 'sentence' && answer.field === 'prompt' && isWhen) return 'wh-clause';
  if (shape === 'sentence' && isThingWhen(reading)) return 'noun-phrase';
  if (shape === 'sentence' && isTheirClaim(tokens, answer)) return 'that-clause';
  if (shape === 'infinitive' && isWhatIsDone(tokens)) return 'sentence';
  if (answer.field === 'benefitForMe' && areJudgements(tokens)) return 'fragment';
  const asReason = answer.field === 'reason' ? reasonAgain(shape, tokens) : null;
  if (asReason !== null) return asReason;
  if (benefits.has(answer.field) && (isNothingBut(tokens) || isSomebodyWho(tokens))) return 'noun-phrase';
  if (benefits.has(answer.field) && ['noun-phrase', 'place'].includes(shape) && isNoThing(tokens, answer))
    return 'fragment';
  if (answer.field === 'benefitForMe' && isToBeDone(tokens)) return 'noun-phrase';
  if (benefits.has(answer.field) && isStateList(tokens)) return 'adjective';
  if (shape === 'adjective' && amounts.has(tokens[0]?.lower ?? '')) return 'noun-phrase';
  if (benefits.has(answer.field) && isThingToHave(shape, reading)) return 'noun-phrase';
  // "Set up the repair café": their work.
  if (shape === 'bare-verb' && answer.kind === 'work' && sameAsPast.has(tokens[0]?.lower ?? ''))
    return answer.field === 'prompt' ? 'dropped-subject' : shape;
  if (shape === 'bare-verb') {
    const isThing =
      isWhereBothWere(reading) || isTimed(tokens) || isThingOfTheirs(reading) || isThingWithPlace(reading);
    return isThing ? 'noun-phrase' : shape;
  }
  if (answer.field === 'howKnown' && shape === 'noun-phrase' && isDoneByFirm(reading)) return 'sentence';
  if (shape === 'name') return isThingAtPlace(reading) ? 'noun-phrase' : shape;
  if (shape === 'dropped-subject') return isMentioned(tokens) ? 'participle' : shape;
  if (!thingLike.has(shape)) return shape;
  if (isGainAlone(reading)) return 'dropped-subject';
  if (isOfUs(reading) || isDoneByNamed(tokens, answer) || isBareSentence(reading)) return 'sentence';
  if (isStateOfBoth(reading)) return 'adjective';
  if (isPhrasalVerb(reading) || isPairOfVerbs(reading)) return 'bare-verb';
  if (isHabitAlone(reading)) return 'dropped-subject';
  if (isThirdPersonAlone(reading))
    return tokens.some(({ text }) => text === '/') ? 'fragment' : 'dropped-subject';
  if (isThirdPerson(reading) && (isOfSender || mainVerb(tokens) === null)) return 'dropped-subject';
  const [first] = tokens;
  const isLoneState = tokens.length === 1 && answer.field === 'reason' && first !== undefined;
  if (isLoneState && praise.has(first.lower)) return 'fragment';
  return isLoneState && language.usualTag(first.lower) === 'ADJ' ? 'adjective' : shape;
}
