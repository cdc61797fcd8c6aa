/** Things, where what was asked tells that it is one: what they made or said, what is offered, what something is for. */
import { mainVerb } from '../../../language/clause.ts';
import {
  isDeterminer,
  possessives,
  prepositions,
  questionWords,
  subjectPronouns,
} from '../../../language/closed-class.ts';
import { isPluralNoun } from '../../../language/countable.ts';
import type { Language, Token } from '../../../language/language.ts';
import { isNominal, verbForm } from '../../../language/verb-form.ts';
import { commonGivenNames } from '../../../people/names/data/given-names.ts';
import type { AnswerToRealise, Shape } from '../realised-answer.ts';
import { headNouns } from '../words/head-nouns.ts';
import { beginsWithThing, isThingSomebodyUses } from '../words/thing-first.ts';
import { timeNouns } from '../words/time-nouns.ts';
import { dealingVerbs, mutualVerbs, placedVerbs, senderHabits } from '../words/verb-groups.ts';
import { isThingWithClause } from './thing-with-clause.ts';

type Words = readonly Token[];

/** What goes with a verb: "hand over". */
export const particles: ReadonlySet<string> = new Set([
  'up',
  'off',
  'out',
  'over',
  'back',
  'away',
  'down',
  'along',
]);

/** One sentence of an answer as it is read: its text, its words, and what was asked. */
export type Reading = {
  readonly text: string;
  readonly tokens: Words;
  readonly answer: AnswerToRealise;
  readonly language: Language;
};

export const isOwned = (token: Token | undefined) => isDeterminer(token) || token?.tag === 'PRON';

const taught: ReadonlySet<string> = new Set(
  'lesson class course school club camp competition contest instructor'.split(' '),
);

/** "Riding lessons", "driving instructor": what is taught, or who teaches it. */
export const isTaught = ([, thing]: Words) => taught.has(thing?.lemma ?? '');

/** "Photographs she does not have", "plans we drew": what looks like a doing is many things, told of by a clause. */
export function areThingsOfClause({
  tokens: [first, who, verb],
  answer: { field },
  language,
}: Reading): boolean {
  if (field !== 'benefitForThem' || !first || !/[^s]s$/.test(first.lower) || first.tag === 'ADV')
    return false;
  const one = first.lower.replace(/s$/, '');
  const isVerb = verb?.tag === 'VERB' || verb?.tag === 'AUX';
  const isSubject = ['i', 'we', 'she', 'he', 'they'].includes(who?.lower ?? '') && isVerb;
  const isYours = who?.lower === 'you' && verb?.tag === 'AUX' && verb.lower !== 'being';
  // "Means we can meet", "helps you have a say": what it does.
  if (language.usualTag(first.lower) === 'VERB' || ['mean', 'show', 'prove', 'say'].includes(one))
    return false;
  return (isSubject || isYours) && language.knows(one) && language.canBe(one, 'noun');
}

/** "Literary translation, only the other way round: I translate into Dutch": a thing, and how it is. */
export function isThingThenColon({ tokens, answer: { field } }: Reading): boolean {
  const at = tokens.findIndex(({ text }) => text === ':');
  const before = tokens.slice(0, Math.max(at, 0));
  const opens = before[0] !== undefined && ['ADJ', 'NOUN', 'DET'].includes(before[0].tag);
  const isTold = subjectPronouns.has(tokens[at + 1]?.lower ?? '');
  return (
    field === 'prompt' && at > 1 && opens && isTold && mainVerb(before) === null && before.some(isNominal)
  );
}

/** "Last Saturday's meetup", "next month": when, not what is done. */
export const isTimed = ([first, next]: Words) =>
  ['last', 'next', 'this', 'every', 'each'].includes(first?.lower ?? '') && timeNouns.has(next?.lower ?? '');

/** What the recipient did or gave, so that a bare verb before it is hardly the sender's. */
const theirs: ReadonlySet<string | null> = new Set(['talk', 'post', 'work', 'event', 'person']);

const degrees: ReadonlySet<string> = new Set(['master', 'masters', 'bachelor', 'diploma', 'doctorate']);

/** "Lead pipes", "run club", "book launch": a noun before a noun, where their doings are asked for. */
export function isThingOfTheirs({ tokens, answer, language }: Reading): boolean {
  const [first, next] = tokens;
  if (answer.field !== 'prompt' || !first || !next) return false;
  // "Master HR together".
  if (answer.kind === 'past' && (degrees.has(first.lower) || next.lower === 'training')) return true;
  const isShared =
    answer.kind === 'past' &&
    next.tag === 'NOUN' &&
    !isPluralNoun(next) &&
    !mutualVerbs.has(first.lower) &&
    !dealingVerbs.has(first.lower);
  // "Scout camp"; "walk dogs together" is what both did.
  if (isShared && tokens.some(({ lower }) => lower === 'together')) return false;
  if (!theirs.has(answer.kind) && !isShared) return false;
  if (isOwned(next) || senderHabits.has(first.lower) || !language.canBe(first.lower, 'noun')) return false;
  return isNominal(next) || next.tag === 'ADJ';
}

