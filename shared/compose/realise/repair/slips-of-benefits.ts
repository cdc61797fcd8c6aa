/** Slips in what is in it for both: what comes of it, who has it, where one would be. */
import { mainVerb } from '../../../language/clause.ts';
import { verbOfGerund } from '../../../language/gerund.ts';
import type { Language, Token } from '../../../language/language.ts';
import { isDoneTo, startsObject, verbForm } from '../../../language/verb-form.ts';
import type { Mend } from '../mend.ts';
import { headNoun } from '../words/head-noun.ts';
import { isPersonNoun } from '../words/people-nouns.ts';
import { dayNames } from '../words/time-nouns.ts';
import { feelings, givingVerbs } from '../words/verb-groups.ts';

/** What stands before the first word, which begins no sentence then. */
const before = (token: Token | undefined, by: string): readonly Mend[] =>
  token === undefined ? [] : [{ start: token.start, end: token.end, by: by + token.lower }];

/** "Save me a trip", where the sender's own gain is told: what it would do. */
export const savesMends = ([save, whom]: readonly Token[]): readonly Mend[] =>
  ['save', 'spare'].includes(save?.lower ?? '') && ['me', 'us'].includes(whom?.lower ?? '')
    ? before(save, 'it would ')
    : [];

/** "Not waste her time": what the sender would not do. */
export const wouldNotMends = ([not, verb, object]: readonly Token[], language: Language): readonly Mend[] =>
  not?.lower === 'not' && language.canBe(verb?.lower ?? '', 'verb') && startsObject(object)
    ? [{ start: not.start, end: not.end, by: 'I would not' }]
    : [];

/** "Same in return": what was named before; "same as me - not feeling alone": what they would get. */
export const sameMends = ([same, next, whom, ...rest]: readonly Token[]): readonly Mend[] => {
  const isNamed = rest.some(({ text }, at) => ['-', '–', '—', ':'].includes(text) && at < rest.length - 1);
  const isAsMe = next?.lower === 'as' && ['me', 'us'].includes(whom?.lower ?? '') && isNamed;
  return same?.lower === 'same' && next?.lower !== 'here'
    ? before(same, isAsMe ? 'you would get the ' : 'the ')
    : [];
};

/** "Free of charge", "free for the first two terms", "free for your members": what costs nothing; "free on Mondays" somebody is. */
export function freeMends(
  [free, link, next, ...rest]: readonly Token[],
  language: Language,
): readonly Mend[] {
  if (free?.lower !== 'free' || !next) return [];
  const isOfCharge = link?.lower === 'of' && ['charge', 'cost'].includes(next.lower);
  const people = headNoun([next, ...rest]);
  // "Free for your pupils on Mondays", "free for the first week of May" somebody is.
  if (rest.some(({ tag, lower }) => (tag === 'ADP' && lower !== 'for') || dayNames.includes(lower)))
    return [];
  const isForThem =
    (next.lower === 'you' && rest.length === 0) ||
    (next.lower === 'the' && rest[0]?.lower === 'first') ||
    (people !== undefined && (isPersonNoun(people.lemma, language) || people.lemma === 'member'));
  return isOfCharge || (link?.lower === 'for' && isForThem) ? before(free, 'it would be ') : [];
}

/** "Be good for you to have a team": how it would be. */
export function wouldBeMends(tokens: readonly Token[]): readonly Mend[] {
  const at = ['just', 'also', 'only', 'simply'].includes(tokens[0]?.lower ?? '') ? 1 : 0;
  const [be, judgement, link] = tokens.slice(at);
  const isJudged = be?.lower === 'be' && judgement?.tag === 'ADJ' && !feelings.has(judgement.lower);
  return isJudged && ['for', 'to', 'not'].includes(link?.lower ?? '') ? before(tokens[0], 'it would ') : [];
}

/** "Be able to use our kiln": what they would be; "be able to lend you a van" is what the sender can. */
export function beAbleMends([be, able, to, verb, ...rest]: readonly Token[]): readonly Mend[] {
  if (be?.lower !== 'be' || able?.lower !== 'able' || to?.lower !== 'to') return [];
  const isGiven =
    givingVerbs.has(verb?.lower ?? '') ||
    ['help', 'share', 'show', 'lend'].includes(verb?.lower ?? '') ||
    rest.some(({ lower }) => ['you', 'your', 'her', 'him', 'them'].includes(lower));
  return isGiven ? [{ start: be.start, end: to.end, by: 'I can' }] : before(be, 'you would ');
}

/** "My English better": how the sender would like it to be. */
export function betterOfMineMends(tokens: readonly Token[]): readonly Mend[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  const isBetter = last?.tag === 'ADJ' && /(?:^better|^less|er)$/.test(last.lower) && tokens.length > 2;
  return first?.lower === 'my' && isBetter && last && tokens.at(-2)?.lower !== 'be'
    ? [{ start: last.start, end: last.start, by: 'to be ' }]
    : [];
}

/** "Could have my old chisels": who would have what is the sender's. */
export const couldHaveMends = ([could, have, whose]: readonly Token[]): readonly Mend[] =>
  ['could', 'can', 'may'].includes(could?.lower ?? '') &&
  have?.lower === 'have' &&
  ['my', 'our'].includes(whose?.lower ?? '')
    ? before(could, 'you ')
    : [];

/** "Has asked for the data": what they did, where it is told what is in it for them. */
export const hasAskedMends = ([has, asked]: readonly Token[]): readonly Mend[] =>
  has?.lower === 'has' && asked?.tag === 'VERB' && verbForm(asked) === 'past'
    ? [{ start: has.start, end: has.end, by: 'you have' }]
    : [];

