/** Reads one sentence of an answer: its words, its shape, what it is about, and the beginning that fits it. */

import { isPluralNoun } from '../../language/countable.ts';
import type { Language, Token } from '../../language/language.ts';
import type { Beginning } from './beginning.ts';
import { beginningsFor } from './beginnings.ts';
import { inside, isOneName } from './names.ts';
import { readShape } from './read-shape.ts';
import type { AnswerToRealise, Shape } from './realised-answer.ts';
import { headNoun, type Trait, traitsOf } from './traits.ts';

/** One sentence of an answer, read. */
export type Part = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly shape: Shape;
  readonly traits: ReadonlySet<Trait>;
};

const kindsOfTwo: readonly (string | null)[] = ['event', 'field', 'past'];

/** Of two people, "both" and a plural says what they are. */
function areMany({ tokens, shape }: Part): boolean {
  const head = headNoun(tokens);
  return shape === 'noun-phrase' && head !== undefined && isPluralNoun(head);
}

/** "Both accountants": where the beginning says "both", the answer need not. */
export function readPart(text: string, answer: AnswerToRealise, language: Language): Part {
  const rest = /^both (?!of\b)(.+)$/is.exec(text)?.[1];
  const isOfTwo = answer.field === 'prompt' && answer.beginning === null && kindsOfTwo.includes(answer.kind);
  if (rest === undefined || !isOfTwo) return readPlainPart(text, answer, language);
  const whole = readPlainPart(text, answer, language);
  const part = readPlainPart(rest, answer, language);
  const takes = ['noun-phrase', 'place', 'name', 'participle'].includes(part.shape);
  const isSaid = takes && whole.shape !== 'dropped-subject' && whole.shape !== 'sentence';
  const people = new Set([...part.traits, ...(areMany(part) ? (['people-noun'] as const) : [])]);
  const both = { ...part, traits: people };
  return isSaid && fittingBeginning(both, answer)?.words.includes('both') ? both : whole;
}

function readPlainPart(text: string, { field, kind }: AnswerToRealise, language: Language): Part {
  const tokens = language.read(inside(text, language));
  const names =
    field === 'howKnown' || (field === 'prompt' && ['person', 'event', 'past'].includes(kind ?? ''));
  const shape = names && isOneName(text) ? 'name' : readShape(text, tokens, field, language);
  return { text, tokens, shape, traits: traitsOf(text, shape, tokens, language) };
}

/** The sentences of a text; a stop inside a number, a web address or an abbreviation ends none. */
export function splitSentences(text: string): readonly string[] {
  return text.split(
    /(?<=[^\s.]{2}[.!?…]["'”’)]?)(?<!\b(?:[Pp]rof|[Dd]r|Mr|Mrs|Ms|St|vs|approx|etc|e\.g|i\.e|Inc|Ltd|Co|Jr|Sr|Nr|No|med)\.)\s+(?=["'“‘(]?\p{L}{2,}|I\b|["'“‘(]?a\b)/iu,
  );
}

/** The beginnings that can be joined with what was typed. */
export function joinableBeginnings(part: Part, { field, kind }: AnswerToRealise): readonly Beginning[] {
  return beginningsFor(field, kind).filter(({ takes }) => takes.includes(part.shape));
}

const own: readonly Shape[] = ['sentence', 'question', 'imperative'];

/**
 * The beginning the user chose; none where it cannot be joined with what is typed. Without a choice the first that
 * suits. A sentence needs none.
 */
export function fittingBeginning(part: Part, answer: AnswerToRealise): Beginning | null {
  const joinable = joinableBeginnings(part, answer);
  if (answer.beginning !== null) return joinable.find(({ id }) => id === answer.beginning) ?? null;
  if (own.includes(part.shape)) return null;
  return joinable.find(({ when }) => !when || when.some((trait) => part.traits.has(trait))) ?? null;
}
