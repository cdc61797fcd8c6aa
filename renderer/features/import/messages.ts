/** What the page and the reader beside it say to each other. */
import type { Imported } from '../../../shared/import/imported.ts';
import type { FileReport, Reading } from './read-files.ts';

export type ReadRequest = {
  readonly files: readonly File[];
  readonly said: Readonly<Record<string, Reading>>;
};

export type ReadEvent =
  | { readonly kind: 'progress'; readonly read: number }
  /** Some of what was read: taking in all of it at once would hold up the page. */
  | { readonly kind: 'part'; readonly part: Imported }
  | { readonly kind: 'done'; readonly reports: readonly FileReport[] };
