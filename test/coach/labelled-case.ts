/**
 * A message with its context and the judgement of a thoughtful recipient: what the coach is measured against.
 * The labels say what product.md asks for, and never what the engine happens to answer.
 */
import type { ChannelId } from '../../shared/channels.ts';
import type { VerdictKind } from '../../shared/coach/coach-types.ts';
import type { RuleId } from '../../shared/coach/rule-ids.ts';
import type { Answers } from '../../shared/model/draft.ts';
import type { Message } from '../../shared/model/person.ts';
import type { Profile } from '../../shared/model/profile.ts';
import type { StageId } from '../../shared/stages.ts';

/** What a labelled message was written for. */
export type LabelledPurpose = 'connection-request' | 'reply-to-request' | 'after-acceptance' | 'follow-up';

export type LabelledCase = {
  /** Unique over both sets; it names the case in the report. */
  readonly id: string;
  readonly text: string;
  readonly purpose: LabelledPurpose;
  readonly channel: ChannelId;
  /** What the user filled in; what is left out is empty. */
  readonly answers: Partial<Answers>;
  /** The sender; what is left out is empty. */
  readonly profile: Partial<Profile>;
  /** What the user noted of the recipient; left out for someone who is not kept yet. */
  readonly known?: {
    readonly notes?: readonly string[];
    readonly stage?: StageId;
    /** The dialogue so far, the oldest first. */
    readonly messages?: readonly Pick<Message, 'direction' | 'text'>[];
  };
  /** Names of other people whom the user knows. */
  readonly others?: readonly string[];
  /** What the user sent to other people before. */
  readonly earlier?: readonly { readonly to: string; readonly text: string }[];
  readonly verdict: VerdictKind;
  /** Every rule that should speak up, each once, however often it applies. */
  readonly findings: readonly RuleId[];
  /** The sender's walk of life, in a word or two. */
  readonly walk: string;
};
