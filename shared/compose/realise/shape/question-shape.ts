/** Questions, with or without their mark, and clauses that begin like one. */
import { mainVerb } from '../../../language/clause.ts';
import {
  auxiliaries,
  determiners,
  forms,
  modals,
  possessives,
  prepositions,
  questionWords,
  subjectPronouns,
} from '../../../language/closed-class.ts';
import type { Token } from '../../../language/language.ts';
import { isNominal, verbForm } from '../../../language/verb-form.ts';
import type { Shape } from '../realised-answer.ts';
import { headNouns } from '../words/head-nouns.ts';

/** What can be the subject of a question and is neither a pronoun of its own nor a noun. */
const indefinites: ReadonlySet<string> = new Set([
  'anybody',
  'anyone',
  'anything',
  'everybody',
  'everyone',
  'nobody',
  'people',
  'somebody',
  'someone',
  'something',
  'there',
]);

/** "Did your course online": what somebody did, with the subject left out; no verb follows what was done. */
function isOwnDoing(tokens: readonly Token[], at: number): boolean {
  const [did, owner] = [tokens[at], tokens[at + 1]];
  const isOwned = possessives.has(owner?.lower ?? '') || determiners.has(owner?.lower ?? '');
  const rest = tokens.slice(at + 2);
  return (
    did?.lower === 'did' &&
    isOwned &&
    !rest.some(({ tag, text }) => tag === 'VERB' || tag === 'AUX' || text === '?')
  );
}

export function isInverted(tokens: readonly Token[], at: number): boolean {
  const aux = tokens[at];
  if (aux?.lower === 'have' && ['a', 'an'].includes(tokens[at + 1]?.lower ?? '')) return false;
  const subject = tokens[at + 1]?.lower === "n't" ? tokens[at + 2] : tokens[at + 1];
  if (!aux || !subject || !auxiliaries.has(aux.lower) || aux.lower === 'am') return false;
  if (isOwnDoing(tokens, at)) return false;
  return (
    subjectPronouns.has(subject.lower) ||
    determiners.has(subject.lower) ||
    (modals.has(aux.lower) && subject.tag === 'NUM') ||
    indefinites.has(subject.lower) ||
    (forms.do.has(aux.lower) && (subject.tag === 'NOUN' || subject.tag === 'PROPN')) ||
    (forms.be.has(aux.lower) && subject.tag === 'PROPN')
  );
}

/** "Why Ferries Matter": in the letters of a title. */
export function isTitle(text: string): boolean {
  const [first = '', ...rest] = text.split(' ');
  const telling = rest.filter((word) => /^\p{L}{4,}$/u.test(word));
  const isAsked = questionWords.has(first.toLowerCase()) && /^\p{Lu}/u.test(first);
  return isAsked && telling.length > 1 && telling.every((word) => /^\p{Lu}/u.test(word));
}

/** "Does remote ok include Canada", "is next Friday any good": whatever stands where the subject does. */
export function beginsAsQuestion(tokens: readonly Token[], start: number): boolean {
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
export function questionShape(tokens: readonly Token[], start: number, asks: boolean): Shape | null {
  // "Should they be genuine, they ought to be with you": what is so if something else is.
  const comma = tokens.findIndex(({ text }) => text === ',');
  const isCondition =
    ['should', 'had', 'were'].includes(tokens[start]?.lower ?? '') &&
    comma > start &&
    subjectPronouns.has(tokens[comma + 1]?.lower ?? '') &&
    !asks;
  if (isCondition) return null;
  const isWish = !asks && tokens[start]?.lower === 'have' && determiners.has(tokens[start + 1]?.lower ?? '');
  // "Is a rare instrument": what it is, told by somebody whose language leaves "it" out.
  const isIt = tokens[start]?.lower === 'is' && ['a', 'an'].includes(tokens[start + 1]?.lower ?? '');
  // "Had the same leak and patched it": what the sender had.
  const isHad = tokens[start]?.lower === 'had' && determiners.has(tokens[start + 1]?.lower ?? '');
  const isTold = !asks && (isIt || isHad);
  if (isInverted(tokens, start) && !isWish && !isTold) return 'question';
  if (tokens[start]?.lower === 'how' && tokens[start + 1]?.lower === 'come') return 'question';
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
  if (first.lower === 'what' && next?.lower === 'if') return 'question';
  const asksForSubject = asks && ['who', 'what', 'which', 'whose'].includes(first.lower);
  if (asksForSubject && next?.tag === 'VERB' && verbForm(next) !== 'gerund') return 'question';
  const counted = tokens[start + 3];
  const counts =
    first.lower === 'how' && ['many', 'much'].includes(next?.lower ?? '') && counted?.tag === 'VERB';
  return asks && counts ? 'question' : 'wh-clause';
}

/** "How long it takes until they trust you?", "what you feed them?": asked in the order in which it is told. */
export function isAskedAsTold(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ lower }) => ['i', 'you', 'we', 'they', 'it', 'she', 'he'].includes(lower));
  const verb = tokens[at + 1];
  const isSubject = at > 0 && at < 4 && questionWords.has(tokens[0]?.lower ?? '');
  if (!isSubject || !verb || tokens.slice(0, at).some(({ tag }) => tag === 'AUX' || tag === 'VERB'))
    return false;
  return (verb.tag === 'VERB' || verb.tag === 'AUX') && verbForm(verb) !== 'gerund';
}

/** "Coffee next week", "a call": a short question of its own. */
export function isMeeting(tokens: readonly Token[]): boolean {
  const first = tokens[0]?.lower ?? '';
  const isOwned = possessives.has(first) || (determiners.has(first) && !['a', 'an'].includes(first));
  const noun = tokens.findIndex(isNominal);
  const lower = tokens[noun]?.lower ?? '';
  const meets = (headNouns.meeting.has(lower) || headNouns.meal.has(lower)) && !isNominal(tokens[noun + 1]);
  return meets && noun < 3 && !isOwned && mainVerb(tokens) === null;
}

/** "You are still taking students": asked by the tone alone, where a question is due. */
export function asksByTone([first, verb]: readonly Token[]): boolean {
  if (first?.lower !== 'you' || !verb || modals.has(verb.lower)) return false;
  return (
    ['are', 'have', 'do', 'got', 'still'].includes(verb.lower) ||
    (verb.tag === 'VERB' && verbForm(verb) === 'base')
  );
}

/** A clause that begins with a question word, or the sentence or the short question that it really is. */
export function clauseShape(tokens: readonly Token[], start: number, asks: boolean): Shape {
  const comma = tokens.findIndex(({ text }) => text === ',');
  if (tokens.length === start + 1) return 'question';
  if (asks && comma > 0 && isInverted(tokens, comma + 1)) return 'question';
  const verb = mainVerb(tokens, start);
  // "How you got drainage accounts out of them": what stands in the clause is a thing.
  const isThing = subjectPronouns.has(tokens[start + 1]?.lower ?? '') && tokens[verb ?? 0]?.tag === 'NOUN';
  // "What happens to them after the research is over".
  const isWhat =
    ['what', 'who'].includes(tokens[start]?.lower ?? '') && tokens[start + 1]?.tag === 'VERB' && !asks;
  if (verb !== null && !isThing && !isWhat) return 'sentence';
  const hasVerb = tokens.some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  return asks && !hasVerb ? 'question' : 'wh-clause';
}
