/** A stretch of a text that is not among what the user has noted. */
import type { Span } from '../../span.ts';

export type DoubtKind = 'name' | 'number' | 'event' | 'role' | 'place';

export type Doubt = Span & {
  readonly kind: DoubtKind;
  /** What is noted in its place; null where nothing of the kind is. */
  readonly instead: string | null;
};
