/** Tells by grammar what was typed: a sentence, a noun phrase, a verb without its subject … */
import { mainVerb } from '../../../language/clause.ts';
import { determiners, possessives, subjectPronouns } from '../../../language/closed-class.ts';
import { isPluralNoun, needsArticle } from '../../../language/countable.ts';
import type { Language, Token } from '../../../language/language.ts';
import { isNominal, verbForm } from '../../../language/verb-form.ts';
import type { RealisedField, Shape } from '../realised-answer.ts';
import { headNoun } from '../words/head-noun.ts';
import { isName } from '../words/names.ts';
import { praise } from '../words/praise.ts';
import { isCalendarName, timeNouns } from '../words/time-nouns.ts';
import { isConditionThenClause, isInfinitive, isPurpose } from './first-words.ts';
import { isFragment } from './fragment.ts';
import { openingShape } from './opening-shape.ts';
import {
  asksByTone,
  clauseShape,
  isAskedAsTold,
  isMeeting,
  isTitle,
  questionShape,
} from './question-shape.ts';
import { isToldOfWriting } from './thing-after-all.ts';
import {
  afterAdverbial,
  isAsOne,
  isContracted,
  isDoingTheSubject,
  isDoneByManyTold,
  isDoneByPeople,
  isDoneByPerson,
  isSubjectAfterAll,
  isWholeAfterAll,
  isWillNamed,
} from './whole-sentence.ts';

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

/** "Since August", "since 2011": from when on. */
const isTime = (token: Token | undefined) =>
  token?.tag === 'NUM' || token?.lower === 'last' || isCalendarName(token?.lower ?? '');

const degrees: ReadonlySet<string> = new Set('very quite pretty really rather fairly so too'.split(' '));

/** "Pretty keen to", "quite good at": what somebody is, and how much of it. */
const isDegree = ([how, what, link]: readonly Token[]) =>
  degrees.has(how?.lower ?? '') &&
  what?.tag === 'ADJ' &&
  ['to', 'at', 'with', 'about'].includes(link?.lower ?? '');

