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
 * - `beginningsOffered(answer, language)` lists what "Begins with" offers for what is typed; `own-words`, `as-typed` and
 *   `left-out` are always possible besides.
 * - `beginning: null` follows what is typed; a chosen one that cannot be joined with it leaves the user's own words. The
 *   result's `beginning` says which one stands there.
 * - A whole sentence stays the user's own: "you asked for open data" is "You asked for open data."
 * - `offer`: "her talk" is met with { kind: 'speak-to-them', text: 'your talk' }, "dana ortiz" with its usual form. The
 *   text is what would be typed instead; the sentence shown is that of the answer as it is.
 * - `problem`: the answer says nothing ("n/a") or too little ("webinar", "advice"): `sentence` is null, ask back.
 */
import { determiners } from '../../language/closed-class.ts';
import type { Language, Token } from '../../language/language.ts';
import { asPhrase } from './as-phrase.ts';
import type { Beginning } from './beginning.ts';
import { beginningsFor } from './beginnings.ts';
import { asSentence, hasFinalMark, withoutMark } from './finish.ts';
import { headNoun } from './head-noun.ts';
import { withItMeant } from './it-meant.ts';
import { withKnownNames, withPlacesNamed } from './known-names.ts';
import { calmed, inside } from './names.ts';
import { isOtherLanguage } from './other-language.ts';
import { problemOf } from './problem.ts';
import { fittingBeginning, joinableBeginnings, type Part, readPart, splitSentences } from './read-part.ts';
import {
  type AnswerToRealise,
  asTyped,
  type BeginningChoice,
  type Choice,
  leftOut,
  type Offer,
  ownWords,
  type Problem,
  type RealisedAnswer,
  type RealisedField,
  type Shape,
} from './realised-answer.ts';
import { saysNothing, withoutDenial } from './says-nothing.ts';
import { withSlipsMended } from './slips.ts';
import { doingSaidToThem, speakToThem } from './speak-to-them.ts';
import { tidy } from './tidy.ts';

const none = { clause: null, phrase: null, offer: null, problem: null, choices: [] };

/** Behind "maybe" and "also", which stand first. */
const withLead = ({ lead }: Part, words: string) => (lead === '' ? words : `${lead} ${words}`);

function realisePart(part: Part, answer: AnswerToRealise, language: Language) {
  const beginning = answer.beginning === ownWords ? null : fittingBeginning(part, answer);
  if (!beginning) {
    const mark = part.shape === 'question' ? '?' : undefined;
    return {
      beginning: ownWords,
      sentence: asSentence(
        withLead(part, part.shape === 'question' ? withoutMark(part.text) : part.text),
        mark,
      ),
    };
  }
  const phrase = asPhrase(part, beginning, language);
  const words = [withLead(part, beginning.words), phrase, beginning.after ?? '']
    .filter((piece) => piece !== '')
    .join(' ');
  return { beginning: beginning.id, sentence: asSentence(words, beginning.question ? '?' : undefined) };
}

/**
 * A later sentence that begins as a first one does: "Share our logs. Introduce you to our team." A sentence with only an
 * infinitive is none: "To exchange experiences."
 */
const goesOn = (part: Part, first: Part | undefined, { field }: AnswerToRealise) =>
  part.shape === 'infinitive' ||
  (field === 'benefitForThem' && isShortThing(part)) ||
  (part.shape === 'bare-verb' && first?.shape === 'bare-verb') ||
  (part.shape === 'dropped-subject' && wishVerbs.has(part.tokens[0]?.lower ?? ''));

/** "Honest answers": another thing that is offered, and no aside on the first. */
const isShortThing = ({ shape, tokens, lead }: Part) =>
  shape === 'noun-phrase' &&
  lead === '' &&
  tokens.filter(({ tag }) => tag !== 'PUNCT').length <= longestThing;

const longestThing = 5;

/** "Want to buy direct", "would like to be heard": whose wish it is goes without saying. */
const wishVerbs: ReadonlySet<string> = new Set(['want', 'need', 'would', 'hope', 'wish']);

const inOwnWords = (answer: AnswerToRealise): AnswerToRealise => ({ ...answer, beginning: ownWords });

