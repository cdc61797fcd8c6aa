/** Slips in what prompted a message: what a talk or a post was about, whose it was, what it says. */
import { mainVerb } from '../../../language/clause.ts';
import { isDeterminer } from '../../../language/closed-class.ts';
import { isPluralNoun } from '../../../language/countable.ts';
import type { Language, Token } from '../../../language/language.ts';
import { isNominal, verbForm } from '../../../language/verb-form.ts';
import { commonGivenNames } from '../../../people/names/data/given-names.ts';
import { withCapital } from '../../../text.ts';
import { type Mend, putBefore } from '../mend.ts';
import { animals } from '../words/animals.ts';
import { isGoingAgain } from '../words/going-again.ts';
import { headNoun, isProfession } from '../words/head-noun.ts';
import { headNouns } from '../words/head-nouns.ts';
import { namesPerson } from '../words/people-nouns.ts';
import { timeNouns } from '../words/time-nouns.ts';
import { placedVerbs } from '../words/verb-groups.ts';
import { twoSentenceMends } from './run-together.ts';
import { isThingBefore, isTold } from './slips-of-telling.ts';

/** "You post about empty shops": the post is theirs. */
export const yourTellingMends = (
  [you, telling, about]: readonly Token[],
  kind: string | null,
): readonly Mend[] =>
  you?.lower === 'you' && telling?.lower === kind && ['about', 'on', 'in', 'at'].includes(about?.lower ?? '')
    ? [{ start: you.end, end: you.end, by: 'r' }]
    : [];

/** "Article says that it is cruel": the article that says so. */
export function saidInMends([noun, verb]: readonly Token[]): readonly Mend[] {
  if (!isTold(noun) || !['says', 'said', 'claims', 'argues', 'shows', 'explains'].includes(verb?.lower ?? ''))
    return [];
  return putBefore(verb, 'that ');
}

/** What one does at an event, with others or beside them. */
const meetingVerbs: ReadonlySet<string> = new Set(
  'have sit meet talk speak chat stand share swap queue walk dance drink eat get end compare'.split(' '),
);

const others: ReadonlySet<string> = new Set('you him her them'.split(' '));

/** "Garden show, sat at the same table": where both were, and what they did there. */
export function doneThereMends(tokens: readonly Token[]): readonly Mend[] {
  const at = tokens.findIndex(({ text }) => text === ',');
  const [comma, verb, next] = tokens.slice(Math.max(at, 0));
  const isDone = verb && next && meetingVerbs.has(verb.lemma) && verbForm(verb) === 'past';
  if (!comma || !isDone || next.lower === 'by' || !isThingBefore(tokens, at)) return [];
  const isAlone = tokens.slice(at).some(({ lower }) => others.has(lower));
  return [{ start: comma.start, end: verb.start, by: isAlone ? '. I ' : '. We ' }];
}

/** "Your library, been using it since May": what the sender has been doing with it. */
export const beenDoingMends = (tokens: readonly Token[]): readonly Mend[] =>
  tokens.flatMap(({ text, start }, at) => {
    const [been, doing] = tokens.slice(at + 1);
    const isDoing = been?.lower === 'been' && doing !== undefined && verbForm(doing) === 'gerund';
    return text === ',' && isDoing && isThingBefore(tokens, at)
      ? [{ start, end: been.end, by: '. I have been' }]
      : [];
  });

/** What has a question for its object, which may stand before it. */
const wondering: ReadonlySet<string> = new Set(
  'wonder know understand forget remember ask guess see'.split(' '),
);

