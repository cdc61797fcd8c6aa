/** Why an answer makes no sentence that can be sent unseen, so that it is asked back. */
import { determiners, listener } from '../../language/closed-class.ts';
import type { Language } from '../../language/language.ts';
import type { Part } from './read-part.ts';
import type { AnswerToRealise, Problem } from './realised-answer.ts';
import { saysNothing } from './repair/says-nothing.ts';
import { headNoun } from './words/head-noun.ts';
import { isPersonNoun } from './words/people-nouns.ts';
import { favourVerbs } from './words/verb-groups.ts';

/** A lone common noun ("webinar", "advice") names nothing that could be spoken about. */
function saysTooLittle(part: Part, answer: AnswerToRealise): boolean {
  const words = part.tokens.filter(({ tag }) => tag !== 'PUNCT');
  if (part.traits.has('quoted') || answer.field === 'work' || answer.field === 'howKnown') return false;
  if (part.shape === 'bare-verb') return words.length === 1 && !part.traits.has('mutual');
  if (part.shape === 'gerund') return words.length === 1 && answer.field.startsWith('benefit');
  if (part.shape !== 'noun-phrase') return false;
  const anyOfThem =
    words.length === 2 && ['a', 'an'].includes(words[0]?.lower ?? '') && answer.field === 'prompt';
  const named = answer.field === 'prompt' && answer.kind === 'person' && !part.traits.has('person');
  const ofThemselves = answer.field === 'prompt' && ['field', 'past'].includes(answer.kind ?? '');
  const isNoName = words[0]?.tag === 'ADJ' || part.traits.has('self');
  const one = words.length === 1 && !ofThemselves && (!named || isNoName);
  return one || anyOfThem;
}

/** "Hiring manager for testers": whether that is the sender or the recipient, the words do not say. */
function isUnclearWho(
  { traits, shape, tokens }: Part,
  { field }: AnswerToRealise,
  language: Language,
): boolean {
  const isTold = traits.has('determined') || traits.has('self') || traits.has('only-one');
  if (field !== 'reason' || shape !== 'noun-phrase' || isTold) return false;
  return !traits.has('settled') && isPersonNoun(headNoun(tokens)?.lower ?? '', language);
}

export const senders: ReadonlySet<string> = new Set(['my', 'our', 'ours', 'i', 'we']);

/** "Old boss", "my senior at school", "friend of my cousin": the recipient, or who told of them. */
export function isUnclearKnown(
  { traits, shape, tokens }: Part,
  { field }: AnswerToRealise,
  language: Language,
): boolean {
  if (field !== 'howKnown' || shape !== 'noun-phrase' || traits.has('self') || traits.has('of-mine'))
    return false;
  const [first] = tokens;
  const head = headNoun(tokens);
  if (!first || !head || !isPersonNoun(head.lower, language) || first.tag === 'PROPN') return false;
  const isFormer = ['old', 'former', 'previous', 'ex'].includes(first.lower);
  // "Client of the other practice".
  if (tokens[0] === head && tokens[1]?.lower === 'of' && tokens[2]?.lower === 'the') return true;
  return (
    isFormer ||
    (tokens.some(({ lower }) => senders.has(lower)) &&
      (first.lower === 'my' || !determiners.has(first.lower)))
  );
}

/** "To raise a question in Parliament": which of the two is to do it, the words do not say. */
function isAskedOfThem({ shape, tokens }: Part, { field }: AnswerToRealise): boolean {
  if (field !== 'reason' || shape !== 'infinitive') return false;
  const verb = tokens.find(({ tag }) => tag === 'VERB');
  return favourVerbs.has(verb?.lower ?? '') && !tokens.some(({ lower }) => listener.has(lower));
}

/** What is typed to come back to later: "tbd", "n/a", "…". */
const placeholder = /^[\p{P}\p{S}\s]*(?:n\/?a|tb[ad]|to ?do|later)?[\p{P}\p{S}\s]*$/iu;

/** What is to be asked back; null where the answer's sentences can stand. `text` is what they were read from. */
export function problemOf(
  parts: readonly Part[],
  text: string,
  answer: AnswerToRealise,
  language: Language,
): Problem | null {
  // To what they asked, "No" and "October" are whole answers.
  if (answer.field === 'answerToThem') return placeholder.test(text) ? 'says-nothing' : null;
  if (saysNothing(text)) return 'says-nothing';
  const [only] = parts;
  // Whoever chose a beginning wants the sentence that it makes.
  if (!only || answer.beginning !== null) return null;
  if (isAskedOfThem(only, answer)) return 'unclear-who';
  if (parts.length > 1) return null;
  if (isUnclearKnown(only, answer, language)) return 'unclear-who';
  if (saysTooLittle(only, answer)) return 'says-too-little';
  return isUnclearWho(only, answer, language) ? 'unclear-who' : null;
}
