/**
 * From what somebody typed into a box to what stands in the message.
 *
 * An answer is kept exactly as typed; for the message it is realised, and that is a pure step: from the field, what
 * prompted it, the beginning the user chose (or none) and the typed text to a sentence, a clause and a phrase.
 *
 *     const language = createLanguage(model); // see shared/language
 *     const answer = { field: 'prompt', kind: 'talk', beginning: null, typed: 'keynote on flumes', names };
 *     realiseAnswer(answer, language)
 *     // { shape: 'noun-phrase', beginning: 'thank-you', sentence: 'Thank you for your keynote on flumes.',
 *     //   clause: 'thank you for your keynote on flumes', phrase: 'your keynote on flumes', offer: null, problem: null }
 *
 * - `own-words`, `as-typed` and `left-out` are beginnings that can always be chosen.
 * - `beginning: null` follows what is typed; a chosen one that cannot be joined with it leaves the user's own words. The
 *   result's `beginning` says which one stands there.
 * - A whole sentence stays the user's own: "you asked for open data" is "You asked for open data."
 * - `offer`: "her talk" is met with { kind: 'speak-to-them', text: 'your talk' }, "dana ortiz" and "I am agree" with their usual form. The
 *   text is what would be typed instead; the sentence shown is that of the answer as it is.
 * - `problem`: the answer says nothing ("n/a") or too little ("webinar", "advice"): `sentence` is null, ask back.
 */
import type { Language } from '../../language/language.ts';
import { asPhrase } from './beginnings/as-phrase.ts';
import { choicesFor, fragmentChoices } from './choices.ts';
import { asSentence, hasFinalMark, withoutMark } from './finish.ts';
import { offerFor } from './offers.ts';
import { problemOf } from './problem.ts';
import { fittingBeginning, type Part, readPart } from './read-part.ts';
import { realiseParts } from './realise-parts.ts';
import {
  type AnswerToRealise,
  asTyped,
  leftOut,
  ownWords,
  type RealisedAnswer,
  type Shape,
} from './realised-answer.ts';
import { withItMeant } from './repair/it-meant.ts';
import { withKnownNames, withPlacesNamed } from './repair/known-names.ts';
import { isOtherLanguage } from './repair/other-language.ts';
import { isUnsure, saysNothing, withoutDenial } from './repair/says-nothing.ts';
import { splitSentences } from './repair/sentences.ts';
import { withShorthandSpelt } from './repair/shorthand.ts';
import { withSlipsMended } from './repair/slips.ts';
import { tidy } from './repair/tidy.ts';
import { calmed, inside } from './words/names.ts';

const none = { clause: null, phrase: null, offer: null, problem: null, choices: [] };

const nouns: readonly Shape[] = ['noun-phrase', 'name'];

function phraseOf(part: Part, answer: AnswerToRealise, language: Language): string | null {
  if (nouns.includes(part.shape)) return asPhrase(part, fittingBeginning(part, answer), language);
  return part.shape === 'gerund' ? inside(withoutMark(part.text), language) : null;
}

/** The answer as a careful person would have typed it. */
function tidied({ typed, field }: AnswerToRealise, language: Language): string {
  const text = withItMeant(calmed(withShorthandSpelt(tidy(typed), language), language), language);
  // "Don't know yet, we meet on Monday" is an answer to what they asked.
  return field === 'answerToThem' || field === 'whyNot' ? text : withoutDenial(text, field);
}

/** The same with the slips that depend on what was asked. */
const mendedText = (answer: AnswerToRealise, language: Language): string =>
  withSlipsMended(withKnownNames(tidied(answer, language), answer.names, language), answer, language);

/** In what is in it for both, a sentence that says there is nothing is left out where others say what. */
function telling(sentences: readonly string[], { field }: AnswerToRealise): readonly string[] {
  const said = sentences.filter((sentence) => !saysNothing(sentence) && !isUnsure(sentence));
  if (!field.startsWith('benefit') || said.length === 0 || said.length === sentences.length) return sentences;
  // "Not much! But I could lend a hand": there is nothing left to be "but" of.
  return said.map((sentence, at) => (at === 0 ? sentence.replace(/^but /i, '') : sentence));
}

/** What the answer becomes in the message. Total: it never throws, whatever was typed. */
export function realiseAnswer(answer: AnswerToRealise, plain: Language): RealisedAnswer {
  const language = withPlacesNamed(answer.names, plain);
  const text = mendedText(answer, language);
  if (text === '') return { ...none, shape: 'empty', beginning: ownWords, sentence: null };
  if (answer.beginning === asTyped) {
    return { ...none, shape: 'sentence', beginning: asTyped, sentence: answer.typed.trim() };
  }
  if (answer.beginning === leftOut) return { ...none, shape: 'empty', beginning: leftOut, sentence: null };
  if (isOtherLanguage(text)) {
    return { ...none, shape: 'other-language', beginning: ownWords, sentence: asSentence(text) };
  }
  const parts = telling(splitSentences(text), answer).map((one) => readPart(one, answer, language));
  const problem = problemOf(parts, text, answer, language);
  const shape =
    problem === 'says-nothing'
      ? 'says-nothing'
      : parts.length > 1
        ? 'sentences'
        : (parts[0]?.shape ?? 'empty');
  if (problem !== null) {
    const choices = choicesFor(parts, problem, answer, language);
    return { ...none, shape, beginning: ownWords, sentence: null, problem, choices };
  }
  const { beginning, sentence } = realiseParts(parts, answer, language);
  const [only] = parts;
  const single = parts.length === 1 && only ? only : null;
  return {
    shape,
    beginning,
    sentence,
    clause: single ? clauseOf(single, sentence, language) : null,
    phrase: single ? phraseOf(single, answer, language) : null,
    offer: offerFor(text, answer, parts, language),
    problem,
    choices: beginning === ownWords ? fragmentChoices(single, answer, language) : [],
  };
}

/** The sentence inside another one; a question or an exclamation cannot stand there. */
function clauseOf(part: Part, sentence: string, language: Language): string | null {
  if (part.shape === 'because-clause') {
    const clause = withoutMark(part.text).replace(/^(?:because|since|as|cause|cuz|bco?z|co[sz])\s+/i, '');
    return /^of\b/.test(clause) ? null : clause;
  }
  const asks =
    /[?!]["'”’)]?$/.test(sentence) || part.shape === 'imperative' || sentence.startsWith('I am writing');
  return asks || !hasFinalMark(sentence) ? null : inside(withoutMark(sentence), language);
}
