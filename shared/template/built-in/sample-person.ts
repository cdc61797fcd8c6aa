/** What a sample person is: an invented recipient with the answers that a sender might give about them. */
import type { PromptKindId } from '../../prompt-kinds.ts';

/** A template's values by field name, as the renderer takes them. */
export type SampleValues = Readonly<Record<string, string | readonly string[]>>;

export type SamplePerson = {
  readonly id: string;
  readonly promptKind: PromptKindId;
  /** Every field of the form, answered. */
  readonly values: SampleValues;
};
