/** Slips in how the sender knows of somebody: whom they found, who came up. */

import { mainVerb } from '../../../language/clause.ts';
import { isDeterminer, possessives, questionWords, subjectPronouns } from '../../../language/closed-class.ts';
import { isPluralNoun } from '../../../language/countable.ts';
import type { Language, Token } from '../../../language/language.ts';
import { isNominal, verbForm } from '../../../language/verb-form.ts';
import { wordList } from '../../../language/word-list.ts';
import { withCapital } from '../../../text.ts';
import { type Mend, putBefore } from '../mend.ts';
import { brandName, isBrandName } from '../words/brand-names.ts';
import { headNoun } from '../words/head-noun.ts';
import { headNouns } from '../words/head-nouns.ts';
import { isPersonNoun, namesPerson } from '../words/people-nouns.ts';
import { timeNouns } from '../words/time-nouns.ts';

/** What one does with somebody before one writes to them. */
const noticed: ReadonlySet<string> = new Set(
  'found discovered noticed spotted saw seen heard know knew known follow followed read'.split(' '),
);
const tellingOf: ReadonlySet<string> = new Set(['of', 'about']);
const places: ReadonlySet<string> = new Set(['on', 'in', 'at', 'via', 'through', 'from']);
const performing: ReadonlySet<string> = new Set(['speak', 'talk', 'present', 'play', 'sing', 'lecture']);

/** "Found on a list", "heard of at the market", "heard speak in Leeds": whom one found. */
export function foundYouMends(tokens: readonly Token[]): readonly Mend[] {
  const [verb, where] = tokens;
  // "Saw on LinkedIn that you moved": what was seen is told.
  if (tokens.some(({ lower }) => ['that', 'how', 'what', 'you', 'your'].includes(lower))) return [];
  const isKnown = ['i', 'we'].includes(verb?.lower ?? '') && ['know', 'knew'].includes(where?.lower ?? '');
  if (isKnown && ['by', 'from', 'through', 'via'].includes(tokens[2]?.lower ?? ''))
    return [{ start: tokens[2]?.start ?? 0, end: tokens[2]?.start ?? 0, by: 'you ' }];
  if (!verb || !where || !noticed.has(verb.lower)) return [];
  if (tellingOf.has(where.lower)) {
    const next = tokens[2];
    const isOfNobody = next === undefined || places.has(next.lower);
    return isOfNobody && ['read', 'heard', 'know', 'knew'].includes(verb.lower)
      ? [{ start: where.end, end: where.end, by: ' you' }]
      : [];
  }
  if (verb.lower === 'read' || tokens.some(({ lower }) => lower === 'about')) return [];
  return places.has(where.lower) || performing.has(where.lower)
    ? [{ start: where.start, end: where.start, by: 'you ' }]
    : [];
}

/** "Mates with your lad": what the sender is. */
export const friendsWithMends = ([friends, link, whose, ...rest]: readonly Token[]): readonly Mend[] =>
  ['mates', 'friends', 'pals', 'buddies', 'neighbours', 'neighbors', 'colleagues'].includes(
    friends?.lower ?? '',
  ) &&
  link?.lower === 'with' &&
  (possessives.has(whose?.lower ?? '') || whose?.tag === 'PROPN') &&
  mainVerb(rest) === null
    ? putBefore(friends, 'I am ')
    : [];

/** "Word of mouth", "pure chance": how it came about. */
export function byChanceMends(tokens: readonly Token[]): readonly Mend[] {
  const said = tokens.filter(({ tag }) => tag !== 'PUNCT').map(({ lower }) => lower);
  return /^(?:word of mouth|(?:pure |sheer |mere )?(?:chance|accident|coincidence|luck))$/.test(
    said.join(' '),
  )
    ? putBefore(tokens[0], 'by ')
    : [];
}

/** "Came up in my feed", "kept showing up": who did is who is asked about. */
export function cameUpMends([verb, next, later]: readonly Token[]): readonly Mend[] {
  const isSeen = ['came', 'popped', 'showed', 'turned'].includes(verb?.lower ?? '') && next?.lower === 'up';
  const isSeenOften =
    verb?.lower === 'kept' &&
    /^(?:showing|coming|popping|turning)$/.test(next?.lower ?? '') &&
    later?.lower === 'up';
  return verb && (isSeen || isSeenOften)
    ? [{ start: verb.start, end: verb.end, by: `you ${verb.lower}` }]
    : [];
}

const ofSender: ReadonlySet<string> = new Set(['my', 'our', 'me', 'us', 'mine', 'ours']);

/** Who does what is told behind a place: "she writes there", "we read the same blog"; "I met half of it" goes with the place. */
function isToldOfThem([who, ...rest]: readonly Token[], isJoined: boolean): boolean {
  const subjects = isJoined
    ? ['i', 'we', 'you', 'she', 'he', 'they']
    : ['you', 'she', 'he', 'they', 'everybody', 'everyone'];
  const [verb] = rest[0]?.lower === 'both' || rest[0]?.tag === 'ADV' ? rest.slice(1) : rest;
  return subjects.includes(who?.lower ?? '') && (verb?.tag === 'VERB' || verb?.tag === 'AUX');
}

