/** Tells by grammar what was typed: a sentence, a noun phrase, a verb without its subject … */
import { isNominal, isPastOf, mainVerb, verbForm } from '../../language/clause.ts';
import {
  auxiliaries,
  determiners,
  forms,
  modals,
  possessives,
  prepositions,
  questionWords,
  subjectPronouns,
  subordinators,
} from '../../language/closed-class.ts';
import { isPluralNoun, needsArticle } from '../../language/countable.ts';
import type { Language, Token } from '../../language/language.ts';
import { headNouns } from './head-nouns.ts';
import { isName } from './names.ts';
import { isCapitalised, openingShape } from './opening-shape.ts';
import { isPersonNoun } from './people-nouns.ts';
import type { RealisedField, Shape } from './realised-answer.ts';
import { timeNouns } from './time-nouns.ts';
import { headNoun, isRole, peopleEnding } from './traits.ts';

const reasons: ReadonlySet<string> = new Set([
  'because',
  'since',
  'as',
  'cause',
  'cuz',
  'bcoz',
  'bcz',
  'coz',
  'cos',
]);
const openers: ReadonlySet<string> = new Set([
  'thanks',
  'thank',
  'congratulations',
  'congrats',
  'sorry',
  'hi',
  'hello',
]);
/** Words before the one that tells the shape: "also", "currently", "just". */
function firstTelling(tokens: readonly Token[]): number {
  let index = 0;
  const leads = (token: Token | undefined) =>
    token !== undefined &&
    !(token.lower === 'so' && tokens[index + 1]?.lower === 'that') &&
    ([
      'and',
      'but',
      'so',
      'also',
      'well',
      'yes',
      'ok',
      'maybe',
      'perhaps',
      'please',
      'hopefully',
      'ever',
    ].includes(token.lower) ||
      (token.tag === 'ADV' && token.lower.endsWith('ly')) ||
      ['just', 'always', 'never', 'once', 'still', 'now', 'recently'].includes(token.lower));
  while (index < tokens.length - 1 && (leads(tokens[index]) || tokens[index]?.text === ',')) index += 1;
  return index;
}

function isInverted(tokens: readonly Token[], at: number): boolean {
  const aux = tokens[at];
  if (aux?.lower === 'have' && ['a', 'an'].includes(tokens[at + 1]?.lower ?? '')) return false;
  const subject = tokens[at + 1]?.lower === "n't" ? tokens[at + 2] : tokens[at + 1];
  if (!aux || !subject || !auxiliaries.has(aux.lower) || aux.lower === 'am') return false;
  return (
    subjectPronouns.has(subject.lower) ||
    determiners.has(subject.lower) ||
    ['there', 'anyone', 'someone', 'anybody', 'people'].includes(subject.lower) ||
    (forms.do.has(aux.lower) && (subject.tag === 'NOUN' || subject.tag === 'PROPN')) ||
    (forms.be.has(aux.lower) && subject.tag === 'PROPN')
  );
}

/** "Why Ferries Matter": in the letters of a title. */
function isTitle(text: string): boolean {
  const [first = '', ...rest] = text.split(' ');
  const telling = rest.filter((word) => /^\p{L}{4,}$/u.test(word));
  const isAsked = questionWords.has(first.toLowerCase()) && /^\p{Lu}/u.test(first);
  return isAsked && telling.length > 1 && telling.every((word) => /^\p{Lu}/u.test(word));
}

/** "Does remote ok include Canada", "is next Friday any good": whatever stands where the subject does. */
function beginsAsQuestion(tokens: readonly Token[], start: number): boolean {
  const [first, next] = tokens.slice(start);
  if (!first || !next || next.tag === 'PUNCT') return false;
  const isCopula = ['is', 'are', 'was', 'were', 'does', 'did', 'has'].includes(first.lower);
  if (modals.has(first.lower)) return isNominal(next) && tokens.length > start + 2;
  return (
    isCopula &&
    !(next.tag === 'VERB' && ['base', 'past'].includes(verbForm(next))) &&
    next.tag !== 'ADV' &&
    next.tag !== 'ADP'
  );
}