/** "A better salary. New trucks": what is offered or wished for, each as if it were a sentence, is one thing and another. */
function areTwoThings(parts: readonly Part[], { field }: AnswerToRealise): boolean {
  const areThings = parts.every(
    ({ shape, lead, text }) => shape === 'noun-phrase' && lead === '' && !/[!?]$/.test(text),
  );
  return field.startsWith('benefit') && parts.length === 2 && areThings;
}

/** All sentences of an answer; the first one has the beginning, and a later one that goes on as it does. */
function realiseParts(parts: readonly Part[], answer: AnswerToRealise, language: Language): Choice {
  const [one, other] = parts;
  if (one && other && areTwoThings(parts, answer)) {
    const { beginning, sentence } = realisePart(one, answer, language);
    const second = inside(withoutMark(other.text.replace(/^and /i, '')), language);
    return { beginning, sentence: asSentence(`${withoutMark(sentence)} and ${second}`) };
  }
  const realised = parts.map((part, index) => {
    if (index === 0) return realisePart(part, answer, language);
    const goes = goesOn(part, parts[0], answer);
    return realisePart(part, goes ? { ...answer, beginning: null } : inOwnWords(answer), language);
  });
  return {
    beginning: realised[0]?.beginning ?? ownWords,
    sentence: realised.map((part) => part.sentence).join(' '),
  };
}

const nouns: readonly Shape[] = ['noun-phrase', 'name'];

function phraseOf(part: Part, answer: AnswerToRealise, language: Language): string | null {
  if (nouns.includes(part.shape)) return asPhrase(part, fittingBeginning(part, answer), language);
  return part.shape === 'gerund' ? inside(withoutMark(part.text), language) : null;
}

/** "A friend of my cousin", but "the boss of my boss". */
const oneOfSeveral: ReadonlySet<string> = new Set([
  'friend',
  'colleague',
  'cousin',
  'classmate',
  'neighbour',
  'neighbor',
  'student',
  'client',
  'relative',
]);

/** The beginnings of which the user knows which is so. */
function whoseBeginnings({ shape, tokens }: Part, { field }: AnswerToRealise): readonly BeginningChoice[] {
  if (shape === 'infinitive') return ['because', 'would-like-you'];
  if (field !== 'howKnown') return ['i-am-a', 'you-are-a'];
  const [first] = tokens;
  if (first?.lower === 'my') return ['you-are-a', 'know-of-you-through'];
  if (!tokens.some(({ lower }) => lower === 'my')) return ['you-are-my', 'through-my'];
  return [
    oneOfSeveral.has(headNoun(tokens)?.lemma ?? '') ? 'you-are-a' : 'you-are-the',
    'know-of-you-through',
  ];
}

/** With which beginnings words can go on that are neither a sentence nor a thing. */
const fragmentBeginnings: Partial<Readonly<Record<RealisedField, readonly BeginningChoice[]>>> = {
  benefitForThem: ['i-bring', 'for-you'],
  benefitForMe: ['for-me'],
};

const opensThing: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET']);

function fragmentChoices(part: Part | null, answer: AnswerToRealise, language: Language): readonly Choice[] {
  const opens = part?.shape === 'fragment' && opensThing.has(part.tokens[0]?.tag ?? '');
  if (!part || !opens) return [];
  return (fragmentBeginnings[answer.field] ?? []).map((beginning) =>
    realiseParts([part], { ...answer, beginning }, language),
  );
}

/** What the user can choose, where the answer alone makes no sentence that can be sent unseen. */
function choicesFor(
  parts: readonly Part[],
  problem: Problem,
  answer: AnswerToRealise,
  language: Language,
): readonly Choice[] {
  const [part] = parts;
  // A lone word that may be a verb ("combine") is no sentence about what prompted the message.
  if (!part || problem === 'says-nothing' || (answer.field === 'prompt' && part.shape === 'bare-verb'))
    return [];
  const chosen = (beginning: BeginningChoice | null): Choice =>
    realiseParts(parts, { ...answer, beginning }, language);
  const choices = problem === 'unclear-who' ? whoseBeginnings(part, answer).map(chosen) : [chosen(null)];
  return choices.filter(({ beginning }) => beginning !== ownWords);
}

