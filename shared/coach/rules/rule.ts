/** What a rule of the coach is. Each stands in a file of its own and is listed in the registry. */
import type { CoachInput, Fix, Severity } from '../coach-types.ts';
import type { RuleContext } from '../rule-context.ts';
import type { RuleId } from '../rule-ids.ts';

/** How sure the evidence behind a rule is; `craft`: good manners and experience, no study. */
export type Strength = 'strong' | 'medium' | 'weak' | 'craft';

/** What a rule finds; the coach adds the rule's name and the key for dismissal. */
export type RuleFinding = {
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
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
  readonly others?: readonly { readonly name: string; readonly sent?: string }[];
};

export type Rule = {
  readonly id: RuleId;
  readonly title: string;
  /** Shown under "Why this rule?". */
  readonly why: string;
  readonly source: string;
  readonly strength: Strength;
  readonly fires: readonly RuleExample[];
  readonly silent: readonly RuleExample[];
  readonly check: (context: RuleContext) => readonly RuleFinding[];
};
