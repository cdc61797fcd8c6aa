/** Words left out of what somebody is, has or wishes: "bit scared", "wife's boss", "would like connect", "better at chess". */
import { mainVerb } from '../../../language/clause.ts';
import { possessives, prepositions, questionWords, subjectPronouns } from '../../../language/closed-class.ts';
import { isPluralNoun } from '../../../language/countable.ts';
import type { Language, Token } from '../../../language/language.ts';
import { isNominal, startsObject, verbForm } from '../../../language/verb-form.ts';
import { type Mend, putBefore } from '../mend.ts';
import { statesOfSomebody } from '../pronouns/second-person.ts';
import { headNoun } from '../words/head-noun.ts';
import { headNouns } from '../words/head-nouns.ts';
import { isJudgement } from '../words/judgements.ts';
import { timeNouns } from '../words/time-nouns.ts';
import { isFirstOfSentence } from './run-together.ts';

const kin: ReadonlySet<string> = new Set(
  `wife husband partner mum mom mother dad father sister brother son daughter uncle aunt cousin niece nephew gran
   grandad granny neighbour neighbor flatmate boss landlord mate colleague`.split(/\s+/),
);

/** "Wife's boss": whose wife goes without saying. */
export const kinMends = ([who, of, next]: readonly Token[]): readonly Mend[] =>
  kin.has(who?.lower ?? '') && of?.lower === "'s" && next !== undefined ? putBefore(who, 'my ') : [];

/** What is said of a question or of a thing that happened. */
const ofThings: ReadonlySet<string> = new Set(
  'odd strange weird funny random unusual cheeky niche sudden'.split(' '),
);

/** "Bit scared", "rather stuck": what the sender is, a little. */
export function bitMends([bit, state, ...rest]: readonly Token[]): readonly Mend[] {
  const isState =
    state?.tag === 'ADJ' ||
    /[^e]ed$/.test(state?.lower ?? '') ||
    ['stuck', 'torn'].includes(state?.lower ?? '');
  if (!bit || !isState || !['bit', 'rather'].includes(bit.lower)) return [];
  // "Rather good work on eels", "rather tired old mill" is a thing.
  // "Rather odd that you left", "rather nice of you" is no state of the sender's; "rather liked it" is done.
  const isOfIt = isJudgement(state) || ofThings.has(state?.lower ?? '') || rest[0]?.lower === 'of';
  if (isOfIt || (bit.lower === 'rather' && state?.tag === 'VERB' && startsObject(rest[0]))) return [];
  const next = rest.find(({ tag }) => tag !== 'ADJ');
  if (next !== undefined && isNominal(next) && verbForm(next) !== 'gerund') return [];
  return [{ start: bit.start, end: bit.end, by: bit.lower === 'bit' ? 'I am a bit' : 'I am rather' }];
}

/** What lasts, or is so much, and what tells how long or how much of it there is. */
const measured: ReadonlySet<string> = new Set(
  `internship placement apprenticeship traineeship secondment training course contract lease warranty guarantee trial
   pilot discount rebate experience practice`.split(/\s+/),
);
const measures: ReadonlySet<string> = new Set([...'percent % session hour'.split(' '), ...timeNouns]);

/** "Internship 3 months", "discount 10 percent": the "of" that is due. */
export const measureMends = (tokens: readonly Token[]): readonly Mend[] =>
  tokens.flatMap(({ lemma, lower, end }, at) => {
    const [number, unit, next] = tokens.slice(at + 1);
    const isMeasured = (measured.has(lemma) || measured.has(lower)) && number?.tag === 'NUM';
    const ends = next === undefined || ['PUNCT', 'ADP', 'CCONJ'].includes(next.tag);
    const isMeasure = measures.has(unit?.lemma ?? '') && ends;
    return isMeasured && isMeasure ? [{ start: end, end, by: ' of' }] : [];
  });