/** Where names are listed, and who meets online. */
const lists: ReadonlySet<string> = new Set(
  'list directory register catalogue catalog programme brochure forum feed group'.split(' '),
);

/** What one knows somebody from: a group, a page, a person; not "from a distance", "through no fault of yours". */
function isSource([link, ...rest]: readonly Token[], language: Language): boolean {
  const head = headNoun(rest);
  if (!head) return false;
  if ([headNouns.group, headNouns.pages, lists].some((sources) => sources.has(head.lemma))) return true;
  // "Through my brother, you got me my first job": what he did for it; "from a beginner, you made me a baker".
  return link?.lower === 'from' && possessives.has(rest[0]?.lower ?? '') && namesPerson(head.lemma, language);
}

/** "From a group online, she writes there", "LinkedIn, and you know my cousin": from where, and a sentence about them. */
export function whereThenToldMends(tokens: readonly Token[], language: Language): readonly Mend[] {
  const at = tokens.findIndex(({ text }) => text === ',' || text === ';');
  const before = tokens.slice(0, Math.max(at, 0));
  const [first, second] = before;
  const mark = tokens[at];
  const and = tokens[at + 1]?.lower === 'and' ? 1 : 0;
  const subject = tokens[at + 1 + and];
  // "From Leeds", "from day one" says where somebody is from, or since when.
  const isWhole =
    first?.lower !== 'from' || (before.length > 2 && !before.slice(1).every(({ tag }) => tag === 'PROPN'));
  const isClause = before.some(({ lower, lemma }) => subjectPronouns.has(lower) || timeNouns.has(lemma));
  const isFrom =
    ['from', 'through', 'via'].includes(first?.lower ?? '') &&
    isWhole &&
    !isClause &&
    !questionWords.has(second?.lower ?? '');
  const isPage =
    before.length === 1 &&
    first !== undefined &&
    (isBrandName(first.text) || brandName(first, undefined) !== null);
  if (!mark || !subject || !(isFrom || isPage) || mainVerb(before) !== null) return [];
  const isJoined = and === 1 || mark.text === ';';
  if (!isJoined && !isPage && !isSource(before, language)) return [];
  if (!isToldOfThem(tokens.slice(at + 1 + and), isJoined)) return [];
  return [{ start: mark.start, end: subject.end, by: `. ${withCapital(subject.text)}` }];
}

/** "Will both be at Loom Summit": the two who are spoken of. */
export const willBothMends = ([will, both, next]: readonly Token[]): readonly Mend[] =>
  will?.lower === 'will' && both?.lower === 'both' && next?.lower !== 'of'
    ? [{ start: will.start, end: will.end, by: 'we will' }]
    : [];

/** "But I have read it", "though we met", "I am afraid": said against the denial, or of it, and nothing without it. */
const needsDenial = ([first, am, state]: readonly Token[]) =>
  ['but', 'though', 'although', 'however', 'yet', 'still', 'except', 'only'].includes(first?.lower ?? '') ||
  (first?.lower === 'i' && am?.lemma === 'be' && ['afraid', 'sorry'].includes(state?.lower ?? '')) ||
  ['sorry', 'unfortunately', 'sadly', 'alas'].includes(first?.lower ?? '');

