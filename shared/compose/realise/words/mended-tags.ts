/** Parts of speech that the library mistakes in answers, which are short and seldom whole sentences. */

import { isDeterminer } from '../../../language/closed-class.ts';
import { isPluralNoun } from '../../../language/countable.ts';
import type { Language, Token } from '../../../language/language.ts';
import { isIntransitive, isNominal, startsObject, verbForm } from '../../../language/verb-form.ts';
import type { AnswerToRealise } from '../realised-answer.ts';
import { headNouns } from './head-nouns.ts';
import { isPersonNoun } from './people-nouns.ts';

type Place = {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly answer: AnswerToRealise;
  readonly language: Language;
};

/** Nouns that describe another one though they are many: "the systems design", "our savings plan". */
const describingPlurals: ReadonlySet<string> = new Set(
  `sports sales systems customs goods arms parents operations communications services accounts savings clothes resources
   studies works affairs relations rights jobs skills events talks statistics logistics`.split(/\s+/),
);

/** "Panel about the zone": behind a noun it says what about. */
const isAbout = ({ tokens, at }: Place) =>
  tokens[at]?.lower === 'about' && ['NOUN', 'PROPN'].includes(tokens[at - 1]?.tag ?? '');

/** "The Small Steps grant": what the names before it describe. */
const isNamedThing = ({ tokens, at, language }: Place) =>
  at > 1 &&
  at === tokens.length - 1 &&
  tokens[at]?.tag === 'VERB' &&
  isDeterminer(tokens[0]) &&
  tokens.slice(1, at).every(({ tag }) => tag === 'PROPN') &&
  language.canBe(tokens[at]?.lower ?? '', 'noun');

/** "Online fair for trainees": an adjective with a preposition behind it, and none that goes with it. */
const isThing = ({ tokens, at, language }: Place) =>
  at > 0 &&
  tokens[at]?.tag === 'ADJ' &&
  (isDeterminer(tokens[at - 1]) || ['ADJ', 'NOUN'].includes(tokens[at - 1]?.tag ?? '')) &&
  ['for', 'in', 'at', 'on', undefined].includes(tokens[at + 1]?.lower) &&
  (headNouns.event.has(tokens[at]?.lower ?? '') ||
    (tokens[at - 1]?.tag === 'ADJ' && language.canBe(tokens[at]?.lower ?? '', 'noun')));

/** What many do to a thing, though it could be a noun too: "the guests love the paella". */
const done: ReadonlySet<string> = new Set('love need want enjoy use'.split(' '));

/** "The buses stand on our lavender": many, and what they do, though it could be a noun. */
const isDoneByMany = ({ tokens, at, language }: Place) => {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || token?.tag !== 'NOUN' || !next || next.tag === 'PUNCT' || next.lower === 'of') return false;
  const areMany = isPluralNoun(before) || ['data', 'people', 'children', 'staff'].includes(before.lower);
  if (!areMany || describingPlurals.has(before.lower)) return false;
  // "Your well data end in 2019".
  if (!isDeterminer(tokens[at - 2]) && !isDeterminer(tokens[at - 3])) return false;
  const isOfThing = startsObject(next) || (isNominal(next) && isPersonNoun(before.lemma, language));
  if (done.has(token.lower) && isOfThing) return true;
  return token.lower === token.lemma && isIntransitive(token.lemma) && language.canBe(token.lower, 'verb');
};

/** "The kids like the goats", where it is told what is in it for them; "pupils like yours" are of a kind. */
const isLiked = ({ tokens, at, answer: { field }, language }: Place) => {
  const [owner, many, token, next] = [-2, -1, 0, 1].map((step) => tokens[at + step]);
  if (field !== 'benefitForThem' || at !== 2 || token?.lower !== 'like' || next?.tag !== 'DET') return false;
  return (
    isDeterminer(owner) && many !== undefined && isPluralNoun(many) && isPersonNoun(many.lemma, language)
  );
};

