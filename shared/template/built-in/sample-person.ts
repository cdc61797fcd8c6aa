/** What a sample person is: an invented recipient with the answers that a sender might give about them. */
import type { AnswerValues } from '../../fields/answer-fields.ts';
import type { PersonValues } from '../../fields/person-fields.ts';
import type { Profile } from '../../model/profile.ts';
import type { PromptKindId } from '../../prompt-kinds.ts';

export type SamplePerson = {
  readonly id: string;
  readonly promptKind: PromptKindId;
  /** The answers to what the form asks; where one is wanting, the field's own example stands in. */
  readonly answers: Partial<PersonValues & AnswerValues>;
  readonly sender: Profile;
};
