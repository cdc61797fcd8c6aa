/** Whether a word is the name of somebody other than the recipient: not of a place, a month or a thing. */
import { determiners } from '../../../language/closed-class.ts';
import type { Language, Token } from '../../../language/language.ts';
import { commonGivenNames } from '../../../people/names/data/given-names.ts';
import { isLanguage } from './brand-names.ts';
import { headNouns, isCommonNoun } from './head-nouns.ts';
import { isCalendarName } from './time-nouns.ts';
import { tellingVerbs } from './verb-groups.ts';

/** What stands before a place or a time, not before a person. */
const beforePlaces: ReadonlySet<string> = new Set([
  'at',
  'in',
  'on',
  'near',
  'during',
  'since',
  'after',
  'until',
]);

/** "From January"; "June said so" is somebody. */
const isCalendarTime = (tokens: readonly Token[], at: number) =>
  isCalendarName(tokens[at]?.lower ?? '') && tokens[at - 1]?.tag === 'ADP';

/** "I studied Microbiology and …": a word with a capital, which nobody is called. */
function isWordAlone(tokens: readonly Token[], at: number, language: Language): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || before?.tag === 'PROPN' || next?.tag === 'PROPN' || next?.tag === 'VERB') return false;
  return at > 0 && language.knows(token.lower) && !commonGivenNames.has(token.lower);
}

/** What a firm, a body or a place is called after, and hardly anybody. */
const bodies: ReadonlySet<string> = new Set(
  `railway railways council board bay airport hotel museum trust foundation society association federation guild group ltd
   gmbh inc plc llc press studios records services solutions systems insurance bakery dairy brewery theatre archive
   gallery ministry committee commission authority network alliance partners holdings works stores supermarket cafe
   restaurant escola escuela école schule hochschule universidad universidade università instituto faculdade colegio
   high grammar primary elementary comprehensive
   river lake island valley county city town fair forum expo week days meetup market`.split(/\s+/),
);

const isOfBody = ({ lower }: Token): boolean => isCommonNoun(lower) || bodies.has(lower);

/** "Bread Forum, Lund": where it was. */
function isPlaceOfEvent(tokens: readonly Token[], first: number): boolean {
  if (tokens[first - 1]?.text !== ',') return false;
  const title = tokens[first - 2];
  return title?.tag === 'PROPN' && isOfBody(title);
}

/** "Escola do Pinhal": what joins the words of a name. */
const isJoint = (tokens: readonly Token[], at: number): boolean =>
  ['do', 'da', 'de', 'del', 'di', 'du', 'la'].includes(tokens[at]?.lower ?? '') &&
  [tokens[at - 1], tokens[at + 1]].every((part) => part?.tag === 'PROPN');

/** "The podcast Tidewater": what a thing is called. */
const isCalledThing = (before: Token | undefined, name: Token): boolean =>
  before?.tag === 'NOUN' &&
  !commonGivenNames.has(name.lower) &&
  [headNouns.talk, headNouns.writing, headNouns.thing, headNouns.pages].some((things) =>
    things.has(before.lemma),
  );

/** "In Spanish and Mapudungun", "at Leeds and Ely": beside a place or a language; "and Ana said so" is somebody. */
function isBesidePlace(tokens: readonly Token[], first: number): boolean {
  const end = tokens.findIndex(({ tag }, at) => at > first && tag !== 'PROPN');
  const next = tokens[end];
  if (tokens[first - 1]?.tag !== 'CCONJ' || next?.tag === 'VERB' || next?.tag === 'AUX') return false;
  if (tokens.slice(first, Math.max(end, first + 1)).some(({ lower }) => commonGivenNames.has(lower)))
    return false;
  const start = tokens.slice(0, first - 1).findLastIndex(({ tag }) => tag !== 'PROPN');
  return start < first - 2 && beforePlaces.has(tokens[start]?.lower ?? '');
}

/** How one gets to a place. */
const goings: ReadonlySet<string> = new Set('come go travel move fly drive return relocate'.split(' '));

/** "Bob Miller said", "with Anil"; not "at Transit Leeds", "the CAN driver", "QCon". */
export function isNameOfAnother(
  tokens: readonly Token[],
  at: number,
  recipient: ReadonlySet<string>,
  language: Language,
): boolean {
  const token = tokens[at];
  if (
    !token ||
    isCalendarTime(tokens, at) ||
    token.tag !== 'PROPN' ||
    isLanguage(token.lower) ||
    !/^\p{Lu}\p{Ll}+$/u.test(token.text) ||
    recipient.has(token.lower)
  )
    return false;
  // "Lecture about …": the capital of the first word.
  const isThing = ['ADP', 'PUNCT'].includes(tokens[at + 1]?.tag ?? '') && language.knows(token.lower);
  // "Photographs she has not seen", "Good to hear it".
  const isWord = language.knows(token.lower) && !commonGivenNames.has(token.lower);
  const goesOn =
    ['PROPN', 'VERB', 'AUX', 'ADV'].includes(tokens[at + 1]?.tag ?? '') ||
    (tokens[at + 1]?.tag === 'CCONJ' && ['his', 'her', 'i'].includes(tokens[at + 2]?.lower ?? ''));
  if (at === 0 && (isThing || (isWord && !goesOn))) return false;
  if (isWordAlone(tokens, at, language)) return false;
  // "Footrot. Want to know more": what it is about.
  const isTitle = tokens[1]?.text === '.' && tokens[2]?.tag === 'VERB' && !commonGivenNames.has(token.lower);
  if (at === 0 && isTitle) return false;
  let first = at;
  while (tokens[first - 1]?.tag === 'PROPN' || isJoint(tokens, first - 1)) first -= 1;
  const before = tokens[first - 1];
  const isGoneTo = before?.lower === 'to' && goings.has(tokens[first - 2]?.lemma ?? '');
  if (isGoneTo || isCalledThing(before, token) || isBesidePlace(tokens, first)) return false;
  if (before && (beforePlaces.has(before.lower) || determiners.has(before.lower))) return false;
  let after = at + 1;
  while (tokens[after]?.tag === 'PROPN') after += 1;
  // "Conference TransBaltica" is no person.
  const isPlace = tokens.slice(first, after).some(isOfBody) || isPlaceOfEvent(tokens, first);
  const next = tokens[after];
  // "Birch & Lowe Printers", "the Leeds Bread fair"; "Hunter & Sons said so" is one of them.
  const isTelling = tellingVerbs.has(next?.lemma ?? '');
  const isFirm =
    !commonGivenNames.has(token.lower) && !isTelling && [before, next].some((joint) => joint?.text === '&');
  return !isPlace && !isFirm && next?.tag !== 'NOUN' && !(next && bodies.has(next.lower));
}
