/** The words of a sentence about somebody as they are said to that person: "she is" becomes "you are". */

import { isMassNoun, isPluralNoun } from '../../../language/countable.ts';
import type { Language, Token } from '../../../language/language.ts';
import { startsObject, verbForm } from '../../../language/verb-form.ts';
import { wordList } from '../../../language/word-list.ts';
import { isPersonNoun } from '../words/people-nouns.ts';
import { isTimeSpan } from '../words/time-nouns.ts';

export const subjectsOfOne: ReadonlySet<string> = new Set(['she', 'he']);

const verbsOfBeing: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  "'s": "'re",
  '’s': '’re',
};

/** Behind these "'s" is "has": "she's written three books". */
const doneWith =
  wordList(`been got had done made written given helped worked built seen taught told asked said published
  posted started moved thought felt kept met heard read put brought bought caught sent understood begun chosen
  drawn driven fallen forgotten grown sung spoken left lived run come gone become known taken won led spent invited shared already never always`);

/** What somebody is, though the word is a form of a verb; behind these it is "is": "she's retired". */
export const statesOfSomebody =
  wordList(`interested stuck retired married based called named involved located qualified dedicated engaged tired
  gifted talented excited worried scared bored impressed pleased delighted committed employed divorced widowed related
  connected supposed allowed surrounded concerned convinced experienced skilled determined motivated needed`);

/** What a form with "she" may be made from: "bak", "bake" and "bakes" say nothing of each other to the library. */
const basesOf = (word: string): readonly string[] => [
  word.slice(0, -1),
  word.slice(0, -2),
  `${word.slice(0, -3)}y`,
];

