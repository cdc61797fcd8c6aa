/**
 * Slips of grammar that people make who learn the language, mended as a careful person would who reads the answer before
 * it is sent. Each kind is an entry of its own; its test says what it mends and what it leaves alone. Only what is hardly
 * ever right is here: what is good English somewhere, and what could mean two things, stays as it was typed.
 */
import type { Language } from '../../../language/language.ts';
import { type Mend, mended } from '../mend.ts';
import * as agreement from './agreement.ts';
import * as articles from './articles.ts';
import * as joinedVerbs from './joined-verbs.ts';
import * as lasting from './lasting.ts';
import * as nouns from './nouns.ts';
import { prepositionSlips } from './prepositions.ts';
import * as questions from './questions.ts';
import type { Slip } from './slip.ts';
import * as verbForms from './verb-forms.ts';

export const learnerSlips = {
  ...lasting,
  ...verbForms,
  ...agreement,
  ...joinedVerbs,
  ...nouns,
  ...articles,
  ...prepositionSlips,
  ...questions,
} satisfies Readonly<Record<string, Slip>>;

/** Mending one slip can show another: "how many time it take". More rounds than these find nothing. */
const rounds = 3;

/** The first of those that want the same words. */
function withoutOverlap(mends: readonly Mend[]): readonly Mend[] {
  const sorted = mends.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return sorted.filter(({ start, end }, at) =>
    sorted.slice(0, at).every((other) => other.end <= start && !(other.start === start && other.end === end)),
  );
}

/** The text with the slips in it mended. */
export function withLearnerSlipsMended(text: string, language: Language): string {
  let said = text;
  for (let round = 0; round < rounds; round += 1) {
    const tokens = language.read(said);
    const mends = Object.values<Slip>(learnerSlips).flatMap((slip) => slip({ text: said, tokens, language }));
    if (mends.length === 0) break;
    said = mended(said, withoutOverlap(mends));
  }
  return said;
}