const known: ReadonlySet<string> = new Set('that how what it who where someone somebody you'.split(' '));

/** "Knowing that it helped", "being named in the book": what they would have of it; who knows bees is the sender. */
export const knowingMends = ([doing, what, next]: readonly Token[]): readonly Mend[] => {
  const isKnown = doing?.lower === 'knowing' && known.has(what?.lower ?? '');
  // "Being the guinea pig" is what the sender would do.
  const isFirst = what?.lower === 'the' && ['first', 'only', 'last'].includes(next?.lower ?? '');
  const isDoneToThem = what !== undefined && (isFirst || /(?:ed|en|id|wn|first|able)$/.test(what.lower));
  if (!doing || !what || !(isKnown || (doing.lower === 'being' && isDoneToThem))) return [];
  return [{ start: doing.start, end: doing.end, by: isKnown ? 'you would know' : 'you would be' }];
};

/** "Home every other weekend": where one would be. */
export const homeMends = ([home, when]: readonly Token[]): readonly Mend[] =>
  home?.lower === 'home' &&
  ['every', 'by', 'before', 'more', 'earlier', 'at', 'on'].includes(when?.lower ?? '')
    ? [{ start: home.start, end: home.end, by: 'to be home' }]
    : [];

/** "Paid, 150 a session": so is what is offered. */
export const paidMends = ([paid, next]: readonly Token[]): readonly Mend[] =>
  ['paid', 'unpaid', 'confidential', 'optional'].includes(paid?.lower ?? '') && next?.text === ','
    ? [{ start: paid?.start ?? 0, end: paid?.start ?? 0, by: 'it is ' }]
    : [];

/** "Not much, I admit, apart from a good story": what is not offered. */
export const notMuchMends = ([not, much, ...rest]: readonly Token[]): readonly Mend[] =>
  not?.lower === 'not' &&
  much?.lower === 'much' &&
  rest.some(({ lower }) => ['beyond', 'except', 'besides', 'apart'].includes(lower))
    ? [{ start: not.start, end: much.end, by: 'I cannot offer much' }]
    : [];

/** "Not getting burgled", "not being sued", "not losing your harvest": what would not happen to them. */
export const sparedMends = (
  [not, doing, what, ...rest]: readonly Token[],
  language: Language,
): readonly Mend[] => {
  // "Not losing touch with you", "not being paid" is the sender's part.
  const isSenders =
    what?.lower === 'paid' || rest.some(({ lower }) => ['you', 'him', 'her', 'them'].includes(lower));
  if (isSenders || not?.lower !== 'not' || !doing || !what || verbForm(doing) !== 'gerund') return [];
  const verb = doing.lower === 'being' ? 'be' : verbOfGerund(doing, language);
  const isDone = ['be', 'get'].includes(verb) && isDoneTo(what);
  return isDone || ['lose', 'miss'].includes(verb)
    ? [{ start: not.start, end: doing.end, by: `you would not ${verb}` }]
    : [];
};

/** What nobody is in the middle of: one sees it at once. */
const atOnce: ReadonlySet<string> = new Set('see hear understand'.split(' '));

/** What one has of it who is asked or helped; a van, a kiln, a licence is the sender's. */
const had: ReadonlySet<string> = new Set('say voice chance choice break laugh rest go'.split(' '));

/** "Having a say", "having to explain it", "having somebody to moan to". */
const isHad = ([object, ...rest]: readonly Token[]) =>
  object?.lower === 'to' ||
  /^some(?:one|body|thing|where)$/.test(object?.lower ?? '') ||
  (['a', 'the'].includes(object?.lower ?? '') && had.has(headNoun(rest)?.lower ?? ''));

/** "Having a kiln, I could fire your pots": what the sender has, and what they do with it. */
const goesOnInClause = (tokens: readonly Token[]) =>
  tokens.some(({ text }, at) => text === ',' && mainVerb(tokens.slice(at + 1)) !== null);

/** "Having worked there", "hearing aids", "seeing you succeed", "hearing your side": nothing that they would have or hear. */
const opensNoObject = (token: Token) =>
  token.tag === 'NOUN' ||
  ['you', 'your', 'of'].includes(token.lower) ||
  token.tag === 'ADJ' ||
  (token.tag === 'VERB' && verbForm(token) === 'past');

/** "Getting to be heard", "having a say", "understanding how nurses use it": what they would get to, have, understand. */
export function gettingMends([first, ...rest]: readonly Token[], language: Language): readonly Mend[] {
  // "Not having to explain it".
  const isNot = first?.lower === 'not';
  const doing = isNot ? rest[0] : first;
  const objects = isNot ? rest.slice(1) : rest;
  const [object] = objects;
  if (!doing || !object || verbForm(doing) !== 'gerund' || goesOnInClause(rest)) return [];
  if (opensNoObject(object)) return [];
  const verb = verbOfGerund(doing, language);
  const isGot = (verb === 'get' && object.lower === 'to') || (verb === 'have' && isHad(objects));
  return atOnce.has(verb) || isGot
    ? [{ start: first?.start ?? 0, end: doing.end, by: `you would ${isNot ? 'not ' : ''}${verb}` }]
    : [];
}

/** "Going to bring you clients", "going to save me a day": who is, or what. */
export const goingToMends = ([going, to, verb, whom]: readonly Token[]): readonly Mend[] =>
  going?.lower === 'going' && to?.lower === 'to' && verb?.tag === 'VERB'
    ? before(going, ['me', 'us'].includes(whom?.lower ?? '') ? 'it is ' : 'I am ')
    : [];