/** "Her demo very good", "my shop now too small": what something is. */
export const stateMends = (tokens: readonly Token[]): readonly Mend[] =>
  tokens.flatMap((noun, at) => {
    const [owner, next] = [tokens[at - 1], tokens[at + 1]];
    const [much, state] = tokens.slice(next?.lower === 'now' ? at + 2 : at + 1);
    const isThing = possessives.has(owner?.lower ?? '') && noun.tag === 'NOUN';
    const isState = ['very', 'too', 'so', 'really'].includes(much?.lower ?? '') && state?.tag === 'ADJ';
    const ends = tokens[tokens.indexOf(state ?? noun) + 1];
    const isLast = ends === undefined || ends.tag === 'PUNCT';
    return isThing && isState && isLast
      ? [{ start: noun.end, end: noun.end, by: isPluralNoun(noun) ? ' are' : ' is' }]
      : [];
  });

/** "Were only a little shop", at the start of a sentence: "we're". */
export const weAreMends = (tokens: readonly Token[]): readonly Mend[] =>
  tokens.flatMap(({ lower, text, start, end }, at) => {
    const isFirst = isFirstOfSentence(tokens, at);
    const [next, later] = tokens.slice(at + 1);
    const isTold = ['only', 'just', 'still'].includes(next?.lower ?? '') && later !== undefined;
    return isFirst && lower === 'were' && isTold
      ? [{ start, end, by: text === 'were' ? "we're" : "We're" }]
      : [];
  });

const pastAlone: ReadonlySet<string> = new Set('came went did saw took wrote gave began knew'.split(' '));

/** "She is came from Syria": a past form needs nothing before it. */
export const pastMends = (tokens: readonly Token[]): readonly Mend[] =>
  tokens.flatMap(({ lower, start }, at) => {
    const next = tokens[at + 1];
    return ['is', 'are', 'am', 'was', 'were'].includes(lower) && next && pastAlone.has(next.lower)
      ? [{ start, end: next.start, by: '' }]
      : [];
  });

/** "The my house": whose it is takes the article's place. */
export const ownerMends = (tokens: readonly Token[]): readonly Mend[] =>
  tokens.flatMap(({ lower, start }, at) => {
    const next = tokens[at + 1];
    return ['the', 'a'].includes(lower) && next && ['my', 'our', 'your'].includes(next.lower)
      ? [{ start, end: next.start, by: '' }]
      : [];
  });

const ownersOf: Readonly<Record<string, string>> = {
  him: 'his',
  her: 'her',
  me: 'my',
  us: 'our',
  you: 'your',
};

const made: ReadonlySet<string> = new Set(
  `talk lecture speech presentation book article post paper video film work lesson course class workshop blog podcast
   method idea opinion advice team school lab company shop house`.split(/\s+/),
);

/** "The talk of him": whose it is goes before it. */
export const ofThemMends = (tokens: readonly Token[]): readonly Mend[] =>
  tokens.flatMap(({ lower, start, end }, at) => {
    const [thing, of, whose, next] = tokens.slice(at + 1);
    const owner = ownersOf[whose?.lower ?? ''];
    const isOther = isNominal(next) || next?.tag === 'ADJ';
    if (lower !== 'the' || of?.lower !== 'of' || !thing || !whose || !owner || isOther) return [];
    if (!made.has(thing.lemma)) return [];
    return [
      { start, end, by: owner },
      { start: thing.end, end: whose.end, by: '' },
    ];
  });

/** "Your one of his teachers": "you are", as it sounds. */
export const youAreMends = (tokens: readonly Token[]): readonly Mend[] =>
  tokens.flatMap(({ lower, end }, at) => {
    const [next, later] = tokens.slice(at + 1);
    const isState =
      ['a', 'an', 'the', 'not'].includes(next?.lower ?? '') ||
      (next?.lower === 'one' && later?.lower === 'of');
    return lower === 'your' && isState ? [{ start: end - 1, end, by: "'re" }] : [];
  });

/** "Luz from our group give me your name": where somebody both know is asked for, it is over. */
export const gaveMends = ([first, ...rest]: readonly Token[]): readonly Mend[] =>
  rest.flatMap(({ lower, start, end }, at) => {
    const isGiven = lower === 'give' && ['me', 'us'].includes(rest[at + 1]?.lower ?? '');
    return first?.tag === 'PROPN' && isGiven && isNominal(rest[at - 1]) ? [{ start, end, by: 'gave' }] : [];
  });