/** "Your sensor picks lame cows": one thing, and what it does to things that are described. */
const isDoneByOne = ({ tokens, at, answer: { field }, language }: Place) => {
  const [owner, thing, token, next, later] = [-2, -1, 0, 1, 2].map((step) => tokens[at + step]);
  if (field !== 'reason' || at !== 2 || token?.tag !== 'NOUN' || token.lower === token.lemma) return false;
  const isThing = isDeterminer(owner) && thing?.tag === 'NOUN' && !isPluralNoun(thing);
  return isThing && next?.tag === 'ADJ' && later?.tag === 'NOUN' && language.canBe(token.lemma, 'verb');
};

/** "My team stops guessing": where the sender's gain is told, what is theirs does something. */
const isDoneByMine = ({ tokens, at, answer: { field }, language }: Place) => {
  const [owner, thing, token, next] = [-2, -1, 0, 1].map((step) => tokens[at + step]);
  const isMine = field === 'benefitForMe' && at === 2 && ['my', 'our'].includes(owner?.lower ?? '');
  const isDoing = token?.tag === 'NOUN' && token.lower !== token.lemma && language.canBe(token.lemma, 'verb');
  return isMine && thing?.tag === 'NOUN' && isDoing && next !== undefined && verbForm(next) === 'gerund';
};

/** "Merged PR", "aged care staffing": where a thing is asked for, it says what kind of thing. */
const isKindOfThing = ({ tokens, at, answer: { field, kind } }: Place) => {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const asksForThing =
    field === 'benefitForMe' || field === 'benefitForThem' || (field === 'prompt' && kind === 'field');
  if (at !== 0 || !asksForThing || token?.tag !== 'VERB' || !/ed$/.test(token.lower)) return false;
  return verbForm(token) === 'past' && (next?.tag === 'NOUN' || next?.tag === 'PROPN');
};

/** "Videos of near misses": what is near is a thing. */
const isNearThing = ({ tokens, at, language }: Place) =>
  tokens[at]?.tag === 'VERB' &&
  tokens[at - 1]?.lower === 'near' &&
  tokens[at - 2]?.tag === 'ADP' &&
  language.canBe(tokens[at]?.lemma ?? '', 'noun');

/** "Our best new hires come from there": behind "new" stands what is new. */
const isNewThing = ({ tokens, at }: Place) => {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token?.tag !== 'VERB' || verbForm(token) !== 'third' || before?.tag !== 'ADJ') return false;
  const isSubject = ['VERB', 'AUX'].includes(tokens[at + 1]?.tag ?? '');
  return isSubject && (isDeterminer(tokens[at - 2]) || isDeterminer(tokens[at - 3]));
};

/** "Those squids made my week": behind "those" stands what is pointed at. */
const isPointedAt = ({ tokens, at }: Place) =>
  tokens[at]?.tag === 'VERB' &&
  verbForm(tokens[at]) === 'third' &&
  ['those', 'these'].includes(tokens[at - 1]?.lower ?? '') &&
  ['VERB', 'AUX'].includes(tokens[at + 1]?.tag ?? '');

/** "The Saar nurses meet at Muscat", where an event is asked for. */
const isEventNamed = ({ tokens, at, answer: { field, kind } }: Place) =>
  field === 'prompt' &&
  kind === 'event' &&
  tokens[at]?.lower === 'meet' &&
  ['at', 'in', 'on', ','].includes(tokens[at + 1]?.lower ?? '') &&
  !tokens.slice(0, at).some(({ tag }) => tag === 'PRON' || tag === 'AUX' || tag === 'PART');

/** "The leaving do", "my retirement do": a party. */
const isParty = ({ tokens, at }: Place) => {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const isNamed =
    (before?.tag === 'NOUN' && !isPluralNoun(before)) ||
    (before !== undefined && verbForm(before) === 'gerund');
  const ends = next === undefined || next.tag === 'PUNCT' || next.tag === 'ADP';
  return tokens[at]?.lower === 'do' && isNamed && ends && tokens.slice(0, at).some(isDeterminer);
};

