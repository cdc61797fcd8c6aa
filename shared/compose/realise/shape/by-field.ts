/** The shape of an answer once more by what was asked: what words mean as a reason, an offer or a wish. */

import { mainVerb } from '../../../language/clause.ts';
import {
  isDeterminer,
  modals,
  objectPronouns,
  prepositions,
  subjectPronouns,
} from '../../../language/closed-class.ts';
import type { Language, Token } from '../../../language/language.ts';
import { isNominal, verbForm } from '../../../language/verb-form.ts';
import type { AnswerToRealise, Shape } from '../realised-answer.ts';
import { areMaterials } from '../traits/working-in.ts';
import { headNouns } from '../words/head-nouns.ts';
import { feelings, placedVerbs } from '../words/verb-groups.ts';
import { asShortQuestion } from './asked-in-short.ts';
import { amongThings } from './clause-among-things.ts';
import { isDenied } from './first-words.ts';

type Words = readonly Token[];
type Asked = Pick<AnswerToRealise, 'field' | 'kind'>;

const isPast = (token: Token | undefined) => token?.tag === 'VERB' && verbForm(token) === 'past';

/** "Pump failed again": a noun that could be a verb, and what became of it. */
const isFailing = ([thing, verb]: Words, language: Language) =>
  isPast(verb) && /ed$/.test(verb?.lower ?? '') && language.canBe(thing?.lower ?? '', 'noun');

/** "My kiln cracked", "our boat sank twice": with nothing behind it that it would be done by. */
function isBroken([owner, ...rest]: Words): boolean {
  const at = rest.findIndex(isPast);
  const behind = rest.slice(at + 1);
  return (
    ['my', 'our'].includes(owner?.lower ?? '') &&
    at > 0 &&
    at < 3 &&
    rest.slice(0, at).every((token) => isNominal(token) || token.tag === 'ADJ') &&
    behind.every(({ tag }) => ['ADV', 'PUNCT'].includes(tag))
  );
}

/** What people feel or owe, so that a bare verb tells what is so, not what is wished for: "owe you a beer". */
const stative: ReadonlySet<string> = new Set(
  'owe admire appreciate enjoy remember respect envy miss adore hate doubt suspect'.split(' '),
);

/** "Had the same operation": told, and not asked; "had they a mill" asks. */
const isHad = ([had, next, ...rest]: Words) =>
  had?.lower === 'had' &&
  next !== undefined &&
  !subjectPronouns.has(next.lower) &&
  rest.at(-1)?.text !== '?' &&
  !rest.some(isPast);

/** "Had the council asked me I would have come": what was not so, and what would have come of it. */
const isHadItBeen = ([had, ...rest]: Words) =>
  had?.lower === 'had' &&
  rest.some(({ lower }, at) => modals.has(lower) && subjectPronouns.has(rest[at - 1]?.lower ?? ''));

/** "About to start a choir". */
const isAboutTo = ([about, to, verb]: Words) =>
  about?.lower === 'about' && to?.lower === 'to' && verb?.tag === 'VERB';

/** "Be a baker", "do the same work": with nobody who is asked. */
const isDoing = ([aux, next, ...rest]: Words) =>
  ['be', 'do', 'have'].includes(aux?.lower ?? '') &&
  next !== undefined &&
  next.lower !== "n't" &&
  !subjectPronouns.has(next.lower) &&
  rest.at(-1)?.text !== '?';

/** "So my son can learn it": what for; "so the council wants to close it" is what came of something. */
const isWhatFor = (tokens: Words) =>
  tokens[0]?.lower === 'so' &&
  isDeterminer(tokens[1]) &&
  ['can', 'could'].includes(tokens[mainVerb(tokens, 1) ?? -1]?.lower ?? '');

/** "Two years sober", "six months pregnant". */
const isForSoLong = ([count, time, state]: Words) =>
  count?.tag === 'NUM' && ['years', 'months', 'weeks'].includes(time?.lower ?? '') && state?.tag === 'ADJ';

/** "Let you know about the owls": what the sender would like to do; "let us film" asks. */
const isLetting = ([let_, whom]: Words) =>
  let_?.lower === 'let' && ['you', 'him', 'her', 'them'].includes(whom?.lower ?? '');

/** "Stuck on chapter two", "really fed up of it". */
function isStuck(tokens: Words): boolean {
  const [first, next] = tokens.slice(tokens[0]?.tag === 'ADV' ? 1 : 0);
  return first?.lower === 'stuck' || (first?.lower === 'fed' && next?.lower === 'up');
}

/** "Very interested in clocks", "interested very much": what the sender is. */
function isState(tokens: Words): boolean {
  const at = ['very', 'so', 'quite', 'rather', 'too'].includes(tokens[0]?.lower ?? '') ? 1 : 0;
  const [state, next] = tokens.slice(at);
  const isFelt = feelings.has(state?.lower ?? '') || /[^e]ed$/.test(state?.lower ?? '');
  const behind = at === 1 ? ['ADP', 'PUNCT', undefined] : ['ADV'];
  return isFelt && behind.includes(next?.tag);
}