/** "Lift to the station", "help with the form": a noun, and what it is for; "work in your lab" is a verb. */
export function isThingWithPlace({ tokens: [first, next, later], answer, language }: Reading): boolean {
  if (answer.field !== 'benefitForThem' && answer.field !== 'reason') return false;
  if (!first || !next || !later || placedVerbs.has(first.lower)) return false;
  if (!language.canBe(first.lower, 'noun') || particles.has(next.lower)) return false;
  // "Share with you how we did it".
  if (next.lower === 'with' && ['you', 'him', 'them'].includes(later.lower) && first.lower === 'share')
    return false;
  const isLeading = next.lower === 'to' ? isOwned(later) || isNominal(later) : prepositions.has(next.lower);
  return isLeading && (answer.field !== 'reason' || first.lower === 'help');
}

/** "Roadshow at the Olive Hall": a common noun before the place it was at. */
export function isThingAtPlace({ tokens: [first, at], language }: Reading): boolean {
  if (!first || !['at', 'in', 'on'].includes(at?.lower ?? '')) return false;
  const isCommon =
    /^\p{Lu}?\p{Ll}+$/u.test(first.text) && language.knows(first.lower) && !commonGivenNames.has(first.lower);
  return isCommon && language.usualTag(first.lower) === 'NOUN';
}

/** "Article where he says they cheat": a thing that was written or said, and a clause about it. */
export function isThingWhere({ tokens, answer }: Reading): boolean {
  if (answer.field !== 'prompt') return false;
  const at = tokens.findIndex(isNominal);
  const [noun, where] = [tokens[at], tokens[at + 1]];
  const isTold = [headNouns.talk, headNouns.writing, headNouns.picture].some((group) =>
    group.has(noun?.lemma ?? ''),
  );
  return (
    at >= 0 &&
    at < 3 &&
    isTold &&
    ['where', 'which', 'in', 'that', ':'].includes(where?.lower ?? '') &&
    tokens.slice(0, at).every((token) => isOwned(token) || token.tag === 'ADJ')
  );
}

const sayings: ReadonlySet<string> = new Set('saying claiming arguing asking explaining showing'.split(' '));

/** "Your talk on knots made my day", "your post about ticks saved us": what it did, with no clause before it. */
function didForMe(tokens: Words): boolean {
  const at = tokens.findIndex(({ tag }) => tag === 'VERB');
  const isOfMe = ['me', 'us', 'my', 'our'].includes(tokens[at + 1]?.lower ?? '');
  const isDone = tokens[at] !== undefined && verbForm(tokens[at]) === 'past' && isNominal(tokens[at - 1]);
  const isOfClause = tokens.slice(0, Math.max(at, 0)).some(({ lower }) => opensClause.has(lower));
  return isDone && isOfMe && !isOfClause;
}

const opensClause: ReadonlySet<string> = new Set([...questionWords, ...subjectPronouns, 'that']);

/** "Your comment about landlords who never tell you it's gone": the verb is of what they tell. */
function isToldInClause(tokens: Words): boolean {
  const verb = mainVerb(tokens) ?? -1;
  const isLet = ['let', 'make', 'help', 'have'].includes(tokens[verb - 2]?.lemma ?? '');
  return (
    (isLet || subjectPronouns.has(tokens[verb - 1]?.lower ?? '')) &&
    tokens.slice(0, Math.max(verb, 0)).some(({ lower }) => ['who', 'that', 'which'].includes(lower))
  );
}

/** "Your post saying it is the walls", "that piece you wrote saying so": a thing, and what is said in it. */
export function isThingSaying({ tokens, answer }: Reading): boolean {
  const [owner, ...rest] = tokens;
  const [thing, next] = isDeterminer(owner) || owner?.lower === 'that' ? rest : tokens;
  const isTold = [headNouns.talk, headNouns.writing].some((group) => group.has(thing?.lemma ?? ''));
  // "Your comment": behind whose it is, nobody does it.
  const isNoun = thing?.tag === 'NOUN' || (thing?.tag === 'VERB' && possessives.has(owner?.lower ?? ''));
  if (answer.field !== 'prompt' || !isNoun || !isTold) return false;
  if (didForMe(tokens)) return false;
  if (['about', 'on'].includes(next?.lower ?? '')) return thing?.tag === 'NOUN' || isToldInClause(tokens);
  // "Talk to the clerks - 'a promise is a promise'".
  const quote = tokens.findIndex(({ text }) => /^["“'‘]$/.test(text));
  if (next?.tag === 'ADP' && quote > 0 && mainVerb(tokens.slice(0, quote)) === null) return true;
  const at = tokens.findIndex(({ lower }) => sayings.has(lower));
  return at > 0 && mainVerb(tokens.slice(0, at)) === null;
}

/** "Light", "post-mortem of my mill": a thing, though the library takes it for what somebody is like. */
const isThingLikeState = ({ tokens: [first, next] }: Reading) =>
  thingLikeStates.has(first?.lower ?? '') || (next?.lower === 'of' && !fullOf.has(first?.lower ?? ''));

const thingLikeStates: ReadonlySet<string> = new Set(
  'light calm fun quiet potential material original peace'.split(' '),
);

/** What goes with "of" and says what somebody is like. */
const fullOf: ReadonlySet<string> = new Set(
  'aware capable certain confident conscious critical fond free full guilty mindful proud short sick sure tired worthy'.split(
    ' ',
  ),
);

/** What is offered or wished for and looks like something else. */
export function isThingToHave(shape: Shape, reading: Reading): boolean {
  if (shape === 'adjective') return isThingLikeState(reading);
  return (
    (shape === 'sentence' && isThingSomebodyUses(reading.tokens)) ||
    ((shape === 'sentence' || shape === 'fragment') &&
      (beginsWithThing(reading.tokens) || isThingWithClause(reading.tokens)))
  );
}
