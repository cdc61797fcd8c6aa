/**
 * From what somebody typed into a box to what stands in the message.
 *
 * An answer is kept exactly as typed; for the message it is realised, and that is a pure step: from the field, what
 * prompted it, the beginning the user chose (or none) and the typed text to a sentence, a clause and a phrase.
 *
 *     const language = createLanguage(model);            // see shared/language
 *     const answer = { field: 'prompt', kind: 'talk', beginning: null, typed: 'keynote on flumes', names };
 *     realiseAnswer(answer, language)
 *     // { shape: 'noun-phrase', beginning: 'thank-you', sentence: 'Thank you for your keynote on flumes.',
 *     //   clause: 'thank you for your keynote on flumes', phrase: 'your keynote on flumes', offer: null, problem: null }
 *
 * - `beginningsFor(field, kind)` lists what "Begins with" offers; `own-words` and `as-typed` are always possible.
 * - `beginning: null` follows what is typed; the result's `beginning` says which one stands there.
 * - A whole sentence stays the user's own: "you asked for open data" is "You asked for open data."
 * - `offer`: "her talk" is met with { kind: 'speak-to-them', text: 'your talk' }, "dana ortiz" with its usual form. The
 *   text is what would be typed instead; the sentence shown is that of the answer as it is.
 * - `problem`: the answer says nothing ("n/a") or too little ("webinar", "advice"): `sentence` is null, ask back.
 */
import { determiners, possessives } from '../../language/closed-class.ts';
import type { Language, Token } from '../../language/language.ts';
import { type Beginning, beginningsFor } from './beginnings.ts';
import { asSentence, hasFinalMark, withoutMark } from './finish.ts';
import { inside } from './names.ts';
import { isOtherLanguage } from './other-language.ts';
import { readShape } from './read-shape.ts';
import {
  type AnswerToRealise,
  asTyped,
  type Offer,
  ownWords,
  type Problem,
  type RealisedAnswer,
  type Shape,
} from './realised-answer.ts';
import { saysNothing } from './says-nothing.ts';
import { speakToThem } from './speak-to-them.ts';
import { tidy } from './tidy.ts';
import { type Trait, traitsOf } from './traits.ts';

/** One sentence of an answer, read. */
type Part = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly shape: Shape;
  readonly traits: ReadonlySet<Trait>;
};

const none = { clause: null, phrase: null, offer: null, problem: null };

function readPart(text: string, language: Language): Part {
  const tokens = language.read(text);
  const shape = readShape(text, tokens, language);
  return { text, tokens, shape, traits: traitsOf(shape, tokens, language) };
}

