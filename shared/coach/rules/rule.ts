/** What a rule of the coach is. Each stands in a file of its own and is listed in the registry. */
import type { CoachInput, Fix, Severity } from '../coach-types.ts';
import type { MessageKindId } from '../message-kinds.ts';
import type { QuestionId } from '../question-ids.ts';
import type { RuleContext } from '../rule-context.ts';

/** How sure the evidence behind a rule is; `craft`: good manners and experience, no study. */
export type Strength = 'strong' | 'medium' | 'weak' | 'craft';

/** What a rule finds; the coach adds the rule's name and the key for dismissal. */
export type RuleFinding = {
  readonly start: number;
  readonly end: number;
  /** Where it is another one than the rule's. */
  readonly severity?: Severity;
  readonly sentence: string;
  readonly fix: Fix | null;
};

/** A text with what it is read against; what is not given is empty. */
export type RuleExample = {
  readonly text: string;
  readonly answers?: Partial<CoachInput['answers']>;
  readonly profile?: Partial<CoachInput['profile']>;
  readonly known?: Partial<NonNullable<CoachInput['known']>>;
  readonly kind?: CoachInput['kind'];
  readonly limit?: number;
  /** Names of other people, with what was sent to each. */
  readonly others?: readonly { readonly name: string; readonly callThem?: string; readonly sent?: string }[];
};

export type Rule = {
  readonly title: string;
  /** Shown under "Why this rule?". */
  readonly why: string;
  readonly source: string;
  readonly strength: Strength;
  /** How much it matters, unless a finding says otherwise. */
  readonly severity: Severity;
  /** The kinds of messages that it reads. */
  readonly kinds: 'all' | readonly MessageKindId[];
  /** `known`: it speaks only of a text whose language the coach has a folder for, and by the words of that folder. */
  readonly languages: 'all' | 'known';
  /** Whether it still matters once they have written back. */
  readonly speaksOnceReplied: boolean;
  /** Whether it reads a request that the user received; matters of form are no business of the one who reads it. */
  readonly readsReceived: boolean;
  /** The recipient's question to which a finding is the answer. */
  readonly question: QuestionId | null;
  /**
   * What it goes by: `known`, what the user noted; `exact`, what stands in the text beyond doubt; `acts`, what a sentence
   * does as far as can be told. The verdict weighs the first two; the third it reads for itself.
   */
  readonly restsOn: 'known' | 'exact' | 'acts';
  /** Whether the words it marks speak against the message: an accusation quotes them. */
  readonly accuses: boolean;
  /** Advice, which is given where a message may be taken for blind outreach; what is no advice is always said. */
  readonly isAdvice: boolean;
  /** Whether it makes blind outreach of a message to a stranger, whatever else the message says. */
  readonly sinksAlone?: boolean;
  /** Whether leaving out parts may settle it: then Fit is offered beside it. */
  readonly isSettledByFit?: boolean;
  readonly fires: readonly RuleExample[];
  readonly silent: readonly RuleExample[];
  readonly check: (context: RuleContext) => readonly RuleFinding[];
};
