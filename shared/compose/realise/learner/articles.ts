/** Articles left out where one thing of its kind is told of: "for short call", "I am student", "in other country". */

import { isDeterminer } from '../../../language/closed-class.ts';
import type { Token } from '../../../language/language.ts';
import { isNominal } from '../../../language/verb-form.ts';
import { wordList } from '../../../language/word-list.ts';
import { own } from '../../../records.ts';
import { indefiniteArticle } from '../introduce-sender.ts';
import { atEachWord, closesPhrase, insertion, isOneOf } from './slip.ts';

/** Trades and roles that somebody is. */
const roles = wordList(
  `student teacher nurse doctor engineer developer designer baker farmer driver carpenter electrician plumber beginner
   mechanic accountant lawyer researcher scientist biologist chemist physicist architect translator journalist writer
   photographer musician singer painter artist gardener cook chef waiter manager consultant technician welder tailor
   hairdresser illustrator midwife physiotherapist psychologist therapist pharmacist dentist vet librarian editor programmer analyst
   freelancer neighbour colleague friend member fan customer client volunteer trainer coach apprentice
   intern trainee graduate pensioner salesman dispatcher logistician beekeeper fisherman butcher joiner tutor lecturer`,
);

/** Things of which one is told of with an article. */
const things = wordList(
  `call chat question partner supplier carrier team book photo picture project idea conference
   exhibition fair farm factory workshop website internship visit meeting message problem solution tool course list
   person friend colleague position role room flat house apartment car machine shop store bakery restaurant cafe hotel
   garage garden boat bike trailer truck van publisher agent customer client freelancer translator mentor tutor coach
   trainer teacher student apprentice volunteer blog podcast channel newsletter magazine article video story study
   survey thesis report presentation proposal plan programme course village town city family child dog
   cat horse goat cow discount sample price offer electrician plumber carpenter mechanic studio gallery museum club
   association charity startup studio laboratory lab clinic reply answer example opinion recommendation`,
);

/** One of either. */
const singular: ReadonlySet<string> = new Set([...things, ...roles]);

/** Words before a thing that take the article's place, or name a part, an order or a kind of it. */
const bare = wordList(
  `best first last next same other such most only own many few several more less enough early late mid both various
   full part high open social public good-quality primary secondary middle grand free online remote left right real
   second third head chief lead vice deputy`,
);

/** Between these and a thing an article is missing: "with local partner". */
const links = wordList('for with in from at about as of to on without');
const havings = wordList(
  'have has had need needs want run own open start write make find offer give know seek get gets create organise organize search',
);

const articleFor = (token: Token): string => indefiniteArticle(token.text);

/** What is described, from the place on: "short call"; null where it has an article, or is many. */
function describedThing(tokens: readonly Token[], from: number, of: ReadonlySet<string>): Token | null {
  let at = from;
  while (tokens[at]?.tag === 'ADJ' && !isOneOf(tokens[at], bare) && at < from + 2) at += 1;
  const [thing, next] = [tokens[at], tokens[at + 1]];
  if (!thing || !isOneOf(thing, of) || thing.text !== thing.lower) return null;
  return closesPhrase(next) || ['who', 'which', 'that', 'where'].includes(next?.lower ?? '') ? thing : null;
}

/** What one has, seeks or gives: "I need", "to find", "looking for"; not "my own", "an open". */
function isHaving(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!isOneOf(tokens[at], havings) || isDeterminer(before) || before?.lemma === 'have') return false;
  return before?.tag === 'PRON' || before?.tag === 'AUX' || before?.lower === 'to';
}

/** "For a call": a thing that needs nothing to describe it; "by email", "in question" and "in person" are set phrases. */
const asked = wordList('call chat visit internship');

/** "I have room", "on call": with nothing to describe them, these are no one thing. */
const uncountedToo = wordList('room call practice plan');

/** "For short call", "with local partner", "I need new supplier". */
export const oneThing = atEachWord((tokens, at) => {
  const [link, first] = [tokens[at], tokens[at + 1]];
  if (!link || !first || first.text !== first.lower || isOneOf(first, bare)) return [];
  const isLink = isOneOf(link, links);
  const isSought = isHaving(tokens, at) || /^(?:look|search)ing$/.test(link.lower);
  const thing = isLink || isSought ? describedThing(tokens, at + 1, singular) : null;
  if (thing === null) return [];
  // "With old farmer. My farmers listen": more than one, though the ending is missing.
  if (tokens.some(({ lemma, lower }) => lemma === thing.lemma && lower !== thing.lower)) return [];
  const isDescribed = thing !== first;
  const isAsked = link.lower === 'for' && isOneOf(first, asked);
  const isSetPhrase = isLink && !isAsked && !(link.lower === 'with' && isOneOf(first, roles));
  if (!isDescribed && (isSetPhrase || isOneOf(first, uncountedToo))) return [];
  return [insertion(first, articleFor(first))];
});