/** "Three county shows": behind a number stands what is counted, and one thing is none. */
const isCounted = ({ tokens, at, language }: Place) => {
  const [number, thing, token] = [-2, -1, 0].map((step) => tokens[at + step]);
  const isMany = number?.tag === 'NUM' && !['one', '1'].includes(number.lower);
  const isVerb = token?.tag === 'VERB' && verbForm(token) === 'third';
  return (
    isMany && thing?.tag === 'NOUN' && !isPluralNoun(thing) && isVerb && language.canBe(token.lemma, 'noun')
  );
};

/** "Less close calls", "fewer missed drops": behind "less" stands what there is less of. */
const isLessOf = ({ tokens, at, language }: Place) => {
  const token = tokens[at];
  if (token?.tag !== 'VERB' || verbForm(token) !== 'third' || !language.canBe(token.lemma, 'noun'))
    return false;
  const before = tokens[at - 1]?.lower ?? '';
  const [first] = ['ADJ', 'ADV'].includes(tokens[at - 1]?.tag ?? '')
    ? [tokens[at - 2]?.lower ?? '']
    : [before];
  return first === 'less' || first === 'fewer';
};

/** "Nobody repairs this". */
const isDoneByAnybody = ({ tokens, at, language }: Place) =>
  tokens[at]?.tag === 'NOUN' &&
  /[^s]s$/.test(tokens[at]?.lower ?? '') &&
  /^(?:no|every|some|any)(?:body|one)$/.test(tokens[at - 1]?.lower ?? '') &&
  tokens[at + 1] !== undefined &&
  language.canBe(tokens[at]?.lemma ?? '', 'verb');

/** "Live on Instagram", where what they said or wrote is asked for. */
const isShownLive = ({ tokens, at, answer: { field, kind } }: Place) =>
  at === 0 && tokens[0]?.lower === 'live' && field === 'prompt' && (kind === 'talk' || kind === 'post');

/** "Sue B said": somebody whom the form names. */
const isKnownName = ({ tokens, at, answer: { names } }: Place) =>
  at === 0 &&
  /^\p{Lu}/u.test(tokens[0]?.text ?? '') &&
  names.others.some((name) => name.split(' ')[0] === tokens[0]?.text);

/** British forms that the library takes for nouns: "lessons learnt". */
const britishPasts: ReadonlySet<string> = new Set(
  'learnt burnt dreamt spelt spilt spoilt leapt knelt'.split(' '),
);

function tagAt(place: Place): Token['tag'] | null {
  if (isShownLive(place)) return 'NOUN';
  if (britishPasts.has(place.tokens[place.at]?.lower ?? '')) return 'VERB';
  if (isKnownName(place)) return 'PROPN';
  if (isAbout(place)) return 'ADP';
  if (isEventNamed(place)) return 'PROPN';
  if (isParty(place) || isCounted(place)) return 'NOUN';
  if (isNamedThing(place) || isThing(place) || isNearThing(place)) return 'NOUN';
  if (isNewThing(place) || isPointedAt(place)) return 'NOUN';
  if (isLessOf(place)) return 'NOUN';
  const isDone = [isDoneByMany, isLiked, isDoneByAnybody, isDoneByOne, isDoneByMine].some((rule) =>
    rule(place),
  );
  if (isDone) return 'VERB';
  return isKindOfThing(place) ? 'ADJ' : null;
}

/** The words with the parts of speech that they have in an answer to what was asked. */
export const withTagsMended = (
  tokens: readonly Token[],
  answer: AnswerToRealise,
  language: Language,
): readonly Token[] =>
  tokens.map((token, at) => {
    const tag = tagAt({ tokens, at, answer, language });
    return tag === null ? token : { ...token, tag };
  });