/** "What you wrote about slugs, I laughed", "how he makes it, we ate there": what it was, and a sentence about it. */
export function whatThenToldMends(tokens: readonly Token[]): readonly Mend[] {
  const at = tokens.findIndex(
    ({ text }, index) => text === ',' && ['i', 'we'].includes(tokens[index + 1]?.lower ?? ''),
  );
  const [what, who] = tokens;
  const [comma, subject, verb, next] = at < 0 ? [] : tokens.slice(at);
  const isWhat =
    ['what', 'how', 'why'].includes(what?.lower ?? '') &&
    ['you', 'she', 'he', 'they'].includes(who?.lower ?? '');
  // "How you said that, I think, it matters" goes on; "how he does it, I wonder" is one sentence.
  const isOne = next?.text === ',' || (wondering.has(verb?.lemma ?? '') && (!next || next.text === '.'));
  return isWhat && comma && subject && verb?.tag === 'VERB' && !isOne
    ? [{ start: comma.start, end: subject.end, by: `. ${withCapital(subject.text)}` }]
    : [];
}

/** What a thing has, or does to somebody. */
const doneByThing: ReadonlySet<string> = new Set(
  'had made saved helped got worked came looked took'.split(' '),
);

/** "The lorry you built, even had the rust": a thing, and what is told of it. */
export function itDidMends(tokens: readonly Token[]): readonly Mend[] {
  const at = tokens.findIndex(({ text }) => text === ',');
  const [comma, next, later] = tokens.slice(Math.max(at, 0));
  const isStill = ['even', 'still', 'also', 'really'].includes(next?.lower ?? '');
  const verb = isStill ? later : next;
  const isThing = at > 0 && tokens.slice(0, at).some(isNominal) && isDeterminer(tokens[0]);
  return comma && next && isThing && doneByThing.has(verb?.lower ?? '') && tokens.length > at + 3
    ? [{ start: comma.start, end: next.end, by: `. It ${next.lower}` }]
    : [];
}

/** What two people did for years, as one begins to tell of it. */
const didForYears: Readonly<Record<string, string>> = {
  growing: 'grew',
  living: 'lived',
  working: 'worked',
  studying: 'studied',
  training: 'trained',
  teaching: 'taught',
  serving: 'served',
  playing: 'played',
};

/** "Growing up in Arima": what both did there. */
export function bothDidMends([doing, ...rest]: readonly Token[]): readonly Mend[] {
  const did = Object.hasOwn(didForYears, doing?.lower ?? '') ? didForYears[doing?.lower ?? ''] : undefined;
  const place = rest[0]?.lower === 'up' ? rest[1] : rest[0];
  const isPlaced = ['in', 'at', 'for', 'together', 'with'].includes(place?.lower ?? '');
  return doing && did !== undefined && isPlaced && rest[1]?.lower !== 'you'
    ? [{ start: doing.start, end: doing.end, by: `we both ${did}` }]
    : [];
}

const spans: ReadonlySet<string> = new Set([...timeNouns, 'season', 'term', 'semester']);

/** "Six weeks in a bus with the band": a time that two people spent together. */
export const spentMends = ([number, span, where]: readonly Token[]): readonly Mend[] =>
  (number?.tag === 'NUM' || ['a', 'one'].includes(number?.lower ?? '')) &&
  spans.has(span?.lemma ?? '') &&
  ['in', 'on', 'at', 'with'].includes(where?.lower ?? '')
    ? [{ start: number?.start ?? 0, end: number?.end ?? 0, by: `we spent ${number?.lower}` }]
    : [];

/** "Jimmy tait the roofer", all small: somebody's name, and the trade. */
export function tradeNameMends(tokens: readonly Token[], language: Language): readonly Mend[] {
  const the = tokens.findIndex(({ lower }) => lower === 'the');
  const trade = tokens.slice(the + 1);
  const what = headNoun(trade)?.lower ?? '';
  const isTrade = trade.length < 3 && (namesPerson(what, language) || isProfession(what));
  const name = tokens.slice(0, Math.max(the, 0));
  const isName = name.some(({ lower }) => commonGivenNames.has(lower) || !language.knows(lower));
  if (!isTrade || !isName || name.length > 2) return [];
  return name.flatMap(({ text, lower, start }) =>
    text === lower ? [{ start, end: start + 1, by: lower.charAt(0).toUpperCase() }] : [],
  );
}

