/** What the user can choose, where an answer alone makes no sentence that can be sent unseen. */
import type { Language } from '../../language/language.ts';
import { senders } from './problem.ts';
import type { Part } from './read-part.ts';
import { realiseParts } from './realise-parts.ts';
import {
  type AnswerToRealise,
  type BeginningChoice,
  type Choice,
  ownWords,
  type Problem,
  type RealisedField,
} from './realised-answer.ts';
import { headNoun } from './words/head-noun.ts';

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
  if (!tokens.some(({ lower }) => senders.has(lower))) return ['you-are-my', 'through-my'];
  // "Judge at our show", "client of the bank where I work".
  if (!tokens.some(({ lower }) => lower === 'my')) return ['you-are-a', 'know-of-you-through'];
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

/** The sentences that words could be which are neither a sentence nor a thing. */
export function fragmentChoices(
  part: Part | null,
  answer: AnswerToRealise,
  language: Language,
): readonly Choice[] {
  const opens = part?.shape === 'fragment' && opensThing.has(part.tokens[0]?.tag ?? '');
  if (!part || !opens) return [];
  return (fragmentBeginnings[answer.field] ?? []).map((beginning) =>
    realiseParts([part], { ...answer, beginning }, language),
  );
}

/** What the user can choose, where the answer alone makes no sentence that can be sent unseen. */
export function choicesFor(
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
