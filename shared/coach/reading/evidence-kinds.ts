/** What counts as evidence that a message is about its recipient. */
import type { Span } from '../../span.ts';

export type EvidenceKind =
  | 'own-words'
  | 'their-thing'
  | 'their-word'
  | 'shared-past'
  | 'noted'
  | 'noted-name'
  | 'profile'
  | 'telling-question';

export type Evidence = Span & { readonly kind: EvidenceKind; readonly weight: number };
