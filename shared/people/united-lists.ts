/** Two lists of names or words as one, as they stand in a person's record. */

import { foldForSearch } from '../fold.ts';
import { mostTokens } from '../text.ts';

/** `known`, then what `added` has besides: entries that differ by no more than case and accents are one, blank ones none. */
export function unitedLists(known: readonly string[], added: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const entry of [...known, ...added]) {
    const text = entry.trim();
    // Of what is nothing but signs nothing is left when it is folded.
    const key = foldForSearch(text) || text;
    if (key !== '' && !byKey.has(key)) byKey.set(key, text);
  }
  return [...byKey.values()].slice(0, mostTokens);
}