/** "Mutual friend: Ana Ek": whom both know. */
export const mutualFriendMends = ([shared, who]: readonly Token[]): readonly Mend[] =>
  ['mutual', 'common', 'shared'].includes(shared?.lower ?? '') &&
  headNouns.person.has(who?.lemma ?? '') &&
  who !== undefined &&
  !isPluralNoun(who)
    ? [{ start: shared?.start ?? 0, end: shared?.end ?? 0, by: `we have a ${shared?.lower}` }]
    : [];

/** "Canon Hoyle – who says so": who that is, set off as with a comma. */
export const dashWhoMends = (tokens: readonly Token[]): readonly Mend[] =>
  tokens.flatMap(({ text, end }, at) => {
    const before = tokens[at - 1];
    return /^[-–—]+$/.test(text) && before && tokens[at + 1]?.lower === 'who'
      ? [{ start: before.end, end, by: ',' }]
      : [];
  });

/** "Bill said call you": what somebody said to do. */
export const saidToMends = (tokens: readonly Token[], language: Language): readonly Mend[] =>
  tokens.flatMap(({ lower, end }, at) => {
    const [verb, next] = tokens.slice(at + 1);
    const isOrder = verb?.lower === verb?.lemma && language.canBe(verb?.lower ?? '', 'verb');
    const isOfThem = ['him', 'her', 'them', 'you', 'to'].includes(next?.lower ?? '');
    return ['said', 'says'].includes(lower) && isOrder && isOfThem ? [{ start: end, end, by: ' to' }] : [];
  });

const keepingAnimals: ReadonlySet<string> = new Set('farm keep breed rear raise herd shear'.split(' '));

/** "Also a physio in Leeds": that both are it is what is said before it. */
export const alsoMends = ([also, ...rest]: readonly Token[], language: Language): readonly Mend[] => {
  const what = headNoun(rest)?.lower ?? '';
  const isSomebody = namesPerson(what, language) || isProfession(what);
  if (also?.lower !== 'also' || rest[0] === undefined) return [];
  // "Also Polish in care here".
  const isOfNation = rest[0].tag === 'PROPN' && /(?:ish|an|ese|ic|i|ch|sh)$/.test(rest[0].lower);
  if (isOfNation && (rest[1] === undefined || ['ADP', 'PUNCT'].includes(rest[1].tag)))
    return [...putBefore(also, 'I am '), ...twoSentenceMends([rest[0], ...rest.slice(1)])];
  // "Also work with wood".
  if (placedVerbs.has(rest[0].lower) && rest[1]?.tag === 'ADP') return putBefore(also, 'I ');
  // "Also farm sheep", "also keep bees": what the sender does with them.
  if (keepingAnimals.has(rest[0].lower) && animals.has(rest[1]?.lemma ?? '')) return putBefore(also, 'I ');
  // "Also plumbing", "also teaching adults": that both do is said already.
  const isDoing = rest[0].tag === 'VERB' && verbForm(rest[0]) === 'gerund';
  const isThing = (isNominal(rest[0]) || isDoing) && mainVerb(rest) === null;
  if (!isSomebody && isThing) return [{ start: also.start, end: rest[0].start, by: '' }];
  if (!isSomebody) return [];
  const hasArticle = ['a', 'an'].includes(rest[0].lower);
  return [{ start: also.start, end: rest[0].start, by: hasArticle ? 'I am also ' : '' }];
};

/** "Maker fair in November, going again": a thing, and a sentence about it. */
export const goingAgainMends = (tokens: readonly Token[]): readonly Mend[] => {
  const at = tokens.findIndex((_, index) => isGoingAgain(tokens, index));
  const [mark, going] = [tokens[at - 1], tokens[at]];
  return mark && going ? [{ start: mark.start, end: going.end, by: '. I am going' }] : [];
};

/** "Radio 4, this morning", "telly last night": where they were heard or seen. */
export const broadcastMends = ([air, ...rest]: readonly Token[]): readonly Mend[] =>
  ['radio', 'tv', 'telly', 'television'].includes(air?.lower ?? '') &&
  (rest[0] === undefined ||
    rest[0].tag === 'NUM' ||
    rest[0].text === ',' ||
    ['last', 'this'].includes(rest[0].lower))
    ? putBefore(air, 'you were on ')
    : [];

