/** How a sentence begins that an answer goes on with. */
import type { Claim, Shape } from '../realised-answer.ts';
import type { Trait } from '../traits/trait.ts';

export type Beginning = {
  readonly id: string;
  /** The words before the answer. */
  readonly words: string;
  /** Words behind the answer, where the answer is the subject. */
  readonly after?: string;
  /** The shapes that it can be joined with. */
  readonly takes: readonly Shape[];
  /** It stands there by itself only before an answer with one of these traits; it can always be chosen. */
  readonly when?: readonly Trait[];
  /** It never stands there by itself before an answer with one of these. */
  readonly unless?: readonly Trait[];
  /** What a noun without an article gets. */
  readonly bare?: 'your' | 'the' | 'a' | 'a-if-counted';
  readonly question?: true;
  /** What it says besides what was typed. */
  readonly claims?: Claim;
};
