/** What is said under the verdict, beside what the findings say. */
import type { CoachReading } from '../../../../shared/coach/coach-types.ts';

type Read = Pick<CoachReading, 'verdict' | 'sameness' | 'findings'>;

/** The verdict's reasons that no finding gives: what a finding says is said there, with what to do about it. */
export function reasonsBesideFindings({ verdict, findings }: Pick<Read, 'verdict' | 'findings'>) {
  return verdict.reasons.filter((reason) => !findings.some(({ sentence }) => sentence === reason));
}

/** How much of the message went to whom before, unless a finding says it; null when none of it did. */
export function samenessBesideFindings({ sameness, findings }: Pick<Read, 'sameness' | 'findings'>) {
  return findings.some(({ rule }) => rule === 'sameness') ? null : sameness;
}