/** Words before the one that tells the shape: "also", "currently", "just". */
function firstTelling(tokens: readonly Token[]): number {
  let index = 0;
  const leads = (token: Token | undefined) =>
    token !== undefined &&
    !isPurpose(tokens.slice(index)) &&
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
      isDegree(tokens.slice(index)) ||
      ['just', 'always', 'never', 'once', 'still', 'now', 'recently', 'already'].includes(token.lower));
  while (index < tokens.length - 1 && (leads(tokens[index]) || tokens[index]?.text === ',')) index += 1;
  return index;
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
  if (text.endsWith('?')) {
    const isWish = field !== 'question' && isInfinitive(tokens, language);
    if (field === 'question' && isAskedAsTold(tokens.slice(start))) return 'wh-clause';
    return isWish ? 'infinitive' : 'question';
  }
  if (field !== 'question' && isTitle(text)) return 'name';
  const asks = field === 'question';
  if (asks && isMeeting(tokens.slice(start))) return 'question';
  // "Was my teacher": how they are known is told, and not asked.
  const isToldOfThem =
    ['is', 'was', 'are', 'were'].includes(first.lower) && possessives.has(tokens[start + 1]?.lower ?? '');
  if (field === 'howKnown' && isToldOfThem) return 'dropped-subject';
  // "Before I could only show numbers": that was then.
  if (field === 'reason' && isOfBefore(tokens.slice(start))) return 'sentence';
  const asked = questionShape(tokens, start, asks);
  if (asked === 'question') return asked;
  // "Question: what do you feed them".
  if (asks && tokens[1]?.text === ':' && questionShape(tokens, 2, true) === 'question') return 'question';
  if (asked) return clauseShape(tokens, start, asks);
  if (asks && tokens[0]?.lower === 'ever') return 'participle';

  if (openers.has(first.lower)) return 'sentence';
  if (['well', 'nicely'].includes(tokens[0]?.lower ?? '') && tokens.some(({ lower }) => lower === 'done'))
    return 'sentence';
  if (isAsOne(tokens, start)) return 'sentence';
  if (first.lower === 'since' && isSinceWhen(tokens, start)) return 'sentence';
  if (reasons.has(first.lower) && isBeforeSentence(tokens, start)) return 'sentence';
  if (reasons.has(first.lower) && mainVerb(tokens, start + 1) !== null) return 'because-clause';
  if (first.lower === 'because' || first.lower === 'since') return 'because-clause';
  if (['please', 'pls', 'plz', 'kindly'].includes(tokens[0]?.lower ?? '') || first.lower === 'let')
    return 'imperative';
  if (field !== 'question' && isConditionThenClause(tokens.slice(start))) return 'sentence';
  // "Urgent: our speaker cancelled", "wanted: a drummer": a word that says what kind of thing follows.
  const isLabelled =
    !['prompt', 'question'].includes(field) && tokens[1]?.text === ':' && tokens[2] !== undefined;
  if (isLabelled && first.tag !== 'PROPN') return mainVerb(tokens, 2) === null ? 'fragment' : 'sentence';
  const opening = openingShape(tokens, start, field, language);
  if (opening && afterAdverbial(tokens, start, opening)) return 'sentence';
  if (opening === 'gerund' && isDoingTheSubject(tokens, start)) return 'sentence';
  if (opening === 'bare-verb' && isSubjectAfterAll(tokens, start, language)) return 'sentence';
  if (opening === 'place' && isWholeAfterAll(tokens, start)) return 'fragment';
  if (opening) return opening;
  if (isWillNamed(first, tokens[start + 1])) return 'sentence';
  if (field !== 'prompt' && isContracted(tokens.slice(start))) return 'sentence';
  if (namesFirst.has(field) && isAnyThing(first)) {
    const isHad = mainVerb(tokens, start) === tokens.length - 1;
    if (isHad || ['i', 'we', 'you'].includes(tokens[start + 1]?.lower ?? '')) return 'noun-phrase';
  }
  if (
    namesFirst.has(field) &&
    (isThingThenSentence(tokens, start) || isPluralAfterAll(tokens, start, language))
  )
    return 'noun-phrase';
  if (field === 'prompt' && isToldOfWriting(first, tokens[start + 1])) return 'noun-phrase';
  if (mainVerb(tokens, start) !== null)
    return asks && tokens.length > 2 && asksByTone(tokens.slice(start)) ? 'question' : 'sentence';
  if (
    isDoneByManyTold(tokens.slice(start), language) ||
    tokens.some(
      (_, index) => isDoneByPeople(tokens, index, language) || isDoneByPerson(tokens, index, language),
    )
  )
    return 'sentence';
  // "It about works": behind what can only be a subject stands what it does, whatever it looks like.
  const isSubjectFirst = ['i', 'we', 'he', 'she', 'they', 'it'].includes(first.lower);
  if (isSubjectFirst && tokens.length > start + 2 && tokens[start + 1]?.tag !== 'PUNCT') return 'sentence';
  if (isFragment(tokens, field, language) || (field === 'reason' && isPraise(first, tokens[start + 1])))
    return 'fragment';
  return isName(text, tokens, language) ? 'name' : 'noun-phrase';
}

/** "Since August the dough is sticky", "since then it leaks", "since I read it I can't sleep": since when, not why. */
function isSinceWhen(tokens: readonly Token[], start: number): boolean {
  const next = tokens[start + 1];
  if (next?.lower === 'then') return true;
  if (isTime(next) && mainVerb(tokens, start + 2) !== null) return true;
  return tokens.some(
    ({ lower }, at) =>
      at > start + 2 &&
      ['i', 'we'].includes(lower) &&
      isNominal(tokens[at - 1]) &&
      tokens[at + 1]?.tag === 'AUX' &&
      tokens[at + 2] !== undefined,
  );
}

/** "As it happens, some do survive", "since it froze, I keep them in": a clause, and the sentence that it belongs to. */
function isBeforeSentence(tokens: readonly Token[], start: number): boolean {
  const comma = tokens.findIndex(({ text }, at) => at > start && text === ',');
  if (tokens.slice(comma + 1).some(({ text }) => text === ',')) return false;
  const [subject, verb] = tokens.slice(comma + 1);
  const areSome = ['some', 'most', 'many'].includes(subject?.lower ?? '') && verb?.tag === 'AUX';
  const isSentence = subjectPronouns.has(subject?.lower ?? '') && mainVerb(tokens, comma + 1) !== null;
  const isClause = comma > start + 2 && mainVerb(tokens.slice(0, comma), start + 1) !== null;
  return isClause && (areSome || isSentence);
}

const isOfBefore = ([before, ...rest]: readonly Token[]) =>
  before?.lower === 'before' &&
  ['i', 'we'].includes(rest[0]?.lower ?? '') &&
  !rest.some(({ text }) => text === ',');

/** "Something no other bakery has": what is had is missing behind the verb, so that it says what thing. */
const isAnyThing = ({ lower }: Token) =>
  ['something', 'anything', 'everything', 'someone', 'somebody'].includes(lower);