const asObjects: Readonly<Record<string, string>> = {
  you: 'you',
  she: 'her',
  he: 'him',
  her: 'her',
  him: 'him',
};

/** "You quitting", "him speaking on sand": whom one read or heard of, and what they do. */
const doingMends =
  (before: string) =>
  ([who, doing]: readonly Token[]): readonly Mend[] => {
    const whom = Object.hasOwn(asObjects, who?.lower ?? '') ? asObjects[who?.lower ?? ''] : undefined;
    const isDoing = doing?.tag === 'VERB' && verbForm(doing) === 'gerund';
    // "Him on the radio".
    const isPlaced =
      ['him', 'her', 'you'].includes(who?.lower ?? '') && ['on', 'at'].includes(doing?.lower ?? '');
    return who && whom && (isDoing || isPlaced)
      ? [{ start: who.start, end: who.end, by: before + whom }]
      : [];
  };
export const yourDoingMends = doingMends('I read about ');
export const yourSpeakingMends = doingMends('I heard ');

/** "Saying that nurses should run hospitals": what they said or wrote. */
const sayingMends =
  (by: string) =>
  ([saying, that, ...rest]: readonly Token[]): readonly Mend[] => {
    // "Saying that bees are dying was brave": what is said is what the sentence is about.
    const verb = mainVerb(rest);
    const isClause = verb !== null && !rest.slice(verb + 1).some(({ tag }) => tag === 'AUX');
    return ['saying', 'claiming', 'arguing', 'writing'].includes(saying?.lower ?? '') &&
      that?.lower === 'that' &&
      isClause
      ? [{ start: saying?.start ?? 0, end: saying?.end ?? 0, by }]
      : [];
  };
export const saidThatMends = sayingMends('you said');
export const wroteThatMends = sayingMends('you wrote');

/** "Where you said nobody pays": what they said or wrote, and no place. */
export const whereSaidMends = ([where, who, said, ...rest]: readonly Token[]): readonly Mend[] =>
  where?.lower === 'where' &&
  !rest.some(({ text }) => text === ',') &&
  ['you', 'she', 'he'].includes(who?.lower ?? '') &&
  ['said', 'wrote', 'say', 'says', 'claimed', 'asked'].includes(said?.lower ?? '')
    ? [{ start: where.start, end: who?.start ?? where.end, by: '' }]
    : [];

/** "Standing next to you at the picket": where the sender was. */
export const wasDoingMends = ([doing, ...rest]: readonly Token[]): readonly Mend[] =>
  ['standing', 'sitting', 'queuing', 'queueing', 'waiting', 'walking', 'marching'].includes(
    doing?.lower ?? '',
  ) && rest.some(({ lower }) => ['you', 'her', 'him'].includes(lower))
    ? putBefore(doing, 'I was ')
    : [];

/** "Saved our school": where their work is asked for, what they did. */
export const theirDeedMends = ([did, owner]: readonly Token[]): readonly Mend[] =>
  did?.tag === 'VERB' &&
  verbForm(did) === 'past' &&
  ['our', 'my', 'the', 'us', 'me'].includes(owner?.lower ?? '') &&
  deeds.has(did.lemma)
    ? putBefore(did, 'you ')
    : [];

/** What somebody does for others, or makes. */
const deeds: ReadonlySet<string> = new Set(
  'save build make design fix repair found start restore write teach train rescue clean paint translate help deliver'.split(
    ' ',
  ),
);

/** "Both at the fair but didn’t speak": where both were. */
export const bothThereMends = ([both, at]: readonly Token[]): readonly Mend[] =>
  both?.lower === 'both' && ['at', 'in', 'on'].includes(at?.lower ?? '')
    ? [{ start: both.start, end: both.end, by: 'we were both' }]
    : [];