/** "He told me", "she suggested it": where somebody both know is named, that is who tells. */
const isTold = (text: string) =>
  /\bs?he(?:'s| has)? (?:told|said|says|tells|thinks|suggested|recommended|mentioned|asked|reckons)\b/i.test(
    text,
  );

/** The answer said to the recipient. It is not sure of "they", who may be others. */
function saidToThem(text: string, answer: AnswerToRealise, language: Language): Offer | null {
  const { kind, field } = answer;
  const isTheirs = field === 'prompt' && kind !== 'person';
  const isElse = kind === 'person' && isTold(text);
  const names = isElse ? { ...answer.names, isSomebodyNamed: true } : answer.names;
  const tokens = language.read(text);
  const sure = speakToThem(text, tokens, names, language, isTheirs);
  if (sure !== null) return { kind: 'speak-to-them', text: sure, isSure: true };
  const unsure =
    (names.isTheyThem ? speakToThem(text, tokens, names, language, true) : null) ??
    (names.isSomebodyNamed && !isElse
      ? speakToThem(text, tokens, { ...names, isSomebodyNamed: false }, language, isTheirs)
      : null);
  return unsure === null ? null : { kind: 'speak-to-them', text: unsure, isSure: false };
}

function offerFor(
  text: string,
  answer: AnswerToRealise,
  parts: readonly Part[],
  language: Language,
): Offer | null {
  const spoken = saidToThem(text, answer, language);
  const [only] = parts;
  if (answer.field === 'howKnown' && only?.shape === 'dropped-subject' && parts.length === 1) {
    const said = doingSaidToThem(spoken?.text ?? text, language.read(spoken?.text ?? text));
    if (said !== null) return { kind: 'speak-to-them', text: said, isSure: true };
  }
  if (spoken !== null) return spoken;
  if (answer.kind === 'person' && answer.field === 'prompt' && only && parts.length === 1)
    return usualForm(only, language);
  return null;
}

function usualForm(part: Part, language: Language): Offer | null {
  if (part.shape !== 'noun-phrase' || !/^\p{Ll}+(?: \p{Ll}+){0,2}$/u.test(part.text)) return null;
  if (determiners.has(part.tokens[0]?.lower ?? '')) return null;
  // "Half the village" is nobody's name.
  const isWord = ({ lower }: Token) => language.knows(lower) && language.usualTag(lower) !== 'PROPN';
  if (part.tokens.length > 1 && part.tokens.every(isWord)) return null;
  return { kind: 'usual-form', text: part.text.replace(/(^| )\p{Ll}/gu, (letter) => letter.toUpperCase()) };
}

/** The answer as a careful person would have typed it. */
const tidied = (typed: string, language: Language): string =>
  withoutDenial(withItMeant(calmed(tidy(typed), language), language));

/** The same with the slips that depend on what was asked. */
const mendedText = (answer: AnswerToRealise, language: Language): string =>
  withSlipsMended(withKnownNames(tidied(answer.typed, language), answer.names, language), answer, language);

/** In what is in it for both, a sentence that says there is nothing is left out where others say what. */
function telling(sentences: readonly string[], { field }: AnswerToRealise): readonly string[] {
  const said = sentences.filter((sentence) => !saysNothing(sentence));
  return field.startsWith('benefit') && said.length > 0 ? said : sentences;
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

export type BeginningOffered = Pick<Beginning, 'id' | 'words' | 'after'>;

/**
 * What "Begins with" offers for an answer: the beginnings that can be joined with what is typed, each once, in their
 * order; all of them while nothing is typed. The user's own words are always possible besides.
 */
export function beginningsOffered(answer: AnswerToRealise, plain: Language): readonly BeginningOffered[] {
  const language = withPlacesNamed(answer.names, plain);
  const [first = ''] = splitSentences(mendedText(answer, language));
  const all = beginningsFor(answer.field, answer.kind);
  const offered = first === '' ? all : joinableBeginnings(readPart(first, answer, language), answer);
  return [
    ...new Map(
      offered.map(({ id, words, after }) => [id, { id, words, ...(after ? { after } : {}) }]),
    ).values(),
  ];
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