/** "Offer to take over the accounts": with no article, what the sender would do. */
const isOffering = ([offer, to, verb]: Words, language: Language) =>
  ['offer', 'volunteer'].includes(offer?.lower ?? '') &&
  to?.lower === 'to' &&
  language.canBe(verb?.lower ?? '', 'verb');

/** "Some my pupils marry in Oslo": many, and what they do, though "of" is left out. */
const isDoneByMine = ([some, whose, many, verb]: Words, language: Language) =>
  ['some', 'many', 'most', 'few', 'several', 'all'].includes(some?.lower ?? '') &&
  ['my', 'our'].includes(whose?.lower ?? '') &&
  many?.tag === 'NOUN' &&
  verb?.lower === verb?.lemma &&
  language.canBe(verb?.lower ?? '', 'verb') &&
  !prepositions.has(verb?.lower ?? '');

function asReason(shape: Shape, tokens: Words, language: Language): Shape {
  if (shape === 'noun-phrase' && isDoneByMine(tokens, language)) return 'sentence';
  if (shape === 'noun-phrase' && isOffering(tokens, language)) return 'bare-verb';
  if (
    isStuck(tokens) ||
    (shape === 'noun-phrase' && isForSoLong(tokens)) ||
    (shape === 'place' && isAboutTo(tokens))
  )
    return 'adjective';
  if (shape === 'sentence' && isWhatFor(tokens)) return 'purpose-clause';
  if (shape === 'bare-verb' && isFailing(tokens, language)) return 'sentence';
  if (shape === 'noun-phrase' && isBroken(tokens)) return 'sentence';
  if (shape === 'noun-phrase' && isState(tokens)) return 'adjective';
  if (shape === 'question' && isDoing(tokens)) return 'dropped-subject';
  if (shape === 'bare-verb' && stative.has(tokens[0]?.lower ?? '')) return 'dropped-subject';
  if (shape === 'dropped-subject' && isHadItBeen(tokens)) return 'sentence';
  if (shape === 'question' && isHad(tokens)) return 'dropped-subject';
  return shape === 'imperative' && isLetting(tokens) ? 'bare-verb' : shape;
}