/** "She bakes", "he coaches girls": behind "she" stands a verb, which the library may take for several things. */
export function asVerbBehindOne(token: Token, language: Language): Token {
  if (token.tag !== 'NOUN' || !/[^s']s$/.test(token.lower)) return token;
  const bases = basesOf(token.lower).filter((base) => base.length > 1);
  const known = bases.find((base) => language.canBe(base, 'verb'));
  // "She couriers them": of a verb that no dictionary has.
  const lemma =
    known ?? bases.at(/(?:[sxz]|ch|sh)es$/.test(token.lower) ? 1 : /ies$/.test(token.lower) ? 2 : 0);
  return lemma === undefined ? token : { ...token, lemma, tag: 'VERB' };
}

/** A verb that went with "she", as it goes with "you"; of what stands behind it, adverbs left out. */
export function secondPersonVerb(token: Token, next?: Token, later?: Token): string {
  // "She's wrecked" is what she is.
  const ends = later === undefined || later.tag === 'PUNCT' || later.tag === 'CCONJ';
  const isDone =
    doneWith.has(next?.lower ?? '') ||
    (/ed$/.test(next?.lower ?? '') && !ends && !statesOfSomebody.has(next?.lower ?? ''));
  if (/^['’]s$/.test(token.lower) && isDone) return `${token.text.charAt(0)}ve`;
  const irregular = Object.hasOwn(verbsOfBeing, token.lower) ? verbsOfBeing[token.lower] : undefined;
  if (irregular !== undefined) return irregular;
  return token.tag === 'VERB' && verbForm(token) === 'third' ? token.lemma : token.text;
}

/** Whether a word is a verb in the form that goes with "she". */
export const isThirdPerson = (token: Token): boolean =>
  Object.hasOwn(verbsOfBeing, token.lower) ? token.tag !== 'PART' : secondPersonVerb(token) !== token.text;

const handing = wordList('get give send bring show offer find lend');

/** "Heard her speak", "let her know": whose doing the verb behind is. */
const perceiving = wordList('hear see watch let make help have');

function isDoneByThem(before: Token | undefined, next: Token | undefined, language: Language): boolean {
  if (!before || !next || !perceiving.has(before.lemma) || verbForm(next) !== 'base') return false;
  const isVerb = next.tag === 'VERB' || language.usualTag(next.lower) === 'VERB';
  return isVerb && language.canBe(next.lower, 'verb');
}

/** Beside whom one does something for some time. */
const besideOne = wordList('work train study live play sing drive serve travel');

/** "Worked for her 2 years", "known her 20 years": how long it took; not "thanked her for her 2 years". */
function isForSoLong(tokens: readonly Token[], at: number): boolean {
  const [verb, before] = [tokens[at - 2], tokens[at - 1]];
  const [number, time, next] = tokens.slice(at + 1);
  if (number?.tag !== 'NUM' || !isTimeSpan(time)) return false;
  if (next && !['PUNCT', 'CCONJ', 'ADV'].includes(next.tag)) return false;
  const isKnown = before?.tag === 'VERB' && before.lemma === 'know';
  return isKnown || (before?.tag === 'ADP' && besideOne.has(verb?.lemma ?? ''));
}

/** "her" before a noun is "your", else "you"; so is "get her 20". */
function ownOrObject(
  next: Token | undefined,
  before: Token | undefined,
  language: Language,
  later?: Token,
): string {
  // "Her well data end in 2019", "her before-and-after": nothing is done to her where a sentence begins.
  if (before === undefined && next !== undefined) return 'your';
  // "Saves her undoing my work": what she does is done to something.
  const isDoing = next !== undefined && verbForm(next) === 'gerund' && startsObject(later);
  if (isDoing && before?.tag === 'VERB') return 'you';
  // "I tell her honest how it works".
  const isTold = next?.tag === 'ADJ' && ['how', 'what', 'why', 'that'].includes(later?.lower ?? '');
  if (isTold && before?.tag === 'VERB') return 'you';
  if (next?.tag === 'NUM' && before?.tag === 'VERB' && handing.has(before.lemma)) return 'you';
  if (isDoneByThem(before, next, language)) return 'you';
  // "Letting her use our hall": "use" could be a thing that she has.
  const isLet = before?.lemma === 'let' && next !== undefined && startsObject(later);
  if (isLet && language.canBe(next.lower, 'verb')) return 'you';
  // "Watching her work".
  if (before?.lemma === 'watch' && next && language.canBe(next.lower, 'verb')) return 'you';
  const owned = next && ['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB'].includes(next.tag);
  return owned ? 'your' : 'you';
}

/** Verbs that give somebody something, be it a saving or a thing to be told. */
const giving = wordList(
  'get give send bring show offer lend save spare cost owe pass hand bake teach tell promise',
);

/** What may as well be done to what is hers, "win her support", "buy her honey", unless it is a meal. */
const treating = wordList('buy cook serve pour');
const meals = wordList('dinner lunch breakfast supper coffee tea');

/** "Pass her messages on", "hand her leaflets out": done to what is hers; not "give her feedback on it". */
function isMovedOn(next: Token | undefined, later: Token | undefined): boolean {
  if (['out', 'back', 'away', 'around'].includes(next?.lower ?? '')) return true;
  const isAlone = !later || ['PUNCT', 'ADP', 'CCONJ'].includes(later.tag) || later.lower === 'to';
  return isAlone && ['on', 'off', 'up', 'in', 'over', 'along', 'down'].includes(next?.lower ?? '');
}

/** What is given without an article, though it is one: "early sight of it", "first refusal", "dinner". */
const hadOnce = wordList(
  'sight refusal pick choice dibs notice warning priority rein leave credit dinner lunch breakfast supper',
);

/** What one is taught. */
const lessons = wordList(
  'piano violin guitar cello flute organ harp chess yoga judo knitting sewing driving swimming',
);

/** What people are taught or shown, and not whom: "show her students", "teach her team". */
const toldVerbs = wordList('show teach tell serve');

/** "Her book a review", "her students some tools": behind what is hers stands what it is given. */
const isGivenToIt = (next: Token | undefined) =>
  next !== undefined && (startsObject(next) || ['with', 'to'].includes(next.lower) || next.tag === 'PRON');

/**
 * "Send her clients", "give her access": several things or what is not counted, and nobody else behind them to have
 * them.
 */
function isHandedTo(tokens: readonly Token[], at: number, language: Language): boolean {
  const before = tokens[at - 1];
  // "I send to her photos".
  const isTo = before?.lower === 'to' && tokens[at - 2]?.tag === 'VERB';
  const verb = isTo ? tokens[at - 2] : before;
  if (!verb || !(giving.has(verb.lemma) || treating.has(verb.lemma))) return false;
  // "First hand information" is had at first hand.
  const isFirstHand =
    tokens[at + 1]?.lower === 'first' && ['hand', '-'].includes(tokens[at + 2]?.lower ?? '');
  let last = at + 1;
  while (
    ['ADJ', 'NOUN'].includes(tokens[last + 1]?.tag ?? '') ||
    (isFirstHand && tokens[last + 1]?.text === '-')
  )
    last += 1;
  const [first, noun, next] = [tokens[at + 1], tokens[last], tokens[last + 1]];
  const isHad =
    noun?.tag === 'NOUN' &&
    ((verb.lemma === 'teach' && lessons.has(noun.lower)) ||
      isPluralNoun(noun) ||
      isMassNoun(noun, language) ||
      hadOnce.has(noun.lower));
  if (treating.has(verb.lemma) && !meals.has(noun?.lower ?? '')) return false;
  if (verb.lemma === 'buy' && ['coffee', 'tea'].includes(noun?.lower ?? '')) return false;
  const isThing = isHad && (isFirstHand || ['ADJ', 'NOUN'].includes(first?.tag ?? ''));
  const things = tokens.slice(at + 1, last + 1);
  // "Show her students photos", "teach her team".
  const isOfHers = things.some(
    (thing) =>
      isPersonNoun(thing.lemma, language) &&
      (thing !== noun || toldVerbs.has(verb.lemma)) &&
      isPluralNoun(thing),
  );
  // "Got her first headship".
  const isFirstChoice = ['refusal', 'pick', 'choice', 'dibs', 'sight'].includes(noun?.lower ?? '');
  const isInOrder =
    !isFirstHand &&
    !isFirstChoice &&
    ['first', 'last', 'next', 'second', 'third'].includes(first?.lower ?? '');
  // "Give her work more exposure": with a new thing behind it; "get her orders done" is done to what is hers.
  const isOther = things.some(({ tag }, index) => tag === 'ADJ' && things[index - 1]?.tag === 'NOUN');
  const isDone = verb.lemma === 'get' && next?.tag === 'VERB';
  return (
    isThing &&
    !isInOrder &&
    !isOfHers &&
    !isOther &&
    !isDone &&
    !isGivenToIt(next) &&
    !isMovedOn(next, tokens[last + 2])
  );
}

const theirs: Readonly<Record<string, string>> = {
  they: 'you',
  them: 'you',
  their: 'your',
  theirs: 'yours',
  themselves: 'yourself',
};

/** What shows somebody, or is no thing that somebody has: "a photo of her", "ahead of him". */
const showing =
  wordList(`photo picture video image portrait memory drawing sketch opinion fan front side top care lot
  kind sort part rest hundred hundreds thousand thousands couple most all some both none one each view likes sight`);

/** "Knows of him", "speaks of her": of whom, and not of whose. */
const minding = wordList('know hear think speak learn');

/** "A lecture of her", "two talks of him", "experience of her": something that is theirs. */
function isOneOf(tokens: readonly Token[], at: number): boolean {
  const [thing, of] = tokens.slice(Math.max(at - 2, 0), at);
  if (of?.lower !== 'of' || !thing || showing.has(thing.lower) || minding.has(thing.lemma)) return false;
  return thing.tag === 'NOUN' || (thing.tag === 'VERB' && /[^s]s$/.test(thing.lower));
}

/** "Record his.", "his is better", "a friend of his in Ely": with nothing behind it that is his; not "his in-house team". */
const isOnItsOwn = (next: Token | undefined, later: Token | undefined): boolean =>
  !next ||
  /^[.,!?;:)]/.test(next.text) ||
  ((next.tag === 'AUX' || next.tag === 'ADP') && !/^[-‐]/.test(later?.text ?? ''));

/** Who works on a ship. */
const hands = wordList('engineer mate deckhand bosun cook purser steward crew stoker captain');

/** "Second engineer on her", "aboard her": a ship. */
const isShip = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.lower === 'aboard' ||
  (tokens[at - 1]?.lower === 'on' && hands.has(tokens[at - 2]?.lower ?? ''));

/**
 * The pronoun at this place as it is said to the person whom it means; null where it is none.
 * @param they whether "they" means that person too
 */
export function secondPersonPronoun(
  tokens: readonly Token[],
  at: number,
  they: boolean,
  language: Language,
): string | null {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token) return null;
  if (token.lower === 'her' && isShip(tokens, at)) return null;
  if (they && Object.hasOwn(theirs, token.lower)) return theirs[token.lower] ?? null;
  switch (token.lower) {
    case 'she':
    case 'he':
      return 'you';
    case 'him':
      return isOneOf(tokens, at) ? 'yours' : 'you';
    case 'hers':
      return 'yours';
    case 'his':
      return isOnItsOwn(next, tokens[at + 2]) ? 'yours' : 'your';
    case 'her': {
      const said =
        isHandedTo(tokens, at, language) || isForSoLong(tokens, at)
          ? 'you'
          : ownOrObject(next, before, language, tokens[at + 2]);
      return said === 'you' && isOneOf(tokens, at) ? 'yours' : said;
    }
    case 'herself':
    case 'himself':
      return 'yourself';
    default:
      return null;
  }
}

/** Pronouns that mean one other person. */
export const ofEither = wordList('he she him her his hers himself herself');

/** "He/she", "his/her": two words for one person, as one. */
export function withPairsAsOne(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    ({ text }, index) =>
      text === '/' &&
      ofEither.has(tokens[index - 1]?.lower ?? '') &&
      ofEither.has(tokens[index + 1]?.lower ?? ''),
  );
  const [first, second] = [tokens[at - 1], tokens[at + 1]];
  if (at < 1 || !first || !second) return tokens;
  const pair: Token = { ...second, text: first.text, start: first.start };
  return [...tokens.slice(0, at - 1), pair, ...withPairsAsOne(tokens.slice(at + 2))];
}
