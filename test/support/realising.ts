/** Answers as they become sentences in tests, where nobody has chosen how they begin. */
import { realiseAnswer } from '../../shared/compose/realise/realise-answer.ts';
import type {
  KnownNames,
  RealisedAnswer,
  RealisedField,
} from '../../shared/compose/realise/realised-answer.ts';
import type { PromptKindId } from '../../shared/prompt-kinds.ts';
import { english } from './english.ts';

/** What an answer becomes in a form that knows these names. */
export const realising =
  (names: KnownNames) =>
  (field: RealisedField, typed: string, kind: PromptKindId | null = null): RealisedAnswer =>
    realiseAnswer({ field, kind, beginning: null, typed, names }, english);

/** Where an answer stands: its box and, of what prompted the message, the kind of it. */
export type Place = RealisedField | `prompt ${PromptKindId}`;

/** The same, for a table of answers that each name their place: "reason", "prompt talk". */
export const realisingAt = (names: KnownNames) => {
  const realise = realising(names);
  return (place: Place, typed: string): RealisedAnswer => {
    const [field, kind = null] = place.split(' ') as [RealisedField, PromptKindId?];
    return realise(field, typed, kind);
  };
};
