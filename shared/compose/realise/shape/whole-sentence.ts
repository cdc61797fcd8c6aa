/** Whole sentences that look like something else: their verb could be a noun, or they begin with a place. */
import { mainVerb } from '../../../language/clause.ts';
import {
  isDeterminer,
  modals,
  objectPronouns,
  possessives,
  questionWords,
  subjectPronouns,
  subordinators,
} from '../../../language/closed-class.ts';
import { isPluralNoun } from '../../../language/countable.ts';
import type { Language, Token } from '../../../language/language.ts';
import { isIntransitive, isNominal, isPastOf, startsObject, verbForm } from '../../../language/verb-form.ts';
import type { Shape } from '../realised-answer.ts';
import { endsAsPeople } from '../words/head-noun.ts';
import { headNouns } from '../words/head-nouns.ts';
import { isPersonNoun } from '../words/people-nouns.ts';
import { timeNouns } from '../words/time-nouns.ts';
import { givingVerbs } from '../words/verb-groups.ts';
import { isCapitalised } from './opening-shape.ts';

/** "My dentist talks about you": what looks like a plural is what one person does. */
export function isDoneByPerson(tokens: readonly Token[], index: number, language: Language): boolean {
  const [person, verb, next] = tokens.slice(index, index + 3);
  if (!person || !verb || !next || next.tag === 'PUNCT' || !isPersonNoun(person.lower, language))
    return false;
  // "Your post about lead pipes in schools": behind a preposition nobody does anything.
  if (tokens[index - 1]?.tag === 'ADP') return false;
  return (
    verb.tag === 'NOUN' &&
    /[^s]s$/.test(verb.lower) &&
    (language.canBe(verb.lemma, 'verb') || language.canBe(verb.lower.replace(/s$/, ''), 'verb'))
  );
}

/** "Our drivers train with your simulator": behind many people stands what they do, though it could be a noun. */
export function isDoneByPeople(tokens: readonly Token[], index: number, language: Language): boolean {
  const [people, verb, next] = tokens.slice(index, index + 3);
  const arePeople = (noun: Token) =>
    endsAsPeople(noun.lower) ||
    (isPluralNoun(noun) && (isPersonNoun(noun.lemma, language) || headNouns.dealtWith.has(noun.lemma)));
  if (!people || !verb || !next || !arePeople(people)) return false;
  // "About letting children plan their week".
  const before = tokens[index - 1];
  if (before?.tag === 'VERB' && verbForm(before) === 'gerund') return false;
  return (
    verb.tag === 'NOUN' &&
    verb.lower === verb.lemma &&
    language.canBe(verb.lower, 'verb') &&
    next.tag !== 'PUNCT'
  );
}

const saying: ReadonlySet<string> = new Set(
  'know say tell think love use like want need swear rave ask'.split(' '),
);

/** "Kids coming out of your class actually know it": many, what is told of them, and what they do. */
export function isDoneByManyTold(tokens: readonly Token[], language: Language): boolean {
  const [many, told] = tokens;
  if (!many || !told || !isPluralNoun(many)) return false;
  const arePeople =
    isPersonNoun(many.lemma, language) || headNouns.dealtWith.has(many.lemma) || many.lower === 'people';
  if (!arePeople || !(verbForm(told) === 'gerund' || told.tag === 'ADP')) return false;
  return tokens.some(({ lower, tag }, at) => {
    const before = tokens[at - 1];
    return at > 2 && tag === 'VERB' && saying.has(lower) && (isNominal(before) || before?.tag === 'ADV');
  });
}

/** "Term 318 has …", "demand has …": a noun that could be a verb, with a verb of its own behind it. */
export function isSubjectAfterAll(tokens: readonly Token[], start: number, language: Language): boolean {
  const next = tokens[start + 1];
  // "Hull needs surveying".
  if (next?.tag === 'VERB' && ['needs', 'wants', 'costs', 'takes', 'looks', 'keeps'].includes(next.lower))
    return true;
  // "Map said 'bridge, maybe'".
  if (['said', 'says', 'showed', 'shows', 'told', 'tells'].includes(next?.lower ?? '')) return true;
  if (!language.canBe(tokens[start]?.lower ?? '', 'noun')) return false;
  const verb = mainVerb(tokens, start);
  if (verb === null || !['is', 'was', 'has'].includes(tokens[verb]?.lower ?? '')) return false;
  // "Give you our code, it is free": the verb is of "it".
  if (subjectPronouns.has(tokens[verb - 1]?.lower ?? '')) return false;
  // "See how she did it, because mine is on the fence": the verb of a clause.
  return !tokens.slice(start + 1, verb).some(({ lower }) => questionWords.has(lower) || lower === 'because');
}