/** "How did you get …", "What is …", "Which of them …"; not "how you got", which is a clause. */
function questionShape(tokens: readonly Token[], start: number, asks: boolean): Shape | null {
  const isWish = !asks && tokens[start]?.lower === 'have' && determiners.has(tokens[start + 1]?.lower ?? '');
  if (isInverted(tokens, start) && !isWish) return 'question';
  if (asks && beginsAsQuestion(tokens, start)) return 'question';
  const pied = tokens.findIndex(({ lower }) => ['which', 'what', 'whom', 'whose'].includes(lower));
  if (asks && pied === start + 1 && prepositions.has(tokens[start]?.lower ?? '')) {
    if (tokens.some((_, index) => index > pied && isInverted(tokens, index))) return 'question';
  }
  const first = tokens[start];
  if (!first || !questionWords.has(first.lower)) return null;
  const clause = tokens.slice(start + 1, start + 6);
  const inversion = clause.findIndex((_, offset) => isInverted(tokens, start + 1 + offset));
  const subject = clause.findIndex(
    (token, offset) => subjectPronouns.has(token.lower) && !auxiliaries.has(clause[offset - 1]?.lower ?? ''),
  );
  if (inversion >= 0 && (subject < 0 || inversion < subject)) return 'question';
  const next = tokens[start + 1];
  if (next && auxiliaries.has(next.lower) && first.lower !== 'when') return 'question';
  if (['what', 'how'].includes(first.lower) && next?.lower === 'about') return 'question';
  const asksForSubject = asks && ['who', 'what', 'which', 'whose'].includes(first.lower);
  if (asksForSubject && next?.tag === 'VERB' && verbForm(next) !== 'gerund') return 'question';
  const counted = tokens[start + 3];
  const counts =
    first.lower === 'how' && ['many', 'much'].includes(next?.lower ?? '') && counted?.tag === 'VERB';
  return asks && counts ? 'question' : 'wh-clause';
}

/** "Coffee next week", "a call": a short question of its own. */
function isMeeting(tokens: readonly Token[]): boolean {
  const first = tokens[0]?.lower ?? '';
  const isOwned = possessives.has(first) || (determiners.has(first) && !['a', 'an'].includes(first));
  const noun = tokens.findIndex(isNominal);
  const lower = tokens[noun]?.lower ?? '';
  const meets = (headNouns.meeting.has(lower) || headNouns.meal.has(lower)) && !isNominal(tokens[noun + 1]);
  return meets && noun < 3 && !isOwned && mainVerb(tokens) === null;
}

/** The shape of one sentence's words; `text` is what they were read from. */
export function readShape(
  text: string,
  tokens: readonly Token[],
  field: RealisedField,
  language: Language,
): Shape {
  const start = firstTelling(tokens);
  const first = tokens[start];
  if (!first) return 'empty';
  if (text.endsWith('?')) return 'question';
  if (field !== 'question' && isTitle(text)) return 'name';
  const asks = field === 'question';
  if (asks && isMeeting(tokens.slice(start))) return 'question';
  const asked = questionShape(tokens, start, asks);
  if (asked === 'question') return asked;
  if (asked) return clauseShape(tokens, start, asks);
  if (asks && tokens[0]?.lower === 'ever') return 'participle';

  if (openers.has(first.lower)) return 'sentence';
  if (reasons.has(first.lower) && mainVerb(tokens, start + 1) !== null) return 'because-clause';
  if (first.lower === 'because' || first.lower === 'since') return 'because-clause';
  if (['please', 'pls', 'plz', 'kindly'].includes(tokens[0]?.lower ?? '') || first.lower === 'let')
    return 'imperative';
  const opening = openingShape(tokens, start, field, language);
  if (opening && afterAdverbial(tokens, start, opening)) return 'sentence';
  if (opening === 'bare-verb' && isSubjectAfterAll(tokens, start, language)) return 'sentence';
  if (opening === 'place' && isWholeAfterAll(tokens, start)) return 'fragment';
  if (opening) return opening;
  if (isWillNamed(first, tokens[start + 1])) return 'sentence';
  if (
    namesFirst.has(field) &&
    (isThingThenSentence(tokens, start) || isPluralAfterAll(tokens, start, language))
  )
    return 'noun-phrase';
  if (mainVerb(tokens, start) !== null)
    return asks && tokens.length > 2 && asksByTone(tokens.slice(start)) ? 'question' : 'sentence';
  if (
    tokens.some(
      (_, index) => isDoneByPeople(tokens, index, language) || isDoneByPerson(tokens, index, language),
    )
  )
    return 'sentence';
  if (isFragment(tokens) || (field === 'reason' && isPraise(first, tokens[start + 1]))) return 'fragment';
  if (hasLooseVerb(tokens, language) || isCompared(tokens)) return 'fragment';
  return isName(text, tokens, language) ? 'name' : 'noun-phrase';
}