/** "I am student of biology", "I work as nurse", "he is friend of my brother". */
export const oneOfTrade = atEachWord((tokens, at) => {
  const [link, first] = [tokens[at], tokens[at + 1]];
  if (!link || !first || first.text !== first.lower || isOneOf(first, bare)) return [];
  const isShort = link.lower === "'s" && ['he', 'she', 'who'].includes(tokens[at - 1]?.lower ?? '');
  const isBeing = isShort || ['am', "'m", 'is', 'was', 'become', 'been', 'be'].includes(link.lower);
  const isAs =
    link.lower === 'as' &&
    ['work', 'start', 'train', 'study', 'begin', 'job', 'life', 'live'].includes(tokens[at - 1]?.lemma ?? '');
  if (!isBeing && !isAs) return [];
  let place = at + 1;
  while (
    ['ADJ', 'NOUN'].includes(tokens[place]?.tag ?? '') &&
    !isOneOf(tokens[place], roles) &&
    place < at + 3
  )
    place += 1;
  const [role, next] = [tokens[place], tokens[place + 1]];
  if (!role || !isOneOf(role, roles) || isOneOf(tokens[at + 1], bare)) return [];
  if (['member', 'fan', 'friend'].includes(role.lower) && next?.lower !== 'of') return [];
  // "Manager of the mill", "coach to the juniors" is an office.
  const isOffice = ['manager', 'editor', 'chef', 'coach', 'trainer', 'tutor'].includes(role.lower);
  if (isOffice && ['of', 'to', 'at'].includes(next?.lower ?? '')) return [];
  return closesPhrase(next) && !isNominal(next) ? [insertion(first, articleFor(first))] : [];
});

/** "In other country": another one. */
export const anotherOne = atEachWord((tokens, at) => {
  const [link, other, thing, next] = tokens.slice(at, at + 4);
  if (!link || !isOneOf(link, links) || other?.lower !== 'other') return [];
  if (!isOneOf(thing, things) && thing?.lower !== 'country') return [];
  return closesPhrase(next) ? [{ start: other.start, end: other.end, by: 'another' }] : [];
});

const ownerOf: Readonly<Record<string, string>> = { i: 'my', we: 'our', you: 'your' };

/** "I have own van": whose own it is. */
export const ownThing = atEachWord((tokens, at) => {
  const [subject, have, owned, thing] = tokens.slice(at, at + 4);
  const isHad = ['have', 'had', 'has'].includes(have?.lower ?? '') && owned?.lower === 'own';
  const whose = own(ownerOf, subject?.lower ?? '');
  const isThing = thing?.tag === 'NOUN' || thing?.tag === 'ADJ';
  return owned && isHad && whose !== undefined && isThing ? [insertion(owned, whose)] : [];
});

/** Where people work, study or live together. */
const places = wordList(
  'company firm school university uni college factory place hospital office department team shop farm class lab',
);
const streets = wordList('street village town city building house road neighbourhood country');

/** What joins what two people do with where: "worked at the same company", "lived in the same street". */
function whereOfSame(before: Token, thing: Token): string {
  if (!['work', 'study', 'live', 'train', 'volunteer'].includes(before.lemma)) return '';
  if (isOneOf(thing, streets) || ['class', 'team'].includes(thing.lower)) return 'in ';
  return isOneOf(thing, places) ? 'at ' : '';
}

/** "We attend same conference": there is only one that is the same. */
export const theSame = atEachWord((tokens, at) => {
  const [before, same, thing] = tokens.slice(at, at + 3);
  const isLinked = before?.tag === 'ADP' || (before?.tag === 'VERB' && before.lower !== 'same');
  const isThing = thing?.tag === 'NOUN' || thing?.tag === 'ADJ';
  return same?.lower === 'same' && same.text === 'same' && isLinked && isThing
    ? [insertion(same, `${before && thing ? whereOfSame(before, thing) : ''}the`)]
    : [];
});