/** "As treasurer I must explain it": what somebody is, with no verb of its own, and what they do. */
export function isAsOne(tokens: readonly Token[], start: number): boolean {
  const subject = tokens.findIndex(({ lower }, index) => index > start + 1 && ['i', 'we'].includes(lower));
  const role = tokens.slice(start + 1, Math.max(subject, 0));
  return (
    tokens[start]?.lower === 'as' &&
    subject > 0 &&
    isNominal(tokens[subject - 1]) &&
    mainVerb(role) === null &&
    mainVerb(tokens, subject) !== null
  );
}

/** "My farrier's retiring", "Mum's still on paper", "coffee's on me": the ending is "is", not of what is hers. */
export function isContracted(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ lower }) => /^['’]s$/.test(lower));
  const [who, state, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  const isSomebody =
    at === 1
      ? who !== undefined && isNominal(who)
      : at === 2 && ['my', 'our', 'your', 'his', 'her'].includes(tokens[0]?.lower ?? '');
  const isState =
    state !== undefined &&
    (state.tag === 'ADJ' ||
      verbForm(state) === 'gerund' ||
      (state.tag === 'VERB' && /ed$/.test(state.lower)));
  const isPlaced =
    state?.tag === 'ADP' ||
    (['still', 'now', 'back', 'always'].includes(state?.lower ?? '') && next?.tag === 'ADP');
  // "My son's just been diagnosed".
  const isDone = [state, next].some((token) => token?.lower === 'been');
  return isSomebody && (isPlaced || isDone || (isState && [undefined, 'PUNCT', 'CCONJ'].includes(next?.tag)));
}

/** "Will said so": a modal does not go with a past form. */
export const isWillNamed = (first: Token, next: Token | undefined) =>
  isCapitalised(first) && modals.has(first.lower) && next?.tag === 'VERB' && verbForm(next) === 'past';

const staying: ReadonlySet<string> = new Set(['remain', 'stay', 'seem', 'become']);

/** "Would settle it", "remains unpaid": a verb that can have what is done for its subject. */
const isOfDoing = (verb: Token | undefined, next: Token | undefined) =>
  verb?.tag === 'AUX' || (staying.has(verb?.lemma ?? '') && next?.tag === 'ADJ');

/** "Knowing the age of the straw would settle it": what is done is what the sentence is about. */
export function isDoingTheSubject(tokens: readonly Token[], start: number): boolean {
  const verb = mainVerb(tokens, start + 1) ?? -1;
  const between = tokens.slice(start, verb);
  const isOwn = !between.some(
    ({ lower, tag }) =>
      subjectPronouns.has(lower) || questionWords.has(lower) || tag === 'CCONJ' || tag === 'PUNCT',
  );
  // "Something my mother would finish": the verb is of what is said of it.
  const isSaidOfThing = between.some(
    ({ lower }, at) =>
      /^(?:some|any|every|no)(?:thing|one|body)$/.test(lower) && isDeterminer(between[at + 1]),
  );
  return verb > start + 1 && isOwn && !isSaidOfThing && isOfDoing(tokens[verb], tokens[verb + 1]);
}

/** "After long time saw your name", "in plate 43 appears a shawl": a sentence that begins with a place or a time. */
export function isWholeAfterAll(tokens: readonly Token[], start: number): boolean {
  if (tokens.some((token, index) => isPastOf(token, tokens[index - 1]))) return true;
  const { lower = '' } = tokens[start] ?? {};
  return !subordinators.has(lower) && lower !== 'of' && mainVerb(tokens, start + 1) !== null;
}

const telling: ReadonlySet<string> = new Set('told taught shown assured promised warned'.split(' '));

/** "Being new here I know nobody", "to be frank we need money": what stands before a sentence with no mark between. */
function isSaidFirst(tokens: readonly Token[], start: number): boolean {
  const words = tokens.slice(start, start + 3).map(({ lower }) => lower);
  const isAside =
    words.slice(0, 2).join(' ') === 'to be' && ['honest', 'frank', 'fair', 'clear'].includes(words[2] ?? '');
  if (!isAside && !['having', 'being'].includes(words[0] ?? '')) return false;
  // "Being told I am wrong": what one is told.
  if (telling.has(words[1] ?? '')) return false;
  return tokens.some(({ lower }, at) => {
    const isSubject = at > start + 2 && ['i', 'we'].includes(lower);
    return isSubject && (tokens[at + 1]?.tag === 'VERB' || tokens[at + 1]?.tag === 'AUX');
  });
}

/** "In 2019 we met": what looks like a place is when or where a sentence happens. */
export function afterAdverbial(tokens: readonly Token[], start: number, opening: Shape): boolean {
  if (!['place', 'gerund', 'infinitive', 'participle'].includes(opening)) return false;
  if (isSaidFirst(tokens, start)) return true;
  const subject = tokens.findIndex(
    (token, index) =>
      index > start + 1 &&
      (['i', 'we', 'you', 'nobody', 'everybody', 'everyone'].includes(token.lower) ||
        (opening === 'place' && ['it', 'he', 'she', 'they'].includes(token.lower))) &&
      (tokens[index - 1]?.text === ',' ||
        ['am', 'pm'].includes(tokens[index - 1]?.lower ?? '') ||
        ['NUM', 'PROPN', 'NOUN', 'VERB', 'PRON'].includes(tokens[index - 1]?.tag ?? '')),
  );
  if (subject < 0) return false;
  const inside = tokens.slice(start, subject).some((token, index) => {
    const behind = tokens[start + index + 1];
    // "In that class you told us": which class.
    const isPointing = token.lower === 'that' && index === 1 && isNominal(behind);
    return ['how', 'what', 'that', 'which'].includes(token.lower) && !isPointing && behind?.text !== ',';
  });
  const verb = mainVerb(tokens, subject);
  if (inside || verb === null) return false;
  const before = tokens[subject - 1];
  const object = tokens[verb + 1];
  // "You gave me the list"; "the talk you gave us" is a talk.
  const isGivenMore = objectPronouns.has(object?.lower ?? '') && startsObject(tokens[verb + 2]);
  // "After the match we spoke"; not "the place we met".
  const isWhen = ['after', 'before'].includes(tokens[start]?.lower ?? '');
  const isDoneThen = isWhen && isIntransitive(tokens[verb]?.lemma ?? '');
  // "After ten years I finished your book".
  const isOfThen = timeNouns.has(before?.lemma ?? '') && possessives.has(object?.lower ?? '');
  const hasObject =
    isGivenMore ||
    isOfThen ||
    isDoneThen ||
    (['say', 'think'].includes(tokens[verb]?.lemma ?? '') && subjectPronouns.has(object?.lower ?? '')) ||
    modals.has(tokens[verb]?.lower ?? '') ||
    questionWords.has(object?.lower ?? '') ||
    object?.lower === 'that' ||
    isNominal(object) ||
    object?.tag === 'DET' ||
    object?.tag === 'ADJ' ||
    object?.tag === 'VERB';
  // "In my city nobody repairs this".
  const isAnybody = /^(?:no|every)(?:body|one)$/.test(tokens[subject]?.lower ?? '');
  return (
    before?.text === ',' ||
    (opening === 'place' && isAnybody) ||
    // "Reading your piece I recognised my father"; not "reading the book I gave my son".
    (opening === 'gerund' &&
      ['i', 'we'].includes(tokens[subject]?.lower ?? '') &&
      isDeterminer(object) &&
      !givingVerbs.has(tokens[verb]?.lemma ?? '')) ||
    (opening === 'place' && (before?.tag === 'NUM' || hasObject))
  );
}