/** The sentences of a text; a stop inside a number, a web address or an abbreviation ends none. */
function splitSentences(text: string): readonly string[] {
  return text.split(/(?<=[^\s.]{2}[.!?…]["'”’)]?)\s+(?=["'“‘(]?(?:\p{Lu}|I\b))/u);
}

function fittingBeginning(part: Part, answer: AnswerToRealise): Beginning | null {
  const beginnings = beginningsFor(answer.field, answer.kind);
  if (answer.beginning !== null) {
    const chosen = beginnings.find(({ id }) => id === answer.beginning);
    if (chosen && part.shape !== 'sentence' && part.shape !== 'question') return chosen;
  }
  return (
    beginnings.find(
      ({ takes, when }) =>
        takes.includes(part.shape) && (!when || when.some((trait) => part.traits.has(trait))),
    ) ?? null
  );
}

function isBareNoun(part: Part): boolean {
  const first = part.tokens[0];
  if (!first || part.shape !== 'noun-phrase') return false;
  return !determiners.has(first.lower) && !possessives.has(first.lower) && first.tag !== 'PRON';
}

/** The noun phrase with the article or possessive that its beginning supplies. */
function asPhrase(part: Part, beginning: Beginning | null, language: Language): string {
  const text = inside(withoutMark(part.text), language);
  return beginning?.bare && isBareNoun(part) ? `${beginning.bare} ${text}` : text;
}

function realisePart(part: Part, answer: AnswerToRealise, language: Language) {
  const isOwn = part.shape === 'sentence' || part.shape === 'question' || part.shape === 'imperative';
  const beginning = isOwn || answer.beginning === ownWords ? null : fittingBeginning(part, answer);
  if (!beginning) {
    const mark = part.shape === 'question' ? '?' : undefined;
    return {
      beginning: ownWords,
      sentence: asSentence(part.shape === 'question' ? withoutMark(part.text) : part.text, mark),
    };
  }
  const phrase = asPhrase(part, beginning, language);
  const words = [beginning.words, phrase, beginning.after ?? ''].filter((piece) => piece !== '').join(' ');
  return { beginning: beginning.id, sentence: asSentence(words, beginning.question ? '?' : undefined) };
}

const nouns: readonly Shape[] = ['noun-phrase', 'name'];

function phraseOf(part: Part, answer: AnswerToRealise, language: Language): string | null {
  if (nouns.includes(part.shape)) return asPhrase(part, fittingBeginning(part, answer), language);
  return part.shape === 'gerund' ? inside(withoutMark(part.text), language) : null;
}

/** A lone common noun ("webinar", "advice") names nothing that could be spoken about. */
function saysTooLittle(part: Part, answer: AnswerToRealise): boolean {
  if (part.shape !== 'noun-phrase' || part.tokens.length > 1) return false;
  return answer.field !== 'work' && !(answer.kind === 'field' || answer.kind === 'past');
}

function problemOf(parts: readonly Part[], text: string, answer: AnswerToRealise): Problem | null {
  if (saysNothing(text)) return 'says-nothing';
  const [only] = parts;
  return parts.length === 1 && only && saysTooLittle(only, answer) ? 'says-too-little' : null;
}

function offerFor(
  text: string,
  answer: AnswerToRealise,
  parts: readonly Part[],
  language: Language,
): Offer | null {
  const spoken = speakToThem(text, language.read(text), answer.names, language);
  if (spoken !== null) return { kind: 'speak-to-them', text: spoken };
  const [only] = parts;
  if (answer.kind === 'person' && answer.field === 'prompt' && only && parts.length === 1)
    return usualForm(only);
  return null;
}

function usualForm(part: Part): Offer | null {
  if (part.shape !== 'noun-phrase' || !/^\p{Ll}+(?: \p{Ll}+){0,2}$/u.test(part.text)) return null;
  if (determiners.has(part.tokens[0]?.lower ?? '')) return null;
  return { kind: 'usual-form', text: part.text.replace(/(^| )\p{Ll}/gu, (letter) => letter.toUpperCase()) };
}

/** What the answer becomes in the message. Total: it never throws, whatever was typed. */
export function realiseAnswer(answer: AnswerToRealise, language: Language): RealisedAnswer {
  const text = tidy(answer.typed);
  if (text === '') return { ...none, shape: 'empty', beginning: ownWords, sentence: null };
  if (answer.beginning === asTyped) {
    return { ...none, shape: 'sentence', beginning: asTyped, sentence: answer.typed.trim() };
  }
  if (isOtherLanguage(text)) {
    return { ...none, shape: 'other-language', beginning: ownWords, sentence: asSentence(text) };
  }
  const parts = splitSentences(text).map((sentence) => readPart(sentence, language));
  const problem = problemOf(parts, text, answer);
  const shape =
    problem === 'says-nothing'
      ? 'says-nothing'
      : parts.length > 1
        ? 'sentences'
        : (parts[0]?.shape ?? 'empty');
  if (problem !== null) return { ...none, shape, beginning: ownWords, sentence: null, problem };
  const realised = parts.map((part) => realisePart(part, answer, language));
  const sentence = realised.map((part) => part.sentence).join(' ');
  const [only] = parts;
  const single = parts.length === 1 && only ? only : null;
  return {
    shape,
    beginning: realised[0]?.beginning ?? ownWords,
    sentence,
    clause: single ? clauseOf(single, sentence, language) : null,
    phrase: single ? phraseOf(single, answer, language) : null,
    offer: offerFor(text, answer, parts, language),
    problem,
  };
}

/** The sentence inside another one; a question or an exclamation cannot stand there. */
function clauseOf(part: Part, sentence: string, language: Language): string | null {
  if (part.shape === 'because-clause') {
    return withoutMark(part.text).replace(/^(?:because|since|as|cause|cuz|bco?z|co[sz])\s+/i, '');
  }
  const asks =
    /[?!]["'”’)]?$/.test(sentence) || part.shape === 'imperative' || sentence.startsWith('I am writing');
  return asks || !hasFinalMark(sentence) ? null : inside(withoutMark(sentence), language);
}