/** "You are still taking students": asked by the tone alone, where a question is due. */
function asksByTone([first, verb]: readonly Token[]): boolean {
  if (first?.lower !== 'you' || !verb || modals.has(verb.lower)) return false;
  return ['are', 'have', 'do'].includes(verb.lower) || (verb.tag === 'VERB' && verbForm(verb) === 'base');
}

/** "Fewer phone calls": one thing that is counted needs an article to be the subject of "calls". */
function isPluralAfterAll(tokens: readonly Token[], start: number, language: Language): boolean {
  const at = mainVerb(tokens, start) ?? -1;
  const [verb, before] = [tokens[at], tokens[at - 1]];
  if (verb?.tag !== 'VERB' || verbForm(verb) !== 'third' || before?.tag !== 'NOUN') return false;
  const subject = tokens.slice(start, at);
  const isPlain = subject.every(
    ({ tag, lower }) => (tag === 'NOUN' || tag === 'ADJ') && !determiners.has(lower),
  );
  return isPlain && needsArticle(before, language) && language.canBe(verb.lemma, 'noun');
}

/** "My dentist talks about you": what looks like a plural is what one person does. */
function isDoneByPerson(tokens: readonly Token[], index: number, language: Language): boolean {
  const [person, verb, next] = tokens.slice(index, index + 3);
  if (!person || !verb || !next || next.tag === 'PUNCT' || !isPersonNoun(person.lower, language))
    return false;
  return verb.tag === 'NOUN' && /[^s]s$/.test(verb.lower) && language.canBe(verb.lemma, 'verb');
}

/** "Our drivers train with your simulator": behind many people stands what they do, though it could be a noun. */
function isDoneByPeople(tokens: readonly Token[], index: number, language: Language): boolean {
  const [people, verb, next] = tokens.slice(index, index + 3);
  const arePeople = (noun: Token) =>
    peopleEnding.test(noun.lower) ||
    (isPluralNoun(noun) && (isPersonNoun(noun.lemma, language) || headNouns.dealtWith.has(noun.lemma)));
  if (!people || !verb || !next || !arePeople(people)) return false;
  return (
    verb.tag === 'NOUN' &&
    verb.lower === verb.lemma &&
    language.canBe(verb.lower, 'verb') &&
    next.tag !== 'PUNCT'
  );
}

/** "Term 318 has …", "demand has …": a noun that could be a verb, with a verb of its own behind it. */
function isSubjectAfterAll(tokens: readonly Token[], start: number, language: Language): boolean {
  if (!language.canBe(tokens[start]?.lower ?? '', 'noun')) return false;
  const verb = mainVerb(tokens, start);
  return verb !== null && ['is', 'was', 'has'].includes(tokens[verb]?.lower ?? '');
}

/** "Will said so": a modal does not go with a past form. */
const isWillNamed = (first: Token, next: Token | undefined) =>
  isCapitalised(first) && modals.has(first.lower) && next?.tag === 'VERB' && verbForm(next) === 'past';

/** "After long time saw your name", "in plate 43 appears a shawl": a sentence that begins with a place or a time. */
function isWholeAfterAll(tokens: readonly Token[], start: number): boolean {
  if (tokens.some((token, index) => isPastOf(token, tokens[index - 1]))) return true;
  const { lower = '' } = tokens[start] ?? {};
  return !subordinators.has(lower) && lower !== 'of' && mainVerb(tokens, start + 1) !== null;
}

/** "Good one sir", "lovely work": said of something, and said as it is. */
const isPraise = (first: Token, next: Token | undefined) =>
  praise.has(first.lower) && isNominal(next) && next?.lower !== 'friend';

const praise: ReadonlySet<string> = new Set(
  'good great nice lovely excellent fantastic awesome amazing brilliant superb super wonderful'.split(' '),
);

/** "Granny send me the tape": a verb right behind a noun, in whatever form, that is no part of a clause about it. */
function hasLooseVerb(tokens: readonly Token[], language: Language): boolean {
  const ends = tokens.findIndex(
    ({ tag, lower, text }) =>
      ['ADP', 'SCONJ', 'PRON', 'CCONJ'].includes(tag) || subordinators.has(lower) || /^[,:;–—-]$/.test(text),
  );
  const words = ends < 0 ? tokens : tokens.slice(0, ends);
  return words.some(
    (token, index) =>
      token.tag === 'VERB' &&
      ['base', 'third'].includes(verbForm(token)) &&
      words[index - 1]?.tag === 'NOUN' &&
      !language.canBe(token.lower, 'noun'),
  );
}