/** "Data no one else has": what is had is missing behind the verb, so that it says what data. */
function isHadByNone(tokens: Words): boolean {
  if (subjectPronouns.has(tokens[0]?.lower ?? '')) return false;
  const at = tokens.findIndex(
    ({ lower }, index) =>
      index > 0 && (lower === 'nobody' || (lower === 'one' && tokens[index - 1]?.lower === 'no')),
  );
  const behind = tokens.slice(at + 1).filter(({ lower, tag }) => lower !== 'else' && tag !== 'ADV');
  const isOnlyVerb = behind.every(({ tag }) => tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT');
  return at > 0 && tokens.slice(0, at).some(isNominal) && behind.length > 0 && isOnlyVerb;
}

/** "Know the harbour master": whom the sender knows. */
const isKnowing = ([know, whom]: Words) => know?.lower === 'know' && isDeterminer(whom);

const isPaying = ([pay, link, thing]: Words) =>
  pay?.lower === 'pay' && link?.lower === 'for' && isDeterminer(thing);

/** "Live lambs": what lives needs a place, and what is live has a noun behind it. */
const isAlive = ([live, next]: readonly Token[]) => live?.lower === 'live' && next?.tag === 'NOUN';

/** "Help with the form", "help finding it", "help at 4 pm": where something is wished for, it is had, not given. */
const isHelpHad = ([help, link, when]: Words) =>
  help?.lower === 'help' &&
  (link === undefined ||
    ['with', 'from', 'on', 'in'].includes(link.lower) ||
    (link.tag !== 'ADP' && verbForm(link) === 'gerund') ||
    (link.lower === 'at' && when?.tag === 'NUM'));

/** "That the weir stays". */
const isThatClause = ([that, whose, ...rest]: Words) =>
  that?.lower === 'that' && isDeterminer(whose) && rest.length > 1;

const learning: ReadonlySet<string> = new Set(['know', 'see', 'learn', 'understand', 'hear', 'find']);

/** "Know which oil". */
const isLearning = ([verb, what]: Words) =>
  learning.has(verb?.lower ?? '') &&
  ['which', 'what', 'how', 'why', 'whether', 'if'].includes(what?.lower ?? '');

/** "Work hard", "work nights". */
const isWorking = ([work, how, next]: Words) =>
  work?.lower === 'work' &&
  ['hard', 'fast', 'late', 'nights', 'weekends', 'sundays', 'well'].includes(how?.lower ?? '') &&
  (next === undefined || next.tag !== 'NOUN');

/** What is said of a person alone. */
const character: ReadonlySet<string> = new Set(
  'strong punctual honest hardworking patient friendly trustworthy young fit sober polite loyal'.split(' '),
);

/** "Strong and punctual". */
const isCharacter = (tokens: Words) =>
  character.has(tokens[0]?.lower ?? '') &&
  tokens.length > 1 &&
  tokens.every(({ tag }) => ['ADJ', 'CCONJ', 'PUNCT'].includes(tag));

function asBenefit(shape: Shape, tokens: Words, isOffer: boolean): Shape {
  if (shape === 'sentence' && isHadByNone(tokens)) return 'noun-phrase';
  if (!isOffer && isStuck(tokens)) return 'adjective';
  if (shape === 'question' && isDoing(tokens)) return 'bare-verb';
  if (shape === 'question' && isDenied(tokens)) return 'dropped-subject';
  if (shape === 'noun-phrase' && isLearning(tokens)) return 'bare-verb';
  if (isOffer && shape === 'noun-phrase' && isWorking(tokens)) return 'bare-verb';
  if (isOffer && ['noun-phrase', 'fragment'].includes(shape) && isCharacter(tokens)) return 'adjective';
  if (isOffer && shape === 'bare-verb' && isKnowing(tokens)) return 'dropped-subject';
  if (isOffer && shape === 'noun-phrase' && isPaying(tokens)) return 'bare-verb';
  if (!isOffer && shape === 'bare-verb' && (isHelpHad(tokens) || isAlive(tokens))) return 'noun-phrase';
  return !isOffer && shape === 'noun-phrase' && isThatClause(tokens) ? 'that-clause' : shape;
}

const conversing: ReadonlySet<string> = new Set(['chat', 'talk', 'call', 'walk', 'drink']);

/** "Chat about rye": where what prompted it is asked for, a conversation. */
const isConversation = ([first, about]: Words) =>
  conversing.has(first?.lower ?? '') && ['about', 'over', 'on', 'at', 'after'].includes(about?.lower ?? '');

const outings: ReadonlySet<string> = new Set('chat talk walk drink swim hike ride climb'.split(' '));

/** "Chat in the sauna", "walk up the hill": where an event or a shared past is asked for, what two did together. */
const isOuting = ([first, where]: Words, kind: Asked['kind']) =>
  (kind === 'event' || kind === 'past') &&
  outings.has(first?.lower ?? '') &&
  ['in', 'up', 'down', 'along', 'around', 'round', 'across'].includes(where?.lower ?? '');

/** Where what they do is asked for. */
const theirs: ReadonlySet<string | null> = new Set(['talk', 'post', 'work']);

/** "Runs the mill", "teaches at Ely", "makes clogs": what they do, without them. */
function isTheirHabit([first, next]: Words, language: Language): boolean {
  if (!first || !next || !/^\p{L}\p{Ll}+s$/u.test(first.text) || !language.canBe(first.lemma, 'verb'))
    return false;
  if (first.lower === first.lemma || first.tag === 'PROPN') return false;
  if (isDeterminer(next) || objectPronouns.has(next.lower)) return true;
  const isNoun =
    headNouns.talk.has(first.lemma) || headNouns.writing.has(first.lemma) || first.lemma === 'work';
  if (isNoun) return false;
  if (prepositions.has(next.lower)) return placedVerbs.has(first.lemma) || first.lemma === 'teach';
  return language.usualTag(first.lower) === 'VERB' && (isNominal(next) || next.tag === 'ADJ');
}

function asPrompt(shape: Shape, tokens: Words, { kind }: Asked, language: Language): Shape {
  // "Had it 10 years": told of what was named before.
  const isOfIt = tokens[0]?.lower === 'had' && ['it', 'them', 'one'].includes(tokens[1]?.lower ?? '');
  if (shape === 'question' && isOfIt && tokens.at(-1)?.text !== '?') return 'dropped-subject';
  if (tokens[0]?.lower === 'stuck') return 'participle';
  if (tokens[0]?.lower === 'fed' && tokens[1]?.lower === 'up') return 'adjective';
  if (shape === 'question' && isDoing(tokens)) return 'dropped-subject';
  if (tokens[0]?.lower === 'according' && shape === 'gerund') return 'sentence';
  if (shape === 'bare-verb' && (isConversation(tokens) || isOuting(tokens, kind))) return 'noun-phrase';
  const isPassedOn = /[^e]ed$/.test(tokens[0]?.lower ?? '') && tokens[1]?.lower === 'by';
  if (isPassedOn && ['bare-verb', 'noun-phrase', 'name'].includes(shape)) return 'participle';
  const isThing = shape === 'noun-phrase' || shape === 'name';
  return isThing && theirs.has(kind) && isTheirHabit(tokens, language) ? 'dropped-subject' : shape;
}

/** The shape by what was asked; `shape` where that tells nothing more. */
export function shapeByField(shape: Shape, tokens: Words, asked: Asked, language: Language): Shape {
  const again = amongThings(shape, tokens, asked, language);
  if (again !== shape) return again;
  const isOfWork = asked.field === 'work' || (asked.field === 'prompt' && asked.kind === 'field');
  if (isOfWork && shape === 'bare-verb' && areMaterials(tokens)) return 'noun-phrase';
  if (asked.field === 'question') return asShortQuestion(shape, tokens, language);
  if (asked.field === 'reason') return asReason(shape, tokens, language);
  if (asked.field === 'benefitForThem' || asked.field === 'benefitForMe')
    return asBenefit(shape, tokens, asked.field === 'benefitForThem');
  return asked.field === 'prompt' ? asPrompt(shape, tokens, asked, language) : shape;
}
