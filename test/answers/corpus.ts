/**
 * Clumsy answers with the sentence that should come. A hash of the text decides which third is only for measuring;
 * nobody looks at what fails there.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { RealisedField } from '../../shared/compose/realise/realised-answer.ts';
import type { PromptKindId } from '../../shared/prompt-kinds.ts';

export type ClumsyAnswer = {
  readonly field: RealisedField;
  readonly kind?: PromptKindId;
  readonly typed: string;
  /** The sentence that should come; null where the answer is to be asked back. */
  readonly sentence: string | null;
  /** Others that are as good. */
  readonly or?: readonly (string | null)[];
  /** What is to be offered instead: the answer said to the person, or a name as it is written. */
  readonly offer?: string;
};

export type AnswerSet = 'writing' | 'measuring' | 'fresh';

/** FNV-1a, which spreads like texts apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}

/** Which part an answer of the corpus belongs to. */
export const setOf = (answer: ClumsyAnswer): AnswerSet =>
  hash(`${answer.field} ${answer.typed}`) % 3 === 0 ? 'measuring' : 'writing';

function readFolder(folder: string): readonly ClumsyAnswer[] {
  const directory = new URL(`./${folder}/`, import.meta.url);
  return readdirSync(directory)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, directory), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ClumsyAnswer);
}

/**
 * The answers of a part. `fresh` were written after the last change and never looked at; the folder `looked-at` holds
 * earlier fresh sets, whose failures then taught something; when they were new, 103 of 110, 91 of 95, and 119, 119, 121
 * and 121 of 130 were right.
 */
export function readAnswers(set: AnswerSet): readonly ClumsyAnswer[] {
  if (set === 'fresh') return readFolder('fresh');
  const answers = readFolder('corpus').filter((answer) => setOf(answer) === set);
  return set === 'writing' ? [...answers, ...readFolder('looked-at')] : answers;
}
