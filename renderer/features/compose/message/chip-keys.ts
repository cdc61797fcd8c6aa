/** Where a chip for a gap lies in the words, for the keys and clicks that treat it as one thing. */
import type { Span } from '../../../../shared/span.ts';

/** The chip that a caret at `at` stands within; at its edges it stands beside it. */
export function chipAt<T extends Span>(chips: readonly T[], at: number): T | null {
  return chips.find(({ start, end }) => start < at && at < end) ?? null;
}

/** The chip that ends where the caret stands. */
export function chipBefore<T extends Span>(chips: readonly T[], at: number): T | null {
  return chips.find(({ end }) => end === at) ?? null;
}

/** The chip that begins where the caret stands. */
export function chipBehind<T extends Span>(chips: readonly T[], at: number): T | null {
  return chips.find(({ start }) => start === at) ?? null;
}
