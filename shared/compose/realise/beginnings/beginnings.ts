/**
 * The beginnings of sentences, one a line: for each answer and each kind of prompt, in the order in which they are
 * tried. The first one that takes what was typed stands before it until the user chooses another; so the first ones
 * claim only what the question itself says.
 */
import type { PromptKindId } from '../../../prompt-kinds.ts';
import type { RealisedField } from '../realised-answer.ts';
import { answerBeginnings } from './answer-beginnings.ts';
import type { Beginning } from './beginning.ts';
import { promptBeginnings } from './prompt-beginnings.ts';

/** A beginning as it is offered: "I can …", "… suggested that I write to you". */
export function beginningLabel({ words, after = '' }: Pick<Beginning, 'words' | 'after'>): string {
  return [words, '…', after].filter((piece) => piece !== '').join(' ');
}

/** In the order in which they are offered while nothing is typed: those first that need nothing special. */
export const asOffered = (beginnings: readonly Beginning[]): readonly Beginning[] => [
  ...beginnings.filter(({ when }) => when === undefined),
  ...beginnings.filter(({ when }) => when !== undefined),
];

/** The beginnings of an answer, in the order in which they are tried. */
export function beginningsFor(fieldOfForm: RealisedField, kind: PromptKindId | null): readonly Beginning[] {
  return fieldOfForm === 'prompt' ? promptBeginnings[kind ?? 'none'] : answerBeginnings[fieldOfForm];
}