/** "Fewer phone calls": one thing that is counted needs an article to be the subject of "calls". */
function isPluralAfterAll(tokens: readonly Token[], start: number, language: Language): boolean {
  const at = mainVerb(tokens, start) ?? -1;
  const [verb, before] = [tokens[at], tokens[at - 1]];
  const isOpen = tokens.slice(start, at).every(({ tag }) => tag === 'NOUN' || tag === 'ADJ');
  if (verb?.tag === 'NOUN' && isPluralNoun(verb) && isOpen) return true;
  if (verb?.tag !== 'VERB' || verbForm(verb) !== 'third' || before?.tag !== 'NOUN') return false;
  const subject = tokens.slice(start, at);
  const isPlain = subject.every(
    ({ tag, lower }) => (tag === 'NOUN' || tag === 'ADJ') && !determiners.has(lower),
  );
  return isPlain && needsArticle(before, language) && language.canBe(verb.lemma, 'noun');
}

/** "Good one sir", "lovely work": said of something, and said as it is. */
const isPraise = (first: Token, next: Token | undefined) =>
  praise.has(first.lower) && isNominal(next) && next?.lower !== 'friend';

/** Where a thing is asked for, and somebody may go on with a sentence about it. */
const namesFirst: ReadonlySet<RealisedField> = new Set(['prompt', 'benefitForThem', 'benefitForMe']);

/** "Three trials, two good and one failed", "a room, closed on Monday": behind the comma is told what they are like. */
function isThingToldMoreOf(tokens: readonly Token[], start: number, comma: number): boolean {
  const [more, next] = [tokens[comma + 1], tokens[comma + 2]];
  const before = tokens.slice(start, comma);
  const opens = ['DET', 'ADJ', 'NOUN', 'NUM', 'PRON'].includes(before[0]?.tag ?? '');
  if (comma <= start || !more || !opens || !before.some(isNominal) || mainVerb(before) !== null) return false;
  // "The motion of the plates, what we call the modes", "the sheet of last year, best I ever had".
  const isBest = ['best', 'worst', 'finest'].includes(more.lower) && subjectPronouns.has(next?.lower ?? '');
  if (isBest || (more.lower === 'what' && (determiners.has(next?.lower ?? '') || next?.tag === 'PRON')))
    return true;
  const verb = mainVerb(tokens, start) ?? -1;
  const isCounted = more.tag === 'NUM' && next?.tag === 'ADJ';
  // "A plan for the first hour, one page will do".
  const isEnough = tokens[verb]?.lower === 'will' && tokens[verb + 1]?.lower === 'do' && verb - comma < 4;
  // "My teacher, Ms Bell, said": behind a name goes on what it is the name of.
  const isState =
    tokens[verb - 1]?.text === ',' && tokens[verb]?.tag === 'VERB' && tokens[verb - 2]?.tag !== 'PROPN';
  return verb > comma && (isCounted || isState || isEnough);
}

/** "A place, or at least you can tell me why". */
const isOrAtLeast = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === 'or' && tokens[at + 1]?.lower === 'at' && tokens[at + 2]?.lower === 'least';

/** "Real numbers from a real ward, I keep a diary"; not "next week, I could show you round". */
function isThingThenSentence(tokens: readonly Token[], start: number): boolean {
  const comma = tokens.findIndex(
    ({ text, lower }, at) =>
      at > start && (text === ',' || text === ';' || lower === 'but' || isOrAtLeast(tokens, at)),
  );
  const joins = ['plus', 'and', 'but'].includes(tokens[comma + 1]?.lower ?? '') ? 2 : 1;
  const behind = comma + (isOrAtLeast(tokens, comma) ? 3 : joins);
  const after = tokens[behind]?.lower ?? '';
  const isSubject = subjectPronouns.has(after) || possessives.has(after) || ['mine', 'ours'].includes(after);
  if (comma <= start || !isSubject) return isThingToldMoreOf(tokens, start, comma);
  const before = tokens.slice(start, comma);
  const opens =
    before[0] !== undefined &&
    before[0].lower !== 'no' &&
    ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON'].includes(before[0].tag);
  const isTime =
    timeNouns.has(headNoun(before)?.lower ?? '') || ['next', 'last', 'this'].includes(before[0]?.lower ?? '');
  const verb = mainVerb(tokens, comma + 1) ?? -1;
  // "Ana, our cook, suggested it": behind a second comma the verb is that of the name.
  const isOwn = verb > comma && !tokens.slice(comma + 1, verb).some(({ text }) => text === ',');
  return opens && !isTime && before.some(isNominal) && mainVerb(before) === null && isOwn;
}
