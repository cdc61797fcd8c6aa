/** Where in the form the words of a message come from. */
import type { Draft } from '../model/draft.ts';
import { formStep, stepsOf } from '../purposes/purposes.ts';
import type { StepId } from '../steps.ts';

/** The first step with an answer that holds `words`, in whatever letters; the message itself where none does. */
export function stepOfWords(words: string, { purpose, answers }: Pick<Draft, 'purpose' | 'answers'>): StepId {
  const wanted = words.toLowerCase();
  const holds = (value: string | readonly string[]) =>
    [value].flat().some((text) => text.toLowerCase().includes(wanted));
  const step = stepsOf(purpose).find((id) => formStep(purpose, id)?.asks.some((key) => holds(answers[key])));
  return step ?? 'message';
}