/** "Both small shops, too far apart", "both tired of it": what two are. */
export const bothMends = (tokens: readonly Token[]): readonly Mend[] => {
  const [both, next] = tokens;
  const comma = tokens.findIndex(({ text }) => text === ',');
  const what = tokens.slice(1, comma < 0 ? undefined : comma);
  const head = headNoun(what);
  const areMany = head !== undefined && isPluralNoun(head) && mainVerb(what) === null;
  const isState = next?.tag === 'ADJ' || statesOfSomebody.has(next?.lower ?? '');
  const isSoBoth = areMany && ['NOUN', 'ADJ'].includes(next?.tag ?? '');
  return both?.lower === 'both' && (isSoBoth || (isState && prepositions.has(tokens[2]?.lower ?? '')))
    ? [{ start: both.start, end: both.end, by: 'we are both' }]
    : [];
};

/** "12 years of it, have own tools": a thing, and what else the sender has. */
export const haveMends = (tokens: readonly Token[]): readonly Mend[] => {
  const at = tokens.findIndex(({ lower }, index) => lower === 'have' && tokens[index - 1]?.text === ',');
  const [comma, have] = [tokens[at - 1], tokens[at]];
  const isThing =
    ['NUM', 'NOUN', 'DET', 'ADJ'].includes(tokens[0]?.tag ?? '') && mainVerb(tokens.slice(0, at)) === null;
  return comma && have && isThing ? [{ start: comma.start, end: have.end, by: '. I have' }] : [];
};

const withMany: Readonly<Record<string, string>> = { was: 'were', does: 'do', has: 'have' };
const ones: ReadonlySet<string> = new Set(['she', 'he']);
const many: ReadonlySet<string> = new Set(['we', 'you', 'they']);

/** "We was both there", "does you sell it": said so in many places, and written otherwise. */
export const wereMends = (tokens: readonly Token[]): readonly Mend[] =>
  tokens.flatMap(({ lower, start, end }, at) => {
    const by = Object.hasOwn(withMany, lower) ? withMany[lower] : undefined;
    const isFirst = at === 0 || questionWords.has(tokens[at - 1]?.lower ?? '');
    if (lower === 'do' && isFirst && ones.has(tokens[at + 1]?.lower ?? ''))
      return [{ start, end, by: 'does' }];
    const isAsked = isFirst && many.has(tokens[at + 1]?.lower ?? '');
    const isOfMany = many.has(tokens[at - 1]?.lower ?? '') && lower === 'was';
    return by !== undefined && (isOfMany || isAsked) ? [{ start, end, by }] : [];
  });

/** "Followed her since 2019": what began then and goes on. */
export function sinceMends([first, ...rest]: readonly Token[]): readonly Mend[] {
  const isTold = first !== undefined && verbForm(first) === 'past' && /ed$/.test(first.lower);
  const goesOn = rest.some(
    ({ lower }, at) => lower === 'since' && !subjectPronouns.has(rest[at + 1]?.lower ?? ''),
  );
  return isTold && goesOn ? putBefore(first, 'have ') : [];
}

const isSpan = (token: Token | undefined) => ['years', 'yrs', 'decades'].includes(token?.lower ?? '');

/** "Using your library for 3 years", "baking since May": what the sender has been doing. */
export function forYearsMends(tokens: readonly Token[]): readonly Mend[] {
  const end = tokens.findIndex(({ text }) => /^[.!?]$/.test(text));
  const [doing, ...rest] = end < 0 ? tokens : tokens.slice(0, end);
  // "Her customer since 2015".
  const since = rest.findIndex(({ lower }) => lower === 'since');
  const isSomebody =
    possessives.has(doing?.lower ?? '') && since > 0 && since < 3 && isNominal(rest[since - 1]);
  if (doing && isSomebody && !['my', 'our'].includes(doing.lower)) return putBefore(doing, 'I have been ');
  const isDoing = doing?.tag === 'VERB' && verbForm(doing) === 'gerund';
  const goesOn = rest.some(({ lower }, at) => {
    const [count, span] = rest.slice(at + 1);
    const isTime = count !== undefined && count.tag !== 'PRON' && count.tag !== 'DET';
    return (lower === 'since' && isTime) || (lower === 'for' && count?.tag === 'NUM' && isSpan(span));
  });
  return isDoing && goesOn ? putBefore(doing, 'I have been ') : [];
}