/** Where a thing is asked for, and somebody may go on with a sentence about it. */
const namesFirst: ReadonlySet<RealisedField> = new Set(['prompt', 'benefitForThem', 'benefitForMe']);

/** "Real numbers from a real ward, I keep a diary"; not "next week, I could show you round". */
function isThingThenSentence(tokens: readonly Token[], start: number): boolean {
  const comma = tokens.findIndex(({ text }) => text === ',' || text === ';');
  const after = tokens[comma + 1]?.lower ?? '';
  if (comma <= start || !(subjectPronouns.has(after) || possessives.has(after))) return false;
  const before = tokens.slice(start, comma);
  const opens =
    before[0] !== undefined && ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON'].includes(before[0].tag);
  const isTime = before.some(({ lower }) => timeNouns.has(lower));
  return (
    opens &&
    !isTime &&
    before.some(isNominal) &&
    mainVerb(before) === null &&
    mainVerb(tokens, comma + 1) !== null
  );
}

/** "Long time no speak", "alum here", "nothing yet, but": words that no beginning can stand before. */
function isFragment(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ tag }) => tag !== 'PUNCT');
  const last = words.at(-1);
  return (
    tokens.some(({ lower }, index) => lower === 'no' && isNominal(tokens[index - 1])) ||
    attitudes.has(headNoun(tokens)?.lemma ?? '') ||
    (words.length > 1 && last?.lower === 'nothing') ||
    (last?.lower === 'here' && isDescribed(words.at(-2))) ||
    (words.length > 1 && ['nothing', 'lets', 'hows'].includes(words[0]?.lower ?? '')) ||
    (words[0]?.lower === 'fellow' && isCapitalised(words[1] ?? words[0]))
  );
}

/** "Cheaper and the same flour": what is compared is no thing. */
const isCompared = ([first, next]: readonly Token[]) =>
  first?.tag === 'ADJ' && next?.tag === 'CCONJ' && /er$/.test(first.lower);

/** "Huge respect for …": said as it is, as one says "thanks". */
const attitudes: ReadonlySet<string> = new Set([
  'respect',
  'kudos',
  'admiration',
  'thanks',
  'congratulations',
  'hug',
]);

/** "UW Madison alum here". */
const isDescribed = (token: Token | undefined) =>
  token !== undefined && (isRole(token.lower) || headNouns.self.has(token.lower));

/** A clause that begins with a question word, or the sentence or the short question that it really is. */
function clauseShape(tokens: readonly Token[], start: number, asks: boolean): Shape {
  const comma = tokens.findIndex(({ text }) => text === ',');
  if (tokens.length === start + 1) return 'question';
  if (asks && comma > 0 && isInverted(tokens, comma + 1)) return 'question';
  if (mainVerb(tokens, start) !== null) return 'sentence';
  const hasVerb = tokens.some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  return asks && !hasVerb ? 'question' : 'wh-clause';
}

/** "In 2019 we met": what looks like a place is when or where a sentence happens. */
function afterAdverbial(tokens: readonly Token[], start: number, opening: Shape): boolean {
  if (!['place', 'gerund', 'infinitive', 'participle'].includes(opening)) return false;
  const subject = tokens.findIndex(
    (token, index) =>
      index > start + 1 &&
      ['i', 'we', 'you'].includes(token.lower) &&
      (tokens[index - 1]?.text === ',' || ['NUM', 'PROPN', 'NOUN'].includes(tokens[index - 1]?.tag ?? '')),
  );
  if (subject < 0) return false;
  const inside = tokens
    .slice(start, subject)
    .some((token) => ['how', 'what', 'that', 'which'].includes(token.lower));
  const verb = mainVerb(tokens, subject);
  if (inside || verb === null) return false;
  const before = tokens[subject - 1];
  const object = tokens[verb + 1];
  const hasObject =
    isNominal(object) || object?.tag === 'DET' || object?.tag === 'ADJ' || object?.tag === 'VERB';
  return before?.text === ',' || (opening === 'place' && (before?.tag === 'NUM' || hasObject));
}
