import { wordsAskedFor } from './search/words.ts';

/** The words of a name in one order, since "Raman, Priya" is "Priya Raman"; '' for none. */
export function nameKey(name: string): string {
  return wordsAskedFor(name).toSorted().join(' ');
}