/** "Not really, saw you once", "don't really. Saw you there": that one hardly knows them is said by what one saw. */
export function hardlyMends(tokens: readonly Token[]): readonly Mend[] {
  const at = tokens.findIndex(({ text }) => [',', '.', ';'].includes(text));
  const denial = tokens
    .slice(0, Math.max(at, 0))
    .map(({ lower }) => lower)
    .join(' ');
  const [first, next] = [tokens[0], tokens[at + 1]];
  // "Not well, though we have met twice".
  if (denial === 'not well' && ['but', 'though', 'although'].includes(next?.lower ?? ''))
    return [{ start: 0, end: first?.end ?? 0, by: 'I do not know you' }];
  return first &&
    next &&
    /^(?:(?:i )?do n't(?: really)?|not (?:really|personally|well))$/.test(denial) &&
    !needsDenial(tokens.slice(at + 1))
    ? [{ start: first.start, end: next.start, by: '' }]
    : [];
}

/** "Was at your talk", "was your student": I was, since nobody is at their own; "was my teacher" is told of them. */
export function wasMends(tokens: readonly Token[]): readonly Mend[] {
  const [was, next] = tokens;
  const isOfThem = tokens.some(({ lower }) => lower === 'you' || lower === 'your');
  const isOfMe = tokens.some(({ lower }) => ofSender.has(lower));
  return was?.lower === 'was' && next !== undefined && isOfThem && !isOfMe ? putBefore(was, 'I ') : [];
}

/** Who one is to somebody, and says so. */
const juniors: ReadonlySet<string> = new Set(
  'neighbour neighbor student pupil apprentice tenant lodger intern trainee mentee customer client patient reader subscriber'.split(
    ' ',
  ),
);

/** "Your neighbour at number 12", "your old student": who writes; not "your student Ana", "your neighbour's son". */
export function whoIAmMends([your, ...rest]: readonly Token[]): readonly Mend[] {
  const [who, next] = ['former', 'old', 'ex'].includes(rest[0]?.lower ?? '') ? rest.slice(1) : rest;
  const isAlone = next === undefined || ['ADP', 'PUNCT', 'NUM'].includes(next.tag);
  return your?.lower === 'your' && juniors.has(who?.lower ?? '') && isAlone ? putBefore(your, 'I am ') : [];
}

/** Whether it may be a person, who did then what is told: "my tutor then recommended your book", "Dana then rang". */
const mayBeSomebody = (tokens: readonly Token[], language: Language): boolean =>
  tokens.some(
    (token) =>
      isDeterminer(token) ||
      (token.tag === 'PROPN' && !isBrandName(token.text) && brandName(token, undefined) === null) ||
      isPersonNoun(token.lemma, language),
  );

/** "Instagram then found her on here": one place, and what the sender did then. */
export const thenDidMends = (tokens: readonly Token[], language: Language): readonly Mend[] =>
  tokens.flatMap(({ lower, end }, at) => {
    const [before, verb] = [tokens[at - 1], tokens[at + 1]];
    const isDone = verb?.tag === 'VERB' && verbForm(verb) === 'past' && tokens[at + 2] !== undefined;
    const joint = before?.text === ',' || before?.lower === 'and' ? tokens[at - 2] : before;
    const isOther = before?.text !== ',' && mayBeSomebody(tokens.slice(0, at), language);
    const isThing = mainVerb(tokens.slice(0, at)) === null && tokens.slice(0, at).some(isNominal);
    const opens = tokens[0]?.tag !== 'VERB';
    return lower === 'then' && joint && isDone && isThing && opens && !isOther
      ? [{ start: joint.end, end, by: '. Then I' }]
      : [];
  });

/** What two people are to each other: "ex colleague", "former classmate at Ely"; not "colleague of my brother". */
export function eachOthersMends(tokens: readonly Token[]): readonly Mend[] {
  const at = tokens.findIndex((token) => isFellow(token) || isNeighbour(token));
  const [first, fellow] = [tokens[0], tokens[at]];
  const before = tokens.slice(0, Math.max(at, 0));
  const isOne = tokens[at] !== undefined && isFellow(tokens[at]);
  const isWas = (before.length > 0 || isOne) && before.every(({ lower }) => once.has(lower) || lower === '-');
  const next = tokens[at + 1];
  const ends = next === undefined || next.tag === 'PUNCT' || ['at', 'from', 'in'].includes(next.lower);
  const isAlone = !tokens
    .slice(at + 1)
    .some(({ tag, lower }) => tag === 'VERB' || tag === 'AUX' || lower === 'of');
  if (!first || !fellow || !isWas || !ends || !isAlone || mainVerb(tokens) !== null) return [];
  const many =
    isPluralNoun(fellow) || /s$/.test(fellow.lower) ? [] : [{ start: fellow.end, end: fellow.end, by: 's' }];
  // "In the 90s", "2004 to 2007".
  const isOver = tokens.some(
    ({ text, lower }) => /^(?:['’]?\d0s|(?:19|20)\d\d)$/.test(text) || lower === 'ago',
  );
  return [...putBefore(first, isOver ? 'we were ' : 'we are '), ...many];
}

/** What several people are in together, so that "the same" one tells where two know each other from. */
const togetherIn = wordList(
  'batch class form cohort course choir team group band platoon crew unit dorm department faculty',
);
const togetherAt = wordList('school college university company firm office');

/** "Same batch, 2001", "the same school in Ely": where two were; not "same class you teach", "same as mine". */
export function samePlaceMends(tokens: readonly Token[]): readonly Mend[] {
  const rest = tokens[0]?.lower === 'the' ? tokens.slice(1) : tokens;
  const [same, place, next] = rest;
  const isIn = togetherIn.has(place?.lower ?? '');
  const isPlace = isIn || togetherAt.has(place?.lower ?? '');
  const ends = next === undefined || next.tag === 'PUNCT' || (next.tag === 'ADP' && next.lower !== 'as');
  if (same?.lower !== 'same' || !isPlace || !ends || mainVerb(tokens) !== null) return [];
  return putBefore(tokens[0], `we were ${isIn ? 'in' : 'at'} ${rest === tokens ? 'the ' : ''}`);
}

/** What somebody once was. */
const once: ReadonlySet<string> = new Set('ex former old fellow long lost'.split(' '));

/** "Colleague", "ex-colleague". */
const isFellow = ({ lower }: Token) => headNouns.fellow.has(lower.replace(/^ex-/, '').replace(/s$/, ''));

const isNeighbour = ({ lemma }: Token) => ['neighbour', 'neighbor'].includes(lemma);