/** "My old boss" was it then: where a shared past is told of, that goes without saying. */
export const formerMends = ([whose, former, ...rest]: readonly Token[]): readonly Mend[] =>
  possessives.has(whose?.lower ?? '') &&
  ['old', 'former'].includes(former?.lower ?? '') &&
  headNouns.relation.has(headNoun(rest)?.lower ?? '')
    ? [{ start: former?.start ?? 0, end: rest[0]?.start ?? 0, by: '' }]
    : [];

/** "Old friends, lost touch": what two people are to each other. */
export const oldFriendMends = ([old, friends]: readonly Token[]): readonly Mend[] =>
  ['old', 'good', 'former', 'long-lost'].includes(old?.lower ?? '') &&
  ['friends', 'mates', 'pals', 'neighbours', 'colleagues', 'rivals'].includes(friends?.lower ?? '')
    ? [{ start: old?.start ?? 0, end: old?.end ?? 0, by: `we are ${old?.lower}` }]
    : [];

/** "Laid off from the mill", "both made redundant": it was done to them. */
export function passiveMends(tokens: readonly Token[]): readonly Mend[] {
  const [first] = tokens;
  const at = first?.lower === 'both' ? 1 : 0;
  const phrase = `${tokens[at]?.lower} ${tokens[at + 1]?.lower}`;
  if (!first || !['laid off', 'made redundant', 'let go', 'brought up'].includes(phrase)) return [];
  const [end, by] = at === 1 ? [first.end, 'we were both'] : [first.start, 'I was '];
  return [{ start: first.start, end, by }];
}

/** "Like to hear more": a wish, where the sentence begins with it. */
const likeToMends = (tokens: readonly Token[]): readonly Mend[] =>
  tokens.flatMap((like, at) => {
    const isFirst = at === 0 || ['.', '!'].includes(tokens[at - 1]?.text ?? '');
    return isFirst && like.lower === 'like' && tokens[at + 1]?.lower === 'to'
      ? [{ start: like.start, end: like.end, by: 'would like' }]
      : [];
  });

/** "Would like connect": the "to" that is due. */
export function wishMends(tokens: readonly Token[], language: Language): readonly Mend[] {
  const likes = likeToMends(tokens);
  if (likes.length > 0) return likes;
  const at = tokens.findIndex(({ lower }, index) => lower === 'like' && tokens[index - 1]?.lower === 'would');
  const [like, verb] = [tokens[at], tokens[at + 1]];
  const isVerb =
    verb !== undefined &&
    verb.lower === verb.lemma &&
    language.usualTag(verb.lower) === 'VERB' &&
    (!language.canBe(verb.lower, 'noun') || startsObject(tokens[at + 2]));
  return like && isVerb ? [{ start: like.end, end: like.end, by: ' to' }] : [];
}

/** "Don't want to lose it" is a wish in itself. */
const wishes: ReadonlySet<string> = new Set(
  'want need wish like know think mind care worry sure much'.split(' '),
);

/** "Do not lose it again", "not wake at three": where a wish is due, it is no order. */
export function notToMends(tokens: readonly Token[], language: Language): readonly Mend[] {
  const [first] = tokens;
  const at = first?.lower === 'do' ? 1 : 0;
  const [not, verb] = [tokens[at], tokens[at + 1]];
  if (!first || !not || !["n't", 'not'].includes(not.lower) || !verb || wishes.has(verb.lemma)) return [];
  const isVerb = ['be', 'have'].includes(verb.lower) || language.canBe(verb.lower, 'verb');
  return isVerb ? [{ start: first.start, end: not.end, by: 'not to' }] : [];
}

/** "Better at chess": where a wish is due, what the sender would like to be. */
export const betterMends = ([better, link]: readonly Token[]): readonly Mend[] =>
  ['better', 'quicker', 'faster', 'braver', 'calmer'].includes(better?.lower ?? '') &&
  ['at', 'with', 'in', undefined].includes(link?.lower)
    ? [{ start: better?.start ?? 0, end: better?.start ?? 0, by: 'be ' }]
    : [];
